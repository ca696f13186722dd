using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Documents;
using static ProgramTracker.Domain.Tests.Conferences.SomeConference;

namespace ProgramTracker.Domain.Tests.Conferences;

public sealed class RecordingAPaper
{
    [Fact]
    public void Keeps_the_number_in_its_canonical_form_with_date_and_signer()
    {
        var conference = Held();
        conference.RecordPaper(Paper("5 / BB – BCA", post: " KT. Bộ trưởng\r\n\r\nThứ trưởng "), Today);

        var paper = conference.Papers.Single();
        Assert.Equal("05/BB-BCA", paper.Number);
        Assert.Equal("KT. Bộ trưởng\nThứ trưởng", paper.SignerPost);
        Assert.Equal((Today, "Trần Quốc Tỏ"), (paper.SignedOn, paper.SignerName));
        Assert.Equal(1, conference.Revision);
    }

    [Fact]
    public void Again_corrects_the_same_paper()
    {
        var conference = Held();
        conference.RecordPaper(Paper("05/BB-BCA"), Today);
        var id = conference.Papers.Single().Id;
        conference.RecordPaper(Paper("06/BB-BCA"), Today);

        Assert.Equal((id, "06/BB-BCA"), (conference.Papers.Single().Id, conference.Papers.Single().Number));
    }

    [Fact]
    public void Keeps_one_signed_scan_until_it_is_replaced_or_lost()
    {
        var conference = Held();
        conference.RecordPaper(Paper("05/BB-BCA"), Today);
        var (first, second) = (Guid.CreateVersion7(), Guid.CreateVersion7());

        conference.KeepScan(ConferencePaperKind.Minutes, first);
        conference.KeepScan(ConferencePaperKind.Minutes, second);
        conference.RecordPaper(Paper("06/BB-BCA"), Today);
        Assert.Equal(second, conference.Papers.Single().ScanId);

        conference.LoseScan(second);
        Assert.Null(conference.Papers.Single().ScanId);
        Assert.Equal(ConferenceRules.ScanOfNoPaper, Assert.Throws<RuleBrokenException>(() => conference.LoseScan(first)).Rule);
    }

    [Fact]
    public void Has_no_scan_before_its_number_is_recorded() => Assert.Equal(
        ConferenceRules.ScanOfNoPaper, Assert.Throws<RuleBrokenException>(() => Held().KeepScan(ConferencePaperKind.Minutes, Guid.CreateVersion7())).Rule);

    [Fact]
    public void Goes_on_once_the_record_is_confirmed()
    {
        var conference = Complete();
        conference.Confirm(Today);
        conference.RecordPaper(Paper("05/BB-BCA"), Today);

        Assert.Single(conference.Papers);
    }

    [Fact]
    public void Is_refused_after_today_and_before_the_conference()
    {
        Refuses(ConferenceRules.PaperSignedInTheFuture, () => Held().RecordPaper(Paper("05/BB-BCA", on: Today.AddDays(1)), Today));
        Refuses(ConferenceRules.PaperSignedBeforehand, () => Held().RecordPaper(Paper("05/BB-BCA", on: new(2021, 12, 21)), Today));
        Refuses(ConferenceRules.PaperSignedBeforehand, () => Held(PartialDate.Of(2021)).RecordPaper(Paper("05/BB-BCA", on: new(2020, 12, 31)), Today));
        Held(PartialDate.OfAnyYear(5, 31)).RecordPaper(Paper("05/BB-BCA", on: new(2020, 12, 31)), Today);
    }

    [Fact]
    public void Takes_a_list_that_went_out_before_the_conference_and_no_other_paper_of_one_not_held()
    {
        var planned = Planned();
        planned.RecordPaper(Paper("05/KH-BCA", ConferencePaperKind.ParticipantList), Today);

        Assert.Single(planned.Papers);
        Refuses(ConferenceRules.PaperOfNoConference, () => Planned().RecordPaper(Paper("05/BB-BCA"), Today));
        var cancelled = Planned();
        cancelled.Cancel("Thiên tai");
        Refuses(ConferenceRules.PaperOfNoConference, () => cancelled.RecordPaper(Paper("05/KH-BCA", ConferencePaperKind.ParticipantList), Today));
    }

    [Theory]
    [InlineData("", "document-number.missing")]
    [InlineData("05", "conference.paper-without-its-symbol")]
    [InlineData("05/QĐ-BCA", "conference.paper-of-another-type")]
    [InlineData("05/TB-BCA", "conference.paper-of-another-type")]
    public void Is_refused_with_a_number_that_minutes_do_not_have(string number, string code) => Refuses(new(code), () => Held().RecordPaper(Paper(number), Today));

    [Theory]
    [InlineData("", "Thứ trưởng", "conference.paper-without-a-signer")]
    [InlineData("Trần Quốc Tỏ", " ", "conference.paper-without-a-signer")]
    [InlineData("Trần Quốc Tỏ", "KT. Bộ trưởng", "conference.paper-signed-without-a-post")]
    [InlineData("Trần Quốc Tỏ", "TM. Ban Chỉ đạo\nkt. Trưởng ban", "conference.paper-signed-without-a-post")]
    public void Is_refused_without_the_name_and_own_post_of_the_signer(string name, string post, string code) =>
        Refuses(new(code), () => Held().RecordPaper(Paper("05/BB-BCA", name: name, post: post), Today));

    private static ConferencePaperEntry Paper(
        string number, ConferencePaperKind kind = ConferencePaperKind.Minutes, DateOnly? on = null, string name = "Trần Quốc Tỏ", string post = "Thứ trưởng") =>
        new(kind, DocumentNumber.Parse(number), on ?? Today, name, post);
}
