using ProgramTracker.Data.Awards;
using ProgramTracker.Domain.Awards;

namespace ProgramTracker.Web.Pages.Programmes;

/// <summary>The award lines of a programme's conferences, listed against announced.</summary>
public sealed record AwardsShown(IReadOnlyList<AwardsShown.Line> Lines)
{
    /// <summary>The kinds of recipient that stand in some line, in their order.</summary>
    public IReadOnlyList<RecipientKind> Kinds => [.. Lines.SelectMany(line => line.Tallies).Select(tally => tally.Kind).Distinct().Order()];

    /// <summary>The sum of a kind; announced is none while no line announces any.</summary>
    public AwardTally Sum(RecipientKind kind)
    {
        var same = Lines.SelectMany(line => line.Tallies).Where(tally => tally.Kind == kind).ToList();

        return new AwardTally(kind, same.Any(tally => tally.Announced is not null) ? same.Sum(tally => tally.Announced ?? 0) : null, same.Sum(tally => tally.Listed));
    }

    /// <param name="ConferenceId">Where it was announced.</param>
    /// <param name="Authority">Whose award it is.</param>
    /// <param name="Form">The form of award.</param>
    /// <param name="Count">What decisions list.</param>
    /// <param name="Tallies">Against what was announced, by kind.</param>
    /// <param name="IsExplained">Whether someone said why the two differ.</param>
    public sealed record Line(Guid ConferenceId, string Authority, string Form, AwardCount Count, IReadOnlyList<AwardTally> Tallies, bool IsExplained)
    {
        public AwardTally? Of(RecipientKind kind) => Tallies.FirstOrDefault(tally => tally.Kind == kind);
    }
}
