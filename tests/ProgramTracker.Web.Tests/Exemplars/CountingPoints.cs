using System.Net;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using ProgramTracker.Domain.Exemplars;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Exemplars;

public sealed class CountingPoints(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task Keeps_them_per_commune_and_year_and_says_who_counted()
    {
        var model = await app.GivenModelAsync("Đếm điểm");
        var communes = await app.CommunesAsync();
        var visitor = await app.SignedInAsAsync(TestAccounts.DaNang);
        var shown = await visitor.SubmitAsync($"/exemplars/{model.Id}/count-points?year=2025", Place(0, communes[0].Name, communes[0].Id, "3", "2", "40"));

        Assert.Contains("2025", shown.Document.QuerySelector("#points")!.Closest("section")!.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        var point = Assert.Single((await app.ReadModelAsync(model.Id)).Points);
        Assert.Equal((2025, communes[0].Id, model.ScopeId), ((int)point.Year, point.AreaId, point.ScopeId));
        Assert.Equal((3, (int?)2, (int?)40), (point.Points, point.Groups, point.Members));
        await using var db = app.OpenDatabase();
        Assert.True(await db.AuditEntries.AnyAsync(e => e.SubjectId == model.Id && e.Verb == "exemplars.count-points"));
    }

    [Fact]
    public async Task Shows_what_a_year_has_and_leaves_the_others()
    {
        var communes = await app.CommunesAsync();
        var model = await app.GivenModelAsync("Đếm hai năm", then: m =>
        {
            m.CountPoints(2024, [new(communes[0].Id, m.ScopeId, 1)], app.Today);
            m.CountPoints(2025, [new(communes[0].Id, m.ScopeId, 2)], app.Today);
        });
        var form = await (await app.SignedInAsAsync(TestAccounts.DaNang)).OpenAsync($"/exemplars/{model.Id}/count-points?year=2025");
        Assert.Equal("2", form.Document.QuerySelector("#Input_Points_0__Points")!.GetAttribute("value"));
        await form.SubmitAsync([new("Input.Points[0].Points", "7")]);

        Assert.Equal([(2024, 1), (2025, 7)], (await app.ReadModelAsync(model.Id)).Points.OrderBy(p => p.Year).Select(p => ((int)p.Year, p.Points)));
    }

    [Fact]
    public async Task Says_beside_the_field_what_contradicts_itself()
    {
        var model = await app.GivenModelAsync("Đếm sai");
        var (commune, elsewhere) = ((await app.CommunesAsync())[0], (await app.OrganisationAsync("CA-79")).AreaId);
        var visitor = await app.SignedInAsAsync(TestAccounts.DaNang);
        var address = $"/exemplars/{model.Id}/count-points?year=2025";

        var groups = await visitor.SubmitAsync(address, Place(0, commune.Name, commune.Id, "0", "2", ""));
        Assert.Equal("Có tổ thì nơi đó phải có điểm.", Error(groups, "Groups"));
        var members = await visitor.SubmitAsync(address, Place(0, commune.Name, commune.Id, "1", "", "12"));
        Assert.Equal("Có thành viên thì nơi đó phải có tổ.", Error(members, "Members"));
        Assert.Contains("tỉnh, thành phố của mình", Error(await visitor.SubmitAsync(address, Place(0, "Thành phố Hồ Chí Minh", elsewhere, "1", "", "")), "Area"), StringComparison.Ordinal);
        var early = await visitor.SubmitAsync($"/exemplars/{model.Id}/count-points?year=2019", Place(0, "Thành phố Đà Nẵng", model.ScopeId, "1", "", ""));
        Assert.NotEmpty(early.Errors);
        Assert.Empty((await app.ReadModelAsync(model.Id)).Points);
    }

    [Theory]
    [InlineData("update exemplar_points set points = -1 where year = 2025", "ck_exemplar_points_counts")]
    [InlineData("update exemplar_points set points = 0 where year = 2025", "ck_exemplar_points_groups")]
    [InlineData("update exemplar_points set groups = null where year = 2025", "ck_exemplar_points_members")]
    [InlineData("update exemplar_points set year = 2001 where year = 2025", "exemplar_counted_in_its_life")]
    [InlineData("update exemplars set kind = 'Individual' where id in (select exemplar_id from exemplar_points where year = 2025)", "exemplar_points_of_a_model")]
    [InlineData("update exemplars set since_year = 2026 where id in (select exemplar_id from exemplar_points where year = 2025)", "exemplar_counted_in_its_life")]
    [InlineData("insert into exemplar_points (id, exemplar_id, year, area_id, scope_id, points) select gen_random_uuid(), exemplar_id, year, scope_id, scope_id, 1 from exemplar_points where year = 2025 and area_id <> scope_id limit 1", "exemplar_points_once")]
    [InlineData("update exemplars set origin_id = id where id in (select exemplar_id from exemplar_points where year = 2025)", "exemplar_origins_in_a_circle")]
    public async Task Of_what_cannot_be_is_refused_by_the_database(string statement, string constraint)
    {
        var communes = await app.CommunesAsync();
        await app.GivenModelAsync($"Trong cơ sở dữ liệu {Guid.CreateVersion7()}", then: m => m.CountPoints(2025, [new(communes[0].Id, m.ScopeId, 3, 2, 40)], app.Today));
        await using var connection = new NpgsqlConnection(app.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(statement, connection);

        Assert.Equal(constraint, (await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync())).ConstraintName);
    }

    [Fact]
    public async Task Of_a_national_model_shows_no_province_those_of_another()
    {
        var (here, there) = ((await app.CommunesAsync())[0], (await app.OrganisationAsync("CA-79")).AreaId);
        var model = await app.GivenModelAsync("Mô hình của Bộ", "BCA-V05", then: m =>
            m.CountPoints(2025, [new(here.Id, here.ParentId!.Value, 3), new(there, there, 40)], app.Today));
        var list = (await (await app.SignedInAsAsync(TestAccounts.DaNang)).OpenAsync($"/exemplars/{model.Id}/points")).Document.QuerySelector("#list")!.TextContent;

        Assert.Contains(here.Name, list, StringComparison.Ordinal);
        Assert.DoesNotContain("Hồ Chí Minh", list, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignedInAsAsync(TestAccounts.DaNang)).OpenAsync($"/exemplars/{model.Id}/count-points")).Status);
        await using var db = await app.OpenDatabaseAsAsync("CA-48");
        var points = db.Set<ExemplarPoint>().IgnoreQueryFilters().Where(p => p.ExemplarId == model.Id);
        Assert.Equal(3, await points.SumAsync(p => p.Points));
        Assert.Equal(0, await points.ExecuteUpdateAsync(update => update.SetProperty(p => p.Points, 9)));
    }

    private static KeyValuePair<string, string>[] Place(int at, string area, Guid areaId, string points, string groups, string members) =>
    [
        new($"Input.Points[{at}].Area", area), new($"Input.Points[{at}].AreaId", areaId.ToString()), new($"Input.Points[{at}].Points", points),
        new($"Input.Points[{at}].Groups", groups), new($"Input.Points[{at}].Members", members),
    ];

    private static string Error(Visitor.Page page, string field) => page.Document.QuerySelector($"#Input_Points_0__{field}-error")?.TextContent.Trim() ?? $"no error: {string.Join(" ", page.Errors)}";
}
