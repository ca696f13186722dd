using ProgramTracker.Domain.Dates;

namespace ProgramTracker.Domain.Programmes;

/// <summary>A named, dated act that changed where a programme stands, with its reason.</summary>
public sealed class ProgrammeAct : Part
{
    public const int ReasonLength = 1000;

    private ProgrammeAct()
    {
    }

    internal ProgrammeAct(Guid programmeId, ProgrammeState to, PartialDate on, string? reason) => (ProgrammeId, To, On, Reason) = (programmeId, to, on, reason);

    public Guid ProgrammeId { get; private init; }

    /// <summary>Where the programme stood after the act.</summary>
    public ProgrammeState To { get; private init; }

    /// <summary>As far as the paper tells; its year at least is known.</summary>
    public PartialDate On { get; private init; }

    public string? Reason { get; private init; }
}
