using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Programmes;

namespace ProgramTracker.Domain.Tests.Programmes;

/// <summary>Targets, movements, circles and consolidations: what a programme takes and refuses.</summary>
public sealed class AimingAtTargets
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public void Keeps_them_in_order_with_their_bound_and_year()
    {
        var programme = Drafted();

        programme.Aim([new TargetEntry(" Xã đạt chuẩn ", TargetBound.AtLeast, 95.5m, "%", 2030), new TargetEntry("Vụ việc", TargetBound.AtMost, 0)]);

        Assert.Equal(
            [("Xã đạt chuẩn", TargetBound.AtLeast, 95.5m, "%", (short?)2030, 0), ("Vụ việc", TargetBound.AtMost, 0m, null, null, 1)],
            programme.Targets.Select(t => (t.What, t.Bound, t.Value, t.Unit, t.Year, t.Order)));
    }

    [Fact]
    public void Is_refused_without_words_below_zero_and_in_no_year()
    {
        var programme = Drafted();
        programme.Aim([new TargetEntry("Xã đạt chuẩn", TargetBound.AtLeast, 1)]);

        Assert.Equal("programme.target-without-words", RefusalOf(() => programme.Aim([new TargetEntry(" ", TargetBound.AtLeast, 1)])));
        Assert.Equal("programme.target-out-of-range", RefusalOf(() => programme.Aim([new TargetEntry("Xã", TargetBound.AtLeast, -1)])));
        Assert.Equal("programme.target-year-out-of-range", RefusalOf(() => programme.Aim([new TargetEntry("Xã", TargetBound.AtLeast, 1, Year: 20)])));
        Assert.Equal("Xã đạt chuẩn", programme.Targets.Single().What);
    }

    [Fact]
    public void Carries_each_movement_on_once()
    {
        var (programme, movement) = (Drafted(), Guid.CreateVersion7());

        programme.CarryOn([movement, movement]);

        Assert.Equal(movement, programme.Movements.Single().MovementId);
    }

    [Fact]
    public void Goes_in_no_circle_up_or_back()
    {
        var (programme, other) = (Drafted(), Guid.CreateVersion7());
        var facts = new ProgrammeFacts("Phối hợp", ImplementsId: other, PredecessorId: other);

        Assert.Equal("programme.implements-in-a-circle", RefusalOf(() => programme.Describe(facts, Today, above: [programme.Id])));
        Assert.Equal("programme.follows-in-a-circle", RefusalOf(() => programme.Describe(facts, Today, before: [programme.Id])));
        programme.Describe(facts, Today, above: [other], before: [other]);
    }

    [Fact]
    public void Keeps_the_reason_for_which_it_came_into_force()
    {
        var programme = Programme.Draft(new ProgrammeFacts("Phối hợp", Domain.Documents.DocumentNumber.Parse("09/CTr-BCA-MTTW")), Guid.CreateVersion7(), Guid.CreateVersion7(), Today);
        programme.SignedBy([new PartyEntry(null, "các bên", PartyRole.Lead)]);

        programme.EnterIntoForce(PartialDate.Of(2013), Today, " Theo  lễ ký ");

        Assert.Equal("Theo lễ ký", programme.Acts.Single().Reason);
    }

    [Fact]
    public void Consolidates_a_committee_on_a_day_that_can_be()
    {
        Assert.Equal("programme.consolidated-without-a-date", RefusalOf(() => Consolidated(PartialDate.OfAnyYear(5, 31))));
        Assert.Equal("programme.consolidated-in-the-future", RefusalOf(() => Consolidated(PartialDate.Of(2027))));
        Assert.Equal(PartialDate.Of(2026), Consolidated(PartialDate.Of(2026)).On);
    }

    private static CommitteeConsolidation Consolidated(PartialDate on) =>
        CommitteeConsolidation.Record(Guid.CreateVersion7(), Guid.CreateVersion7(), new ConsolidationFacts(on), Guid.CreateVersion7(), Today);

    private static Programme Drafted() => Programme.Draft(new ProgrammeFacts("Phối hợp"), Guid.CreateVersion7(), Guid.CreateVersion7(), Today);

    private static string RefusalOf(Action act) => Assert.Throws<RuleBrokenException>(act).Rule.Code;
}
