namespace ProgramTracker.Domain.Documents;

/// <summary>What the register of documents refuses.</summary>
public static class DocumentRules
{
    public static readonly Rule WithoutATitle = new("document.without-a-title");
    public static readonly Rule IssuedInTheFuture = new("document.issued-in-the-future");
    public static readonly Rule InForceReversed = new("document.in-force-reversed");
    public static readonly Rule RelatesToItself = new("document.relates-to-itself");
    public static readonly Rule RelatedTwice = new("document.related-twice");
    public static readonly Rule RelatedInACircle = new("document.related-in-a-circle");
    public static readonly Rule NotRelated = new("document.not-related");

    /// <summary>The same number of the same issuer in the same series.</summary>
    public static readonly Rule RegisteredAlready = new("document.registered-already");
}
