namespace ProgramTracker.Domain.Conferences;

/// <summary>What the invited organisations say of their bridge points.</summary>
public sealed partial class Conference
{
    private readonly List<BridgePointAnswer> _answers = [];

    public IReadOnlyList<BridgePointAnswer> Answers => _answers;

    public BridgePointAnswer? AnswerFor(Guid bridgePointId) => _answers.Find(answer => answer.BridgePointId == bridgePointId);

    /// <summary>People at the bridge point: as the clerk recorded, else as its organisation says; none while nobody knows.</summary>
    public int? HeadCountAt(BridgePoint point) => point.HeadCount ?? AnswerFor(point.Id)?.HeadCount;

    /// <summary>What organisations answered whose chair does not stand among the participants yet.</summary>
    public IEnumerable<BridgePointAnswer> AnsweredChairs() =>
        _answers.Where(answer => answer.IsComing && !_participants.Exists(p => p.BridgePointId == answer.BridgePointId && p.Roles.HasFlag(ParticipantRoles.Chair)));

    /// <summary>
    /// An invited organisation answers for its bridge point, or corrects its answer, until the record is confirmed. Its row is written alone: a province may write its
    /// own answer, not a national conference, so the revision stays. Refuses a bridge point that <paramref name="house"/> was not invited to; who comes without a chair
    /// or a head-count; and who does not come without a reason.
    /// </summary>
    /// <param name="house">The organisations that the actor answers for.</param>
    public void Answer(Guid bridgePointId, IReadOnlyList<Guid> house, BridgePointAnswerEntry entry, DateOnly today)
    {
        RefuseOnceClosed();
        var point = _bridgePoints.Find(p => p.Id == bridgePointId && p.OrganisationId is { } invited && house.Contains(invited));
        ConferenceRules.NotInvited.BrokenIf(point is null);

        var known = AnswerFor(bridgePointId);
        var answer = known ?? new BridgePointAnswer(Id, point!);
        answer.Take(entry, today);
        if (known is null)
            _answers.Add(answer);
    }
}
