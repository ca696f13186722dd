using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Exemplars;
using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Domain.Tests.Exemplars;

public sealed class AssessingAnExemplar
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory]
    [InlineData(50, 40, AssessmentClass.Good)]
    [InlineData(50, 30, AssessmentClass.Good)]
    [InlineData(50, 20, AssessmentClass.Fair)]
    [InlineData(50, 0, AssessmentClass.Average)]
    [InlineData(0, 0, AssessmentClass.Weak)]
    public void Classes_by_the_thresholds_of_the_year(int first, int second, AssessmentClass expected)
    {
        var model = Model();
        model.Assess(Criteria(), new YearlyAssessmentEntry([first, second]), "Cán bộ A", Today);

        Assert.Equal((first + second, expected), ((int)model.Assessments[0].Total, model.Assessments[0].Class));
    }

    [Fact]
    public void Is_refused_with_a_score_missing_or_out_of_its_range()
    {
        Refused(AssessmentRules.ScoreMissing, () => Model().Assess(Criteria(), new YearlyAssessmentEntry([1]), "A", Today));
        Refused(AssessmentRules.ScoreOutOfRange, () => Model().Assess(Criteria(), new YearlyAssessmentEntry([1, 60]), "A", Today));
        Refused(AssessmentRules.ScoreOutOfRange, () => Model().Assess(Criteria(), new YearlyAssessmentEntry([-1, 0]), "A", Today));
    }

    [Fact]
    public void Is_refused_before_it_began() => Refused(ExemplarRules.YearBeforeItBegan, () => Model().Assess(Criteria(2019), new YearlyAssessmentEntry([1, 1]), "A", Today));

    [Fact]
    public void Once_confirmed_changes_only_with_a_reason()
    {
        var model = Model();
        model.Assess(Criteria(), new YearlyAssessmentEntry([50, 40]), "Cán bộ A", Today);
        model.ConfirmAssessment(2025, "Cán bộ B", Today);

        Refused(AssessmentRules.ChangeWithoutAReason, () => model.Assess(Criteria(), new YearlyAssessmentEntry([1, 1]), "A", Today));
        Refused(AssessmentRules.ConfirmedAlready, () => model.ConfirmAssessment(2025, "B", Today));
        model.Assess(Criteria(), new YearlyAssessmentEntry([1, 1], Reason: "Chấm nhầm."), "Cán bộ C", Today);
        Assert.Equal(("Chấm nhầm.", "Cán bộ C", true), (model.Assessments[0].ChangeReason, model.Assessments[0].AssessedBy, model.Assessments[0].IsConfirmed));
    }

    [Fact]
    public void Needs_criteria_that_can_be_told_apart_and_reached()
    {
        Refused(AssessmentRules.WithoutCriteria, () => Adopted([]));
        Refused(AssessmentRules.CriterionTwice, () => Adopted([new("Hiệu quả", 50), new("hieu qua", 50)]));
        Refused(AssessmentRules.CriterionWithoutPoints, () => Adopted([new("Hiệu quả", 0)]));
        Refused(AssessmentRules.ThresholdsDoNotFall, () => Adopted([new("Hiệu quả", 100)], new ClassThresholds(80, 80, 50)));
        Refused(AssessmentRules.ThresholdOutOfReach, () => Adopted([new("Hiệu quả", 70)]));
        Refused(AssessmentRules.YearOutOfRange, () => Criteria(2028));
    }

    private static AssessmentCriteria Criteria(int year = 2025) =>
        AssessmentCriteria.Adopt(year, 1, [new("Hiệu quả", 50), new("Lan tỏa", 50)], new ClassThresholds(80, 65, 50), Guid.CreateVersion7(), Area.NationId, Today);

    private static AssessmentCriteria Adopted(IReadOnlyList<CriterionEntry> criteria, ClassThresholds? from = null) =>
        AssessmentCriteria.Adopt(2025, 1, criteria, from ?? new ClassThresholds(80, 65, 50), Guid.CreateVersion7(), Area.NationId, Today);

    private static Exemplar Model() => Exemplar.Register(
        new ExemplarFacts("Camera an ninh", ExemplarKind.Model, null, null, null, Since: PartialDate.Of(2020)), ExemplarStage.Piloted, PartialDate.Of(2020), null, Guid.CreateVersion7(), Area.NationId, Today);

    private static void Refused(Rule rule, Action act) => Assert.Equal(rule, Assert.Throws<RuleBrokenException>(act).Rule);
}
