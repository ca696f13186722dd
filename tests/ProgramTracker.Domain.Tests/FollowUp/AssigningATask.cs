using ProgramTracker.Domain.FollowUp;
using static ProgramTracker.Domain.Tests.FollowUp.SomeTask;

namespace ProgramTracker.Domain.Tests.FollowUp;

public sealed class AssigningATask
{
    [Fact]
    public void Keeps_one_lead_and_the_others_in_their_order()
    {
        var task = Given();

        Assert.Equal(Lead.OrganisationId, task.Lead!.OrganisationId);
        Assert.Equal([Lead.OrganisationId, Other.OrganisationId], task.Assignments.OrderBy(a => a.Order).Select(a => a.OrganisationId));
        Assert.Equal([Lead.ScopeId, Other.ScopeId], task.Assignments.OrderBy(a => a.Order).Select(a => a.ScopeId));
        Assert.Equal(FollowUpState.Assigned, task.State);
    }

    [Fact]
    public void Invents_no_due_date() => Assert.Null(Given().DueOn);

    [Fact]
    public void Is_given_today_unless_another_day_is_said()
    {
        Assert.Equal(Today, Given().AssignedOn);
        Assert.Equal(new DateOnly(2021, 12, 22), Given(assignedOn: new DateOnly(2021, 12, 22)).AssignedOn);
    }

    [Fact]
    public void Takes_a_due_date_of_the_past_when_it_was_given_before() =>
        Assert.True(Given(new DateOnly(2022, 6, 30), new DateOnly(2021, 12, 22)).IsOverdue(Today));

    [Fact]
    public void Is_refused_without_words() => Refused(FollowUpRules.WithoutWording, () => Given(wording: " \u200b"));

    [Fact]
    public void Is_refused_without_a_lead() =>
        Refused(FollowUpRules.WithoutALead, () => FollowUpTask.Assign(new FollowUpFacts("Việc", null, null, null, null), new AssigneeEntry(Guid.Empty, Guid.Empty), [], Giver, Giver, Today));

    [Fact]
    public void Is_refused_when_an_organisation_is_named_twice() => Refused(FollowUpRules.OrganisationTwice, () => Given(coordinating: [Other, Lead]));

    [Fact]
    public void Is_refused_on_a_day_to_come() => Refused(FollowUpRules.AssignedInTheFuture, () => Given(assignedOn: Today.AddDays(1)));

    [Fact]
    public void Is_refused_when_due_before_it_is_given()
    {
        Refused(FollowUpRules.DueBeforeAssigned, () => Given(Today.AddDays(-1)));
        Refused(FollowUpRules.DueBeforeAssigned, () => Given(new DateOnly(2021, 12, 21), new DateOnly(2021, 12, 22)));
    }

    private static void Refused(Rule rule, Action act) => Assert.Equal(rule, Assert.Throws<RuleBrokenException>(act).Rule);
}
