namespace ProgramTracker.Domain.Conferences;

/// <summary>The official papers that came from the record.</summary>
public sealed partial class Conference
{
    private readonly List<ConferencePaper> _papers = [];

    /// <summary>Those that were signed, one of each kind at most.</summary>
    public IReadOnlyList<ConferencePaper> Papers => _papers;

    /// <summary>
    /// A paper was signed: its number, date and signer, or their correction; the first time also once the record is confirmed, because papers are signed later. Refuses a correction
    /// on a confirmed record outside an amendment, one signed after <paramref name="today"/>, and minutes or a notice signed before the conference took place; a list may go out before. Refuses a number without its
    /// symbol or of another type, and a signature without name, post, or the post of who signs for another.
    /// </summary>
    public void RecordPaper(ConferencePaperEntry entry, DateOnly today)
    {
        var comesAfter = entry.Kind != ConferencePaperKind.ParticipantList;
        ConferenceRules.PaperOfNoConference.BrokenIf(State is ConferenceState.Cancelled || comesAfter && State is ConferenceState.Planned or ConferenceState.Postponed);
        ConferenceRules.PaperSignedInTheFuture.BrokenIf(entry.SignedOn > today);
        ConferenceRules.PaperSignedBeforehand.BrokenIf(comesAfter && entry.SignedOn < HeldOn.Earliest);

        var known = _papers.Find(paper => paper.Kind == entry.Kind);
        if (known?.IsCorrectedBy(entry) is true)
            RefuseOnceClosed();

        var paper = known ?? new ConferencePaper(Id, entry.Kind);
        paper.Take(entry);
        if (known is null)
            _papers.Add(paper);
        Changed();
    }

    /// <summary>The file of the conference that is the signed scan of this paper, instead of the one before, which stays among the files. Refuses a paper that was not recorded yet, and on a confirmed record another scan outside an amendment.</summary>
    public void KeepScan(ConferencePaperKind kind, Guid attachmentId)
    {
        var paper = _papers.Find(paper => paper.Kind == kind);
        ConferenceRules.ScanOfNoPaper.BrokenIf(paper is null);

        if (paper!.ScanId is { } known && known != attachmentId)
            RefuseOnceClosed();

        paper.KeepScan(attachmentId);
        Changed();
    }

    /// <summary>The file goes off the record, and its paper is without a scan again. Refuses a file that is the scan of no paper.</summary>
    public void LoseScan(Guid attachmentId)
    {
        var papers = _papers.FindAll(paper => paper.ScanId == attachmentId);
        ConferenceRules.ScanOfNoPaper.BrokenIf(papers.Count == 0);

        papers.ForEach(paper => paper.KeepScan(null));
        Changed();
    }
}
