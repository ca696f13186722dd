using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Programmes;

namespace ProgramTracker.Domain.Tests.Programmes;

/// <summary>Where the record of a programme contradicts itself; and where it only seems to.</summary>
public sealed class ContradictingItself
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly Guid Other = Guid.CreateVersion7();

    private static readonly ProgrammeRecord Sound =
        new(ProgrammeState.InForce, PartialDate.Of(2013, 8, 1), PartialDate.Of(2013), PartialDate.Of(2030))
        {
            Acts = [(ProgrammeState.InForce, PartialDate.Of(2013, 8))],
            Parties = [new PartyOnRecord(Other, new DateOnly(2013, 8, 1), new DateOnly(2013, 8, 1)), new PartyOnRecord(Other, null, null)],
            Basis = [new BasisOnRecord(Other, PartialDate.Of(2013, 8), PartialDate.Of(2013)), new BasisOnRecord(Other, default, default)],
            Reviews = [new ReviewOnRecord(Other, PartialDate.Of(2013), PartialDate.Of(2013), PartialDate.Of(2030)), new ReviewOnRecord(Other, PartialDate.OfAnyYear(5, 31), default, default)],
            Parent = new SignedOnRecord(Other, PartialDate.Of(2013)),
            Children = [new SignedOnRecord(Other, PartialDate.Of(2013, 8)), new SignedOnRecord(Other, default)],
        };

    [Fact]
    public void Is_not_said_while_some_day_would_agree() => Assert.Empty(Sound.Contradictions(Today));

    [Fact]
    public void Is_not_said_of_a_draft_that_says_nothing() => Assert.Empty(new ProgrammeRecord(ProgrammeState.Draft).Contradictions(Today));

    [Fact]
    public void By_a_review_before_it_was_signed() =>
        Is(Contradiction.ReviewedBeforeSigned, Other, Sound with { Reviews = [new ReviewOnRecord(Other, PartialDate.Of(2013, 7), default, default)] });

    [Fact]
    public void By_a_review_that_begins_before_its_period() =>
        Is(Contradiction.ReviewOutsidePeriod, Other, Sound with { Reviews = [new ReviewOnRecord(Other, PartialDate.Of(2018), PartialDate.Of(2012), PartialDate.Of(2017))] });

    [Fact]
    public void By_a_review_that_ends_after_its_period() =>
        Is(Contradiction.ReviewOutsidePeriod, Other, Sound with { Reviews = [new ReviewOnRecord(Other, PartialDate.Of(2018), PartialDate.Of(2014), PartialDate.Of(2031))] });

    [Fact]
    public void By_a_party_that_was_gone() =>
        Is(Contradiction.PartyGone, Other, Sound with { Parties = [new PartyOnRecord(Other, null, new DateOnly(2013, 7, 31))] });

    [Fact]
    public void By_a_party_that_was_not_there_yet() =>
        Is(Contradiction.PartyNotYet, Other, Sound with { Parties = [new PartyOnRecord(Other, new DateOnly(2013, 8, 2), null)] });

    [Fact]
    public void By_coming_into_force_before_it_was_signed() =>
        Is(Contradiction.InForceBeforeSigned, null, Sound with { Acts = [(ProgrammeState.InForce, PartialDate.Of(2013, 7))] });

    [Fact]
    public void By_ending_before_its_period_began() =>
        Is(Contradiction.EndedBeforePeriod, null, Sound with { State = ProgrammeState.Cancelled, SignedOn = default, Acts = [(ProgrammeState.Cancelled, PartialDate.Of(2012))] });

    [Fact]
    public void By_a_period_that_ends_before_it_was_signed() =>
        Is(Contradiction.PeriodEndsBeforeSigned, null, new ProgrammeRecord(ProgrammeState.Draft, PartialDate.Of(2013, 8, 1), To: PartialDate.Of(2010)));

    [Fact]
    public void By_being_signed_before_its_parent() =>
        Is(Contradiction.SignedBeforeParent, Other, Sound with { Parent = new SignedOnRecord(Other, PartialDate.Of(2013, 8, 2)) });

    [Fact]
    public void By_a_child_that_was_signed_before() =>
        Is(Contradiction.ChildSignedBefore, Other, Sound with { Children = [new SignedOnRecord(Other, PartialDate.Of(2013, 7))] });

    [Fact]
    public void By_a_basis_issued_after_it_was_signed() =>
        Is(Contradiction.BasisIssuedAfter, Other, Sound with { Basis = [new BasisOnRecord(Other, PartialDate.Of(2013, 9), default)] });

    [Fact]
    public void By_a_basis_no_longer_in_force() =>
        Is(Contradiction.BasisNoLongerInForce, Other, Sound with { Basis = [new BasisOnRecord(Other, PartialDate.Of(2009), PartialDate.Of(2013, 7))] });

    [Fact]
    public void By_its_period_that_is_over_unless_it_was_renewed_or_ended()
    {
        var past = Sound with { To = PartialDate.Of(2025), Reviews = [] };

        Is(Contradiction.PastItsPeriod, null, past);
        Assert.Empty((past with { IsRenewed = true }).Contradictions(Today));
        Assert.Empty((past with { State = ProgrammeState.Concluded }).Contradictions(Today));
    }

    private static void Is(Contradiction by, Guid? concerns, ProgrammeRecord record) => Assert.Equal([new Contradicted(by, concerns)], record.Contradictions(Today));
}
