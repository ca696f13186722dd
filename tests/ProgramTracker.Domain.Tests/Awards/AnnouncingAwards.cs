using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Domain.Tests.Awards;

public sealed class AnnouncingAwards
{
    private static readonly Guid Authority = Guid.CreateVersion7();
    private static readonly Guid Form = Guid.CreateVersion7();

    [Fact]
    public void Keeps_the_counts_as_announced_and_none_where_none_was() =>
        Assert.Equal((48, 1, (int?)null), (Line().Collectives, Line().Individuals, Line().Households));

    [Fact]
    public void Compares_only_what_was_announced()
    {
        Assert.Equal(-2, new AwardTally(RecipientKind.Individual, 18, 16).Difference);
        Assert.Equal(1, new AwardTally(RecipientKind.Individual, 20, 21).Difference);
        Assert.Equal(0, new AwardTally(RecipientKind.Household, null, 5).Difference);
    }

    [Fact]
    public void Is_refused_without_authority_or_form_and_with_a_negative_count()
    {
        Refused(AwardRules.WithoutAnAuthority, () => Line(Facts() with { AuthorityName = " " }));
        Refused(AwardRules.WithoutAForm, () => Line(Facts() with { FormId = Guid.Empty }));
        Refused(AwardRules.NegativeCount, () => Line(Facts() with { Households = -1 }));
    }

    [Fact]
    public void Is_filled_by_decisions_of_its_authority_and_form_only()
    {
        Line().FilledBy(new AwardDecisionFacts(null, default, Authority, Form));
        Line(Facts() with { AuthorityId = null }).FilledBy(new AwardDecisionFacts(null, PartialDate.Unknown, Guid.CreateVersion7(), Form));

        Refused(AwardRules.LineOfAnotherAward, () => Line().FilledBy(new AwardDecisionFacts(null, default, Guid.CreateVersion7(), Form)));
        Refused(AwardRules.LineOfAnotherAward, () => Line().FilledBy(new AwardDecisionFacts(null, default, Authority, Guid.CreateVersion7())));
    }

    [Fact]
    public void Takes_an_explanation_of_a_difference()
    {
        var line = Line();
        line.Explain("Hai cá nhân được khen ở quyết định khác.");

        Assert.Equal("Hai cá nhân được khen ở quyết định khác.", line.Explanation);
        Refused(AwardRules.WithoutAnExplanation, () => line.Explain(""));
    }

    private static AwardLine Line(AwardLineFacts? facts = null) => AwardLine.Announce(Guid.CreateVersion7(), 0, facts ?? Facts(), Authority, Area.NationId);

    private static AwardLineFacts Facts() => new(Authority, "UBND TPHCM", Form, 48, 1, null);

    private static void Refused(Rule rule, Action act) => Assert.Equal(rule, Assert.Throws<RuleBrokenException>(act).Rule);
}
