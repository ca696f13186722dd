namespace ProgramTracker.Domain.FollowUp;

/// <summary>What a task says.</summary>
/// <param name="Wording">In the words used.</param>
/// <param name="ConclusionId">The conclusion it comes from.</param>
/// <param name="ConferenceId">The conference that concluded it.</param>
/// <param name="BasisId">The document it rests on.</param>
/// <param name="DueOn">Last day, inclusive; none where none was set: no date is invented.</param>
/// <param name="AssignedOn">The day it was given, as that of the conference; today where none is said.</param>
public sealed record FollowUpFacts(string Wording, Guid? ConclusionId, Guid? ConferenceId, Guid? BasisId, DateOnly? DueOn, DateOnly? AssignedOn = null);
