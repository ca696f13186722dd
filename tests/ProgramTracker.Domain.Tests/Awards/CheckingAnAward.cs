using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Domain.Tests.Awards;

public sealed class CheckingAnAward
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly AwardForm Certificate = Form("HT-BKBCA", household: null);
    private static readonly AwardForm Badge = Form("HT-KNC-BVANTQ");
    private static readonly Guid Authority = Guid.CreateVersion7();
    private static readonly CheckedRecipient Hung = Person(0, "Nguyễn Văn Hùng", "Công an xã X");

    [Fact]
    public void Blocks_the_same_one_on_the_same_occasion_in_overlapping_periods()
    {
        var finding = Assert.Single(Check("AR-01", Decision(), Earlier(from: 2014, to: 2023)));

        Assert.Equal((RuleSeverity.Block, FindingKind.SameAchievement, Hung.Id), (finding.Severity, finding.Kind, finding.Recipient!.Id));
        Assert.Equal("12/QĐ-BCA", finding.Earlier!.Number);
    }

    [Theory]
    [InlineData("Tổng kết năm", 2013, 2023, false)]
    [InlineData("Tổng kết 10 năm", 2003, 2012, false)]
    [InlineData("TỔNG KẾT 10 NĂM", 2013, 2023, true)]
    [InlineData(null, 2013, 2023, true)]
    [InlineData(null, 2014, 2023, false)]
    public void Takes_one_occasion_in_one_time_for_one_achievement(string? occasion, int from, int to, bool isSame) =>
        Assert.Equal(isSame, Check("AR-01", Decision(), Earlier(occasion: occasion, from: from, to: to)).Count > 0);

    [Theory]
    [InlineData(2024, true)]
    [InlineData(2023, false)]
    public void Takes_the_year_of_the_decision_where_no_period_is_written(int year, bool isSame)
    {
        var award = Earlier(decidedOn: new DateOnly(year, 3, 1)) with { AchievementFrom = default, AchievementTo = default };

        Assert.Equal(isSame, Check("AR-01", Decision(), award).Count > 0);
    }

    [Fact]
    public void Only_warns_of_someone_whose_name_differs_in_its_accents() =>
        Assert.Equal(RuleSeverity.Warn, Assert.Single(Check("AR-01", Decision(), Earlier("Nguyễn Văn Hưng"))).Severity);

    [Fact]
    public void Only_warns_where_one_of_them_names_no_occasion() =>
        Assert.Equal(RuleSeverity.Warn, Assert.Single(Check("AR-01", Decision(), Earlier(occasion: null))).Severity);

    [Fact]
    public void Counts_the_next_period_from_the_last_one_of_the_form_or_from_its_day()
    {
        var decision = Decision() with { AchievementFrom = PartialDate.Of(2020) };
        var last = Earlier(occasion: "Tổng kết năm", from: 2019, to: 2020);

        Assert.Equal(new DateOnly(2020, 12, 31), Assert.Single(Assert.Single(Check("AR-06", decision, last)).Values));
        Assert.Empty(Check("AR-06", decision with { AchievementFrom = PartialDate.Of(2021) }, last));
        Assert.Empty(Check("AR-06", decision, last with { FormId = Badge.Id }));
        var unwritten = Earlier(occasion: "Tổng kết năm", decidedOn: new DateOnly(2021, 2, 2)) with { AchievementFrom = default, AchievementTo = default };
        Assert.Equal(new DateOnly(2021, 2, 2), Assert.Single(Assert.Single(Check("AR-06", decision, unwritten)).Values));
    }

    [Theory]
    [InlineData(AuthorityKind.PublicSecurityMinistry, null)]
    [InlineData(AuthorityKind.ProvincialPolice, FindingKind.AuthorityNotCompetent)]
    public void Knows_who_may_decide_a_form(AuthorityKind authority, FindingKind? found)
    {
        AwardCompetence[] competences = [Competent(AuthorityKind.PublicSecurityMinistry, true), Competent(null, false)];

        Assert.Equal(found, Check("AR-07", Decision() with { Authority = authority }, competences).Select(f => (FindingKind?)f.Kind).SingleOrDefault());
    }

    [Fact]
    public void Warns_where_the_catalogue_does_not_know_who_decides_or_knew_it_for_other_days()
    {
        Assert.Equal(RuleSeverity.Warn, Assert.Single(Check("AR-07", Decision(), Array.Empty<AwardCompetence>())).Severity);
        var ended = Competent(AuthorityKind.PublicSecurityMinistry, true, validTo: new DateOnly(2023, 12, 31));
        Assert.Equal(FindingKind.AuthorityUnknown, Assert.Single(Check("AR-07", Decision(), [ended])).Kind);
    }

    [Fact]
    public void Asks_for_whom_a_form_is()
    {
        AwardCompetence[] competences = [Competent(AuthorityKind.PublicSecurityMinistry, true)];
        var household = Hung with { Kind = RecipientKind.Household };
        var collective = Hung with { Kind = RecipientKind.Collective };

        Assert.Equal(FindingKind.FormMaybeNotForKind, Assert.Single(Check("AR-07", Decision() with { Recipients = [household] }, competences)).Kind);
        var refused = Assert.Single(Check("AR-07", Decision() with { Form = Form("HT-BKBCA", collective: false), Recipients = [collective] }, competences));
        Assert.Equal((FindingKind.FormNotForKind, RuleSeverity.Block, RecipientKind.Collective), (refused.Kind, refused.Severity, refused.Among));
    }

    [Theory]
    [InlineData(AuthorityKind.District, "2025-06-30", false)]
    [InlineData(AuthorityKind.District, "2025-07-01", true)]
    [InlineData(AuthorityKind.DistrictPolice, "2025-02-28", false)]
    [InlineData(AuthorityKind.DistrictPolice, "2025-03-01", true)]
    [InlineData(AuthorityKind.CommunePolice, "2025-07-01", false)]
    public void Knows_the_last_day_of_the_district_level(AuthorityKind authority, string day, bool isFound) =>
        Assert.Equal(isFound, Check("AR-08", Decision() with { Authority = authority, DecidedOn = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture) }).Count > 0);

    [Fact]
    public void Gives_the_security_badge_once_for_life_whatever_the_occasion()
    {
        var award = Earlier(occasion: "Khác", from: 1990, to: 1995) with { FormId = Badge.Id };

        Assert.Equal(RuleSeverity.Block, Assert.Single(Check("AR-09", Decision() with { Form = Badge }, award)).Severity);
        Assert.Empty(Check("AR-09", Decision(), award));
    }

    [Fact]
    public void Wants_the_dates_in_the_order_of_the_procedure()
    {
        Assert.Empty(Check("AR-17", Decision()));
        Assert.Single(Check("AR-17", Decision() with { AchievementTo = PartialDate.Of(2024, 12) }));
        Assert.Single(Check("AR-17", Decision() with { Steps = [new DateOnly(2024, 5, 25), new DateOnly(2024, 5, 20)] }));
        Assert.Single(Check("AR-17", Decision() with { Steps = [new DateOnly(2024, 6, 1), PartialDate.Of(2024)] }));
        Assert.Empty(Check("AR-17", Decision() with { AchievementTo = PartialDate.OfAnyYear(12, 1) }));
    }

    [Fact]
    public void Blocks_more_than_was_announced_and_asks_where_it_is_fewer()
    {
        var more = Assert.Single(Check("AR-18", Decision() with { Tallies = [new(RecipientKind.Individual, 1, 2), new(RecipientKind.Collective, 3, 3)] }));
        var fewer = Assert.Single(Check("AR-18", Decision() with { Tallies = [new(RecipientKind.Individual, 2, 1)] }));

        Assert.Equal((RuleSeverity.Block, RuleSeverity.Warn), (more.Severity, fewer.Severity));
    }

    [Fact]
    public void Finds_someone_twice_in_one_list()
    {
        var decision = Decision() with
        {
            Recipients = [Hung, Person(1, "Nguyễn Văn Hùng", null), Person(2, "Nguyễn Văn Hùng", "Công an xã Y"), Person(3, "Nguyễn Văn Hưng", "Công an xã X"), Person(4, "Nguyễn Văn Hùng", "Công an xã X", RecipientKind.Collective)],
        };

        Assert.Equal(
            [(1, FindingKind.TwiceInList, RuleSeverity.Block), (2, FindingKind.TwiceInList, RuleSeverity.Block), (4, FindingKind.AlsoAsCollective, RuleSeverity.Block), (3, FindingKind.TwiceInList, RuleSeverity.Warn)],
            Check("AR-19", decision).Select(f => (f.Recipient!.Order, f.Kind, f.Severity)));
    }

    [Theory]
    [InlineData("AR-20", AuthorityKind.ProvinceChair, "TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH", true)]
    [InlineData("AR-20", AuthorityKind.ProvinceChair, "KT. CHỦ TỊCH, PHÓ CHỦ TỊCH", false)]
    [InlineData("AR-20", AuthorityKind.PublicSecurityMinistry, "TM. Ủy ban nhân dân", false)]
    [InlineData("AR-21", AuthorityKind.ProvincialFront, "TM. ỦY BAN MTTQ", true)]
    [InlineData("AR-21", AuthorityKind.ProvincialFront, "TM. BAN THƯỜNG TRỰC, CHỦ TỊCH", false)]
    [InlineData("AR-21", AuthorityKind.ProvincialFront, "Nguyễn Văn A", false)]
    public void Reads_for_whom_it_is_signed(string rule, AuthorityKind authority, string signer, bool isFound) =>
        Assert.Equal(isFound, Check(rule, Decision() with { Authority = authority, SignerName = signer }).Count > 0);

    [Fact]
    public void Does_not_take_the_press_for_a_decision()
    {
        var report = Decision() with { State = AwardDecisionState.Reported, Number = null };

        Assert.Equal(FindingKind.NotDecidedYet, Assert.Single(Check("AR-28", report)).Kind);
        Assert.Empty(Check("AR-28", report with { Number = "1/QĐ-BCA" }));
        Assert.Empty(Check("AR-28", Decision() with { Number = null }));
    }

    [Fact]
    public void Asks_a_rule_in_its_days_only_and_gives_its_weight()
    {
        var rule = Rule("AR-01");
        rule.Adjust(RuleSeverity.Info, new DateOnly(2024, 5, 31), new DateOnly(2024, 5, 31), isOn: true);
        Assert.Equal(RuleSeverity.Info, Assert.Single(Check(rule, Decision(), Earlier())).Severity);

        rule.Adjust(RuleSeverity.Block, new DateOnly(2024, 6, 1), null, isOn: true);
        Assert.Empty(Check(rule, Decision(), Earlier()));
        rule.Adjust(RuleSeverity.Block, null, new DateOnly(2024, 5, 30), isOn: true);
        Assert.Empty(Check(rule, Decision(), Earlier()));
    }

    [Fact]
    public void Stops_the_issue_until_each_finding_is_let_pass_with_a_reason()
    {
        var decision = Issuable();
        var findings = Check("AR-01", Decision() with { Recipients = [Hung] }, Earlier());
        Refused(AwardRules.IssuedAgainstARule, () => decision.Issue(findings));
        Refused(AwardRules.OverriddenWithoutAReason, () => decision.Override(findings[0], " ", Guid.CreateVersion7(), DateTimeOffset.UnixEpoch));
        decision.Override(findings[0], "Hai người khác nhau", Guid.CreateVersion7(), DateTimeOffset.UnixEpoch);
        Refused(AwardRules.OverriddenAlready, () => decision.Override(findings[0], "Lần nữa", Guid.CreateVersion7(), DateTimeOffset.UnixEpoch));
        Refused(AwardRules.IssuedAgainstARule, () => decision.Issue([.. findings, .. Check("AR-01", Decision(), Earlier() with { RecipientId = Guid.CreateVersion7() })]));

        decision.Issue(findings);
        Assert.Equal(AwardDecisionState.Issued, decision.State);
    }

    [Fact]
    public void Needs_what_was_let_pass_anew_when_the_facts_change_and_lets_it_go_with_the_recipient()
    {
        var decision = Issuable();
        decision.Override(new AwardFinding("AR-08", RuleSeverity.Block, FindingKind.DistrictAfterItsEnd), "Ghi theo giấy", Guid.CreateVersion7(), DateTimeOffset.UnixEpoch);
        decision.Describe(DecisionFacts() with { SignerName = "Khác" }, Today);
        Assert.Single(decision.Overrides);
        decision.Describe(DecisionFacts() with { Occasion = "Dịp khác" }, Today);
        Assert.Empty(decision.Overrides);

        var named = decision.Recipients[0];
        decision.Override(
            new AwardFinding("AR-19", RuleSeverity.Block, FindingKind.TwiceInList, CheckedRecipient.Of(named.Id, 0, named.Kind, named.Name, null)), "Khác người", Guid.CreateVersion7(), DateTimeOffset.UnixEpoch);
        decision.List([new(RecipientKind.Individual, "Người khác", null, Area.NationId)], Certificate);
        Assert.Empty(decision.Overrides);
    }

    [Fact]
    public void Leaves_no_way_to_switch_off_what_the_program_keeps() =>
        Refused(AwardRules.RuleAlwaysKept, () => Rule("AR-22", RuleKeeping.Kept).Adjust(RuleSeverity.Warn, null, null, isOn: false));

    [Theory]
    [InlineData("BCA", "Bộ Công an", OrganisationLevel.Central, OrganisationLine.Police, AuthorityKind.PublicSecurityMinistry)]
    [InlineData("MTTW-BTT", "Ban Thường trực", OrganisationLevel.Central, OrganisationLine.Front, AuthorityKind.CentralFront)]
    [InlineData("UBND-48", "Ủy ban nhân dân thành phố Đà Nẵng", OrganisationLevel.Province, OrganisationLine.State, AuthorityKind.ProvinceChair)]
    [InlineData("SNV-48", "Sở Nội vụ thành phố Đà Nẵng", OrganisationLevel.Province, OrganisationLine.State, AuthorityKind.ProvincialDepartment)]
    [InlineData("CA-48", "Công an thành phố Đà Nẵng", OrganisationLevel.Province, OrganisationLine.Police, AuthorityKind.ProvincialPolice)]
    [InlineData("X1", "Công an quận Hải Châu", OrganisationLevel.Province, OrganisationLine.Police, AuthorityKind.DistrictPolice)]
    [InlineData("X2", "UBND huyện Hòa Vang", OrganisationLevel.Province, OrganisationLine.State, AuthorityKind.District)]
    [InlineData("X3", "Công an quân cảng", OrganisationLevel.Province, OrganisationLine.Police, AuthorityKind.ProvincialPolice)]
    [InlineData("UBND-20242", "Ủy ban nhân dân phường Hải Châu", OrganisationLevel.Commune, OrganisationLine.State, AuthorityKind.CommuneChair)]
    public void Knows_what_a_body_is_to_the_law(string code, string name, OrganisationLevel level, OrganisationLine line, AuthorityKind kind) =>
        Assert.Equal(kind, AuthorityKinds.Of(Organisation.Enter(code, name, null, line, level, Area.NationId)));

    private static IReadOnlyList<AwardFinding> Check(string rule, CheckedDecision decision, params EarlierAward[] earlier) => Check(Rule(rule), decision, earlier);

    private static IReadOnlyList<AwardFinding> Check(AwardRule rule, CheckedDecision decision, params EarlierAward[] earlier) => AwardChecks.Of(decision, earlier, [rule], [], Today);

    private static IReadOnlyList<AwardFinding> Check(string rule, CheckedDecision decision, IReadOnlyList<AwardCompetence> competences) =>
        AwardChecks.Of(decision, [], [Rule(rule)], competences, Today);

    private static AwardRule Rule(string code, RuleKeeping keeping = RuleKeeping.Checked) =>
        AwardRule.Enter(new AwardRuleEntry(code, "Quy tắc", RuleSeverity.Block, keeping, null, null, "Điều 5", "confirmed", null));

    private static AwardCompetence Competent(AuthorityKind? authority, bool isAllowed, DateOnly? validTo = null) =>
        AwardCompetence.Enter(new AwardCompetenceEntry(Certificate.Id, authority, isAllowed, null, validTo, "Điều 74", "confirmed"));

    private static CheckedDecision Decision() => new(
        AwardDecisionState.Draft, "99/QĐ-BCA", new DateOnly(2024, 5, 31), Certificate, AuthorityKind.PublicSecurityMinistry, null, "Tổng kết 10 năm", PartialDate.Of(2013), PartialDate.Of(2023), [Hung], []);

    private static EarlierAward Earlier(string name = "Nguyễn Văn Hùng", string? occasion = "Tổng kết 10 năm", int from = 2013, int to = 2023, DateOnly? decidedOn = null) => new(
        Hung.Id, Guid.CreateVersion7(), name, Guid.CreateVersion7(), "12/QĐ-BCA", decidedOn ?? new DateOnly(2023, 12, 1), Certificate.Id, occasion, PartialDate.Of(from), PartialDate.Of(to));

    private static CheckedRecipient Person(int order, string name, string? unit, RecipientKind kind = RecipientKind.Individual) => CheckedRecipient.Of(Guid.CreateVersion7(), order, kind, name, unit);

    private static AwardDecision Issuable()
    {
        var decision = AwardDecision.Draft(DecisionFacts(), Guid.CreateVersion7(), Area.NationId, Today);
        decision.List([new(RecipientKind.Individual, "Nguyễn Văn Hùng", null, Area.NationId)], Certificate);

        return decision;
    }

    private static AwardDecisionFacts DecisionFacts() => new(DocumentNumber.Parse("99/QĐ-BCA"), new DateOnly(2024, 5, 31), Authority, Certificate);

    private static AwardForm Form(string code, bool? collective = true, bool? household = true) => AwardForm.Enter(new AwardFormEntry(
        code, "Bằng khen", "Certificate", AwardClass.Commendation, "bộ, tỉnh", true, collective, household, "Bộ trưởng", "Điều 74", null, null, "confirmed"));

    private static void Refused(Rule rule, Action act) => Assert.Equal(rule, Assert.Throws<RuleBrokenException>(act).Rule);
}
