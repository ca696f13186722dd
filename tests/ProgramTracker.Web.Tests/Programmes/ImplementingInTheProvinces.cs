using System.Net;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data.Programmes;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Domain.Programmes;
using ProgramTracker.Web.Tests.Conferences;
using ProgramTracker.Web.Tests.Documents;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Programmes;

/// <summary>Which of the 34 have signed their own, consolidated their committee and held their review.</summary>
public sealed class ImplementingInTheProvinces(ImplementingInTheProvinces.Tree app) : IClassFixture<ImplementingInTheProvinces.Tree>
{
    private const string HoChiMinhCity = "TP. Hồ Chí Minh";
    private const string DaNang = "Đà Nẵng";

    [Theory]
    [InlineData(TestAccounts.Ministry)]
    [InlineData(TestAccounts.Leader)]
    [InlineData(TestAccounts.DaNang)]
    public async Task Is_counted_for_everyone_alike(string account)
    {
        var panel = (await OpenAsync(account, "")).Document.GetElementById("tree")!;

        Assert.Contains("34 tỉnh", panel.TextContent, StringComparison.Ordinal);
        Assert.Contains("2/34 đã ký", panel.TextContent, StringComparison.Ordinal);
        Assert.Contains("1 đã kiện toàn", panel.TextContent, StringComparison.Ordinal);
        Assert.Contains("1 đã sơ kết, tổng kết", panel.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, panel.QuerySelectorAll("tbody tr").Length);
        Assert.Equal("32", panel.QuerySelector("[data-missing]")!.GetAttribute("data-missing"));
        Assert.Contains("An Giang, ", panel.QuerySelector("[data-missing]")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("signed=yes", 2)]
    [InlineData("signed=no", 32)]
    [InlineData("committee=yes", 1)]
    [InlineData("review=yes", 1)]
    [InlineData("signed=yes&committee=yes&review=no", 0)]
    [InlineData("q=da+nang", 1)]
    public async Task Leads_from_each_count_to_a_list_that_equals_it(string filter, int count)
    {
        var sheet = await (await app.SignedInAsAsync(TestAccounts.Ministry)).Client.GetStringAsync($"/programmes/{app.NationalId}/provinces?{filter}&handler=csv");
        var page = await OpenAsync(TestAccounts.Ministry, "/provinces?" + filter);

        Assert.Equal(Math.Min(count, 25), page.Document.QuerySelectorAll("#list tbody tr").Length);
        Assert.Equal(count, sheet.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length - 1);
    }

    [Fact]
    public async Task Shows_national_accounts_by_which_number_paper_and_conference()
    {
        var line = Line(await OpenAsync(TestAccounts.Leader, ""), HoChiMinhCity);

        Assert.Contains("478/CTr-CA-MTTQ", line, StringComparison.Ordinal);
        Assert.Contains("479/CTr-MTTQ-CA", line, StringComparison.Ordinal);
        Assert.Contains("12/QĐ-CATP", line, StringComparison.Ordinal);
        Assert.Contains("Tổng kết của thành phố", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_another_province_that_it_has_signed_and_when_and_no_more()
    {
        foreach (var address in new[] { "", "/provinces", "/provinces?handler=csv" })
        {
            var page = await OpenAsync(TestAccounts.DaNang, address);
            var text = await page.Response.Content.ReadAsStringAsync();

            Assert.Equal(HttpStatusCode.OK, page.Status);
            foreach (var closed in new[] { "478/CTr", "479/CTr", "12/QĐ-CATP", "Tổng kết của thành phố", "Thay Trưởng ban" })
                Assert.DoesNotContain(closed, text, StringComparison.Ordinal);
        }

        var line = Line(await OpenAsync(TestAccounts.DaNang, ""), HoChiMinhCity);
        Assert.Contains("Đã ký", line, StringComparison.Ordinal);
        Assert.Contains("05/11/2013", line, StringComparison.Ordinal);
        Assert.Contains("Đã kiện toàn", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Counts_the_programme_of_a_former_province_for_its_successor_and_says_so()
    {
        var line = Line(await OpenAsync(TestAccounts.Ministry, ""), DaNang);

        Assert.Contains("09/CTr-CA-QN", line, StringComparison.Ordinal);
        Assert.Contains("tính cả của Quảng Nam trước sắp xếp", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_nothing_of_what_is_not_national()
    {
        await using var db = await app.OpenDatabaseAsAsync("CA-48");

        Assert.Empty(await db.TreeOf(app.OfTheCityId, app.Today).ToListAsync());
        Assert.Empty(await db.TreeOf(app.DraftId, app.Today).ToListAsync());
        Assert.Equal(34, await db.TreeOf(app.NationalId, app.Today).CountAsync());
        Assert.False(await db.CommitteeConsolidations.IgnoreQueryFilters().AnyAsync(c => c.ProgrammeId == app.NationalId && c.Note == "Thay Trưởng ban"));
    }

    [Fact]
    public async Task Is_no_panel_of_a_provincial_programme() =>
        Assert.Null((await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync($"/programmes/{app.OfTheCityId}")).Document.GetElementById("tree"));

    private async Task<Visitor.Page> OpenAsync(string account, string address) => await (await app.SignedInAsAsync(account)).OpenAsync($"/programmes/{app.NationalId}{address}");

    private static string Line(Visitor.Page page, string province) =>
        page.Document.QuerySelectorAll("#tree tbody tr").Single(row => row.QuerySelector("th")!.TextContent.Trim() == province).TextContent;

    /// <summary>A national programme; Hồ Chí Minh City has two of its own, Quảng Nam had one before it went into Đà Nẵng.</summary>
    public sealed class Tree : TrackerApp, IAsyncLifetime
    {
        public Guid NationalId { get; private set; }
        public Guid OfTheCityId { get; private set; }
        public Guid DraftId { get; private set; }

        async Task IAsyncLifetime.InitializeAsync()
        {
            await InitializeAsync();
            var national = await SomeProgrammes.InForceAsync(this, SomeProgrammes.Facts("09/CTr-BCA-MTTW") with { SignedOn = PartialDate.Of(2013, 8, 1) });
            var draft = await SomeProgrammes.DraftAsync(this, SomeProgrammes.Facts("10/CTr-BCA-MTTW"));
            var police = await SomeProgrammes.InForceAsync(
                this, SomeProgrammes.Facts("478/CTr-CA-MTTQ") with { SignedOn = PartialDate.Of(2013, 11, 5), ImplementsId = national.Id }, "CA-79");
            var front = await SomeProgrammes.InForceAsync(
                this, SomeProgrammes.Facts("479/CTr-MTTQ-CA") with { SignedOn = PartialDate.Of(2014), ImplementsId = national.Id }, "MTTQ-79");
            var (ofCommune, drafted) = (await OfACommuneAsync(national.Id), await SomeProgrammes.DraftOfAsync(this, "CA-01", SomeProgrammes.Facts("01/CTr-CA") with { ImplementsId = national.Id }));
            var formerly = await OfQuangNamAsync(national.Id);
            var city = await OrganisationAsync("CA-79");
            var paper = await SomeDocuments.ProvincialAsync(this, "CA-79", "12/QĐ-CATP");
            var consolidated = CommitteeConsolidation.Record(national.Id, city.AreaId, new ConsolidationFacts(PartialDate.Of(2024, 3), paper.Id, "Thay Trưởng ban"), city.Id, Today);
            await GivenAsync(national, draft, police, front, ofCommune, drafted, formerly, paper, consolidated);
            await this.ConferenceAsync("Tổng kết của thành phố", "CA-79", PartialDate.Of(2023, 6, 1), c => c.Review([new ReviewEntry(police.Id, null, null)]));
            await this.ConferenceAsync("Tổng kết chương trình cả nước", heldOn: PartialDate.Of(2023, 8, 1), with: c => c.Review([new ReviewEntry(national.Id, null, null)]));
            (NationalId, OfTheCityId, DraftId) = (national.Id, police.Id, draft.Id);
        }

        /// <summary>A commune's own programme is none of its province.</summary>
        private async Task<Programme> OfACommuneAsync(Guid nationalId)
        {
            await using var db = OpenDatabase();
            var commune = await db.Organisations.Where(o => o.Level == OrganisationLevel.Commune).OrderBy(o => o.Code).FirstAsync();
            var province = await db.Areas.Where(a => a.Id == commune.AreaId).Select(a => a.ParentId!.Value).SingleAsync();
            var programme = Programme.Draft(SomeProgrammes.Facts("02/CTr-CAX") with { ImplementsId = nationalId }, commune.Id, province, Today);
            programme.SignedBy([new PartyEntry(commune.Id, commune.Name, PartyRole.Lead)]);
            programme.EnterIntoForce(PartialDate.Of(2024), Today);

            return programme;
        }

        private async Task<Programme> OfQuangNamAsync(Guid nationalId)
        {
            await using var db = OpenDatabase();
            var province = await db.Areas.SingleAsync(a => a.Level == AreaLevel.Province && a.ShortName == "Quảng Nam");
            var police = await db.Organisations.SingleAsync(o => o.AreaId == province.Id && o.Line == OrganisationLine.Police && !o.IsUnitOfParent);
            var programme = Programme.Draft(SomeProgrammes.Facts("09/CTr-CA-QN") with { SignedOn = PartialDate.Of(2014, 2), ImplementsId = nationalId }, police.Id, province.Id, Today);
            programme.SignedBy([new PartyEntry(police.Id, police.Name, PartyRole.Lead)]);
            programme.EnterIntoForce(PartialDate.Of(2014), Today);

            return programme;
        }
    }
}
