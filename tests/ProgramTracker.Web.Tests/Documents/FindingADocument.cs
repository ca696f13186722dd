using System.Net;
using System.Net.Http.Json;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Web.TagHelpers;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Documents;

/// <summary>In the list, in suggestions, and by the reading of a number.</summary>
public sealed class FindingADocument(FindingADocument.Register app) : IClassFixture<FindingADocument.Register>
{
    [Theory]
    [InlineData("09/CTr-BCA-MTTW")]
    [InlineData("09 ctr bca mttw")]
    [InlineData("09/CTr – BCA- MTTW")]
    [InlineData("9ctrbcamttw")]
    [InlineData("số 09/CTr-BCA")]
    [InlineData("toan dan bao ve an ninh")]
    [InlineData("TOÀN DÂN BẢO VỆ")]
    public async Task Finds_it_however_it_is_typed(string typed)
    {
        Assert.Contains("09/CTr-BCA-MTTW", await NumbersAsync(TestAccounts.Ministry, "?q=" + Uri.EscapeDataString(typed)));
        Assert.Contains("09/CTr-BCA-MTTW", (await SuggestedAsync(TestAccounts.Ministry, typed)).Items.Select(i => i.Text));
    }

    [Fact]
    public async Task Takes_a_bare_number_for_that_number_only()
    {
        var found = await NumbersAsync(TestAccounts.Ministry, "?q=9");

        Assert.Contains("09-CT/TW", found);
        Assert.Contains("09/CTr-BCA-MTTW", found);
    }

