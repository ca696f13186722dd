namespace ProgramTracker.Domain.Conferences;

/// <summary>What an assessment says.</summary>
public enum AssessmentKind
{
    Result,
    Limit,
    Cause,
    Lesson,
    Proposal,
}

/// <summary>An assessment as a clerk enters it.</summary>
/// <param name="SpeakerId">The participant who said it.</param>
public sealed record AssessmentEntry(AssessmentKind Kind, string Wording, Guid? SpeakerId = null);

/// <summary>An assessment made at the conference, in the words used.</summary>
public sealed class Assessment : Part
{
    public const int WordingLength = 4000;

    private Assessment()
    {
    }

    internal Assessment(Guid conferenceId, int order, AssessmentEntry entry)
    {
        ConferenceRules.WithoutWording.BrokenIf(Domain.Wording.IsEmpty(entry.Wording));

        (ConferenceId, Order, Kind, Wording, SpeakerId) = (conferenceId, order, entry.Kind, Domain.Wording.OrEmpty(entry.Wording), entry.SpeakerId);
    }

    public Guid ConferenceId { get; private init; }
    public int Order { get; private init; }
    public AssessmentKind Kind { get; private init; }
    public string Wording { get; private init; } = "";
    public Guid? SpeakerId { get; private set; }
}
