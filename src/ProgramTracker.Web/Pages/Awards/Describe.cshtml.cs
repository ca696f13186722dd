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

/// <summary>Corrects a decision that is not issued yet.</summary>
[Requires(Permission.DescribeAwardDecision)]
public sealed class DescribeModel(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : DecisionForm(db, t)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (await FindAsync() is not { IsOpen: true } decision)
            return NotFound();

        Shows(decision, clock.GetUtcNow());
        Input = new Command
        {
            Number = decision.NumberRaw ?? "",
            DecidedOn = decision.DecidedOn,
            AuthorityId = decision.AuthorityId,
            Authority = await Db.Organisations.Where(o => o.Id == decision.AuthorityId).Select(o => o.Name).SingleAsync(),
            FormId = decision.FormId,
            SignerName = decision.SignerName ?? "",
            Citation = decision.Citation ?? "",
            Occasion = decision.Occasion ?? "",
            AchievementFrom = decision.AchievementFrom,
            AchievementTo = decision.AchievementTo,
            LineId = decision.LineId,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await FindAsync() is not { } decision)
            return NotFound();
        if (await FactsAsync(Id) is not { } facts)
            return Page();

        Edits(Db, decision);
        if ((decision.AuthorityId, decision.FormId) != (facts.AuthorityId, facts.Form.Id))
            await Db.SetLinesFreeAsync(Id);
        decision.Describe(facts, clock.Today());
        await Db.SaveChangesAsync();

        return RedirectToPage("Details", new { Id });
    }

    protected override Task<bool> IsThereAsync() => Db.AwardDecisions.WritableBy(Db.Actor).AnyAsync(record => record.Id == Id);

    private Task<AwardDecision?> FindAsync() => Db.AwardDecisions.Include(d => d.Overrides).WritableBy(Db.Actor).SingleOrDefaultAsync(d => d.Id == Id);
}
