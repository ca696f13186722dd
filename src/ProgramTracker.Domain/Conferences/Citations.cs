namespace ProgramTracker.Domain.Conferences;

/// <summary>What a conference did with a document that it does not review.</summary>
public enum CitationKind
{
    /// <summary>Quán triệt, phổ biến.</summary>
    Disseminated,

    /// <summary>Căn cứ.</summary>
    Basis,
}

/// <summary>A document as a conference cites it.</summary>
public sealed record CitationEntry(Guid DocumentId, CitationKind Kind);

/// <summary>A document that a conference disseminated or rested on.</summary>
public sealed class Citation : Part
{
    private Citation()
    {
    }

    internal Citation(Guid conferenceId, int order, CitationEntry entry) =>
        (ConferenceId, Order, DocumentId, Kind) = (conferenceId, order, entry.DocumentId, entry.Kind);

    public Guid ConferenceId { get; private init; }
    public int Order { get; private init; }
    public Guid DocumentId { get; private init; }
    public CitationKind Kind { get; private init; }
}
