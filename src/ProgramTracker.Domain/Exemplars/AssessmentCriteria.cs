using ProgramTracker.Domain.Text;

namespace ProgramTracker.Domain.Exemplars;

/// <summary>A criterion as it is entered.</summary>
/// <param name="MaxPoints">The most points it gives; above nought.</param>
public sealed record CriterionEntry(string Name, decimal MaxPoints);

/// <summary>From which total an exemplar is of a class; below the last it is weak.</summary>
public sealed record ClassThresholds(decimal Good, decimal Fair, decimal Average);

/// <summary>
/// By what exemplars are assessed for a year (bộ tiêu chí): the nation's for everyone, or a province's for its own. It never changes: what is adopted later for the
/// same year is its next version, and what was assessed by an earlier one stands.
/// </summary>
public sealed class AssessmentCriteria : Aggregate, IOwned
{
    public const int MostCriteria = 30;
    public const int FirstYear = 1990;

    private readonly List<Criterion> _criteria = [];

    private AssessmentCriteria()
    {
    }

    /// <inheritdoc/>
    public Guid OwnerId { get; private init; }

    /// <inheritdoc/>
    public Guid ScopeId { get; private init; }

    /// <summary>The calendar year that is assessed.</summary>
    public short Year { get; private init; }

    /// <summary>From 1, within the scope and the year.</summary>
    public int Number { get; private init; }

    /// <summary>From this total on it is good (tốt).</summary>
    public decimal GoodFrom { get; private init; }

    /// <summary>From this total on it is fair (khá).</summary>
    public decimal FairFrom { get; private init; }

    /// <summary>From this total on it is average (trung bình); below, weak (yếu).</summary>
    public decimal AverageFrom { get; private init; }
    public DateOnly AdoptedOn { get; private init; }

    public IReadOnlyList<Criterion> Criteria => _criteria;

    public decimal MaxPoints => _criteria.Sum(c => c.MaxPoints);

    /// <summary>
    /// Adopts criteria for a year. Refuses none, more than <see cref="MostCriteria"/>, one without a name, with the name of another (accents ignored) or without points,
    /// thresholds that do not fall or that nobody can reach, and a year after the next.
    /// </summary>
    /// <param name="number">One more than that of the criteria which these replace.</param>
    public static AssessmentCriteria Adopt(int year, int number, IReadOnlyList<CriterionEntry> criteria, ClassThresholds from, Guid ownerId, Guid scopeId, DateOnly today)
    {
        AssessmentRules.YearOutOfRange.BrokenIf(year < FirstYear || year > today.Year + 1, FirstYear, today.Year + 1);
        AssessmentRules.WithoutCriteria.BrokenIf(criteria.Count is 0 or > MostCriteria, MostCriteria);
        AssessmentRules.CriterionWithoutAName.BrokenIf(criteria.Any(c => Wording.OrNull(c.Name) is null));
        AssessmentRules.CriterionTwice.BrokenIf(criteria.DistinctBy(c => VietnameseText.SearchKey(c.Name)).Count() < criteria.Count);
        AssessmentRules.CriterionWithoutPoints.BrokenIf(criteria.Any(c => c.MaxPoints is <= 0 or > Criterion.MostPoints), Criterion.MostPoints);
        AssessmentRules.ThresholdsDoNotFall.BrokenIf(!(from.Good > from.Fair && from.Fair > from.Average && from.Average > 0));
        AssessmentRules.ThresholdOutOfReach.BrokenIf(from.Good > criteria.Sum(c => c.MaxPoints), criteria.Sum(c => c.MaxPoints));

        var adopted = new AssessmentCriteria
        {
            OwnerId = ownerId,
            ScopeId = scopeId,
            Year = (short)year,
            Number = number,
            GoodFrom = from.Good,
            FairFrom = from.Fair,
            AverageFrom = from.Average,
            AdoptedOn = today,
        };
        adopted._criteria.AddRange(criteria.Select((c, order) => new Criterion(adopted.Id, order, c)));
        adopted.Changed();

        return adopted;
    }

    public AssessmentClass ClassOf(decimal total) =>
        total >= GoodFrom ? AssessmentClass.Good
        : total >= FairFrom ? AssessmentClass.Fair
        : total >= AverageFrom ? AssessmentClass.Average
        : AssessmentClass.Weak;

    /// <summary>Refuses scores that are not one per criterion, each from nought to its most.</summary>
    internal void Check(IReadOnlyList<decimal> scores)
    {
        AssessmentRules.ScoreMissing.BrokenIf(scores.Count != _criteria.Count);
        foreach (var (criterion, score) in _criteria.OrderBy(c => c.Order).Zip(scores))
            AssessmentRules.ScoreOutOfRange.BrokenIf(score < 0 || score > criterion.MaxPoints, criterion.Name, criterion.MaxPoints);
    }
}

/// <summary>One of the criteria, with the most points that it gives.</summary>
public sealed class Criterion : Part
{
    public const int NameLength = 300;
    public const decimal MostPoints = 1000;

    private Criterion()
    {
    }

    internal Criterion(Guid criteriaId, int order, CriterionEntry entry) =>
        (CriteriaId, Order, Name, MaxPoints) = (criteriaId, order, Wording.OrEmpty(entry.Name), entry.MaxPoints);

    public Guid CriteriaId { get; private init; }
    public int Order { get; private init; }
    public string Name { get; private init; } = "";
    public decimal MaxPoints { get; private init; }
}
