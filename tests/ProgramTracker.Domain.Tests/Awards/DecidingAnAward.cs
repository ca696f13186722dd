using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Domain.Tests.Awards;

public sealed class DecidingAnAward
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly AwardForm Certificate = Form(collective: true, individual: true, household: null);
    private static readonly Guid Authority = Guid.CreateVersion7();

    [Fact]
    public void Keeps_the_order_of_the_signed_list_and_counts_it_by_kind()
    {
        var decision = Drafted();
        decision.List([Collective("Công an phường A"), Individual("Nguyễn Văn A"), Individual("Trần Thị B"), new(RecipientKind.Household, "Hộ ông C", null, Area.NationId)], Certificate);

        Assert.Equal(["Công an phường A", "Nguyễn Văn A", "Trần Thị B", "Hộ ông C"], decision.Recipients.OrderBy(r => r.Order).Select(r => r.Name));
        Assert.Equal((1, 2, 1), (decision.ListedCollectives, decision.ListedIndividuals, decision.ListedHouseholds));

        decision.List([Individual("Nguyễn Văn A")], Certificate);
        Assert.Equal((0, 1, 0), (decision.ListedCollectives, decision.ListedIndividuals, decision.ListedHouseholds));
    }

    [Fact]
    public void Keeps_who_stays_in_a_corrected_list_the_one_they_were()
    {
        var decision = Drafted();
        decision.List([Individual("Nguyễn Văn Hùng"), Individual("Nguyễn Văn Hưng"), Individual("Lê Thị Hoà")], Certificate);
        var ids = decision.Recipients.ToDictionary(r => r.Name, r => r.Id);

        decision.List([Individual("Lê Thị Hòa"), Collective("Công an phường A"), Individual("Nguyễn Văn Hưng"), Individual("Nguyễn Văn Hùng")], Certificate);
        Assert.Equal(ids["Lê Thị Hoà"], Named("Lê Thị Hòa").Id);
        Assert.Equal((ids["Nguyễn Văn Hùng"], ids["Nguyễn Văn Hưng"]), (Named("Nguyễn Văn Hùng").Id, Named("Nguyễn Văn Hưng").Id));
        Assert.Equal(["Lê Thị Hòa", "Công an phường A", "Nguyễn Văn Hưng", "Nguyễn Văn Hùng"], decision.Recipients.OrderBy(r => r.Order).Select(r => r.Name));

        Recipient Named(string name) => decision.Recipients.Single(r => r.Name == name);
    }

    [Fact]
    public void Takes_someone_of_another_unit_or_kind_for_someone_else()
    {
        var decision = Drafted();
        decision.List([Individual("Nguyễn Văn A") with { PostAndUnit = "Công an xã B" }], Certificate);
        var before = decision.Recipients[0].Id;

        decision.List([Individual("Nguyễn Văn A") with { PostAndUnit = "Công an xã C" }, Collective("Nguyễn Văn A") with { PostAndUnit = "Công an xã B" }], Certificate);
        Assert.DoesNotContain(decision.Recipients, r => r.Id == before);
    }

    [Fact]
    public void Issues_what_has_a_number_a_date_and_a_list()
    {
        var decision = Drafted();
        decision.List([Individual("Nguyễn Văn A")], Certificate);
        decision.Issue([]);

        Assert.Equal(AwardDecisionState.Issued, decision.State);
    }

    [Fact]
    public void Keeps_a_decision_from_the_press_apart_until_it_is_issued() =>
        Assert.Equal(AwardDecisionState.Reported, AwardDecision.Report(Facts() with { Number = null, DecidedOn = default }, Authority, Area.NationId, Today).State);

    [Fact]
    public void Is_not_issued_while_something_is_missing()
    {
        Refused(AwardRules.IssuedWithoutANumber, () => Listed(Facts() with { Number = null }).Issue([]));
        Refused(AwardRules.IssuedWithoutADate, () => Listed(Facts() with { DecidedOn = PartialDate.Of(2023, 5) }).Issue([]));
        Refused(AwardRules.IssuedWithoutRecipients, () => Drafted().Issue([]));
    }

    [Fact]
    public void Is_never_edited_once_issued()
    {
        var decision = Listed(Facts());
        decision.Issue([]);

        Refused(AwardRules.IssuedAlready, () => decision.Issue([]));
        Refused(AwardRules.IssuedAlready, () => decision.Describe(Facts(), Today));
        Refused(AwardRules.IssuedAlready, () => decision.List([Individual("Khác")], Certificate));
    }

    [Fact]
    public void Is_refused_without_authority_in_the_future_or_with_its_period_reversed()
    {
        Refused(AwardRules.WithoutAnAuthority, () => Drafted(Facts() with { AuthorityId = Guid.Empty }));
        Refused(AwardRules.DecidedInTheFuture, () => Drafted(Facts() with { DecidedOn = Today.AddDays(1) }));
        Refused(AwardRules.AchievementReversed, () => Drafted(Facts() with { AchievementFrom = PartialDate.Of(2023), AchievementTo = PartialDate.Of(2013) }));
    }

    [Fact]
    public void Refuses_a_list_that_names_nobody_twice_the_same_or_whom_the_form_is_not_for()
    {
        var forIndividuals = Form(collective: false, individual: true, household: false);

        Refused(AwardRules.RecipientWithoutAName, () => Drafted().List([Individual(" ")], Certificate));
        Refused(AwardRules.RecipientTwice, () => Drafted().List([Individual("Nguyễn Văn A"), Individual("Nguyễn  Văn A")], Certificate));
        Refused(AwardRules.FormNotForRecipient, () => Drafted().List([Collective("Công an phường A")], forIndividuals));
    }

    [Fact]
    public void Takes_no_form_that_is_not_for_those_it_lists()
    {
        var forCollectives = Form(collective: true, individual: false, household: null);
        var decision = Listed(Facts());

        Refused(AwardRules.FormNotForList, () => decision.Describe(Facts() with { Form = forCollectives }, Today));
        Assert.Equal(Certificate.Id, decision.FormId);
        decision.List([Collective("Công an phường A")], Certificate);
        decision.Describe(Facts() with { Form = forCollectives }, Today);
        Assert.Equal(forCollectives.Id, decision.FormId);
    }

    private static AwardDecision Listed(AwardDecisionFacts facts)
    {
        var decision = Drafted(facts);
        decision.List([Individual("Nguyễn Văn A")], Certificate);

        return decision;
    }

    private static AwardDecision Drafted(AwardDecisionFacts? facts = null) => AwardDecision.Draft(facts ?? Facts(), Authority, Area.NationId, Today);

    private static AwardDecisionFacts Facts() => new(DocumentNumber.Parse("1234/QĐ-BCA"), new DateOnly(2023, 5, 31), Authority, Certificate);

    private static RecipientEntry Individual(string name) => new(RecipientKind.Individual, name, null, Area.NationId);

    private static RecipientEntry Collective(string name) => new(RecipientKind.Collective, name, null, Area.NationId);

    private static AwardForm Form(bool? collective, bool? individual, bool? household) => AwardForm.Enter(new AwardFormEntry(
        "HT", "Bằng khen", "Certificate", AwardClass.Commendation, "bộ, tỉnh", individual, collective, household, "Bộ trưởng", "Điều 74", null, null, "confirmed"));

    private static void Refused(Rule rule, Action act) => Assert.Equal(rule, Assert.Throws<RuleBrokenException>(act).Rule);
}
