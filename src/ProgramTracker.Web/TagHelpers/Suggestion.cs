namespace ProgramTracker.Web.TagHelpers;

/// <summary>A record that may be meant by what is typed.</summary>
/// <param name="Id">What the form sends when it is taken.</param>
/// <param name="Text">What then stands in the field.</param>
/// <param name="Note">What tells it from its namesakes: organisation, date, number.</param>
public sealed record Suggestion(string Id, string Text, string? Note = null);

/// <summary>The answer of a suggestion address, as JSON.</summary>
/// <param name="Items">Best first, ten at most.</param>
/// <param name="Add">Address where a new record is made, when this person may; opens beside the form.</param>
public sealed record Suggestions(IReadOnlyList<Suggestion> Items, string? Add = null);
