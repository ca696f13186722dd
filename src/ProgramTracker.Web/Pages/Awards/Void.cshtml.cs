using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using ProgramTracker.Data;
using ProgramTracker.Data.Awards;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Awards;

/// <summary>Takes what was known from the press only out of lists and sums, with the reason.</summary>
[Requires(Permission.VoidAwardDecision)]
public sealed class VoidModel(TrackerContext db, TimeProvider clock) : DecisionPage<VoidModel.Command>(db, clock)
{
    public override string? FieldOf(Rule rule) => rule == AwardRules.VoidedWithoutAReason ? "Input.Reason" : null;

    public void OnGet() => ShowsDecision();

    public async Task<IActionResult> OnPostAsync()
    {
        Edits(Db, Decision);
        Decision.Void(Input.Reason);
        await Db.SetLinesFreeAsync(Decision.Id);

        return await SaveAsync();
    }

    protected override bool IsFor(AwardDecisionState state) => state == AwardDecisionState.Reported;

    public sealed record Command
    {
        [Display(Name = "Lý do hủy ghi nhận")] public string Reason { get; init; } = "";
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Reason).NotEmpty().MaximumLength(AwardDecision.VoidedBecauseLength);
        }
    }
}
