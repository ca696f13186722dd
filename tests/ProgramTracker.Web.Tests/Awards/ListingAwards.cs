using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Awards;

public sealed class ListingAwards(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task Finds_lines_by_year_form_authority_and_state_the_latest_first()
    {
        await app.GivenLineAsync(heldOn: new DateOnly(2018, 8, 15));
        await app.GivenLineAsync("MTTW", form: "HT-BKMTTW", heldOn: new DateOnly(2018, 9, 1), collectives: 64, individuals: 126);
        await app.GivenLineAsync(heldOn: PartialDate.OfAnyYear(5, 31));
        var visitor = await app.SignedInAsAsync(TestAccounts.Ministry);

        Assert.Equal(["HT-BKMTTW", "HT-BKBCA"], await FormsOf(await visitor.OpenAsync("/awards?year=2018")));
        Assert.Equal(["HT-BKMTTW"], await FormsOf(await visitor.OpenAsync($"/awards?form={await app.FormAsync("HT-BKMTTW")}")));
        Assert.Equal(["HT-BKMTTW"], await FormsOf(await visitor.OpenAsync("/awards?authority=uy+ban+trung+uong+mat+tran")));
        var all = await visitor.OpenAsync("/awards?state=unsettled");
        Assert.Contains("0/64 tập thể, 0/126 cá nhân", all.Text, StringComparison.Ordinal);
        Assert.Equal("31/05", all.Document.QuerySelectorAll("#list tbody tr").Last().QuerySelector("td .sub")!.TextContent);
    }

    [Fact]
    public async Task Shows_decisions_by_number_however_typed_and_by_state()
    {
        await app.GivenDecisionAsync(number: "4321/QĐ-BCA", recipients: new RecipientEntry(RecipientKind.Collective, "Cục V05", null, Area.NationId));
        var visitor = await app.SignedInAsAsync(TestAccounts.Ministry);

        var found = await visitor.OpenAsync("/awards?view=decisions&q=4321&state=draft");
        Assert.Equal("4321/QĐ-BCA", Assert.Single(found.Document.QuerySelectorAll("#list tbody .main")).TextContent);
        Assert.Contains("20/05/2023", found.Text, StringComparison.Ordinal);
        Assert.Empty((await visitor.OpenAsync("/awards?view=decisions&q=4321&state=issued")).Document.QuerySelectorAll("#list tbody tr"));
    }

    [Fact]
    public async Task Pages_the_recipients_in_the_order_of_the_signed_list()
    {
        var decision = await app.GivenDecisionAsync(
            number: "5555/QĐ-BCA", recipients: [.. Enumerable.Range(1, 30).Select(n => new RecipientEntry(RecipientKind.Individual, $"Người thứ {n}", null, Area.NationId))]);
        var visitor = await app.SignedInAsAsync(TestAccounts.Ministry);
        var second = await visitor.OpenAsync($"/awards/{decision.Id}?p=2");

        Assert.Equal(["Người thứ 26", "Người thứ 27", "Người thứ 28", "Người thứ 29", "Người thứ 30"], second.Document.QuerySelectorAll("#list tbody .main").Select(e => e.TextContent));
    }

    [Fact]
    public async Task Shows_the_catalogue_of_forms_with_article_and_how_sure_it_is()
    {
        var page = await (await app.SignedInAsAsync(TestAccounts.Commune)).OpenAsync("/awards/forms");

        Assert.Contains("Gia đình văn hóa", page.Text, StringComparison.Ordinal);
        Assert.Contains("Luật 06/2022 Điều 80.3", page.Text, StringComparison.Ordinal);
        Assert.Contains("Theo luật, chưa đối chiếu", page.Text, StringComparison.Ordinal);
    }

    /// <summary>Codes of the forms in the order of the list.</summary>
    private async Task<List<string>> FormsOf(Visitor.Page page)
    {
        await using var db = app.OpenDatabase();
        var codes = db.AwardForms.ToDictionary(f => f.Name, f => f.Code);

        return [.. page.Document.QuerySelectorAll("#list tbody .main").Select(link => codes[link.TextContent])];
    }
}
