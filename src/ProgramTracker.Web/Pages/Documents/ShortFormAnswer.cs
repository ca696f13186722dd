namespace ProgramTracker.Web.Pages.Documents;

/// <summary>What a short form may stand for.</summary>
public enum CitedKind
{
    Document,
    Programme,
}

/// <summary>Which record someone said that a short form means; for every row of the form with the same text.</summary>
public sealed record ShortFormAnswer
{
    /// <summary>None of the records that were offered.</summary>
    public const string New = "new";

    public CitedKind Kind { get; init; }

    /// <summary>As it was typed.</summary>
    public string Text { get; init; } = "";

    /// <summary>The key of the record, <see cref="New"/>, or nothing while the question is open.</summary>
    public string? Chosen { get; init; }
}
