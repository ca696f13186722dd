using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Schema;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Web.Lists;
using ProgramTracker.Web.Permissions;
using ProgramTracker.Web.Words;

namespace ProgramTracker.Web.Pages.Awards;

/// <summary>What was let pass, by rule, by whom it was about and by who did it; the latest first.</summary>
[Requires(Permission.ViewAwards)]
public sealed class OverridesModel(TrackerContext db) : ListPage
{
    [BindProperty(SupportsGet = true, Name = "rule")]
    public string? RuleCode { get; set; }

    /// <summary>The account that let it pass.</summary>
    [BindProperty(SupportsGet = true, Name = "by")]
    public Guid? ById { get; set; }

    [BindProperty(SupportsGet = true, Name = "decision")]
    public Guid? DecisionId { get; set; }

    public bool IsFiltered => ById is not null || DecisionId is not null || !string.IsNullOrEmpty(RuleCode) || !string.IsNullOrEmpty(Query);

    public Paged<Row> Overrides { get; private set; } = Paged<Row>.Empty;
    public IReadOnlyList<SelectListItem> Rules { get; private set; } = [];
    public IReadOnlyList<SelectListItem> Clerks { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Overrides = await Rows().PageAsync(PageNumber, cancellationToken);
        Rules = await db.AwardRules.Where(rule => rule.Keeping == RuleKeeping.Checked).OrderBy(rule => rule.Code)
            .Select(rule => new SelectListItem(rule.Code + ": " + rule.Text, rule.Code)).ToListAsync(cancellationToken);
        Clerks = await db.Users.Where(user => Seen().Any(o => o.ById == user.Id)).OrderBy(user => user.DisplayName)
            .Select(user => new SelectListItem(user.DisplayName, user.Id.ToString())).ToListAsync(cancellationToken);
    }

    protected override Task<Export> ExportAsync(CancellationToken cancellationToken) => Task.FromResult<Export>(new Export<Row>("Điều đã cho qua", Rows(),
    [
        new("Lúc", 18, row => SaidTime.Exact(row.At)),
        new("Quy tắc", 10, row => row.RuleCode),
        new("Nội dung quy tắc", 60, row => row.RuleText),
        new("Số quyết định", 24, row => row.Number),
        new("Người, tập thể", 40, row => row.Recipient),
        new("Chức vụ, đơn vị", 40, row => row.PostAndUnit),
        new("Lần khen trước", 24, row => row.EarlierNumber),
        new("Lý do", 60, row => row.Reason),
        new("Người cho qua", 30, row => row.By),
    ]));

    /// <summary>Also about whom: of a national decision a province sees its own recipients only.</summary>
    private IQueryable<AwardOverride> Seen() =>
        db.AwardDecisions.SelectMany(d => d.Overrides).Where(o => o.RecipientId == null || db.Set<Recipient>().Any(r => r.Id == o.RecipientId));

    private IQueryable<Row> Rows()
    {
        var overrides = Seen();
        if (!string.IsNullOrEmpty(RuleCode))
            overrides = overrides.Where(o => o.RuleCode == RuleCode);
        if (ById is { } by)
            overrides = overrides.Where(o => o.ById == by);
        if (DecisionId is { } decision)
            overrides = overrides.Where(o => o.DecisionId == decision);
        if (!string.IsNullOrWhiteSpace(Wanted))
        {
            var meant = db.Set<Recipient>().Matching(Wanted);
            overrides = overrides.Where(o => meant.Any(r => r.Id == o.RecipientId));
        }

        return (Sort == "at" ? overrides.OrderBy(o => o.At).ThenBy(o => o.Id) : overrides.OrderByDescending(o => o.At).ThenByDescending(o => o.Id))
            .Select(o => new Row(
                o.At,
                o.RuleCode,
                db.AwardRules.First(rule => rule.Code == o.RuleCode).Text,
                o.DecisionId,
                db.AwardDecisions.Where(d => d.Id == o.DecisionId).Select(d => d.NumberCanonical ?? d.NumberRaw).First(),
                db.Set<Recipient>().Where(r => r.Id == o.RecipientId).Select(r => r.Name).FirstOrDefault(),
                db.Set<Recipient>().Where(r => r.Id == o.RecipientId).Select(r => r.PostAndUnit).FirstOrDefault(),
                db.Set<Recipient>().Where(r => r.Id == o.EarlierId).Select(r => (Guid?)r.DecisionId).FirstOrDefault(),
                db.Set<Recipient>().Where(r => r.Id == o.EarlierId).Join(db.AwardDecisions, r => r.DecisionId, d => d.Id, (r, d) => d.NumberCanonical ?? d.NumberRaw).FirstOrDefault(),
                o.Reason,
                db.Users.Where(user => user.Id == o.ById).Select(user => user.DisplayName).FirstOrDefault()));
    }

    /// <param name="EarlierId">The earlier decision that it clashed with.</param>
    public sealed record Row(
        DateTimeOffset At, string RuleCode, string RuleText, Guid DecisionId, string? Number, string? Recipient, string? PostAndUnit, Guid? EarlierId, string? EarlierNumber, string Reason, string? By);
}
