using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using static ProgramTracker.Domain.Tests.Conferences.SomeConference;

namespace ProgramTracker.Domain.Tests.Conferences;

public sealed class ConfirmingAConference
{
    [Fact]
    public void Lets_the_record_stand_from_that_day()
    {
        var conference = Complete();
        conference.Confirm(Today);

        Assert.Equal((ConferenceState.Confirmed, (DateOnly?)Today), (conference.State, conference.ConfirmedOn));
        Refuses(ConferenceRules.NotHeld, () => conference.Confirm(Today));
    }

    [Fact]
    public void Names_everything_that_is_missing_in_the_order_of_the_sections()
    {
        var conference = Held(PartialDate.OfAnyYear(5, 31));
        conference.Conclude([Said("Nhân rộng mô hình", ConclusionFate.Undecided)]);

        Assert.Equal(
            [
                ConferenceRules.ConfirmedWithoutADate, ConferenceRules.ConfirmedWithoutOrganisers, ConferenceRules.ConfirmedWithoutAReview,
                ConferenceRules.ConfirmedWithoutAChair, ConferenceRules.ConclusionWithoutAFate,
            ],
            conference.Missing());
        Refuses(ConferenceRules.ConfirmedWithoutADate, () => conference.Confirm(Today));
    }

    [Fact]
    public void Takes_a_disseminated_document_for_a_review()
    {
        var conference = Complete();
        conference.Review([]);
        Assert.Equal([ConferenceRules.ConfirmedWithoutAReview], conference.Missing());

        conference.Cite([new CitationEntry(Guid.CreateVersion7(), CitationKind.Disseminated)]);
        Assert.Empty(conference.Missing());
    }

    [Fact]
    public void Asks_for_who_chaired_the_event_and_not_a_bridge_point()
    {
        var conference = Complete();
        conference.BridgedAt([Point("Đà Nẵng")]);
        conference.AttendedBy([Person("Trần Mưu", ParticipantRoles.Chair, bridgePointId: conference.BridgePoints[0].Id)]);

        Assert.Equal([ConferenceRules.ConfirmedWithoutAChair], conference.Missing());
    }

    [Fact]
    public void Is_refused_to_what_was_only_planned() => Refuses(ConferenceRules.NotHeld, () => Planned().Confirm(Today));

    [Fact]
    public void Closes_every_section()
    {
        var conference = Complete();
        conference.Confirm(Today);

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
            Refuses(ConferenceRules.ConfirmedAlready, act);
    }
}
