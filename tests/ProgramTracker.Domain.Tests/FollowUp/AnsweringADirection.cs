using ProgramTracker.Domain.FollowUp;

namespace ProgramTracker.Domain.Tests.FollowUp;

public sealed class AnsweringADirection
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly Guid Police = Guid.CreateVersion7();
    private static readonly DirectionAsked Asked = new(Guid.CreateVersion7(), Guid.CreateVersion7(), 2022, Police, IsOnBehalf: false, Guid.CreateVersion7());

    [Fact]
    public void Keeps_who_said_what_for_which_year()
    {
        var answer = Given(2026);

        Assert.Equal((Police, Police, 2026, "Đã mở 12 lớp.", Today), (answer.OwnerId, answer.AddresseeId, answer.Year, answer.Wording, answer.AnsweredOn));
        Assert.Equal(Asked.ScopeId, answer.ScopeId);
    }

    [Fact]
    public void Is_due_on_the_last_day_of_the_calendar_year_from_the_year_after_the_conference()
    {
        Assert.Equal(new DateOnly(2026, 12, 31), DirectionAnswer.DueOn(2026));
        Assert.Equal(2022, Given(2022).Year);
        Refused(FollowUpRules.AnswerBeforeItsTime, () => Given(2021));
    }

    [Fact]
    public void Is_refused_for_a_year_to_come_and_without_words()
    {
        Refused(FollowUpRules.AnswerOfAYearToCome, () => Given(2027));
        Refused(FollowUpRules.AnswerWithoutWording, () => Given(2026, " \n"));
        Refused(FollowUpRules.AnswerWithoutWording, () => Given(2026).Correct("", Today));
    }

    [Fact]
    public void Is_corrected_until_the_end_of_the_year_that_follows()
    {
        var answer = Given(2026);
        answer.Correct("Đã mở 14 lớp.", new DateOnly(2027, 12, 31));

        Assert.Equal(("Đã mở 14 lớp.", new DateOnly(2027, 12, 31)), (answer.Wording, answer.CorrectedOn));
        Refused(FollowUpRules.AnswerStands, () => answer.Correct("Đã mở 15 lớp.", new DateOnly(2028, 1, 1)));
    }

    private static DirectionAnswer Given(int year, string wording = "Đã mở 12 lớp.") => DirectionAnswer.Give(Asked, Police, year, wording, Today);

    private static void Refused(Rule rule, Action act) => Assert.Equal(rule, Assert.Throws<RuleBrokenException>(act).Rule);
}
