using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Exemplars;
using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Domain.Tests.Exemplars;

public sealed class AdvancingAnExemplar
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public void Registers_it_at_the_stage_where_it_is_known_first()
    {
        var exemplar = Registered(ExemplarStage.Piloted, PartialDate.Of(2019));

        Assert.Equal((ExemplarStage.Piloted, 1, "2019"), (exemplar.Stage, exemplar.Stages.Count, exemplar.Stages[0].On.ToIso()));
    }

    [Fact]
    public void Keeps_every_stage_in_its_order()
    {
        var exemplar = Registered(ExemplarStage.Proposed, PartialDate.Of(2019));
        exemplar.Advance(ExemplarStage.Recognised, PartialDate.Of(2021, 6), Guid.CreateVersion7(), null, Today);
        exemplar.Advance(ExemplarStage.Replicated, default, null, null, Today);

        Assert.Equal([ExemplarStage.Proposed, ExemplarStage.Recognised, ExemplarStage.Replicated], exemplar.Stages.OrderBy(s => s.Order).Select(s => s.Stage));
        Assert.Equal(ExemplarStage.Replicated, exemplar.Stage);
    }

    [Fact]
    public void Is_refused_to_come_before_what_is_known_whichever_stage_tells_it()
    {
        var exemplar = Registered(ExemplarStage.Proposed, PartialDate.Of(2021));
        exemplar.Advance(ExemplarStage.Piloted, default, null, null, Today);

        Refused(ExemplarRules.StageBeforeTheLast, () => exemplar.Advance(ExemplarStage.Recognised, PartialDate.Of(2020), null, null, Today));
    }

    [Fact]
    public void Is_refused_after_its_end()
    {
        var ended = Registered(ExemplarStage.Piloted);
        ended.Advance(ExemplarStage.Ended, default, null, "Không còn hoạt động.", Today);

        Refused(ExemplarRules.Ended, () => ended.Advance(ExemplarStage.Replicated, default, null, null, Today));
    }

    [Fact]
    public void Is_refused_at_the_same_stage_in_the_future_and_to_end_without_a_reason()
    {
        Refused(ExemplarRules.StageAlready, () => Registered(ExemplarStage.Piloted).Advance(ExemplarStage.Piloted, default, null, null, Today));
        Refused(ExemplarRules.StageInTheFuture, () => Registered(ExemplarStage.Piloted).Advance(ExemplarStage.Recognised, Today.AddDays(1), null, null, Today));
        Refused(ExemplarRules.StageInTheFuture, () => Registered(ExemplarStage.Piloted, PartialDate.Of(2027)));
        Refused(ExemplarRules.WithoutAReason, () => Registered(ExemplarStage.Piloted).Advance(ExemplarStage.Merged, default, null, " ", Today));
    }

    [Fact]
    public void Is_refused_without_a_name() => Refused(ExemplarRules.WithoutAName, () => Registered(ExemplarStage.Piloted, name: ""));

    private static Exemplar Registered(ExemplarStage stage, PartialDate on = default, string name = "Camera an ninh") =>
        Exemplar.Register(new ExemplarFacts(name, ExemplarKind.Model, "An ninh trật tự", null, null), stage, on, null, Guid.CreateVersion7(), Area.NationId, Today);

    private static void Refused(Rule rule, Action act) => Assert.Equal(rule, Assert.Throws<RuleBrokenException>(act).Rule);
}
