namespace ProgramTracker.Domain.Programmes;

/// <summary>Where a programme stands in its life.</summary>
public enum ProgrammeState
{
    Draft,
    InForce,
    Concluded,
    Superseded,
    Cancelled,
}
