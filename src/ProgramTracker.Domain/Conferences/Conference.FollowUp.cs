namespace ProgramTracker.Domain.Conferences;

/// <summary>What other records say of its conclusions.</summary>
public sealed partial class Conference
{
    /// <summary>A conclusion whose fate was open was given as a task; one that was decided keeps its fate. Refuses a conclusion of another conference.</summary>
    public void AssignedAsTask(Guid conclusionId)
    {
        var conclusion = _conclusions.Find(c => c.Id == conclusionId);
        ConferenceRules.ConclusionUnknown.BrokenIf(conclusion is null);

        if (conclusion!.BecomeATask())
            Changed();
    }
}
