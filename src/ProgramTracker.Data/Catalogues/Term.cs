namespace ProgramTracker.Data.Catalogues;

/// <summary>The days on which something stands in a catalogue, both included; an end that is missing is open.</summary>
internal readonly record struct Term(DateOnly? From, DateOnly? To)
{
    public bool Contains(DateOnly day) => !(From > day) && !(To < day);

    public bool Overlaps(Term other) => !(From > other.To) && !(To < other.From);

    /// <summary>The days in both; none when there is none.</summary>
    public Term? Within(Term other)
    {
        var both = new Term(Later(From, other.From), Earlier(To, other.To));
        return both.From > both.To ? null : both;
    }

    private static DateOnly? Later(DateOnly? one, DateOnly? other) => one is null || other > one ? other : one;

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one is null || other < one ? other : one;
}
