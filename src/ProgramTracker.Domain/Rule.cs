namespace ProgramTracker.Domain;

/// <summary>Something the model refuses. The code names the offence, area first: <c>conference.held-in-the-future</c>; the sentence a person reads stands in the words of the site.</summary>
public sealed record Rule(string Code)
{
    /// <summary>Refuses the act when <paramref name="broken"/>.</summary>
    /// <param name="broken">Whether the offence is there.</param>
    /// <param name="arguments">What the sentence shows, in its order ({0}, {1}…).</param>
    /// <exception cref="RuleBrokenException">The rule is broken.</exception>
    public void BrokenIf(bool broken, params object[] arguments)
    {
        if (broken)
            throw new RuleBrokenException(this, arguments);
    }
}
