using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Awards;
using ProgramTracker.Data.Schema;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Web.Lists;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Awards.Histories;

/// <summary>Who was commended, for what, by whom: found by name or unit without accents among all lists.</summary>
[Requires(Permission.ViewAwards)]
public sealed class IndexModel(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : ListPage
{
    /// <summary>Issued and not taken back only.</summary>
    public const string InForce = "in-force";

    [BindProperty(SupportsGet = true, Name = "of")]
    public string? Of { get; set; }

    [BindProperty(SupportsGet = true, Name = "")]
    public AwardFilter Filter { get; set; } = new();

    public Paged<Row> Awards { get; private set; } = Paged<Row>.Empty;
    public AwardChoices Choices { get; private set; } = AwardChoices.None;

    public bool IsFiltered => Filter.IsAny || !string.IsNullOrEmpty(Query) || Of == InForce;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Choices = await AwardFilter.ChoicesAsync(db, clock.Today(), t, cancellationToken);
        Awards = await Rows().PageAsync(PageNumber, cancellationToken);
    }

    protected override Task<Export> ExportAsync(CancellationToken cancellationToken) => Task.FromResult<Export>(new Export<Row>("Đối tượng được khen", Rows(),
    [
        new("Tên", 40, row => row.Name),
        new("Chức vụ, đơn vị", 50, row => row.PostAndUnit),
        new("Loại", 14, row => AwardWords.Of(row.Kind)),
        new("Hình thức", 40, row => row.Form),
        new("Cấp khen thưởng", 40, row => row.Authority),
        new("Số quyết định", 24, row => row.Number),
        new("Ngày quyết định", 16, row => row.DecidedOn),
        new("Năm", 10, row => row.DecidedOn.Year),
        new("Tình trạng", 20, row => row.IsRevoked ? "Đã thu hồi" : AwardWords.Of(row.State)),
    ]));

    private IQueryable<Row> Rows()
    {
        var awards = Filter.Of(db.AwardsGiven(), db);
        if (Of == InForce)
            awards = awards.InForce();
        if (!string.IsNullOrWhiteSpace(Wanted))
        {
            var meant = db.Set<Recipient>().Matching(Wanted).Select(r => r.Id);
            awards = awards.Where(a => meant.Contains(a.Recipient.Id));
        }

        return awards.OrderByDescending(a => a.Recipient.Id).Select(a => new Row(
            a.Recipient.Id,
            a.Recipient.Kind,
            a.Recipient.Name,
            a.Recipient.PostAndUnit,
            db.AwardForms.First(f => f.Id == a.Decision.FormId).Name,
            db.Organisations.First(o => o.Id == a.Decision.AuthorityId).Name,
            a.Decision.NumberCanonical ?? a.Decision.NumberRaw,
            a.Decision.DecidedOn,
            a.Decision.State,
            a.Recipient.RevocationId != null || a.Decision.State == AwardDecisionState.Revoked));
    }

    public sealed record Row(
        Guid Id, RecipientKind Kind, string Name, string? PostAndUnit, string Form, string Authority, string? Number, PartialDate DecidedOn, AwardDecisionState State, bool IsRevoked);
}
