using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using ProgramTracker.Data;
using ProgramTracker.Data.Awards;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Awards.Nominations;

/// <summary>The authority accepts, returns or refuses lines, any number in one gesture.</summary>
[Requires(Permission.AppraiseNomination)]
public sealed class AppraiseModel(TrackerContext db, TimeProvider clock) : NominationPage<AppraiseModel.Command>(db, clock)
{
    public override string? FieldOf(Rule rule) =>
        rule == NominationRules.WithoutAReason ? "Input.Reason" : rule == NominationRules.NothingChosen || rule == NominationRules.LineNotWaiting ? "Input.LineIds" : null;

    /// <summary>Lines that wait, in their order.</summary>
    public IEnumerable<NominationLine> Waiting => Nomination.Lines.Where(line => line.State == NominationLineState.Proposed);

    public void OnGet() => ShowsIt();

    public async Task<IActionResult> OnPostAsync()
    {
        Edits(Db, Nomination);
        switch (Input.Answer)
        {
            case NominationLineState.Accepted:
                Nomination.Accept(Input.LineIds, Input.Reason, Today);
                break;
            case NominationLineState.Returned:
                Nomination.Return(Input.LineIds, Input.Reason, Today);
                break;
            default:
                Nomination.Refuse(Input.LineIds, Input.Reason, Today);
                break;
        }

        await Db.SaveChangesAsync();

        return Nomination.Proposed > 0 ? RedirectToPage(new { Id }) : RedirectToPage("Details", new { Id });
    }

    protected override IQueryable<Nomination> Allowed(IQueryable<Nomination> nominations) => nominations.AskedOf(Db.Actor);

    protected override bool IsOpen(Nomination nomination) => nomination is { State: NominationState.Submitted, Proposed: > 0 };

    public sealed record Command
    {
        [Display(Name = "Dòng được chọn")] public IReadOnlyList<Guid> LineIds { get; init; } = [];
        [Display(Name = "Ý kiến")] public NominationLineState? Answer { get; init; }
        [Display(Name = "Lý do")] public string? Reason { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.LineIds).NotEmpty().WithMessage("Chọn ít nhất một dòng.");
            RuleFor(c => c.Answer).Must(answer => answer is NominationLineState.Accepted or NominationLineState.Returned or NominationLineState.Refused).WithMessage("Chọn chấp nhận, trả lại hay không chấp nhận.");
            RuleFor(c => c.Reason).MaximumLength(NominationLine.ReasonLength);
        }
    }
}
