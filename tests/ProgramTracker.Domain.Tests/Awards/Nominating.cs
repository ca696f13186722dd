using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Dates;

namespace ProgramTracker.Domain.Tests.Awards;

public sealed class Nominating
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly AwardForm Certificate = Form(forCollective: true);
    private static readonly AwardForm ForPeopleOnly = Form(forCollective: false);

    [Fact]
    public void Goes_from_draft_through_every_answer_to_settled()
    {
        var nomination = Submitted();
        var (first, second, third) = (nomination.Lines[0].Id, nomination.Lines[1].Id, nomination.Lines[2].Id);
        nomination.Accept([first], null, Today);
        nomination.Return([second], "Thiếu báo cáo riêng.", Today);
        nomination.Refuse([third], "Đã được khen.", Today);
        Assert.Equal((0, 1, 1, 1, NominationState.Submitted), (nomination.Proposed, nomination.Returned, nomination.Accepted, nomination.Refused, nomination.State));

        nomination.ProposeAgain(new NominationLineEntry(second, RecipientKind.Individual, "Nguyễn Văn Bình", "Trưởng Công an xã"), Certificate);
        Assert.Equal((1, 0), (nomination.Proposed, nomination.Returned));
        Assert.Null(nomination.Lines[1].Reason);
        nomination.Accept([second], null, Today);
        Assert.Equal(NominationState.Settled, nomination.State);

        nomination.Reconsider(third, "Có thêm tài liệu.");
        Assert.Equal((NominationState.Submitted, 1), (nomination.State, nomination.Proposed));
    }

    [Fact]
    public void Is_sent_only_whole_and_attested()
    {
        var nomination = Draft();
        Refused(NominationRules.WithoutLines, () => nomination.Submit(true, "Người gửi", Today));
        nomination.List(Three, Certificate);
        Refused(NominationRules.PaperMissing, () => nomination.Submit(true, "Người gửi", Today));
        nomination.TakeIn(Papers(), Today);
        Refused(NominationRules.NotAttested, () => nomination.Submit(false, "Người gửi", Today));
        nomination.Submit(true, "Người gửi", Today);

        Assert.Equal(("Người gửi", Today), (nomination.AttestedBy, nomination.SubmittedOn));
        Refused(NominationRules.NotADraft, () => nomination.List(Three, Certificate));
        Refused(NominationRules.NotADraft, () => nomination.TakeIn(Papers(), Today));
    }

    [Fact]
    public void Keeps_the_line_that_is_corrected_and_refuses_one_twice()
    {
        var nomination = Draft();
        nomination.List(Three, Certificate);
        var kept = nomination.Lines[2].Id;
        nomination.List([new(kept, RecipientKind.Household, "Hộ ông Trần Văn Đức", null), new(null, RecipientKind.Individual, "Lê Thị Hòa", "Xã A")], Certificate);
        Assert.Equal((kept, 0, "Hộ ông Trần Văn Đức", 2), (nomination.Lines[0].Id, nomination.Lines[0].Order, nomination.Lines[0].Name, nomination.Total));

        Refused(NominationRules.LineTwice, () => nomination.List([new(null, RecipientKind.Individual, "Lê Thị Hòa", "Xã A"), new(null, RecipientKind.Individual, "LÊ THỊ HOÀ", "xã A")], Certificate));
        nomination.List([new(null, RecipientKind.Individual, "Lê Thị Hòa", "Xã A"), new(null, RecipientKind.Individual, "Lê Thị Hoa", "Xã A")], Certificate);
        Refused(NominationRules.FormNotForLine, () => nomination.List(Three, ForPeopleOnly));
        Refused(NominationRules.LineWithoutAName, () => nomination.List([new(null, RecipientKind.Individual, " ", null)], Certificate));
    }

    [Fact]
    public void Warns_of_papers_whose_days_are_out_of_order()
    {
        var nomination = Draft();
        nomination.TakeIn(Papers(), Today);
        Assert.Empty(nomination.OutOfOrder());

        nomination.TakeIn([new(DossierPaperKind.Proposal, "12/TTr", new DateOnly(2026, 10, 1)), new(DossierPaperKind.CouncilMinutes, null, new DateOnly(2026, 10, 5)), new(DossierPaperKind.AchievementReport, null, new DateOnly(2026, 5, 1))], Today);
        Assert.Equal([DossierPaperKind.AchievementReport, DossierPaperKind.Proposal], nomination.OutOfOrder().Select(paper => paper.Kind).Order());
        Refused(NominationRules.PaperInTheFuture, () => nomination.TakeIn([new(DossierPaperKind.Proposal, null, Today.AddDays(1))], Today));
        Refused(NominationRules.PaperWithoutATitle, () => nomination.TakeIn([new(DossierPaperKind.Other, "1", Today)], Today));
    }

    [Fact]
    public void Says_why_it_returns_or_refuses_and_answers_a_line_once()
    {
        var nomination = Submitted();
        var line = nomination.Lines[0].Id;
        Refused(NominationRules.WithoutAReason, () => nomination.Return([line], " ", Today));
        Refused(NominationRules.WithoutAReason, () => nomination.Refuse([line], null, Today));
        Refused(NominationRules.NothingChosen, () => nomination.Accept([], null, Today));
        Refused(NominationRules.NothingChosen, () => nomination.Accept([Guid.CreateVersion7()], null, Today));
        nomination.Accept([line], null, Today);
        Refused(NominationRules.LineNotWaiting, () => nomination.Accept([line], null, Today));
        Refused(NominationRules.LineNotReturned, () => nomination.ProposeAgain(new NominationLineEntry(line, RecipientKind.Individual, "A", null), Certificate));
    }

    [Fact]
    public void Puts_each_accepted_line_into_one_decision_and_is_not_withdrawn_then()
    {
        var nomination = Submitted();
        var (first, second) = (nomination.Lines[0].Id, nomination.Lines[1].Id);
        var decision = Guid.CreateVersion7();
        nomination.Accept([first], null, Today);
        Refused(NominationRules.LineNotAccepted, () => nomination.PutInto(decision, [second]));
        nomination.PutInto(decision, [first]);
        Refused(NominationRules.LineDecided, () => nomination.PutInto(Guid.CreateVersion7(), [first]));
        Refused(NominationRules.LineDecided, () => nomination.Reconsider(first, "Xét lại"));
        Refused(NominationRules.LineDecided, () => nomination.Withdraw("Nhầm."));

        nomination.TakeOutOf(decision);
        nomination.Withdraw("Nhầm.");
        Assert.Equal((NominationState.Withdrawn, "Nhầm."), (nomination.State, nomination.WithdrawnReason));
    }

    [Fact]
    public void Stands_still_once_withdrawn()
    {
        var nomination = Submitted();
        var (first, second) = (nomination.Lines[0].Id, nomination.Lines[1].Id);
        nomination.Accept([first], null, Today);
        nomination.Return([second], "Ghi rõ.", Today);
        nomination.Withdraw("Nhầm.");

        Refused(NominationRules.NotSubmitted, () => nomination.Reconsider(first, "Xét lại"));
        Refused(NominationRules.NotSubmitted, () => nomination.ProposeAgain(new NominationLineEntry(second, RecipientKind.Individual, "A", null), Certificate));
        Refused(NominationRules.NotSubmitted, () => nomination.TakeIn(Papers(), Today));
        Refused(NominationRules.NotSubmitted, () => nomination.PutInto(Guid.CreateVersion7(), [first]));
    }

    [Fact]
    public void Keeps_a_whole_dossier_once_sent()
    {
        var nomination = Submitted();
        nomination.Return([nomination.Lines[0].Id], "Thiếu giấy tờ.", Today);

        Refused(NominationRules.PaperMissing, () => nomination.TakeIn(Papers()[..2], Today));
        nomination.TakeIn(Papers(), Today);
    }

    [Fact]
    public void Is_refused_without_an_occasion_and_with_a_period_that_ends_before_it_begins()
    {
        Refused(NominationRules.WithoutAnOccasion, () => Draft(Facts() with { Occasion = " " }));
        Refused(NominationRules.WithoutAnAuthority, () => Draft(Facts() with { AuthorityId = Guid.Empty }));
        Refused(NominationRules.AchievementReversed, () => Draft(Facts() with { AchievementFrom = PartialDate.Of(2026, 7) }));
        Refused(NominationRules.AchievementInTheFuture, () => Draft(Facts() with { AchievementFrom = PartialDate.Of(2027), AchievementTo = PartialDate.Of(2027) }));
    }

    [Theory]
    [InlineData("Công an phường Hải Châu", RecipientKind.Collective)]
    [InlineData("Cán bộ và Nhân dân xã Hòa Vang", RecipientKind.Collective)]
    [InlineData("Nhân dân và cán bộ phường Sơn Trà", RecipientKind.Collective)]
    [InlineData("Ủy ban MTTQ Việt Nam xã A", RecipientKind.Collective)]
    [InlineData("Trường Tiểu học Lê Văn Tám", RecipientKind.Collective)]
    [InlineData("Đội Cảnh sát khu vực", RecipientKind.Collective)]
    [InlineData("Hộ ông Nguyễn Văn A", RecipientKind.Household)]
    [InlineData("Gia đình bà Trần Thị B", RecipientKind.Household)]
    [InlineData("Nguyễn Văn Hộ", RecipientKind.Individual)]
    [InlineData("Trương Công An", RecipientKind.Individual)]
    [InlineData("Vũ Thị Ban", RecipientKind.Individual)]
    [InlineData("Trường Văn Phong", RecipientKind.Individual)]
    [InlineData("Phạm Thị Xã", RecipientKind.Individual)]
    [InlineData("Đoàn Thị Hội", RecipientKind.Individual)]
    [InlineData("Tô Lâm", RecipientKind.Individual)]
    public void Tells_by_the_name_what_a_recipient_is(string name, RecipientKind kind) => Assert.Equal(kind, RecipientKinds.Infer(name));

    private static readonly NominationLineEntry[] Three =
    [
        new(null, RecipientKind.Collective, "Công an phường Hải Châu", null),
        new(null, RecipientKind.Individual, "Nguyễn Văn Bình", "Công an xã"),
        new(null, RecipientKind.Household, "Hộ ông Trần Văn Đức", "Phường Sơn Trà"),
    ];

    private static Nomination Submitted()
    {
        var nomination = Draft();
        nomination.List(Three, Certificate);
        nomination.TakeIn(Papers(), Today);
        nomination.Submit(true, "Người gửi", Today);

        return nomination;
    }

    private static DossierPaperEntry[] Papers() =>
    [
        new(DossierPaperKind.AchievementReport, null, new DateOnly(2026, 9, 1)),
        new(DossierPaperKind.CouncilMinutes, "05/BB", new DateOnly(2026, 9, 10)),
        new(DossierPaperKind.Proposal, "12/TTr-CAT", new DateOnly(2026, 9, 12)),
    ];

    private static Nomination Draft(NominationFacts? facts = null) => Nomination.Draft(facts ?? Facts(), Guid.CreateVersion7(), Guid.CreateVersion7(), Today);

    private static NominationFacts Facts() => new(Guid.CreateVersion7(), Certificate, "10 năm thực hiện chương trình", PartialDate.Of(2016), PartialDate.Of(2026, 6));

    private static AwardForm Form(bool forCollective) => AwardForm.Enter(new AwardFormEntry(
        "HT", "Bằng khen", "Certificate", AwardClass.Commendation, "bộ, tỉnh", true, forCollective, null, "Bộ trưởng", "Điều 74", null, null, "confirmed"));

    private static void Refused(Rule rule, Action act) => Assert.Equal(rule, Assert.Throws<RuleBrokenException>(act).Rule);
}
