using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Domain.Tests.Organisations;

public sealed class EnteringAnArea
{
    private static readonly DateOnly Merger = new(2025, 7, 1);

    [Fact]
    public void Takes_its_name_where_nobody_says_it_shorter() => Assert.Equal("Xã Hòa Vang", Entered(shortName: " ").ShortName);

    [Fact]
    public void Is_refused_without_code_or_name_or_with_its_end_before_its_beginning()
    {
        Refuses(OrganisationRules.AreaWithoutACode, () => Entered(code: ""));
        Refuses(OrganisationRules.AreaWithoutAName, () => Entered(name: " \n"));
        Refuses(OrganisationRules.EndsBeforeItBegins, () => Entered(to: Merger.AddDays(-1)));
    }

    [Fact]
    public void Ends_once_and_not_before_it_began()
    {
        var area = Entered();

        Refuses(OrganisationRules.EndsBeforeItBegins, () => area.End(Merger.AddDays(-1)));
        area.End(Merger.AddDays(30));
        Refuses(OrganisationRules.EndedAlready, () => area.End(Merger.AddDays(60)));
        Assert.True(area.ExistsOn(Merger) && area.ExistsOn(Merger.AddDays(30)));
        Assert.False(area.ExistsOn(Merger.AddDays(31)) || area.ExistsOn(Merger.AddDays(-1)));
    }

    [Fact]
    public void Keeps_each_other_name_once()
    {
        var area = Entered();
        area.Describe(" ", null, null, ["Hoà Vang", " Hoà  Vang ", "", "huyện Hòa Vang"]);

        Assert.Equal(["Hoà Vang", "huyện Hòa Vang"], area.Aliases);
        Assert.Null(area.Region);
    }

    private static Area Entered(string code = "20001", string name = "Xã Hòa Vang", string shortName = "Hòa Vang", DateOnly? to = null) =>
        Area.Enter(AreaLevel.Commune, code, name, shortName, "xã", Guid.CreateVersion7(), Merger, to);

    private static void Refuses(Rule rule, Action act) => Assert.Equal(rule, Assert.Throws<RuleBrokenException>(act).Rule);
}
