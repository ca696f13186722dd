using System.ComponentModel.DataAnnotations;
using FluentValidation;
using ProgramTracker.Domain.Conferences;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>Why a conference is postponed or cancelled.</summary>
public sealed record CalledOff
{
    [Display(Name = "Lý do")] public string Reason { get; init; } = "";

    public sealed class Validator : AbstractValidator<CalledOff>
    {
        public Validator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(Conference.StateReasonLength);
    }
}
