using System.Net;
using System.Net.Http.Json;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Web.TagHelpers;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Programmes;

/// <summary>In the list and in suggestions.</summary>
public sealed class FindingAProgramme(FindingAProgramme.Record app) : IClassFixture<FindingAProgramme.Record>
{
    [Theory]
    [InlineData("478/CTr-CA-MTTQ")]
    [InlineData("478 ctr ca mttq")]
    [InlineData("478")]
    [InlineData("day manh phong trao")]
    public async Task Finds_it_however_it_is_typed(string typed)
    {
        Assert.Contains("478/CTr-CA-MTTQ", await NumbersAsync(TestAccounts.Ministry, "?q=" + Uri.EscapeDataString(typed)));
        Assert.Contains("478/CTr-CA-MTTQ", (await SuggestedAsync(TestAccounts.Ministry, typed)).Items.Select(i => i.Text));
    }

    [Fact]
    public async Task Filters_by_state_and_knows_those_past_their_period()
    {
        Assert.Equal(["05/CTr-BCA-MTTW", "09/CTr-BCA-MTTW", "478/CTr-CA-MTTQ"], Sorted(await NumbersAsync(TestAccounts.Ministry, "?state=in-force")));
        Assert.Equal(["478/CTr-CA-MTTQ"], await NumbersAsync(TestAccounts.Ministry, "?state=overdue"));
        Assert.Equal(["03/CTr-BCA-MTTW"], await NumbersAsync(TestAccounts.Ministry, "?state=concluded"));
        Assert.Equal(["chưa có số"], await NumbersAsync(TestAccounts.Ministry, "?state=draft"));
    }

    [Fact]
    public async Task Filters_by_level() => Assert.Equal(["478/CTr-CA-MTTQ"], await NumbersAsync(TestAccounts.Ministry, "?level=provincial"));

    [Fact]
    public async Task Filters_by_the_year_in_which_it_was_in_force()
    {
        Assert.Equal(["03/CTr-BCA-MTTW", "05/CTr-BCA-MTTW"], Sorted(await NumbersAsync(TestAccounts.Ministry, "?year=2010")));
        Assert.Equal(["05/CTr-BCA-MTTW", "09/CTr-BCA-MTTW", "478/CTr-CA-MTTQ"], Sorted(await NumbersAsync(TestAccounts.Ministry, "?year=2026")));
        Assert.Empty(await NumbersAsync(TestAccounts.Ministry, "?year=1999"));
    }

    [Fact]
    public async Task Sorts_by_signing_with_the_unknown_last()
    {
        var found = await NumbersAsync(TestAccounts.Ministry, "?level=national&state=in-force");

        Assert.Equal(["09/CTr-BCA-MTTW", "05/CTr-BCA-MTTW"], found);
    }

    [Fact]
    public async Task Shows_a_province_its_own_and_the_nations_and_no_others()
    {
        Assert.DoesNotContain("478/CTr-CA-MTTQ", await NumbersAsync(TestAccounts.DaNang, ""));
        Assert.Contains("09/CTr-BCA-MTTW", await NumbersAsync(TestAccounts.DaNang, ""));
        Assert.Contains("478/CTr-CA-MTTQ", await NumbersAsync(TestAccounts.HoChiMinhCity, ""));
        Assert.Empty((await SuggestedAsync(TestAccounts.DaNang, "478/CTr-CA-MTTQ")).Items);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignedInAsAsync(TestAccounts.DaNang)).OpenAsync($"/programmes/{app.OfTheCity}")).Status);
    }

    [Fact]
    public async Task Offers_to_draft_what_is_not_there()
    {
        Assert.Equal("/programmes/draft?number=999%2FCTr-BCA-MTTW", (await SuggestedAsync(TestAccounts.Ministry, "999/CTr-BCA-MTTW")).Add);
        Assert.Null((await SuggestedAsync(TestAccounts.Leader, "999/CTr-BCA-MTTW")).Add);
    }

    private static List<string> Sorted(List<string> numbers) => [.. numbers.Order(StringComparer.Ordinal)];

    private async Task<List<string>> NumbersAsync(string account, string query)
    {
        var page = await (await app.SignedInAsAsync(account)).OpenAsync("/programmes" + query);
        Assert.Equal(HttpStatusCode.OK, page.Status);

        return [.. page.Document.QuerySelectorAll("#list tbody th .sub").Select(e => e.TextContent.Trim())];
    }

    private async Task<Suggestions> SuggestedAsync(string account, string typed) =>
        (await (await app.SignedInAsAsync(account)).Client.GetFromJsonAsync<Suggestions>("/programmes/suggest?q=" + Uri.EscapeDataString(typed)))!;

    /// <summary>A site with programmes that all these tests only read.</summary>
    public sealed class Record : TrackerApp, IAsyncLifetime
    {
        public Guid OfTheCity { get; private set; }

        async Task IAsyncLifetime.InitializeAsync()
        {
            await InitializeAsync();
            var national = await SomeProgrammes.InForceAsync(this, SomeProgrammes.Facts("09/CTr-BCA-MTTW", "Chương trình quốc gia") with
            {
                SignedOn = PartialDate.Of(2013, 8, 1),
                From = PartialDate.Of(2013, 8, 1),
            });
            var undated = await SomeProgrammes.InForceAsync(this, SomeProgrammes.Facts("05/CTr-BCA-MTTW", "Chưa rõ ngày ký") with { From = PartialDate.Of(2009) });
            var concluded = await SomeProgrammes.InForceAsync(this, SomeProgrammes.Facts("03/CTr-BCA-MTTW", "Đã xong") with { From = PartialDate.Of(2008), To = PartialDate.Of(2012) });
            concluded.Conclude(PartialDate.Of(2012), "Đã tổng kết", Today);
            var city = await SomeProgrammes.InForceAsync(
                this, SomeProgrammes.Facts("478/CTr-CA-MTTQ") with { From = PartialDate.Of(2013), To = PartialDate.Of(2023), ImplementsId = national.Id }, "CA-79");
            OfTheCity = city.Id;
            await GivenAsync(national, undated, concluded, city, await SomeProgrammes.DraftAsync(this, SomeProgrammes.Facts(null, "Bản thảo")));
        }
    }
}
