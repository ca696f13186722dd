using System.Net;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Programmes;
using ProgramTracker.Web.Tests.Conferences;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Programmes;

public sealed class ConsolidatingACommittee(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task Is_recorded_by_a_province_for_itself_and_says_who_did()
    {
        var national = await GivenNationalAsync("31/CTr-BCA-MTTW");

        var page = await SubmitAsync(TestAccounts.DaNang, national, [new("Input.On", "03/2024"), new("Input.Note", "Thay Trưởng ban")]);

        Assert.Contains("1 đã kiện toàn", page.Text, StringComparison.Ordinal);
        var kept = await KeptAsync(national);
        Assert.Equal((PartialDate.Of(2024, 3), "Thay Trưởng ban", (await app.OrganisationAsync("CA-48")).AreaId), (kept.On, kept.Note, kept.ScopeId));
        Assert.Equal("programmes.consolidate-committee", (await app.EntriesAsync(kept.Id)).Single().Verb);
    }

    [Fact]
    public async Task Is_recorded_by_the_ministry_for_any_province_and_corrected()
    {
        var national = await GivenNationalAsync("32/CTr-BCA-MTTW");
        var province = (await app.OrganisationAsync("CA-79")).AreaId;

        await SubmitAsync(TestAccounts.Ministry, national, [new("Input.ProvinceId", province.ToString()), new("Input.On", "2024")]);
        var kept = await KeptAsync(national);
        await (await app.SignedInAsAsync(TestAccounts.Ministry)).SubmitAsync($"/programmes/consolidations/{kept.Id}/correct", [new("Input.On", "05/04/2024")]);

        Assert.Equal((province, PartialDate.Of(2024, 4, 5)), (kept.ScopeId, (await KeptAsync(national)).On));
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignedInAsAsync(TestAccounts.HoChiMinhCity)).OpenAsync($"/programmes/consolidations/{kept.Id}/correct")).Status);
    }

    [Theory]
    [InlineData("", "ít nhất là năm")]
    [InlineData("31-5", "ít nhất là năm")]
    [InlineData("2030", "sau hôm nay")]
    public async Task Needs_a_day_that_can_be(string on, string sentence)
    {
        var national = await GivenNationalAsync("33/CTr-BCA-MTTW");

        var page = await SubmitAsync(TestAccounts.DaNang, national, [new("Input.On", on)]);

        Assert.Contains(sentence, page.Document.GetElementById("Input_On-error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Needs_a_province_from_the_ministry()
    {
        var national = await GivenNationalAsync("34/CTr-BCA-MTTW");

        var page = await SubmitAsync(TestAccounts.Ministry, national, [new("Input.On", "2024")]);

        Assert.NotNull(page.Document.GetElementById("Input_ProvinceId-error"));
    }

    [Fact]
    public async Task Is_not_there_for_a_commune_a_reader_or_a_programme_without_a_tree()
    {
        var national = await GivenNationalAsync("35/CTr-BCA-MTTW");
        var draft = await SomeProgrammes.DraftAsync(app, SomeProgrammes.Facts("36/CTr-BCA-MTTW"));
        await app.GivenAsync(draft);

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(TestAccounts.Commune, national));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(TestAccounts.Leader, national));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(TestAccounts.Ministry, draft));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(TestAccounts.FrontOfDaNang, national));
    }

    private async Task<HttpStatusCode> StatusAsync(string account, Programme programme) =>
        (await (await app.SignedInAsAsync(account)).OpenAsync($"/programmes/{programme.Id}/consolidate")).Status;

    private async Task<Programme> GivenNationalAsync(string number)
    {
        var national = await SomeProgrammes.InForceAsync(app, SomeProgrammes.Facts(number));
        await app.GivenAsync(national);

        return national;
    }

    private async Task<Visitor.Page> SubmitAsync(string account, Programme programme, IEnumerable<KeyValuePair<string, string>> answers) =>
        await (await app.SignedInAsAsync(account)).SubmitAsync($"/programmes/{programme.Id}/consolidate", answers);

    private async Task<CommitteeConsolidation> KeptAsync(Programme programme)
    {
        await using var db = app.OpenDatabase();
        return await db.CommitteeConsolidations.SingleAsync(c => c.ProgrammeId == programme.Id);
    }
}
