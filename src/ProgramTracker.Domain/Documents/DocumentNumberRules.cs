namespace ProgramTracker.Domain.Documents;

/// <summary>What is refused as the number of a document, by the reason that its reading gives.</summary>
public static class DocumentNumberRules
{
    public static readonly Rule Missing = new("document-number.missing");
    public static readonly Rule TooLong = new("document-number.too-long");
    public static readonly Rule Blank = new("document-number.blank");
    public static readonly Rule Zero = new("document-number.zero");
    public static readonly Rule TooLarge = new("document-number.too-large");
    public static readonly Rule LooksLikeADate = new("document-number.looks-like-a-date");
    public static readonly Rule WithoutAnIssuer = new("document-number.without-an-issuer");
    public static readonly Rule SymbolUnknown = new("document-number.symbol-unknown");
    public static readonly Rule Unreadable = new("document-number.unreadable");

    public static readonly IReadOnlyList<Rule> All = [Missing, TooLong, Blank, Zero, TooLarge, LooksLikeADate, WithoutAnIssuer, SymbolUnknown, Unreadable];

    /// <summary>Refuses what is not the number of an issued document. A number without its symbol is kept: the symbol is never invented.</summary>
    public static void Refuse(DocumentNumber number)
    {
        if (BrokenBy(number) is { } rule)
            rule.BrokenIf(true);
    }

    /// <summary>The rule that the number breaks; none when it may be kept.</summary>
    public static Rule? BrokenBy(DocumentNumber number) => (number.Verdict, number.Reason) switch
    {
        (not DocumentNumberVerdict.Invalid, _) => null,
        (_, DocumentNumberReason.Empty or DocumentNumberReason.NumberMissing) => Missing,
        (_, DocumentNumberReason.TooLong) => TooLong,
        (_, DocumentNumberReason.NumberBlank) => Blank,
        (_, DocumentNumberReason.NumberZero) => Zero,
        (_, DocumentNumberReason.NumberTooLarge) => TooLarge,
        (_, DocumentNumberReason.LooksLikeADate) => LooksLikeADate,
        (_, DocumentNumberReason.IssuerMissing) => WithoutAnIssuer,
        (_, DocumentNumberReason.SymbolUnknown) => SymbolUnknown,
        _ => Unreadable,
    };
}
