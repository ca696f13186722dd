namespace ProgramTracker.Domain.Documents;

/// <summary>What was found in a text, on its way to a <see cref="DocumentNumber"/>.</summary>
internal sealed record DocumentNumberReading
{
    public int Number { get; init; }
    public string Suffix { get; init; } = "";
    public int? Year { get; init; }
    public string? Type { get; init; }
    public IReadOnlyList<string> Issuers { get; init; } = [];
    public string? Unit { get; init; }
    public DocumentNumberSystem System { get; init; }
    public string? Canonical { get; init; }
    public DocumentNumberVerdict Verdict { get; init; }
    public DocumentNumberReason Reason { get; init; }

    public static DocumentNumberReading Refused(DocumentNumberReason reason) => new() { Verdict = DocumentNumberVerdict.Invalid, Reason = reason };

    /// <summary>The same reading with a warning; of several the gravest stays.</summary>
    public DocumentNumberReading Warned(DocumentNumberReason reason) =>
        Verdict == DocumentNumberVerdict.OkWarning && Reason < reason ? this : this with { Verdict = DocumentNumberVerdict.OkWarning, Reason = reason };

    public DocumentNumberReading WarnedIf(bool holds, DocumentNumberReason reason) => holds ? Warned(reason) : this;
}
