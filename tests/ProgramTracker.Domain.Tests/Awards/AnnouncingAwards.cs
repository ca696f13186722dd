using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Domain.Tests.Awards;

public sealed class AnnouncingAwards
{
    private static readonly Guid Authority = Guid.CreateVersion7();
    private static readonly AwardForm Certificate = AwardForm.Enter(new AwardFormEntry(
        "HT", "Bằng khen", "Certificate", AwardClass.Commendation, "bộ, tỉnh", true, true, null, "Bộ trưởng", "Điều 74", null, null, "confirmed"));
    private static readonly DateOnly Today = new(2026, 11, 23);

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
    public void Is_refused_with_a_count_that_is_a_slip_of_the_keyboard()
    {
        Assert.Equal(AwardLine.MostRecipients, Line(Facts() with { Individuals = AwardLine.MostRecipients }).Individuals);
        Refused(AwardRules.CountTooLarge, () => Line(Facts() with { Individuals = AwardLine.MostRecipients + 1 }));
    }

    [Fact]
    public void Is_filled_by_decisions_of_its_authority_and_form_only()
    {
        Assert.NotNull(Decided(Line()).LineId);
        Assert.NotNull(Decided(Line(Facts() with { AuthorityId = null }), Guid.CreateVersion7()).LineId);

        Refused(AwardRules.LineOfAnotherAward, () => Decided(Line(), Guid.CreateVersion7()));
        Refused(AwardRules.LineOfAnotherAward, () => Decided(Line(Facts() with { FormId = Guid.CreateVersion7() })));
    }

    [Fact]
    public void Keeps_its_authority_and_form_once_decisions_fill_it()
    {
        var line = Line(Facts() with { AuthorityId = null });
        var decision = Decided(line);

        Refused(AwardRules.FilledAlready, () => line.Correct(0, Facts() with { FormId = Guid.CreateVersion7() }, [decision]));
        Refused(AwardRules.FilledAlready, () => line.Correct(0, Facts() with { AuthorityId = Guid.CreateVersion7() }, [decision]));
        line.Correct(1, Facts() with { Individuals = 2 }, [decision]);
        Assert.Equal((1, Authority, 2), (line.Order, line.AuthorityId, line.Individuals));
    }

    [Fact]
    public void Drops_what_was_explained_once_the_counts_are_others()
    {
        var line = Line();
        line.Explain("Hai cá nhân được khen ở quyết định khác.", "Người giải trình", Today);
        line.Correct(0, Facts() with { Occasion = "10 năm" }, []);
        Assert.NotNull(line.Explanation);

        line.Correct(0, Facts() with { Collectives = 47 }, []);
        Assert.Null(line.Explanation);
    }

    [Fact]
    public void Takes_an_explanation_of_a_difference()
    {
        var line = Line();
        line.Explain("Hai cá nhân được khen ở quyết định khác.", "Người giải trình", Today);

        Assert.Equal("Hai cá nhân được khen ở quyết định khác.", line.Explanation);
        Refused(AwardRules.WithoutAnExplanation, () => line.Explain("", "Người giải trình", Today));
    }

    private static AwardLine Line(AwardLineFacts? facts = null) => AwardLine.Announce(Guid.CreateVersion7(), 0, facts ?? Facts(), Authority, Area.NationId);

    private static AwardDecision Decided(AwardLine line, Guid? authority = null) =>
        AwardDecision.Draft(new AwardDecisionFacts(null, PartialDate.Unknown, authority ?? Authority, Certificate, Line: line), Authority, Area.NationId, Today);

    private static AwardLineFacts Facts() => new(Authority, "UBND TPHCM", Certificate.Id, 48, 1, null);

    private static void Refused(Rule rule, Action act) => Assert.Equal(rule, Assert.Throws<RuleBrokenException>(act).Rule);
}
