using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Awards;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Awards;

/// <summary>Opens a decision, of an announced line or by itself.</summary>
[Requires(Permission.DraftAwardDecision)]
public sealed class DraftModel(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : DecisionForm(db, t)
{
    /// <summary>The nomination whose accepted lines it is to list.</summary>
    [BindProperty(SupportsGet = true, Name = "nomination")]
    public Guid? NominationId { get; set; }

    /// <param name="lineId">The announced line that it fills.</param>
    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "line")] Guid? lineId)
    {
        if (NominationId is not null)
            return await OfNominationAsync();
        if (lineId is null)
            return Page();

        var line = await Db.AwardLines.AsNoTracking().WritableBy(Db.Actor).SingleOrDefaultAsync(l => l.Id == lineId);
        if (line is null)
            return NotFound();

        var authority = await Db.Organisations.Where(o => o.Id == line.AuthorityId).Select(o => o.Name).SingleOrDefaultAsync();
        Input = new Command { LineId = line.Id, AuthorityId = line.AuthorityId, Authority = authority ?? line.AuthorityName, FormId = line.FormId, Occasion = line.Occasion ?? "" };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await FactsAsync(null) is not { } facts)
            return Page();

        var (owner, scope, today) = (Db.Actor.OrganisationId!.Value, Db.Actor.Scope.HomeId, clock.Today());
        var decision = Input.IsFromPress ? AwardDecision.Report(facts, owner, scope, today) : AwardDecision.Draft(facts, owner, scope, today);
        Db.Add(decision);
        await Db.SaveChangesAsync();

        return RedirectToPage(NominationId is null ? "Recipients" : "Fill", new { decision.Id });
    }

    private async Task<IActionResult> OfNominationAsync()
    {
        var nomination = await Db.Nominations.AsNoTracking().AskedOf(Db.Actor).SingleOrDefaultAsync(n => n.Id == NominationId);
        if (nomination is null)
            return NotFound();

        Input = new Command
        {
            AuthorityId = nomination.AuthorityId,
            Authority = await Db.Organisations.Where(o => o.Id == nomination.AuthorityId).Select(o => o.Name).SingleAsync(),
            FormId = nomination.FormId,
            Occasion = nomination.Occasion,
            AchievementFrom = nomination.AchievementFrom,
            AchievementTo = nomination.AchievementTo,
        };
        return Page();
    }
}
