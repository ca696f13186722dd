using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Exemplars;
using ProgramTracker.Domain.Movements;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Domain.People;
using ProgramTracker.Web.Hosting;
using ProgramTracker.Web.Lists;
using ProgramTracker.Web.Tests.Awards;
using ProgramTracker.Web.Tests.Conferences;
using ProgramTracker.Web.Tests.Documents;
using ProgramTracker.Web.Tests.FollowUp;
using ProgramTracker.Web.Tests.Hosting;
using ProgramTracker.Web.Tests.Programmes;

namespace ProgramTracker.Web.Tests.Lists;

/// <summary>A list as XLSX and CSV: what is shown, on all pages.</summary>
public sealed class TakingAListAway(TrackerApp app) : IClassFixture<TrackerApp>
{
    /// <summary>A filter and an order for each list, by the address of its page.</summary>
    private static readonly Dictionary<string, string> Shown = new()
    {
        ["programmes"] = "sort=title",
        ["documents"] = "sort=-title",
        ["conferences"] = "sort=held&state=took-place",
        ["tasks"] = "sort=-given&state=open",
        ["tasks/overdue"] = "sort=-name",
        ["awards"] = "sort=authority",
        ["awards/histories"] = "of=in-force",
        ["awards/statistics"] = "by=form",
        ["awards/nominations"] = "sort=-sent",
        ["exemplars"] = "sort=-name",
        ["people"] = "sort=-name",
        ["people/twins"] = "sort=name",
        ["movements"] = "sort=-name",
        ["directions"] = "year=2026",
        ["notices"] = "state=unread",
        ["organisations"] = "sort=-name&line=Police&level=Province&state=all",
    };

    /// <summary>The list of one programme: see ImplementingInTheProvinces. Of one model, what counts models, and criteria: see SeeingHowAModelSpread. Of what was let pass: see GrantingAnAward. Of one decision: see ImportingRecipients.</summary>
    private static readonly string[] AskedElsewhere = ["programmes/provinces", "exemplars/points", "exemplars/statistics", "exemplars/criteria", "awards/overrides", "awards/details"];

