using ProgramTracker.Domain.Dates;

namespace ProgramTracker.Domain.Conferences;

/// <summary>Something under review as a clerk enters it: a programme, a document, a movement or a field of work, with its own period.</summary>
/// <param name="Milestone">As people say it: <c>5 năm</c>, <c>tổng kết 10 năm</c>.</param>
public sealed record ReviewEntry(Guid? ProgrammeId, Guid? DocumentId, string? Field, PartialDate From = default, PartialDate To = default, string? Milestone = null, Guid? MovementId = null);

/// <summary>Something that a conference reviews.</summary>
public sealed class UnderReview : Part
{
    public const int FieldLength = 300;
    public const int MilestoneLength = 100;

    private UnderReview()
    {
    }

    internal UnderReview(Guid conferenceId, int order, ReviewEntry entry)
    {
        ConferenceRules.ReviewsNothing.BrokenIf(entry.ProgrammeId is null && entry.DocumentId is null && entry.MovementId is null && Wording.IsEmpty(entry.Field));
        ConferenceRules.PeriodReversed.BrokenIf(entry.From.Earliest > entry.To.Latest);

        (ConferenceId, Order, ProgrammeId, DocumentId, MovementId) = (conferenceId, order, entry.ProgrammeId, entry.DocumentId, entry.MovementId);
        (Field, From, To, Milestone) = (Wording.OrNull(entry.Field), entry.From, entry.To, Wording.OrNull(entry.Milestone));
    }

    public Guid ConferenceId { get; private init; }
    public int Order { get; private init; }
    public Guid? ProgrammeId { get; private init; }
    public Guid? DocumentId { get; private init; }
    public Guid? MovementId { get; private init; }

    /// <summary>A field of work, where no programme, document or movement is named.</summary>
    public string? Field { get; private init; }
    public PartialDate From { get; private init; }
    public PartialDate To { get; private init; }
    public string? Milestone { get; private init; }
}
