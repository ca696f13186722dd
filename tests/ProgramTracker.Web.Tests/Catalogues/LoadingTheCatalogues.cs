using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data.Catalogues;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Catalogues;

public sealed class LoadingTheCatalogues(TrackerApp app) : IClassFixture<TrackerApp>
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly DateOnly LastDayOf63 = new(2025, 6, 30);
    private static readonly DateOnly FirstDayOf34 = new(2025, 7, 1);

    [Theory]
    [InlineData("2025-06-30", 63, 6)]
    [InlineData("2025-07-01", 34, 6)]
    [InlineData("2026-11-22", 34, 7)]
    public async Task Knows_the_provinces_and_cities_of_each_day(string day, int provinces, int cities)
    {
        var standing = await ProvincesOnAsync(DateOnly.Parse(day, CultureInfo.InvariantCulture));

        Assert.Equal(provinces, standing.Count);
        Assert.Equal(cities, standing.Count(a => a.Kind == "thành phố"));
    }

    [Theory]
    [InlineData("15", "Yên Bái", "Lào Cai")]
    [InlineData("24", "Bắc Giang", "Bắc Ninh")]
    [InlineData("44", "Quảng Bình", "Quảng Trị")]
    [InlineData("52", "Bình Định", "Gia Lai")]
    [InlineData("80", "Long An", "Tây Ninh")]
    [InlineData("82", "Tiền Giang", "Đồng Tháp")]
    [InlineData("91", "Kiên Giang", "An Giang")]
    public async Task Keeps_two_areas_for_a_code_that_changed_its_meaning(string code, string before, string after)
    {
        Assert.Equal(before, (await ProvincesOnAsync(LastDayOf63)).Single(a => a.Code == code).ShortName);
        Assert.Equal(after, (await ProvincesOnAsync(FirstDayOf34)).Single(a => a.Code == code).ShortName);
    }

    [Fact]
    public async Task Follows_each_of_the_63_to_one_of_the_34()
    {
        await using var db = app.OpenDatabase();
        var before = await ProvincesOnAsync(LastDayOf63);
        var after = (await ProvincesOnAsync(FirstDayOf34)).Select(a => a.Id).ToHashSet();

        var successions = await db.AreaSuccessions.Where(s => s.On == FirstDayOf34).ToListAsync();

        Assert.Equal(before.Select(a => a.Id).Order(), successions.Select(s => s.PredecessorId).Order());
        Assert.Equal(after, successions.Select(s => s.SuccessorId).ToHashSet());
        Assert.Equal(11, successions.Count(s => s.Kind == SuccessionKind.Renamed));
    }

    [Fact]
    public async Task Reaches_every_area_of_the_past_from_a_province_of_today()
    {
        await using var db = app.OpenDatabase();
        var successions = await db.AreaSuccessions.ToListAsync();
        var reached = (await ProvincesOnAsync(Today)).Select(a => a.Id).ToHashSet();

        while (successions.Any(s => reached.Contains(s.SuccessorId) && reached.Add(s.PredecessorId)))
        {
        }

        Assert.Equal(await db.Areas.CountAsync(a => a.Level == AreaLevel.Province), reached.Count);
    }

    [Fact]
    public async Task Lays_each_province_of_today_and_the_archipelagos_on_a_tile_of_its_own()
    {
        await using var db = app.OpenDatabase();

        var tiles = await db.Areas.Where(a => a.TileRow != null).Select(a => new { a.Code, a.TileRow, a.TileColumn }).ToListAsync();

        Assert.Equal(36, tiles.Select(t => (t.TileRow, t.TileColumn)).Distinct().Count());
        Assert.Superset(new HashSet<string> { "20333", "22736" }, tiles.Select(t => t.Code).ToHashSet());
    }

    [Theory]
    [InlineData(OrganisationLine.Police, "CA-")]
    [InlineData(OrganisationLine.Front, "MTTQ-")]
    [InlineData(OrganisationLine.State, "UBND-")]
    [InlineData(OrganisationLine.Party, "TU-")]
    [InlineData(OrganisationLine.Party, "TGDV-")]
    public async Task Gives_every_province_of_today_one_body_of_each_kind(OrganisationLine line, string prefix)
    {
        await using var db = app.OpenDatabase();
        var provinces = await ProvincesOnAsync(Today);

        var bodies = (await db.Organisations.Where(o => o.Level == OrganisationLevel.Province && o.Line == line && !o.IsUnitOfParent).ToListAsync())
            .Where(o => o.ExistsOn(Today) && o.Code.StartsWith(prefix, StringComparison.Ordinal)).ToList();

        Assert.Equal(provinces.Select(a => a.Id).Order(), bodies.Select(o => o.AreaId).Order());
        Assert.Equal(provinces.Select(a => prefix + a.Code).Order(), bodies.Select(o => o.Code).Order());
    }

    [Theory]
    [InlineData("CA-48", "2026-11-22", "Công an thành phố Đà Nẵng")]
    [InlineData("CA-79", "2013-08-01", "Công an Thành phố Hồ Chí Minh")]
    [InlineData("CA-52", "2026-11-22", "Công an tỉnh Gia Lai")]
    [InlineData("CA-75", "2026-04-29", "Công an tỉnh Đồng Nai")]
    [InlineData("CA-75", "2026-04-30", "Công an thành phố Đồng Nai")]
    [InlineData("MTTQ-79-BTT", "2023-05-31", "Ban Thường trực Ủy ban MTTQ Việt Nam Thành phố Hồ Chí Minh")]
    [InlineData("TU-48", "2021-12-22", "Thành ủy Đà Nẵng")]
    [InlineData("TU-79", "2023-05-31", "Thành ủy Thành phố Hồ Chí Minh")]
    [InlineData("BDV-48", "2021-12-22", "Ban Dân vận Thành ủy Đà Nẵng")]
    [InlineData("TGDV-64", "2025-06-30", "Ban Tuyên giáo và Dân vận Tỉnh ủy Gia Lai")]
    [InlineData("CAX-20242", "2026-11-22", "Công an phường Hải Châu")]
    public async Task Names_a_body_as_its_seal_does(string code, string day, string name) => Assert.Equal(name, (await BodyOnAsync(code, day)).Name);

    [Theory]
    [InlineData("BCA-V28", "2018-08-05", "BCA-V05", "2018-08-06", SuccessionKind.Renamed)]
    [InlineData("BDVTW", "2025-02-02", "BTGDVTW", "2025-02-03", SuccessionKind.Merged)]
    [InlineData("BDV-48", "2025-02-02", "TGDV-48", "2025-02-03", SuccessionKind.Merged)]
    [InlineData("CA-49", "2025-06-30", "CA-48", "2025-07-01", SuccessionKind.Merged)]
    [InlineData("CA-10", "2025-06-30", "CA-15", "2025-07-01", SuccessionKind.Merged)]
    [InlineData("CA-46", "2024-12-31", "CA-46", "2025-01-01", SuccessionKind.Renamed)]
    [InlineData("CA-75", "2026-04-29", "CA-75", "2026-04-30", SuccessionKind.Renamed)]
    [InlineData("MTTQ-77-BTT", "2025-06-30", "MTTQ-79-BTT", "2025-07-01", SuccessionKind.Merged)]
    public async Task Follows_a_body_that_ended(string code, string lastDay, string successor, string firstDay, SuccessionKind kind)
    {
        var (before, after) = (await BodyOnAsync(code, lastDay), await BodyOnAsync(successor, firstDay));
        await using var db = app.OpenDatabase();

        var succession = await db.OrganisationSuccessions.SingleAsync(s => s.PredecessorId == before.Id);

        Assert.Equal((after.Id, kind, firstDay), (succession.SuccessorId, succession.Kind, succession.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task Lets_a_body_live_on_where_code_and_name_stayed()
    {
        await using var db = app.OpenDatabase();

        var police = await db.Organisations.SingleAsync(o => o.Code == "CA-79");

        Assert.Equal((null, null), (police.ValidFrom, police.ValidTo));
        Assert.Equal((await ProvincesOnAsync(Today)).Single(a => a.Code == "79").Id, police.AreaId);
    }

    [Fact]
    public async Task Leaves_no_ended_body_without_a_successor()
    {
        await using var db = app.OpenDatabase();

        var lost = await db.Organisations.Where(o => o.ValidTo != null && !db.OrganisationSuccessions.Any(s => s.PredecessorId == o.Id)).ToListAsync();

        Assert.Empty(lost);
    }

    [Fact]
    public async Task Puts_units_into_the_house_of_their_parent()
    {
        await using var db = app.OpenDatabase();

        var units = new[] { "BCA-V05", "MTTQ-48-BTT", "MTTW-PN" };
        var houses = await db.Organisations.Where(o => o.IsUnitOfParent && units.Contains(o.Code))
            .Join(db.Organisations, unit => unit.ParentId, parent => parent.Id, (unit, parent) => unit.Code + " " + parent.Code).ToListAsync();

        Assert.Equal(["BCA-V05 BCA", "MTTQ-48-BTT MTTQ-48", "MTTW-PN MTTW"], houses.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Brings_types_of_documents_and_forms_of_award()
    {
        await using var db = app.OpenDatabase();

        Assert.Equal("Chỉ thị", (await db.DocumentTypes.SingleAsync(t => t.Abbreviation == "CT" && t.System == DocumentNumberSystem.Party)).Name);
        Assert.Equal(57, await db.AwardForms.CountAsync());
        Assert.Null((await db.AwardForms.SingleAsync(f => f.Code == "HT-HCLD1")).ForHousehold);
    }

    [Fact]
    public async Task Is_audited_as_one_entry_with_its_fingerprint()
    {
        await using var db = app.OpenDatabase();

        var entry = await db.AuditEntries.Include(e => e.Detail).SingleAsync(e => e.SubjectId == Guid.Empty);

        Assert.Contains("\"file\":\"Catalogues\"", entry.Detail!.After);
        Assert.DoesNotContain(await db.AuditEntries.Select(e => e.SubjectType).ToListAsync(), type => type is nameof(Organisation));
    }

    [Fact]
    public async Task Changes_nothing_the_second_time()
    {
        await using var db = app.OpenDatabase();
        var entries = await db.AuditEntries.CountAsync();
        var bodies = await db.Organisations.CountAsync();
        var successions = await db.OrganisationSuccessions.CountAsync();

        await CatalogueLoader.LoadAsync(db);

        Assert.Equal((bodies, successions), (await db.Organisations.CountAsync(), await db.OrganisationSuccessions.CountAsync()));
        Assert.Equal(entries, await db.AuditEntries.CountAsync());
    }

    private async Task<List<Area>> ProvincesOnAsync(DateOnly day)
    {
        await using var db = app.OpenDatabase();

        return await db.Areas.Where(a => a.Level == AreaLevel.Province && a.ValidFrom <= day && (a.ValidTo == null || a.ValidTo >= day)).ToListAsync();
    }

    private async Task<Organisation> BodyOnAsync(string code, string day)
    {
        await using var db = app.OpenDatabase();
        var on = DateOnly.Parse(day, CultureInfo.InvariantCulture);

        return (await db.Organisations.Where(o => o.Code == code).ToListAsync()).Single(o => o.ExistsOn(on));
    }
}
