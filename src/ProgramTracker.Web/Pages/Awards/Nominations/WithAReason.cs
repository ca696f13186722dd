using System.ComponentModel.DataAnnotations;
using FluentValidation;
using ProgramTracker.Domain.Awards;

namespace ProgramTracker.Web.Pages.Awards.Nominations;

/// <summary>An act that asks for nothing but its reason.</summary>
public sealed record WithAReason
{
    [Display(Name = "Lý do")] public string Reason { get; init; } = "";

    public sealed class Validator : AbstractValidator<WithAReason>
    {
        public Validator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(Nomination.ReasonLength);
    }
}
