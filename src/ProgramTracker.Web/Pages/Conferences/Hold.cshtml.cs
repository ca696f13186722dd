using System.ComponentModel.DataAnnotations;
using FluentValidation;
using ProgramTracker.Data;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>A planned conference took place.</summary>
[Requires(Permission.HoldConference)]
public sealed class HoldModel(TrackerContext db, TimeProvider clock) : TurnPage<HoldModel.Command>(db, clock)
{
    public override string? FieldOf(Rule rule) => rule == ConferenceRules.HeldInTheFuture ? "Input.HeldOn" : null;

    protected override string After => Section.Reviews.Page;

    protected override void Begin() => Input = new Command { HeldOn = Conference.HeldOn.Earliest <= Today ? Conference.HeldOn : default };

    protected override void Turn() => Conference.Hold(Input.HeldOn, Today);

    public sealed record Command
    {
        [Display(Name = "Ngày tổ chức")] public PartialDate HeldOn { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.HeldOn).Must(day => day.IsKnown).WithMessage("Ghi ngày hội nghị đã tổ chức.");
    }
}
