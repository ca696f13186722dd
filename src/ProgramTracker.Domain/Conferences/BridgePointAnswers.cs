namespace ProgramTracker.Domain.Conferences;

/// <summary>What an invited organisation says of its bridge point.</summary>
/// <param name="Chair">Rank, name and posts of who chairs there, as the organisation writes them; asked of who comes.</param>
/// <param name="HeadCount">People there, or expected there; asked of who comes.</param>
/// <param name="Note">Why nobody comes; asked of who does not.</param>
public sealed record BridgePointAnswerEntry(bool IsComing, string? Chair, int? HeadCount, string? Note);

/// <summary>The answer of an invited organisation for its bridge point. It is the organisation's own row; the record beside it is the clerk's.</summary>
public sealed class BridgePointAnswer : Part, IScoped
{
    public const int ChairLength = 500;
    public const int NoteLength = 1000;

    private BridgePointAnswer()
    {
    }

    internal BridgePointAnswer(Guid conferenceId, BridgePoint point) =>
        (ConferenceId, BridgePointId, OrganisationId, ScopeId) = (conferenceId, point.Id, point.OrganisationId!.Value, point.ScopeId);

    public Guid ConferenceId { get; private init; }
    public Guid BridgePointId { get; private init; }

    /// <summary>The organisation that was invited and answered.</summary>
    public Guid OrganisationId { get; private init; }

    /// <inheritdoc/>
    public Guid ScopeId { get; private set; }
    public bool IsComing { get; private set; }
    public string? Chair { get; private set; }
    public int? HeadCount { get; private set; }
    public string? Note { get; private set; }
    public DateOnly AnsweredOn { get; private set; }

    /// <summary>It is seen where its bridge point is.</summary>
    internal void Follow(BridgePoint point) => ScopeId = point.ScopeId;

    /// <summary>The same answer, for a bridge point of the conference that took in this one.</summary>
    internal BridgePointAnswer For(BridgePoint point) => new()
    {
        ConferenceId = point.ConferenceId,
        BridgePointId = point.Id,
        OrganisationId = OrganisationId,
        ScopeId = ScopeId,
        IsComing = IsComing,
        Chair = Chair,
        HeadCount = HeadCount,
        Note = Note,
        AnsweredOn = AnsweredOn,
    };

    internal void Take(BridgePointAnswerEntry entry, DateOnly today)
    {
        ConferenceRules.AnswerWithoutAChair.BrokenIf(entry.IsComing && Wording.IsEmpty(entry.Chair));
        ConferenceRules.AnswerWithoutACount.BrokenIf(entry.IsComing && entry.HeadCount is null);
        ConferenceRules.AnswerWithoutAReason.BrokenIf(!entry.IsComing && Wording.IsEmpty(entry.Note));
        ConferenceRules.NegativeCount.BrokenIf(entry.HeadCount < 0);
        ConferenceRules.CountTooLarge.BrokenIf(entry.HeadCount > BridgePoint.MostPeople);

        (IsComing, Note, AnsweredOn) = (entry.IsComing, Wording.OrNull(entry.Note), today);
        (Chair, HeadCount) = entry.IsComing ? (Wording.OrNull(entry.Chair), entry.HeadCount) : (null, null);
    }
}
