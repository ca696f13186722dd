namespace ProgramTracker.Domain.Exemplars;

/// <summary>The yearly assessments of an exemplar.</summary>
public sealed partial class Exemplar
{
    private readonly List<YearlyAssessment> _assessments = [];

    public IReadOnlyList<YearlyAssessment> Assessments => _assessments;

    /// <summary>
    /// Assesses it for a year by the criteria of that year, or changes that assessment. Refused for a year to come, before it began or after it ended, by the
    /// criteria of another year, with a score missing or out of its range, and for a confirmed one without a reason.
    /// </summary>
    /// <param name="by">Who assesses, as the screen names them.</param>
    public void Assess(AssessmentCriteria criteria, YearlyAssessmentEntry entry, string by, DateOnly today)
    {
        HasToHaveBeenThere(criteria.Year, today);
        var known = _assessments.Find(a => a.Year == criteria.Year);
        AssessmentRules.ChangeWithoutAReason.BrokenIf(known?.IsConfirmed == true && Wording.OrNull(entry.Reason) is null);
        criteria.Check(entry.Scores);

        if (known is null)
            _assessments.Add(known = new YearlyAssessment(Id, criteria.Year));
        known.Assess(criteria, entry, by, today);
        Changed();
    }

    /// <summary>Says that the assessment of the year stands; from then on it changes only with a reason. Refused where there is none, and for one that stands.</summary>
    public void ConfirmAssessment(int year, string by, DateOnly today)
    {
        var assessment = _assessments.Find(a => a.Year == year);
        AssessmentRules.NotAssessed.BrokenIf(assessment is null, year);
        AssessmentRules.ConfirmedAlready.BrokenIf(assessment!.IsConfirmed);

        assessment.Confirm(by, today);
        Changed();
    }
}
