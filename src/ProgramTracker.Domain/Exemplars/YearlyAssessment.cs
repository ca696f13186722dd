namespace ProgramTracker.Domain.Exemplars;

/// <summary>How good an exemplar was in a year.</summary>
public enum AssessmentClass
{
    Good,
    Fair,
    Average,
    Weak,
}

/// <summary>What is entered of an assessment.</summary>
/// <param name="Scores">One per criterion, in their order; nought is a score.</param>
/// <param name="Evidence">What the scores rest on, in words; papers are attached to the exemplar.</param>
/// <param name="Reason">Why a confirmed one changes.</param>
public sealed record YearlyAssessmentEntry(IReadOnlyList<decimal> Scores, string? Evidence = null, string? Reason = null);

/// <summary>The assessment of an exemplar for one calendar year, by points against the criteria of that year.</summary>
public sealed class YearlyAssessment : Part
{
    public const int EvidenceLength = 4000;
    public const int ReasonLength = 1000;
    public const int ByLength = 300;

    private YearlyAssessment()
    {
    }

    internal YearlyAssessment(Guid exemplarId, short year) => (ExemplarId, Year) = (exemplarId, year);

    public Guid ExemplarId { get; private init; }
    public short Year { get; private init; }
    public Guid CriteriaId { get; private set; }

    /// <summary>In the order of the criteria.</summary>
    public IReadOnlyList<decimal> Scores { get; private set; } = [];
    public decimal Total { get; private set; }
    public AssessmentClass Class { get; private set; }
    public string? Evidence { get; private set; }
    public string AssessedBy { get; private set; } = "";
    public DateOnly AssessedOn { get; private set; }
    public string? ConfirmedBy { get; private set; }
    public DateOnly? ConfirmedOn { get; private set; }

    /// <summary>Why it was last changed after it had been confirmed.</summary>
    public string? ChangeReason { get; private set; }

    public bool IsConfirmed => ConfirmedOn is not null;

    internal void Assess(AssessmentCriteria criteria, YearlyAssessmentEntry entry, string by, DateOnly today)
    {
        (CriteriaId, Scores, Total) = (criteria.Id, [.. entry.Scores], entry.Scores.Sum());
        (Class, Evidence) = (criteria.ClassOf(Total), Wording.LinesOrNull(entry.Evidence));
        (AssessedBy, AssessedOn) = (by, today);
        ChangeReason = IsConfirmed ? Wording.OrNull(entry.Reason) : null;
    }

    internal void Confirm(string by, DateOnly today) => (ConfirmedBy, ConfirmedOn) = (by, today);
}
