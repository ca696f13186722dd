using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using static ProgramTracker.Domain.Tests.Conferences.SomeConference;

namespace ProgramTracker.Domain.Tests.Conferences;

public sealed class TurningAConference
{
    [Fact]
    public void Begins_held_when_it_is_recorded_and_keeps_its_facts_clean()
    {
        var facts = Facts("  Hội nghị   tổng kết ") with { OtherPurposes = [ConferencePurpose.RollOut, ConferencePurpose.SummingUp, ConferencePurpose.RollOut], Place = " " };
        var conference = Conference.Record(facts, Owner, Scope, Today);

        Assert.Equal((ConferenceState.Held, "Hội nghị tổng kết", null), (conference.State, conference.Title, conference.Place));
        Assert.Equal([ConferencePurpose.RollOut], conference.OtherPurposes);
        Assert.Equal((Owner, Scope), (conference.OwnerId, conference.ScopeId));
    }

    [Fact]
    public void Refuses_a_title_of_nothing() => Refuses(ConferenceRules.WithoutATitle, () => Conference.Record(Facts(" \u200B "), Owner, Scope, Today));

    [Theory]
    [InlineData("2021-12-24")]
    [InlineData("2022-01")]
    [InlineData("2022")]
    public void Is_not_recorded_before_it_can_have_been(string heldOn) =>
        Refuses(ConferenceRules.HeldInTheFuture, () => Conference.Record(Facts(heldOn: PartialDate.ParseIso(heldOn)), Owner, Scope, Today));

    [Theory]
    [InlineData("2021-12-23")]
    [InlineData("2021-12")]
    [InlineData("2021")]
    [InlineData("--12-31")]
    [InlineData("")]
    public void Is_recorded_with_a_day_known_in_part(string heldOn) =>
        Assert.Equal(heldOn, Conference.Record(Facts(heldOn: PartialDate.ParseIso(heldOn)), Owner, Scope, Today).HeldOn.ToIso());

    [Fact]
    public void Is_not_planned_for_a_day_that_is_over() =>
        Refuses(ConferenceRules.PlannedInThePast, () => Conference.Plan(Facts(heldOn: PartialDate.Of(2021, 12, 22)), Owner, Scope, Today));

    [Fact]
    public void Is_planned_then_postponed_then_held()
    {
        var conference = Planned();
        conference.Postpone("Chờ địa điểm");
        Assert.Equal((ConferenceState.Postponed, "Chờ địa điểm"), (conference.State, conference.StateReason));

        conference.Hold(PartialDate.From(Today), Today);
        Assert.Equal((ConferenceState.Held, null), (conference.State, conference.StateReason));
        Assert.Equal(Today, conference.HeldOn.Earliest);
    }

    [Fact]
    public void Is_cancelled_with_a_reason_and_for_good()
    {
        var conference = Planned();
        Refuses(ConferenceRules.WithoutAReason, () => conference.Cancel(" "));
        conference.Cancel("Gộp vào hội nghị quý II");

        Assert.Equal(ConferenceState.Cancelled, conference.State);
        Refuses(ConferenceRules.NotPlanned, () => conference.Hold(PartialDate.From(Today), Today));
        Refuses(ConferenceRules.NotPlanned, () => conference.Postpone("lý do"));
    }

    [Fact]
    public void Is_not_held_in_the_future() => Refuses(ConferenceRules.HeldInTheFuture, () => Planned().Hold(PartialDate.Of(2021, 12, 24), Today));

    [Fact]
    public void Once_held_is_neither_postponed_nor_cancelled()
    {
        Refuses(ConferenceRules.NotPlanned, () => Held().Postpone("lý do"));
        Refuses(ConferenceRules.NotPlanned, () => Held().Cancel("lý do"));
        Refuses(ConferenceRules.NotPlanned, () => Held().Hold(PartialDate.From(Today), Today));
    }

    [Fact]
    public void Is_said_to_be_recorded_once()
    {
        var conference = Held();
        conference.FinishRecording();

        Assert.Equal(ConferenceState.Recorded, conference.State);
        Refuses(ConferenceRules.NotHeld, conference.FinishRecording);
    }

    [Fact]
    public void Describes_anew_but_not_into_the_future()
    {
        var conference = Held();
        Refuses(ConferenceRules.HeldInTheFuture, () => conference.Describe(Facts(heldOn: PartialDate.Of(2021, 12, 24)), Today));
        conference.Describe(Facts("Tên khác"), Today);

        Assert.Equal("Tên khác", conference.Title);
    }

    [Fact]
    public void Is_not_moved_into_the_past_while_it_is_still_to_come()
    {
        var conference = Planned();
        Refuses(ConferenceRules.PlannedInThePast, () => conference.Describe(Facts(heldOn: PartialDate.Of(2021, 12, 22)), Today));
        conference.Postpone("Chờ địa điểm");
        Refuses(ConferenceRules.PlannedInThePast, () => conference.Describe(Facts(heldOn: PartialDate.Of(2020)), Today));
    }

    [Fact]
    public void Keeps_a_planned_day_that_has_passed_meanwhile()
    {
        var conference = Planned();
        conference.Describe(Facts("Tên khác", conference.HeldOn), new DateOnly(2022, 3, 1));

        Assert.Equal(("Tên khác", PartialDate.Of(2022, 1)), (conference.Title, conference.HeldOn));
    }

    [Fact]
    public void Is_described_and_recorded_no_further_once_cancelled()
    {
        var conference = Planned();
        conference.Cancel("Gộp vào hội nghị quý II");

        foreach (var act in new Action[]
        {
            () => conference.Describe(Facts(), Today),
            () => conference.OrganisedBy([]),
            () => conference.Review([]),
            () => conference.Cite([]),
            () => conference.BridgedAt([]),
            () => conference.AttendedBy([]),
            () => conference.JoinedBy([]),
            () => conference.Report([]),
            () => conference.Assess([]),
            () => conference.Conclude([]),
            conference.Commend,
        })
            Refuses(ConferenceRules.CancelledAlready, act);
    }
}
