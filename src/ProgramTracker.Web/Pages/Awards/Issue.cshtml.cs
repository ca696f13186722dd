using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Awards;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Text;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Awards;

/// <summary>Says that the decision was issued as entered. The page says what that means and what is still missing.</summary>
[Requires(Permission.IssueAwardDecision)]
public sealed class IssueModel(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : FormPage<IssueModel.Command>
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>None when a form is shown again for who may not write it.</summary>
    public AwardDecision? Decision { get; private set; }

    /// <summary>How many findings stop it.</summary>
    public int Standing { get; private set; }

    /// <summary>What does not stop it and should be looked at, the first of each.</summary>
    public IReadOnlyList<AwardFinding> Warnings { get; private set; } = [];

    /// <summary>Words in what it is for that the record should rarely hold; whoever issues says that they were looked at.</summary>
    public IReadOnlyList<string> Careful { get; private set; } = [];

    public IReadOnlyList<AwardTally> Tallies { get; private set; } = [];

    protected override Task<bool> IsThereAsync() => db.AwardDecisions.WritableBy(db.Actor).AnyAsync(decision => decision.Id == Id);

    public override async Task LoadChoicesAsync()
    {
        Decision = await db.AwardDecisions.AsNoTracking().Include(d => d.Overrides).WritableBy(db.Actor).SingleOrDefaultAsync(d => d.Id == Id);
        if (Decision is { IsOpen: true } decision)
        {
            var findings = await db.FindingsAsync(Id, clock.Today());
            Standing = findings.Count(finding => finding.Blocks && !decision.IsLetPass(finding));
            Warnings = [.. findings.Where(finding => finding.Severity == RuleSeverity.Warn).Take(FindingsShown.MostOfOne)];
            Careful = CarefulIn(decision);
        }

        if (Decision?.LineId is { } lineId && await db.AwardLines.AsNoTracking().SingleOrDefaultAsync(l => l.Id == lineId) is { } line)
            Tallies = (await db.AwardCountsAsync([lineId]))[lineId].Against(line.Collectives, line.Individuals, line.Households);
    }

    public async Task<IActionResult> OnGetAsync()
    {
        var decision = await db.AwardDecisions.WritableBy(db.Actor).SingleOrDefaultAsync(d => d.Id == Id);
        if (decision is not { IsOpen: true })
            return NotFound();

        Shows(decision, clock.GetUtcNow());
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var decision = await db.AwardDecisions.WritableBy(db.Actor).Include(d => d.Recipients).Include(d => d.Overrides).AsSplitQuery().SingleOrDefaultAsync(d => d.Id == Id);
        if (decision is null)
            return NotFound();

        if (!Input.Looked && CarefulIn(decision).Count > 0)
        {
            ModelState.AddModelError("Input.Looked", t["Xem lại những chữ ấy rồi đánh dấu, hoặc sửa quyết định."]);
            return Page();
        }

        Edits(db, decision);
        decision.Issue(await db.FindingsAsync(Id, clock.Today()));
        await db.SaveChangesAsync();

        return RedirectToPage("Details", new { Id });
    }

    private static IReadOnlyList<string> CarefulIn(AwardDecision decision) => CarefulWords.In($"{decision.Citation} {decision.Occasion}");

    public sealed record Command
    {
        [Display(Name = "Đã xem lại: quyết định đã ký in đúng như vậy và không nêu tin báo, người báo tin, vụ việc hay giấy tờ của ai")] public bool Looked { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>;
}
