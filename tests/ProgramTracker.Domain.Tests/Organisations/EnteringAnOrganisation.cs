using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Domain.Tests.Organisations;

public sealed class EnteringAnOrganisation
{
    private static readonly Area Nation = Area.Nation("Việt Nam", new DateOnly(1945, 9, 2));
    private static readonly Area DaNang = Area.Enter(AreaLevel.Province, "48", "Thành phố Đà Nẵng", "Đà Nẵng", "thành phố", Area.NationId, new DateOnly(2025, 7, 1), null);
    private static readonly Area HaiChau = Area.Enter(AreaLevel.Commune, "20242", "Phường Hải Châu", "Hải Châu", "phường", DaNang.Id, new DateOnly(2025, 7, 1), null);

    [Fact]
    public void Keeps_it_in_clean_words()
    {
        var organisation = Organisation.Enter(" CA-48 ", "  Công an  thành phố Đa\u0300 Nẵng ", " ", OrganisationLine.Police, OrganisationLevel.Province, DaNang);

        Assert.Equal(("CA-48", "Công an thành phố Đà Nẵng", null), (organisation.Code, organisation.Name, organisation.Abbreviation));
        Assert.Equal(DaNang.Id, organisation.AreaId);
    }

    [Fact]
    public void Is_refused_without_code_or_name_or_with_its_end_before_its_beginning()
    {
        Refuses(OrganisationRules.WithoutACode, () => Entered(code: " "));
        Refuses(OrganisationRules.WithoutAName, () => Entered(name: "\u200b"));
        Refuses(OrganisationRules.EndsBeforeItBegins, () => Entered(from: new DateOnly(2020, 1, 2), to: new DateOnly(2020, 1, 1)));
        Entered(from: new DateOnly(2020, 1, 1), to: new DateOnly(2020, 1, 1));
    }

    [Fact]
    public void Is_refused_for_an_area_of_another_level()
    {
        foreach (var (level, fits) in new[] { (OrganisationLevel.Central, Nation), (OrganisationLevel.Province, DaNang), (OrganisationLevel.Commune, HaiChau) })
            foreach (var area in new[] { Nation, DaNang, HaiChau })
                if (area == fits)
                    Organisation.Enter("X", "Tên", null, OrganisationLine.State, level, area);
                else
                    Refuses(OrganisationRules.AreaOfAnotherLevel, () => Organisation.Enter("X", "Tên", null, OrganisationLine.State, level, area));
    }

    [Fact]
    public void Stands_under_another_body_never_under_itself()
    {
        var (ministry, department) = (Entered(), Entered());
        department.PlaceUnder(ministry, asItsUnit: true);

        Assert.Equal((ministry.Id, true), (department.ParentId, department.IsUnitOfParent));
        Refuses(OrganisationRules.ItsOwnParent, () => department.PlaceUnder(department, asItsUnit: false));
        Refuses(OrganisationRules.ItsOwnParent, () => ministry.PlaceUnder(department, asItsUnit: false));
    }

    [Fact]
    public void Stands_under_a_body_of_its_line_and_of_its_days_only()
    {
        var front = Organisation.Enter("F", "Mặt trận", null, OrganisationLine.Front, OrganisationLevel.Central, Area.NationId);
        var gone = Entered(to: new DateOnly(2018, 8, 5));
        var begun = Entered(from: new DateOnly(2018, 8, 6));

        Refuses(OrganisationRules.ParentOfAnotherLine, () => Entered().PlaceUnder(front, asItsUnit: false));
        Refuses(OrganisationRules.ParentOfAnotherTime, () => begun.PlaceUnder(gone, asItsUnit: false));
        Refuses(OrganisationRules.ParentOfAnotherTime, () => gone.PlaceUnder(begun, asItsUnit: false));
        Entered(from: new DateOnly(2018, 8, 5)).PlaceUnder(gone, asItsUnit: false);
    }

    [Fact]
    public void Is_a_unit_only_where_its_parent_serves()
    {
        var ministry = Entered();
        var police = Organisation.Enter("P", "Công an tỉnh", null, OrganisationLine.Police, OrganisationLevel.Province, DaNang);
        var elsewhere = Organisation.Enter("Q", "Công an tỉnh khác", null, OrganisationLine.Police, OrganisationLevel.Province, Guid.CreateVersion7());
        var commune = Organisation.Enter("C", "Công an xã", null, OrganisationLine.Police, OrganisationLevel.Commune, HaiChau);

        Refuses(OrganisationRules.UnitElsewhere, () => police.PlaceUnder(ministry, asItsUnit: true));
        Refuses(OrganisationRules.UnitElsewhere, () => police.PlaceUnder(elsewhere, asItsUnit: true));
        Refuses(OrganisationRules.UnitElsewhere, () => commune.PlaceUnder(police, asItsUnit: true));
        commune.PlaceUnder(police, asItsUnit: false);
        police.PlaceUnder(ministry, asItsUnit: false);
        Assert.Equal(police.Id, commune.ParentId);
    }

    [Fact]
    public void Ends_once_and_not_before_it_began()
    {
        var organisation = Entered(from: new DateOnly(2018, 8, 6));

        Refuses(OrganisationRules.EndsBeforeItBegins, () => organisation.End(new DateOnly(2018, 8, 5)));
        organisation.End(new DateOnly(2026, 1, 1));
        Refuses(OrganisationRules.EndedAlready, () => organisation.End(new DateOnly(2026, 2, 1)));
        Assert.True(organisation.ExistsOn(new DateOnly(2026, 1, 1)));
        Assert.False(organisation.ExistsOn(new DateOnly(2026, 1, 2)));
        Assert.False(organisation.ExistsOn(new DateOnly(2018, 8, 5)));
    }

    [Fact]
    public void Is_not_followed_by_itself()
    {
        var id = Guid.CreateVersion7();

        Refuses(OrganisationRules.SucceedsItself, () => OrganisationSuccession.Record(id, id, SuccessionKind.Renamed, new DateOnly(2025, 7, 1)));
        Refuses(OrganisationRules.SucceedsItself, () => AreaSuccession.Record(id, id, SuccessionKind.Merged, new DateOnly(2025, 7, 1)));
    }

    private static Organisation Entered(string code = "X", string name = "Tên", DateOnly? from = null, DateOnly? to = null) =>
        Organisation.Enter(code, name, null, OrganisationLine.Police, OrganisationLevel.Central, Area.NationId, from, to);

    private static void Refuses(Rule rule, Action act) => Assert.Equal(rule, Assert.Throws<RuleBrokenException>(act).Rule);
}