    [Fact]
    public async Task Gives_of_every_list_what_all_its_pages_show_in_their_order()
    {
        await GivenTheExampleRecordsAsync();
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);
        foreach (var area in EveryListPage().Except(AskedElsewhere))
        {
            var address = $"/{area}?{Shown[area]}";
            var shown = await RowsOfAllPagesAsync(staff, address);
            Assert.NotEmpty(shown);
            foreach (var format in new[] { "xlsx", "csv" })
            {
                var page = await staff.OpenAsync(address);
                var link = page.Document.QuerySelector($"#list .files a[href*='handler={format}']")!.GetAttribute("href")!;
                Assert.Contains(Shown[area].Split('&')[^1], link, StringComparison.Ordinal);

                var file = await ExportedFile.OfAsync(staff, address, format);
                Assert.Equal(shown.Count, file.Rows.Count);
                foreach (var (title, cells) in shown.Zip(file.Rows))
                    Assert.True(cells.Any(cell => cell == title || (title.EndsWith('…') && cell.StartsWith(title[..^1], StringComparison.Ordinal))), $"{area} as {format}: {title} is not in {string.Join(" | ", cells)}");
                if (format == "xlsx")
                    Assert.Empty(ExportedFile.Faults(file.Content));
            }
        }
    }

    [Fact]
    public async Task Gives_of_award_decisions_their_own_columns()
    {
        await app.GivenDecisionAsync(number: "7001/QĐ-BCA", recipients: new RecipientEntry(RecipientKind.Collective, "Cục V05", null, Area.NationId));
        var file = await ExportedFile.OfAsync(await app.SignedInAsAsync(TestAccounts.Ministry), "/awards?view=decisions&q=7001", "csv");

        Assert.Equal(["7001/QĐ-BCA"], file["Số quyết định"]);
        Assert.Equal(["20/05/2023"], file["Ngày quyết định"]);
        Assert.Equal(["1"], file["Được khen"]);
        Assert.Equal(["Bản thảo"], file["Tình trạng"]);
    }

    [Fact]
    public async Task Says_of_an_award_line_how_many_were_announced_and_listed()
    {
        var line = await app.GivenLineAsync(collectives: 2, individuals: 5, heldOn: PartialDate.Of(2009, 7));
        await app.GivenDecisionAsync(line, "7002/QĐ-BCA", recipients: new RecipientEntry(RecipientKind.Collective, "Cục V05", null, Area.NationId));
        var file = await ExportedFile.OfAsync(await app.SignedInAsAsync(TestAccounts.Ministry), "/awards?year=2009", "xlsx");

        Assert.Equal(["2"], file["Tập thể, công bố"]);
        Assert.Equal(["1"], file["Tập thể, đã lập"]);
        Assert.Equal(["5"], file["Cá nhân, công bố"]);
        Assert.Equal([""], file["Hộ gia đình, công bố"]);
        Assert.Equal(["tháng 07/2009"], file["Ngày tổ chức"]);
        Assert.Equal(["Thiếu 1 tập thể, Thiếu 5 cá nhân"], file["Tình trạng"]);
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("csv")]
    public async Task Gives_no_province_the_rows_of_another(string format)
    {
        var daNang = await app.OrganisationAsync("CA-48");
        await app.ConferenceAsync("Bí mật của Đà Nẵng: hội nghị", owner: "CA-48");
        await app.GivenTaskAsync("CA-48", "Bí mật của Đà Nẵng: nhiệm vụ", giver: "CA-48");
        await app.GivenAsync(
            await SomeDocuments.ProvincialAsync(app, "CA-48", $"{(format == "csv" ? 91 : 92)}/KH-CAT", "Bí mật của Đà Nẵng: văn bản"),
            await SomeProgrammes.DraftOfAsync(app, "CA-48", SomeProgrammes.Facts(null, "Bí mật của Đà Nẵng: chương trình")),
            Exemplar.Register(
                new ExemplarFacts("Bí mật của Đà Nẵng: mô hình", ExemplarKind.Model, null, daNang.AreaId, null), ExemplarStage.Piloted, PartialDate.Of(2024), null, daNang.Id, daNang.AreaId, app.Today));
        var (own, other) = (await app.SignedInAsAsync(TestAccounts.FrontOfDaNang), await app.SignedInAsAsync(TestAccounts.HoChiMinhCity));

        foreach (var area in new[] { "conferences", "tasks", "documents", "programmes", "exemplars" })
        {
            Assert.Contains((await ExportedFile.OfAsync(own, $"/{area}", format)).Rows, HoldsTheSecret);
            Assert.DoesNotContain((await ExportedFile.OfAsync(other, $"/{area}", format)).Rows, HoldsTheSecret);
        }

        static bool HoldsTheSecret(IReadOnlyList<string> row) => row.Any(cell => cell.StartsWith("Bí mật của Đà Nẵng", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Names_file_and_sheet_and_speaks_Vietnamese_whatever_the_screen_speaks()
    {
        await app.ConferenceAsync("Hội nghị đặt tên tệp", heldOn: PartialDate.Of(2003, 2, 1));
        var reader = await app.SignedInAsAsync(TestAccounts.Ministry);
        var cookies = reader.Client.DefaultRequestHeaders.GetValues("Cookie").ToList();
        reader.Client.DefaultRequestHeaders.Remove("Cookie");
        reader.Client.DefaultRequestHeaders.Add("Cookie", string.Join("; ", cookies.Append("language=en")));

        var file = await ExportedFile.OfAsync(reader, "/conferences?year=2003", "xlsx");

        Assert.Equal(("hoi-nghi-2026-11-23.xlsx", "Hội nghị"), (file.FileName, file.Name));
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", file.MediaType);
        Assert.Equal("text/csv", (await ExportedFile.OfAsync(reader, "/conferences?year=2003", "csv")).MediaType);
        Assert.Equal(["Hội nghị", "Ngày tổ chức", "Năm", "Mục đích", "Đơn vị tổ chức", "Tình trạng", "Còn thiếu (mục)"], file.Headings);
        Assert.Equal(["Tổng kết"], file["Mục đích"]);
        Assert.Equal(["01/02/2003"], file["Ngày tổ chức"]);
    }

    [Fact]
    public async Task Offers_no_file_of_an_empty_list()
    {
        var page = await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync("/conferences?q=khongcohoinghinaonhuvay");

        Assert.Null(page.Document.QuerySelector(".files"));
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("csv")]
    public async Task Gives_organisations_that_come_back_and_change_nothing(string format)
    {
        var administrator = await app.SignedInAsAsync(TestAccounts.Administrator);
        var file = await ExportedFile.OfAsync(administrator, "/organisations?state=all", format);
        await using var db = app.OpenDatabase();
        Assert.Equal(await db.Organisations.CountAsync(), file.Rows.Count);

        var preview = await (await administrator.OpenAsync("/organisations/import")).UploadAsync(file.FileName, file.Content);

        Assert.Contains("Mọi dòng trong tệp đã có trong danh mục.", preview.Text, StringComparison.Ordinal);
        Assert.Null(preview.Document.QuerySelector("[aria-labelledby=faults]"));
        Assert.Null(preview.Document.QuerySelector("main form button[type=submit]"));
    }

    /// <summary>The addresses of all pages that are lists, without keys, so that a new one is asked the same.</summary>
    private static IEnumerable<string> EveryListPage() =>
        typeof(ListPage).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ListPage)) && !type.IsAbstract)
            .Select(type => (type.Namespace![(type.Namespace!.IndexOf(".Pages.", StringComparison.Ordinal) + ".Pages.".Length)..].Replace('.', '/') + (type.Name == "IndexModel" ? "" : "/" + type.Name[..^"Model".Length])).ToLowerInvariant());

    private static async Task<List<string>> RowsOfAllPagesAsync(Visitor person, string address)
    {
        var rows = new List<string>();
        for (var number = 1; ; number++)
        {
            var page = await person.OpenAsync($"{address}&p={number}");
            rows.AddRange(page.Document.QuerySelectorAll("#list tbody th a.main").Select(link => link.TextContent.Trim()));
            if (page.Document.QuerySelector(".pager a[rel=next]") is null)
                return rows;
        }
    }

    private async Task GivenTheExampleRecordsAsync()
    {
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Actor>().System("seed", "records.seed");
        await Preparation.SeedAsync(scope.ServiceProvider);
        var department = await app.OrganisationAsync("BCA-V05");
        await app.GivenNominationAsync("Đề nghị trong danh sách");
        await app.GivenIssuedAsync(number: "8001/QĐ-BCA", recipients: [new(RecipientKind.Individual, "Nguyễn Văn Bình", "Công an xã Hòa Vang", Area.NationId)]);
        await app.GivenTaskAsync("CA-48", "Nhân rộng mô hình; \"tự quản\"", app.Today.AddDays(9), toEveryPolice: true);
        await app.GivenTaskAsync("CA-48", "Việc đã quá hạn", app.Today.AddDays(-9), toEveryPolice: true, assignedOn: app.Today.AddDays(-90));
        await app.GivenAsync(
            Movement.Register(new MovementFacts("Toàn dân bảo vệ an ninh Tổ quốc"), department.Id, Area.NationId, app.Today),
            Person.Meet("Nguyễn Văn Hòa", Area.NationId),
            Person.Meet("Nguyễn Văn Hoà", Area.NationId));
        await app.GivenAsync([.. Enumerable.Range(1, 27).Select(number => Exemplar.Register(
            new ExemplarFacts($"Camera an ninh {number:00}", ExemplarKind.Model, "An ninh trật tự", null, null), ExemplarStage.Piloted, PartialDate.Of(2024), null, department.Id, Area.NationId, app.Today))]);
    }
}
