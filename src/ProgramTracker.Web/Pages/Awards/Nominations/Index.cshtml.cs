using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Awards;
using ProgramTracker.Data.Schema;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Web.Lists;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Awards.Nominations;

/// <summary>Who proposes whom for what, and where it stands.</summary>
[Requires(Permission.ViewNominations)]
public sealed class IndexModel(TrackerContext db, IStringLocalizer<Words.Words> t) : ListPage
{
    public const string ToAppraise = "to-appraise";
    public const string ToCorrect = "to-correct";
    public const string ToDecide = "to-decide";
    public const string Ours = "ours";
    public const string AskedOfUs = "asked";

    /// <summary><see cref="Ours"/>, <see cref="AskedOfUs"/>, or all.</summary>
    [BindProperty(SupportsGet = true, Name = "view")]
    public string? Side { get; set; }

    [BindProperty(SupportsGet = true, Name = "state")]
    public string? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "form")]
    public Guid? FormId { get; set; }

    /// <summary>The calendar year in which it was sent.</summary>
    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Year { get; set; }

    /// <summary>Words of the name of the proposer.</summary>
    [BindProperty(SupportsGet = true, Name = "body")]
    public string? Body { get; set; }

    public Paged<Row> Nominations { get; private set; } = Paged<Row>.Empty;

    public IReadOnlyList<SelectListItem> Forms { get; private set; } = [];

    public IReadOnlyList<SelectListItem> States =>
    [
        new(t["Chờ đơn vị mình xét"], ToAppraise), new(t["Chờ đơn vị mình sửa"], ToCorrect), new(t["Đã chấp nhận, chưa vào quyết định"], ToDecide),
        .. Enum.GetValues<NominationState>().Select(state => new SelectListItem(t[NominationWords.Of(state)], NameOf(state))),
    ];

    public bool IsFiltered => Year is not null || FormId is not null || new[] { Query, State, Body, Side }.Any(filter => !string.IsNullOrEmpty(filter));

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Forms = await db.AwardForms.OrderBy(form => form.Name).Select(form => new SelectListItem(form.Name, form.Id.ToString())).ToListAsync(cancellationToken);
        Nominations = await Rows().PageAsync(PageNumber, cancellationToken);
    }

    protected override Task<Export> ExportAsync(CancellationToken cancellationToken) => Task.FromResult<Export>(new Export<Row>("Đề nghị khen thưởng", Rows(),
    [
        new("Dịp khen thưởng", 60, row => row.Occasion),
        new("Đơn vị đề nghị", 40, row => row.Owner),
        new("Cấp khen thưởng", 40, row => row.Authority),
        new("Hình thức", 40, row => row.Form),
        new("Ngày gửi", 14, row => row.SubmittedOn),
        new("Tình trạng", 20, row => NominationWords.Of(row.State)),
        new("Đề nghị", 12, row => row.Total),
        new("Chờ xét", 12, row => row.Proposed),
        new("Trả lại", 12, row => row.Returned),
        new("Chấp nhận", 12, row => row.Accepted),
        new("Không chấp nhận", 18, row => row.Refused),
    ]));

    private IQueryable<Row> Rows()
    {
        var nominations = Sort switch
        {
            "sent" => Filtered().OrderBy(n => n.SubmittedOn == null).ThenBy(n => n.SubmittedOn).ThenBy(n => n.Id),
            "-sent" => Filtered().OrderBy(n => n.SubmittedOn == null).ThenByDescending(n => n.SubmittedOn).ThenByDescending(n => n.Id),
            _ => Filtered().OrderByDescending(n => n.Id),
        };

        return nominations.Select(n => new Row(
            n.Id,
            n.Occasion,
            db.Organisations.First(o => o.Id == n.OwnerId).Name,
            db.Organisations.First(o => o.Id == n.AuthorityId).Name,
            db.AwardForms.First(f => f.Id == n.FormId).Name,
            n.SubmittedOn,
            n.State,
            n.Proposed,
            n.Returned,
            n.Accepted,
            n.Refused));
    }

    private IQueryable<Nomination> Filtered()
    {
        var nominations = Named(db.Nominations);
        if (FormId is { } form)
            nominations = nominations.Where(n => n.FormId == form);
        if (Year is > 0 and < 9999)
            nominations = nominations.Where(n => n.SubmittedOn >= new DateOnly(Year.Value, 1, 1) && n.SubmittedOn <= new DateOnly(Year.Value, 12, 31));
        if (!string.IsNullOrWhiteSpace(Body))
        {
            var meant = db.Organisations.Matching(Body).Select(o => o.Id);
            nominations = nominations.Where(n => meant.Contains(n.OwnerId));
        }

        nominations = Side switch
        {
            Ours => nominations.WritableBy(db.Actor),
            AskedOfUs => nominations.AskedOf(db.Actor),
            _ => nominations,
        };

        return State switch
        {
            ToAppraise => nominations.ToAppraise(db.Actor),
            ToCorrect => nominations.ToCorrect(db.Actor),
            ToDecide => nominations.Where(n => n.Lines.Any(l => l.State == NominationLineState.Accepted && l.DecisionId == null)).Standing(),
            { } name when Enum.GetValues<NominationState>().Where(state => NameOf(state) == name).ToList() is [var state] => nominations.Where(n => n.State == state),
            _ => nominations.Standing(),
        };
    }

    /// <summary>By the occasion, or by whom one of the lines names.</summary>
    private IQueryable<Nomination> Named(IQueryable<Nomination> nominations)
    {
        if (string.IsNullOrWhiteSpace(Wanted))
            return nominations;

        var (about, naming) = (db.Nominations.Matching(Wanted).Select(n => n.Id), db.Set<NominationLine>().Matching(Wanted).Select(l => l.NominationId));

        return nominations.Where(n => about.Contains(n.Id) || naming.Contains(n.Id));
    }

    private static string NameOf(NominationState state) => state switch
    {
        NominationState.Draft => "draft",
        NominationState.Submitted => "submitted",
        NominationState.Settled => "settled",
        _ => "withdrawn",
    };

    public sealed record Row(
        Guid Id, string Occasion, string Owner, string Authority, string Form, DateOnly? SubmittedOn, NominationState State, int Proposed, int Returned, int Accepted, int Refused)
    {
        public int Total => Proposed + Returned + Accepted + Refused;
    }
}
