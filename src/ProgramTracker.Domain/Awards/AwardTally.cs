namespace ProgramTracker.Domain.Awards;

/// <summary>Listed against announced, of one kind of recipient: <c>48/48 tập thể</c>.</summary>
/// <param name="Announced">None where the source gives no count.</param>
public sealed record AwardTally(RecipientKind Kind, int? Announced, int Listed)
{
    /// <summary>Listed less announced; zero where nothing was announced to compare with.</summary>
    public int Difference => Announced is { } announced ? Listed - announced : 0;
}
