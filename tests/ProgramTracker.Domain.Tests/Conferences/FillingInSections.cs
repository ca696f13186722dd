using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using static ProgramTracker.Domain.Tests.Conferences.SomeConference;

namespace ProgramTracker.Domain.Tests.Conferences;

public sealed class FillingInSections
{
    [Fact]
    public void Keeps_the_order_and_the_identity_of_lines_that_go_on()
    {
        var conference = Held();
        conference.AttendedBy([Person("Trần Quốc Tỏ"), Person("Lê Văn Trung"), Person("Trần Mưu")]);
        var (to, trung, muu) = (conference.Participants[0].Id, conference.Participants[1].Id, conference.Participants[2].Id);

        conference.AttendedBy([Person("Trần Mưu", id: muu), Person("Trần Quốc Tỏ", id: to), Person("Nguyễn Văn Sơn")]);

        Assert.Equal([muu, to], conference.Participants.Take(2).Select(p => p.Id));
        Assert.Equal([0, 1, 2], conference.Participants.Select(p => p.Order));
        Assert.DoesNotContain(conference.Participants, p => p.Id == trung);
    }

    [Fact]
    public void Takes_a_line_of_another_record_for_a_new_one()
    {
        var conference = Held();
        var foreign = Guid.CreateVersion7();
        conference.BridgedAt([Point("Đà Nẵng", foreign)]);

        Assert.NotEqual(foreign, conference.BridgePoints.Single().Id);
    }

    [Fact]
    public void Takes_a_second_line_that_claims_the_same_one_for_a_new_one()
    {
        var conference = Held();
        conference.AttendedBy([Person("Trần Quốc Tỏ")]);
        var to = conference.Participants[0].Id;

        conference.AttendedBy([Person("Trần Quốc Tỏ", id: to), Person("Trần Mưu", id: to)]);

        Assert.Equal(["Trần Quốc Tỏ", "Trần Mưu"], conference.Participants.Select(p => p.Name));
        Assert.Equal(to, conference.Participants[0].Id);
    }

    [Fact]
    public void Refuses_one_known_person_twice()
    {
        var (conference, known) = (Held(), Guid.CreateVersion7());
        ParticipantEntry[] twice = [Person("Trần Mưu") with { PersonId = known }, Person("Trần Quốc Tỏ"), Person("Trần Mưu") with { PersonId = known }];

        Assert.Equal(ConferenceRules.AttendedTwice, Assert.Throws<RuleBrokenException>(() => conference.AttendedBy(twice)).Rule);
    }

    [Fact]
    public void Keeps_a_bridge_point_where_someone_sits()
    {
        var conference = Held();
        conference.BridgedAt([Point("Đà Nẵng")]);
        conference.AttendedBy([Person("Trần Mưu", bridgePointId: conference.BridgePoints[0].Id)]);

        Assert.Equal(ConferenceRules.BridgePointStillSeats, Assert.Throws<RuleBrokenException>(() => conference.BridgedAt([])).Rule);
    }

    [Fact]
    public void Gives_the_people_of_no_known_body_the_scope_of_their_bridge_point_whenever_it_gets_one()
    {
        var (daNang, body) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var conference = Held();
        conference.BridgedAt([Point("Điểm cầu số 2")]);
        var point = conference.BridgePoints[0].Id;
        conference.AttendedBy([Person("Trần Mưu", bridgePointId: point), Person("Lê Văn Trung", bridgePointId: point) with { OrganisationId = body }, Person("Trần Quốc Tỏ")]);
        conference.BridgedAt([Point("Điểm cầu số 2", point) with { ScopeId = daNang }]);

        Assert.Equal([daNang, Scope, Scope], conference.Participants.Select(p => p.ScopeId));
    }

    [Theory]
    [InlineData("conclusion")]
    [InlineData("figure")]
    [InlineData("assessment")]
    public void Keeps_someone_whose_words_stand_in_the_record(string section)
    {
        var conference = Held();
        conference.AttendedBy([Person("Trần Quốc Tỏ", ParticipantRoles.Speaker)]);
        var speaker = conference.Participants[0].Id;
        if (section == "conclusion")
            conference.Conclude([Said("Nhân rộng mô hình", speakerId: speaker)]);
        else if (section == "figure")
            conference.Report([new FigureEntry(10, "mô hình", Qualifier.MoreThan, "được nhân rộng", SpeakerId: speaker)]);
        else
            conference.Assess([new AssessmentEntry(AssessmentKind.Result, "Có chuyển biến", speaker)]);

        Assert.Equal(ConferenceRules.SpeakerStillNeeded, Assert.Throws<RuleBrokenException>(() => conference.AttendedBy([])).Rule);
    }

