namespace ProgramTracker.Domain.Conferences;

/// <summary>To whom its standing directions go.</summary>
public sealed partial class Conference
{
    /// <summary>
    /// Says which organisations of the register a standing direction meant on that day ("Công an các cấp"); also once the record is confirmed, because its words stay.
    /// Refuses a conclusion of another conference and one that is no standing direction.
    /// </summary>
    public void AddressDirection(Guid conclusionId, IReadOnlyList<Guid> organisationIds)
    {
        var conclusion = _conclusions.Find(c => c.Id == conclusionId);
        ConferenceRules.ConclusionUnknown.BrokenIf(conclusion is null);
        ConferenceRules.NoStandingDirection.BrokenIf(conclusion!.Fate != ConclusionFate.StandingDirection);

        conclusion.GoTo(organisationIds);
        Changed();
    }
}