    [Fact]
    public async Task Puts_the_very_number_first_and_tells_namesakes_apart()
    {
        var items = (await SuggestedAsync(TestAccounts.Ministry, "09-CT/TW")).Items;

        Assert.Equal("09-CT/TW", items[0].Text);
        Assert.Contains("01/12/2011", items[0].Note, StringComparison.Ordinal);
        Assert.Contains("Bộ Công an", items[0].Note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Offers_to_register_what_is_not_there_to_those_who_may()
    {
        Assert.Equal("/documents/register?number=999%2FKH-BCA", (await SuggestedAsync(TestAccounts.Ministry, "999/KH-BCA")).Add);
        Assert.Null((await SuggestedAsync(TestAccounts.Leader, "999/KH-BCA")).Add);
    }

    [Fact]
    public async Task Suggests_ten_at_most_and_nothing_for_nothing()
    {
        Assert.True((await SuggestedAsync(TestAccounts.Ministry, "công tác")).Items.Count <= 10);
        Assert.Empty((await SuggestedAsync(TestAccounts.Ministry, " ")).Items);
    }

    [Fact]
    public async Task Filters_by_year_and_system()
    {
        Assert.Equal(["09-CT/TW"], await NumbersAsync(TestAccounts.Ministry, "?year=2011"));
        Assert.Equal(["09-CT/TW"], await NumbersAsync(TestAccounts.Ministry, "?system=Party"));
        Assert.Empty(await NumbersAsync(TestAccounts.Ministry, "?system=Normative"));
    }

    [Fact]
    public async Task Tells_types_of_one_name_apart_in_the_filter()
    {
        var types = (await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync("/documents")).Document.QuerySelectorAll("select[name=type] option").Select(o => o.TextContent.Trim());

        Assert.Equal(["Chỉ thị (CT) · Văn bản hành chính", "Chỉ thị (CT) · Văn bản của Đảng"], types.Where(type => type.StartsWith("Chỉ thị", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Sorts_by_the_day_of_issue_with_the_unknown_last()
    {
        var down = await NumbersAsync(TestAccounts.Ministry, "?q=xếp thứ tự");
        var up = await NumbersAsync(TestAccounts.Ministry, "?q=xếp thứ tự&sort=issued");

        Assert.Equal(["83/KH-BCA-V05", "82/KH-BCA-V05", "81/KH-BCA-V05"], down);
        Assert.Equal(["82/KH-BCA-V05", "83/KH-BCA-V05", "81/KH-BCA-V05"], up);
    }

    [Fact]
    public async Task Shows_a_page_at_a_time()
    {
        var visitor = await app.SignedInAsAsync(TestAccounts.Ministry);

        var first = await visitor.OpenAsync("/documents?q=nhiều trang");
        var second = await visitor.OpenAsync("/documents?q=nhiều trang&p=2");

        Assert.Equal((25, 3), (Numbers(first).Count, Numbers(second).Count));
        Assert.Contains("28", first.Document.QuerySelector(".pager")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_a_province_its_own_documents_and_the_nations_and_no_others()
    {
        Assert.Contains("30/KH-CATP", await NumbersAsync(TestAccounts.DaNang, "?q=của tỉnh"));
        Assert.DoesNotContain("31/KH-CATP", await NumbersAsync(TestAccounts.DaNang, "?q=của tỉnh"));
        Assert.DoesNotContain("31/KH-CATP", (await SuggestedAsync(TestAccounts.DaNang, "31/KH-CATP")).Items.Select(i => i.Text));
        Assert.Contains("09/CTr-BCA-MTTW", await NumbersAsync(TestAccounts.DaNang, "?q=09"));
    }

    [Fact]
    public async Task Says_what_to_do_when_nothing_matches()
    {
        var page = await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync("/documents?q=%25%27%3Bdrop table");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Không có văn bản nào khớp", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("09 / CTr – BCA- MTTW", "Đã chuẩn hoá", "09/CTr-BCA-MTTW")]
    [InlineData("33/CT-TTg", "Đúng", "33/CT-TTg")]
    [InlineData("239-QĐ/XYZ", "Cần xem lại", "239-QĐ/XYZ")]
    [InlineData("số 09", "Chỉ có số, chưa có ký hiệu", "Ghi thêm ký hiệu")]
    [InlineData("09/2013", "Không phải số văn bản", "tháng và năm")]
    public async Task Says_while_typing_how_a_number_is_read(string typed, string verdict, string more)
    {
        var page = await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync("/documents/read-number?number=" + Uri.EscapeDataString(typed));

        Assert.Contains(verdict, page.Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(more, page.Document.Body.TextContent, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("main"));
    }

    private static List<string> Numbers(Visitor.Page page) => [.. page.Document.QuerySelectorAll("#list tbody th .main").Select(e => e.TextContent.Trim())];

    private async Task<List<string>> NumbersAsync(string account, string query)
    {
        var page = await (await app.SignedInAsAsync(account)).OpenAsync("/documents" + query);
        Assert.Equal(HttpStatusCode.OK, page.Status);

        return Numbers(page);
    }

    private async Task<Suggestions> SuggestedAsync(string account, string typed) =>
        (await (await app.SignedInAsAsync(account)).Client.GetFromJsonAsync<Suggestions>("/documents/suggest?q=" + Uri.EscapeDataString(typed)))!;

    /// <summary>A site with a register that all these tests only read.</summary>
    public sealed class Register : TrackerApp, IAsyncLifetime
    {
        async Task IAsyncLifetime.InitializeAsync()
        {
            await InitializeAsync();
            await using var db = OpenDatabase();
            var ofTheState = db.DocumentTypes.Single(t => t.System == DocumentNumberSystem.Administrative && t.Name == "Chỉ thị").Id;
            var directive = db.DocumentTypes.Single(t => t.System == DocumentNumberSystem.Party && t.Name == "Chỉ thị").Id;
            db.AddRange(
                await SomeDocuments.NationalAsync(this, "09/CTr – BCA- MTTW", "Đẩy mạnh phong trào Toàn dân bảo vệ an ninh Tổ quốc", PartialDate.Of(2013, 8, 1)),
                await SomeDocuments.NationalAsync(this, "09-CT/TW", "Tăng cường sự lãnh đạo của Đảng", PartialDate.Of(2011, 12, 1), directive),
                await SomeDocuments.NationalAsync(this, "33/CT-TTg", "Đẩy mạnh cải cách", typeId: ofTheState),
                await SomeDocuments.NationalAsync(this, "81/KH-BCA-V05", "Xếp thứ tự một"),
                await SomeDocuments.NationalAsync(this, "82/KH-BCA-V05", "Xếp thứ tự hai", PartialDate.Of(2019)),
                await SomeDocuments.NationalAsync(this, "83/KH-BCA-V05", "Xếp thứ tự ba", PartialDate.Of(2020, 5)),
                await SomeDocuments.ProvincialAsync(this, "CA-48", "30/KH-CATP", "Kế hoạch của tỉnh này"),
                await SomeDocuments.ProvincialAsync(this, "CA-79", "31/KH-CATP", "Kế hoạch của tỉnh khác"));
            for (var number = 100; number < 128; number++)
                db.Add(await SomeDocuments.NationalAsync(this, $"{number}/KH-BCA-V05", "Nhiều trang công tác"));
            await db.SaveChangesAsync();
        }
    }
}