    [Fact]
    public void Keeps_posts_as_printed_and_drops_empty_ones()
    {
        var conference = Held();
        conference.AttendedBy([Person("Trần Mưu") with { Posts = [" Phó Giám đốc  Công an ", "", " "], Rank = "" }]);

        Assert.Equal(["Phó Giám đốc Công an"], conference.Participants[0].Posts);
        Assert.Null(conference.Participants[0].Rank);
    }

    [Fact]
    public void Counts_every_change_as_a_change_of_the_record()
    {
        var conference = Held();
        var before = conference.Revision;
        conference.Commend();
        conference.JoinedBy([new DelegationEntry("Công an các đơn vị, địa phương", 200, Qualifier.Nearly)]);

        Assert.Equal(before + 2, conference.Revision);
    }

    [Fact]
    public void Refuses_lines_without_words()
    {
        Refuses(ConferenceRules.WithoutWording, () => Held().OrganisedBy([new OrganiserEntry(null, " ")]));
        Refuses(ConferenceRules.WithoutWording, () => Held().JoinedBy([new DelegationEntry("", 3)]));
        Refuses(ConferenceRules.WithoutWording, () => Held().Report([new FigureEntry(1, "", Qualifier.Exactly, "mô hình")]));
        Refuses(ConferenceRules.WithoutWording, () => Held().Assess([new AssessmentEntry(AssessmentKind.Limit, "")]));
        Refuses(ConferenceRules.WithoutWording, () => Held().Conclude([Said(" ")]));
        Refuses(ConferenceRules.PersonWithoutAName, () => Held().AttendedBy([Person(" ")]));
        Refuses(ConferenceRules.BridgePointWithoutAName, () => Held().BridgedAt([Point("")]));
        Refuses(ConferenceRules.ReviewsNothing, () => Held().Review([new ReviewEntry(null, null, " ")]));
    }

    [Fact]
    public void Refuses_counts_below_zero()
    {
        Refuses(ConferenceRules.NegativeCount, () => Held().BridgedAt([Point("Đà Nẵng", headCount: -1)]));
        Refuses(ConferenceRules.NegativeCount, () => Held().JoinedBy([new DelegationEntry("Đoàn", -1)]));
        Refuses(ConferenceRules.NegativeCount, () => Held().Report([new FigureEntry(-1, "mô hình", Qualifier.Exactly, "nhân rộng")]));
    }

    [Fact]
    public void Refuses_head_counts_that_are_a_slip_of_the_keyboard()
    {
        Held().BridgedAt([Point("Đà Nẵng", headCount: BridgePoint.MostPeople)]);
        Refuses(ConferenceRules.CountTooLarge, () => Held().BridgedAt([Point("Đà Nẵng", headCount: BridgePoint.MostPeople + 1)]));
        Refuses(ConferenceRules.CountTooLarge, () => Held().JoinedBy([new DelegationEntry("Đoàn", Delegation.MostPeople + 1)]));
    }

    [Fact]
    public void Refuses_a_period_that_ends_before_it_begins()
    {
        Refuses(ConferenceRules.PeriodReversed, () => Held().Review([new ReviewEntry(null, null, "dân vận", PartialDate.Of(2021), PartialDate.Of(2016))]));
        Held().Review([new ReviewEntry(null, null, "dân vận", PartialDate.Of(2021, 5), PartialDate.Of(2021))]);
    }

    [Fact]
    public void Refuses_a_document_twice_in_one_role()
    {
        var document = Guid.CreateVersion7();
        Refuses(ConferenceRules.CitedTwice, () => Held().Cite([new CitationEntry(document, CitationKind.Basis), new CitationEntry(document, CitationKind.Basis)]));
        Held().Cite([new CitationEntry(document, CitationKind.Basis), new CitationEntry(document, CitationKind.Disseminated)]);
    }

    [Fact]
    public void Refuses_a_speaker_and_a_bridge_point_that_are_not_of_the_conference()
    {
        var stranger = Guid.CreateVersion7();
        Refuses(ConferenceRules.SpeakerUnknown, () => Held().Conclude([Said("Kết luận", speakerId: stranger)]));
        Refuses(ConferenceRules.SpeakerUnknown, () => Held().Report([new FigureEntry(1, "mô hình", Qualifier.Exactly, "nhân rộng", SpeakerId: stranger)]));
        Refuses(ConferenceRules.SpeakerUnknown, () => Held().Assess([new AssessmentEntry(AssessmentKind.Cause, "Nguyên nhân", stranger)]));
        Refuses(ConferenceRules.BridgePointUnknown, () => Held().AttendedBy([Person("Trần Mưu", bridgePointId: stranger)]));
    }
}
