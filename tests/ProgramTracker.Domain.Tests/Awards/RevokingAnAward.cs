using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Domain.Tests.Awards;

public sealed class RevokingAnAward
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly Guid Authority = Guid.CreateVersion7();
    private static readonly AwardForm Certificate = AwardForm.Enter(new AwardFormEntry(
        "HT", "Bằng khen", "Certificate", AwardClass.Commendation, "bộ, tỉnh", true, true, true, "Bộ trưởng", "Điều 74", null, null, "confirmed"));

    private static readonly IReadOnlySet<Guid> Entitled = new HashSet<Guid> { Authority };

    [Fact]
    public void Takes_the_whole_decision_back_and_counts_nobody()
    {
        var decision = Issued();
        var revocation = decision.Revoke(Facts(), null, Entitled, Today);

        Assert.Equal((AwardDecisionState.Revoked, true), (decision.State, revocation.IsWhole));
        Assert.Equal((0, 0, 3, 3), (decision.ListedCollectives, decision.ListedIndividuals, decision.RevokedRecipients, decision.Rows));
        Assert.All(decision.Recipients, recipient => Assert.Equal(revocation.Id, recipient.RevocationId));
    }

    [Fact]
    public void Takes_single_awards_back_and_counts_the_others()
    {
        var decision = Issued();
        decision.Revoke(Facts(), Only(decision, "Nguyễn Văn A"), Entitled, Today);

        Assert.Equal((AwardDecisionState.Issued, 1, 1, 1), (decision.State, decision.ListedCollectives, decision.ListedIndividuals, decision.RevokedRecipients));
        Assert.Equal("Nguyễn Văn A", Assert.Single(decision.Recipients, recipient => recipient.IsRevoked).Name);
    }

    [Fact]
    public void Takes_the_whole_back_with_the_last_award_that_stood()
    {
        var decision = Issued();
        var first = decision.Revoke(Facts(), Only(decision, "Nguyễn Văn A"), Entitled, Today);
        var second = decision.Revoke(Facts("21/QĐ-BCA"), null, Entitled, Today);

        Assert.Equal((AwardDecisionState.Revoked, true), (decision.State, second.IsWhole));
        Assert.Equal(first.Id, decision.Recipients.Single(r => r.Name == "Nguyễn Văn A").RevocationId);
    }

    [Fact]
    public void Is_refused_twice_for_a_draft_and_for_nobody()
    {
        var decision = Issued();
        var one = Only(decision, "Nguyễn Văn A");
        decision.Revoke(Facts(), one, Entitled, Today);
        Refused(AwardRules.RevokedAlready, () => decision.Revoke(Facts(), one, Entitled, Today));
        Refused(AwardRules.RevokedOfNobody, () => decision.Revoke(Facts(), new HashSet<Guid>(), Entitled, Today));
        decision.Revoke(Facts(), null, Entitled, Today);
        Refused(AwardRules.RevokedAlready, () => decision.Revoke(Facts(), null, Entitled, Today));
        Refused(AwardRules.RevokedUnissued, () => Drafted().Revoke(Facts(), null, Entitled, Today));
    }

    [Fact]
    public void Is_refused_without_a_reason_of_the_law_before_the_award_and_in_the_future()
    {
        Refused(AwardRules.RevokedWithoutAReason, () => Issued().Revoke(Facts() with { Reason = null }, null, Entitled, Today));
        Refused(AwardRules.RevokedBeforeDecided, () => Issued().Revoke(Facts() with { DecidedOn = new DateOnly(2023, 5, 30) }, null, Entitled, Today));
        Refused(AwardRules.RevokedInTheFuture, () => Issued().Revoke(Facts() with { DecidedOn = Today.AddDays(1) }, null, Entitled, Today));
    }

    [Fact]
    public void Is_refused_to_whom_neither_decided_nor_stands_above() =>
        Refused(AwardRules.RevokedByAnotherAuthority, () => Issued().Revoke(Facts() with { AuthorityId = Guid.CreateVersion7() }, null, Entitled, Today));

    [Fact]
    public void Leaves_nothing_to_edit()
    {
        var decision = Issued();
        decision.Revoke(Facts(), null, Entitled, Today);

        Refused(AwardRules.IssuedAlready, () => decision.List([], Certificate));
        Refused(AwardRules.IssuedAlready, () => decision.Issue([]));
    }

    [Fact]
    public void Is_not_for_drafts_which_are_discarded_nor_for_reports_which_are_voided_with_a_reason()
    {
        var (draft, report) = (Drafted(), AwardDecision.Report(DecisionFacts(), Authority, Area.NationId, Today));
        Refused(AwardRules.DraftIsDiscarded, () => draft.Void("Ghi nhầm"));
        Refused(AwardRules.ReportedIsVoided, report.Discard);
        Refused(AwardRules.VoidedWithoutAReason, () => report.Void(" "));

        draft.Discard();
        report.Void("Báo đã đính chính");
        Assert.Equal((AwardDecisionState.Discarded, AwardDecisionState.Voided, "Báo đã đính chính"), (draft.State, report.State, report.VoidedBecause));
        Refused(AwardRules.WithdrawnAlready, draft.Discard);
        Refused(AwardRules.WithdrawnAlready, () => report.Describe(DecisionFacts(), Today));
    }

    private static AwardDecision Issued()
    {
        var decision = Drafted();
        decision.Issue([]);

        return decision;
    }

    private static AwardDecision Drafted()
    {
        var decision = AwardDecision.Draft(DecisionFacts(), Authority, Area.NationId, Today);
        decision.List(
            [new(RecipientKind.Collective, "Công an phường A", null, Area.NationId), new(RecipientKind.Individual, "Nguyễn Văn A", null, Area.NationId), new(RecipientKind.Individual, "Trần Thị B", null, Area.NationId)],
            Certificate);

        return decision;
    }

    private static HashSet<Guid> Only(AwardDecision decision, string name) => [decision.Recipients.Single(r => r.Name == name).Id];

    private static AwardDecisionFacts DecisionFacts() => new(DocumentNumber.Parse("1234/QĐ-BCA"), new DateOnly(2023, 5, 31), Authority, Certificate);

    private static RevocationFacts Facts(string number = "20/QĐ-BCA") => new(DocumentNumber.Parse(number), new DateOnly(2024, 1, 5), Authority, RevocationReason.Fraud);

    private static void Refused(Rule rule, Action act) => Assert.Equal(rule, Assert.Throws<RuleBrokenException>(act).Rule);
}
