using ProgramTracker.Domain.Dates;

namespace ProgramTracker.Web.Pages.Programmes;

/// <summary>One happening in the life of a programme.</summary>
/// <param name="On">When; only its known part is shown.</param>
/// <param name="Title">What happened.</param>
/// <param name="Href">The record that tells more.</param>
/// <param name="Detail">A second line.</param>
/// <param name="ActionHref">Where someone who may can fill in what is missing.</param>
/// <param name="Action">The verb of that link.</param>
/// <param name="IsOpen">Whether the record still owes something here.</param>
public sealed record Happening(
    PartialDate On, string Title, string? Href = null, string? Detail = null, string? ActionHref = null, string? Action = null, bool IsOpen = false);

/// <summary>Puts happenings in the order of a life.</summary>
public static class Timeline
{
    /// <summary>The latest first; what is open stands on top, what has no year at the end.</summary>
    public static IReadOnlyList<Happening> InOrder(IEnumerable<Happening> happenings) =>
        [.. happenings.OrderByDescending(h => h.IsOpen && !h.On.IsKnown).ThenBy(h => h.On.Year is null).ThenByDescending(h => h.On.Latest).ThenByDescending(h => h.On)];
}
