namespace ProgramTracker.Domain.Awards;

/// <summary>The papers of a dossier, in the order in which they are made.</summary>
public enum DossierPaperKind
{
    /// <summary>Báo cáo thành tích, confirmed by the proposing level.</summary>
    AchievementReport,

    /// <summary>Biên bản họp Hội đồng thi đua, khen thưởng.</summary>
    CouncilMinutes,

    /// <summary>Tờ trình or văn bản đề nghị.</summary>
    Proposal,
    Other,
}

/// <summary>A paper of the dossier as a clerk enters it.</summary>
/// <param name="Number">As printed; reports of achievements often have none.</param>
/// <param name="Title">What it is, where the kind does not say it.</param>
public sealed record DossierPaperEntry(DossierPaperKind Kind, string? Number, DateOnly On, string? Signer = null, string? Title = null);

/// <summary>A paper of a nomination's dossier, by number and date.</summary>
public sealed class DossierPaper : Part
{
    public const int NumberLength = 100;
    public const int SignerLength = 300;
    public const int TitleLength = 500;

    private DossierPaper()
    {
    }

    internal DossierPaper(Guid nominationId, int order, DossierPaperEntry entry)
    {
        NominationRules.PaperWithoutATitle.BrokenIf(entry.Kind == DossierPaperKind.Other && Wording.IsEmpty(entry.Title));

        (NominationId, Order, Kind, On) = (nominationId, order, entry.Kind, entry.On);
        (Number, Signer, Title) = (Wording.OrNull(entry.Number), Wording.OrNull(entry.Signer), Wording.OrNull(entry.Title));
    }

    public Guid NominationId { get; private init; }
    public int Order { get; private init; }
    public DossierPaperKind Kind { get; private init; }
    public string? Number { get; private init; }
    public DateOnly On { get; private init; }
    public string? Signer { get; private init; }
    public string? Title { get; private init; }
}
