using ProgramTracker.Domain.Dates;

namespace ProgramTracker.Domain.Conferences;

/// <summary>What a clerk enters first of a conference.</summary>
/// <param name="HeldOn">May be partial until the record is confirmed: <c>--05-31</c> is a fact too.</param>
/// <param name="YearReviewed">The year it looks back on, when it is a yearly review.</param>
public sealed record ConferenceFacts(
    string Title,
    ConferencePurpose LeadingPurpose,
    PartialDate HeldOn,
    ConferenceMode Mode = ConferenceMode.InPerson,
    IReadOnlyList<ConferencePurpose>? OtherPurposes = null,
    string? Place = null,
    Guid? PlaceAreaId = null,
    short? YearReviewed = null);
