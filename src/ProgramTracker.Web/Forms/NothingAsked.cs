using FluentValidation;

namespace ProgramTracker.Web.Forms;

/// <summary>The form of an act that asks nothing: the record says it all.</summary>
public sealed record NothingAsked
{
    public sealed class Validator : AbstractValidator<NothingAsked>;
}
