using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Awards;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Awards;

/// <summary>Lets one finding pass that stops a decision, with the reason. The page is there while the finding is.</summary>
[Requires(Permission.OverrideAwardFinding)]
public sealed class OverrideModel(TrackerContext db, TimeProvider clock) : DecisionPage<OverrideModel.Command>(db, clock)
{
    /// <summary>Which finding, see <see cref="FindingsShown.KeyOf"/>.</summary>
    [BindProperty(SupportsGet = true, Name = "finding")]
    public string? Key { get; set; }

    public AwardFinding Finding { get; private set; } = default!;

    public AwardRule Broken { get; private set; } = default!;

    public override string? FieldOf(Rule rule) => rule == AwardRules.OverriddenWithoutAReason ? "Input.Reason" : null;

    public void OnGet() => ShowsDecision();

    public Task<IActionResult> OnPostAsync()
    {
        Edits(Db, Decision);
        Decision.Override(Finding, Input.Reason, Db.Actor.UserId!.Value, Clock.GetUtcNow());

        return SaveAsync();
    }

    protected override async Task<bool> IsThereAsync()
    {
        if (!await base.IsThereAsync())
            return false;
        var findings = await Db.FindingsAsync(Id, Clock.Today());
        if (findings.FirstOrDefault(found => found.Blocks && FindingsShown.KeyOf(found) == Key) is not { } finding)
            return false;

        (Finding, Broken) = (finding, await Db.AwardRules.AsNoTracking().SingleAsync(rule => rule.Code == finding.RuleCode));
        return true;
    }

    protected override bool IsFor(AwardDecisionState state) => state is AwardDecisionState.Draft or AwardDecisionState.Reported;

    protected override IQueryable<AwardDecision> Load(IQueryable<AwardDecision> decisions) => decisions.Include(d => d.Overrides);

    public sealed record Command
    {
        [Display(Name = "Lý do cho qua")] public string Reason { get; init; } = "";
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Reason).NotEmpty().MaximumLength(AwardOverride.ReasonLength);
        }
    }
}
