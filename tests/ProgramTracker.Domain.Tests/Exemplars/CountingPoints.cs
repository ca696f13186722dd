using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Exemplars;
using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Domain.Tests.Exemplars;

public sealed class CountingPoints
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly Guid Province = Guid.CreateVersion7();
    private static readonly Guid Commune = Guid.CreateVersion7();

    [Fact]
    public void Keeps_each_year_for_itself()
    {
        var model = Model();
        model.CountPoints(2024, [new(Commune, Province, 3, 2, 40)], Today);
        model.CountPoints(2025, [new(Commune, Province, 5)], Today);

        Assert.Equal([(2024, 3, (int?)2, (int?)40), (2025, 5, null, null)], model.Points.Select(p => ((int)p.Year, p.Points, p.Groups, p.Members)));
    }

    [Fact]
    public void Of_a_year_replaces_what_was_said_of_it()
    {
        var model = Model();
        model.CountPoints(2025, [new(Commune, Province, 3), new(Guid.CreateVersion7(), Province, 1)], Today);
        var kept = model.Points[0].Id;
        model.CountPoints(2025, [new(Commune, Province, 4)], Today);

        Assert.Equal((kept, 4), (Assert.Single(model.Points).Id, model.Points[0].Points));
    }

    [Fact]
    public void Is_refused_for_what_is_no_model()
    {
        var person = Exemplar.Register(new ExemplarFacts("Ông A", ExemplarKind.Individual, null, null, null), ExemplarStage.Recognised, default, null, Guid.CreateVersion7(), Area.NationId, Today);

        Refused(ExemplarRules.PointsOfNoModel, () => person.CountPoints(2025, [new(Commune, Province, 1)], Today));
    }

    [Fact]
    public void Is_refused_before_it_began_after_it_ended_and_for_a_year_to_come()
    {
        var model = Model();
        model.Advance(ExemplarStage.Ended, PartialDate.Of(2025), null, "Hết kinh phí.", Today);

        Refused(ExemplarRules.YearBeforeItBegan, () => model.CountPoints(2019, [new(Commune, Province, 1)], Today));
        Refused(ExemplarRules.YearAfterItsEnd, () => model.CountPoints(2026, [new(Commune, Province, 1)], Today));
        Refused(ExemplarRules.YearToCome, () => Model().CountPoints(2027, [new(Commune, Province, 1)], Today));
    }

    [Fact]
    public void Is_refused_where_groups_have_no_point_and_members_no_group()
    {
        Refused(ExemplarRules.GroupsWithoutAPoint, () => Model().CountPoints(2025, [new(Commune, Province, 0, 1)], Today));
        Refused(ExemplarRules.MembersWithoutAGroup, () => Model().CountPoints(2025, [new(Commune, Province, 1, null, 5)], Today));
        Refused(ExemplarRules.MembersWithoutAGroup, () => Model().CountPoints(2025, [new(Commune, Province, 1, 0, 5)], Today));
        Refused(ExemplarRules.FewerMembersThanGroups, () => Model().CountPoints(2025, [new(Commune, Province, 1, 9, 2)], Today));
        Refused(ExemplarRules.CountOutOfRange, () => Model().CountPoints(2025, [new(Commune, Province, -1)], Today));
    }

    [Fact]
    public void Is_refused_where_a_place_would_count_twice()
    {
        Refused(ExemplarRules.AreaCountedTwice, () => Model().CountPoints(2025, [new(Commune, Province, 1), new(Commune, Province, 2)], Today));
        Refused(ExemplarRules.ProvinceBesideItsCommunes, () => Model().CountPoints(2025, [new(Commune, Province, 1), new(Province, Province, 2)], Today));
    }

    [Fact]
    public void Holds_its_model_to_what_was_counted()
    {
        var model = Model(default);
        model.CountPoints(2022, [new(Commune, Province, 1)], Today);
        var facts = new ExemplarFacts("Camera an ninh", ExemplarKind.Model, null, null, null);

        Refused(ExemplarRules.BeganAfterItWasCounted, () => model.Describe(facts with { Since = PartialDate.Of(2023) }, Today));
        Refused(ExemplarRules.PointsOfNoModel, () => model.Describe(facts with { Kind = ExemplarKind.Collective }, Today));
        Refused(ExemplarRules.EndedBeforeItWasCounted, () => model.Advance(ExemplarStage.Ended, PartialDate.Of(2021), null, "Dừng.", Today));
    }

    [Fact]
    public void Has_origins_that_lead_to_no_circle()
    {
        var model = Model();

        Refused(ExemplarRules.OriginInACircle, () => model.Describe(new ExemplarFacts("Camera", ExemplarKind.Model, null, null, null, Origins: [Guid.CreateVersion7(), model.Id]), Today));
        Refused(ExemplarRules.MergedInACircle, () => model.Advance(ExemplarStage.Merged, default, null, "Trùng nội dung.", Today, into: [Guid.CreateVersion7(), model.Id]));
        Refused(ExemplarRules.MergedIntoNothing, () => model.Advance(ExemplarStage.Replicated, default, null, null, Today, into: [Guid.CreateVersion7()]));
    }

    private static Exemplar Model() => Model(PartialDate.Of(2020));

    private static Exemplar Model(PartialDate piloted) => Exemplar.Register(
        new ExemplarFacts("Camera an ninh", ExemplarKind.Model, "An ninh trật tự", null, null, Since: PartialDate.Of(2020)), ExemplarStage.Piloted, piloted, null, Guid.CreateVersion7(), Area.NationId, Today);

    private static void Refused(Rule rule, Action act) => Assert.Equal(rule, Assert.Throws<RuleBrokenException>(act).Rule);
}
