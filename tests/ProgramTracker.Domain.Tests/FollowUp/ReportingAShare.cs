using ProgramTracker.Domain.FollowUp;
using static ProgramTracker.Domain.Tests.FollowUp.SomeTask;

namespace ProgramTracker.Domain.Tests.FollowUp;

public sealed class ReportingAShare
{
    [Fact]
    public void Begins_it_and_the_task_is_in_progress()
    {
        var task = Given();
        task.Begin(Other.OrganisationId, Today);

        Assert.Equal(FollowUpState.InProgress, task.State);
        Assert.Null(task.Lead!.StartedOn);
    }

    [Fact]
    public void Counts_as_reported_when_the_lead_says_so()
    {
        var task = Given();
        task.ReportDone(Other.OrganisationId, "Đã phối hợp.", Today);
        Assert.Equal(FollowUpState.InProgress, task.State);

        task.ReportDone(Lead.OrganisationId, "Đã chủ trì.", Today);
        Assert.Equal(FollowUpState.ReportedDone, task.State);
    }

    [Fact]
    public void Keeps_every_report_with_its_day_and_its_words()
    {
        var task = Given();
        task.ReportProgress(Other.OrganisationId, "Đã tập huấn 3 lớp.", Today);
        task.ReportProgress(Other.OrganisationId, "Đã tập huấn 7 lớp.", Today.AddDays(30));
        task.ReportDone(Other.OrganisationId, "Đã tập huấn đủ 12 lớp.", Today.AddDays(60));

        Assert.Equal(
            [("Đã tập huấn 3 lớp.", Today, false), ("Đã tập huấn 7 lớp.", Today.AddDays(30), false), ("Đã tập huấn đủ 12 lớp.", Today.AddDays(60), true)],
            task.Reports.Select(r => (r.Wording, r.ReportedOn, r.IsDone)));
        Assert.All(task.Reports, r => Assert.Equal((Other.OrganisationId, Other.ScopeId), (r.OrganisationId, r.ScopeId)));
        Assert.Equal(Today, task.Assignments.Single(a => !a.IsLead).StartedOn);
    }

    [Fact]
    public void Of_progress_is_refused_without_words_and_once_done()
    {
        Refused(FollowUpRules.ProgressWithoutWording, Given(), task => task.ReportProgress(Lead.OrganisationId, " ", Today));
        Refused(FollowUpRules.DoneAlready, Reported(), task => task.ReportProgress(Lead.OrganisationId, "Thêm việc.", Today));
    }

    [Fact]
    public void Leaves_the_row_of_the_task_alone_because_a_province_may_not_write_it()
    {
        var before = Given();
        var revision = before.Revision;
        before.ReportDone(Lead.OrganisationId, "Xong.", Today);

        Assert.Equal(revision, before.Revision);
    }

    [Fact]
    public void Is_refused_without_evidence() => Refused(FollowUpRules.WithoutEvidence, Given(), task => task.ReportDone(Lead.OrganisationId, "\n ", Today));

    [Fact]
    public void Is_refused_twice()
    {
        Refused(FollowUpRules.DoneAlready, Reported(), task => task.ReportDone(Lead.OrganisationId, "Lại xong.", Today));
        Refused(FollowUpRules.DoneAlready, Reported(), task => task.Begin(Lead.OrganisationId, Today));

        var begun = Given();
        begun.Begin(Lead.OrganisationId, Today);
        Refused(FollowUpRules.BegunAlready, begun, task => task.Begin(Lead.OrganisationId, Today));
    }

    [Fact]
    public void Is_refused_to_whom_it_was_not_given() => Refused(FollowUpRules.NotAssigned, Given(), task => task.Begin(Giver, Today));

    [Fact]
    public void Is_refused_once_the_task_has_ended()
    {
        var task = Given();
        task.Drop("Đã có chương trình khác.", Today);

        Refused(FollowUpRules.Ended, task, t => t.ReportDone(Lead.OrganisationId, "Xong.", Today));
    }

    private static void Refused(Rule rule, FollowUpTask task, Action<FollowUpTask> act) => Assert.Equal(rule, Assert.Throws<RuleBrokenException>(() => act(task)).Rule);
}
