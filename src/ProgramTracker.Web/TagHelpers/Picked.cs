namespace ProgramTracker.Web.TagHelpers;

/// <summary>A record that was made on the spot for a field of a form in another tab; the script hands it over.</summary>
/// <param name="Token">Which field waits; none as a rule.</param>
/// <param name="Id">What the form sends.</param>
/// <param name="Text">What then stands in the field.</param>
public sealed record Picked(string? Token, Guid Id, string Text)
{
    private const int LongestToken = 64;

    /// <summary>Whether some field waits.</summary>
    public bool IsAwaited => Token is { Length: > 0 and <= LongestToken };
}
