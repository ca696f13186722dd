using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Papers;
using ProgramTracker.Web.Tests.Awards;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Papers;

public sealed class WritingAnAwardDecision(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task Lays_out_the_decision_and_its_list_by_the_decree()
    {
        using var paper = await PaperAsync(await FullAsync("6/QĐ-BCA"));

        Assert.Empty(PaperFormat.Faults(paper));
    }

    [Fact]
    public async Task Says_who_gives_what_to_how_many_on_which_grounds()
    {
        using var paper = await PaperAsync(await FullAsync("7/QĐ-BCA"));

        Assert.Equal(
        [
            "BỘ CÔNG AN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Số: 07/QĐ-BCA", "Hà Nội, ngày 20 tháng 5 năm 2023",
            "QUYẾT ĐỊNH", "Về việc tặng Bằng khen của Bộ Công an", "BỘ TRƯỞNG BỘ CÔNG AN",
        ], paper.Lines.Take(8));
        Assert.Contains("Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003", paper.Lines[8], StringComparison.Ordinal);
        Assert.EndsWith(";", paper.Lines[9], StringComparison.Ordinal);
        Assert.Equal(["Theo đề nghị của .......", "QUYẾT ĐỊNH:"], paper.Lines.Skip(10).Take(2));
        Assert.Equal("Điều 1. Tặng Bằng khen của Bộ Công an cho 02 tập thể, 02 cá nhân, 01 hộ gia đình ...... (có danh sách kèm theo).", paper.Lines[12]);
    }

    [Fact]
    public async Task Lists_each_kind_from_one_in_the_order_of_the_decision()
    {
        using var paper = await PaperAsync(await FullAsync("8/QĐ-BCA"));

        Assert.Contains("DANH SÁCH TẬP THỂ, CÁ NHÂN, HỘ GIA ĐÌNH ĐƯỢC TẶNG BẰNG KHEN CỦA BỘ CÔNG AN", paper.Lines);
        Assert.Contains("(Kèm theo Quyết định số 08/QĐ-BCA ngày 20 tháng 5 năm 2023 của Bộ trưởng Bộ Công an)", paper.Lines);
        Assert.Equal(["I. Tập thể", "II. Cá nhân", "III. Hộ gia đình"], paper.Lines.Where(line => line.StartsWith('I')));
        Assert.Equal([("1", "Công an xã B"), ("2", "Công an xã A")], Rows(paper.Tables[0]));
        Assert.Equal([("1", "Lê Văn B"), ("2", "Lê Văn A")], Rows(paper.Tables[1]));
        Assert.Contains("Danh sách gồm có: 02 tập thể, 02 cá nhân, 01 hộ gia đình.", paper.Lines);
    }

    [Fact]
    public async Task Prints_the_check_code_at_the_foot_of_the_list_and_numbers_its_pages_anew()
    {
        var decision = await FullAsync("9/QĐ-BCA");
        using var paper = await PaperAsync(decision);
        var (first, annex) = (paper.Body.Descendants<SectionProperties>().First(), paper.Body.Elements<SectionProperties>().Single());

        Assert.Empty(first.Elements<FooterReference>());
        Assert.Equal(2, annex.Elements<FooterReference>().Count());
        var foot = (FooterPart)paper.File.MainDocumentPart!.GetPartById(annex.Elements<FooterReference>().First().Id!);
        Assert.Equal($"Mã kiểm tra danh sách: {decision.ListCode}", foot.Footer.InnerText);
        Assert.Equal(1, annex.GetFirstChild<PageNumberType>()!.Start!.Value);
    }

    [Theory]
    [InlineData("BCA", null, "Bộ Công an", "Bộ trưởng Bộ Công an", "Bộ trưởng")]
    [InlineData("CA-48", "Bộ Công an", null, "Giám đốc Công an thành phố Đà Nẵng", "Giám đốc")]
    [InlineData("MTTW", "Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", "Ban Thường trực", "Ban Thường trực Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", "TM. Ban Thường trực")]
    public async Task Names_the_body_its_power_and_the_post_of_the_signer(string code, string? superior, string? name, string power, string post)
    {
        var body = await app.OrganisationAsync(code);
        var issuer = AwardIssuer.Of(body, "Bộ Công an");

        Assert.Equal((superior, name ?? body.Name, power, post), (issuer.Superior, issuer.Name, issuer.Power, issuer.Post[0]));
    }

    [Fact]
    public void Names_the_chair_where_a_peoples_committee_decides()
    {
        var committee = Organisation.Enter("UBND-48", "Ủy ban nhân dân thành phố Đà Nẵng", "UBND", OrganisationLine.State, OrganisationLevel.Province, Guid.CreateVersion7());
        var issuer = AwardIssuer.Of(committee, null);

        Assert.Equal(("Chủ tịch Ủy ban nhân dân thành phố Đà Nẵng", "Chủ tịch Ủy ban nhân dân thành phố Đà Nẵng"), (issuer.Name, issuer.Power));
        Assert.Equal(["Chủ tịch"], issuer.Post);
    }

    [Theory]
    [InlineData("2023-05-20", "91/2017/NĐ-CP")]
    [InlineData("2025-06-30", "98/2023/NĐ-CP")]
    [InlineData("2026-11-23", "152/2025/NĐ-CP")]
    public void Cites_the_decree_of_its_day(string day, string decree) =>
        Assert.Single(AwardGrounds.On(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)), ground => ground.Contains(decree, StringComparison.Ordinal));

    [Fact]
    public async Task Is_not_there_for_who_sees_a_part_of_the_list()
    {
        var decision = await FullAsync("10/QĐ-BCA");
        var (ministry, daNang) = (await app.SignedInAsAsync(TestAccounts.Ministry), await app.SignedInAsAsync(TestAccounts.DaNang));

        Assert.NotNull((await ministry.OpenAsync($"/awards/{decision.Id}")).Document.QuerySelector("a[href$='/paper']"));
        Assert.Null((await daNang.OpenAsync($"/awards/{decision.Id}")).Document.QuerySelector("a[href$='/paper']"));
        Assert.Equal(HttpStatusCode.NotFound, (await daNang.Client.GetAsync($"/awards/{decision.Id}/paper")).StatusCode);
    }

    private async Task<AwardDecision> FullAsync(string number) => await app.GivenIssuedAsync(number: number, recipients:
    [
        new(RecipientKind.Collective, "Công an xã B", null, Area.NationId),
        new(RecipientKind.Individual, "Lê Văn B", "Thượng tá, Trưởng phòng", (await app.OrganisationAsync("CA-79")).AreaId),
        new(RecipientKind.Collective, "Công an xã A", null, Area.NationId),
        new(RecipientKind.Household, "Hộ ông Trần Văn C", "xã A", Area.NationId, "Hiến đất làm trụ sở"),
        new(RecipientKind.Individual, "Lê Văn A", null, Area.NationId),
    ]);

    private async Task<DownloadedPaper> PaperAsync(AwardDecision decision)
    {
        var answer = await (await app.SignedInAsAsync(TestAccounts.Ministry)).Client.GetAsync($"/awards/{decision.Id}/paper");
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);

        return new DownloadedPaper(await answer.Content.ReadAsByteArrayAsync());
    }

    private static IEnumerable<(string, string)> Rows(Table table) => table.Elements<TableRow>().Skip(1).Select(DownloadedPaper.Cells).Select(cells => (cells[0], cells[1]));
}
