using ProgramTracker.Domain.FollowUp;
using static ProgramTracker.Domain.Tests.FollowUp.SomeTask;

namespace ProgramTracker.Domain.Tests.FollowUp;

public sealed class EndingATask
{
    [Fact]
    public void Closes_it_with_what_was_found()
    {
        var task = Reported();
        task.Close("Đạt yêu cầu.", Today);

        Assert.Equal((FollowUpState.Closed, Today, "Đạt yêu cầu."), (task.State, task.EndedOn, task.EndReason));
    }

    [Fact]
    public void Drops_it_with_the_reason()
    {
        var task = Given();
        task.Drop("Đã thay bằng nhiệm vụ khác.", Today);

        Assert.Equal(FollowUpState.Dropped, task.State);
    }

    [Fact]
    public void Opens_it_again_and_asks_the_lead_anew_without_losing_what_was_shown()
    {
        var task = Reported();
        task.Close("Đạt.", Today);
        task.Reopen("Số liệu chưa khớp.", [Lead.OrganisationId], Today);

        Assert.Equal(FollowUpState.InProgress, task.State);
        Assert.Equal((null, null), (task.EndedOn, task.Lead!.ReportedDoneOn));
        task.ReportDone(Lead.OrganisationId, "Đã sửa số liệu.", Today);
        Assert.Equal(["Đã nhân rộng tại 5 xã.", "Đã sửa số liệu."], task.Reports.Select(report => report.Wording));
    }

    [Fact]
    public void Returns_a_report_without_closing_first()
    {
        var task = Reported();
        task.Reopen("Chưa có văn bản kèm theo.", [Lead.OrganisationId], Today);

        Assert.Null(task.Lead!.ReportedDoneOn);
    }

    [Fact]
    public void Is_refused_without_a_reason()
    {
        Refused(FollowUpRules.WithoutAReason, Given(), task => task.Close("", Today));
        Refused(FollowUpRules.WithoutAReason, Given(), task => task.Drop(" ", Today));
        Refused(FollowUpRules.WithoutAReason, Reported(), task => task.Reopen("", [Lead.OrganisationId], Today));
    }

    [Fact]
    public void Is_refused_twice()
    {
        var task = Given();
        task.Close("Xong.", Today);

        Refused(FollowUpRules.Ended, task, t => t.Close("Xong.", Today));
        Refused(FollowUpRules.Ended, task, t => t.Drop("Thôi.", Today));
    }

    [Fact]
    public void Leaves_nothing_to_reopen_while_it_is_open() => Refused(FollowUpRules.NotEnded, Given(), task => task.Reopen("Vì sao?", [Lead.OrganisationId], Today));

    [Fact]
    public void Asks_those_anew_who_are_chosen_and_no_others()
    {
        var task = Reported();
        task.ReportDone(Other.OrganisationId, "Đã phối hợp.", Today);
        task.Close("Đạt.", Today);
        task.Reopen("Đơn vị phối hợp còn thiếu số liệu.", [Other.OrganisationId], Today);

        Assert.Equal((Today, null), (task.Lead!.ReportedDoneOn, task.Assignments[1].ReportedDoneOn));
    }

    [Fact]
    public void Opens_nothing_again_for_nobody_or_for_a_stranger()
    {
        Refused(FollowUpRules.NobodyAskedAgain, Reported(), task => task.Reopen("Chưa đủ.", [], Today));
        Refused(FollowUpRules.NotAssigned, Reported(), task => task.Reopen("Chưa đủ.", [Giver], Today));
        var task = Reported();
        task.ReportDone(Other.OrganisationId, "Đã phối hợp.", Today);
        task.Close("Đạt.", Today);
        Refused(FollowUpRules.NobodyAskedAgain, task, t => t.Reopen("Chưa đủ.", [], Today));

        var dropped = Given();
        dropped.Drop("Thôi.", Today);
        dropped.Reopen("Vẫn cần.", [], Today);
        Assert.Null(dropped.EndedOn);
    }

    [Fact]
    public void Ends_being_overdue()
    {
        var task = Given(Today);
        Assert.False(task.IsOverdue(Today));
        Assert.True(task.IsOverdue(Today.AddDays(1)));

        task.Close("Xong.", Today);
        Assert.False(task.IsOverdue(Today.AddDays(1)));
    }

    private static void Refused(Rule rule, FollowUpTask task, Action<FollowUpTask> act) => Assert.Equal(rule, Assert.Throws<RuleBrokenException>(() => act(task)).Rule);
}
