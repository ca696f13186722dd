namespace ProgramTracker.Domain.Awards;

/// <summary>Who receives an award (Luật 06/2022/QH15, Điều 2): three counters, not two.</summary>
public enum RecipientKind
{
    Collective,
    Individual,
    Household,
}
