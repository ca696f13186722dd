using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Movements;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.TagHelpers;
using ProgramTracker.Web.Tests.Conferences;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Movements;

/// <summary>The register of movements, and what cites them.</summary>
public sealed class KeepingMovements(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task Registers_one_corrects_it_and_says_who_did()
    {
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);

        var page = await staff.SubmitAsync("/movements/register",
            [new("Input.Name", "Học tập gương sáng"), new("Input.OtherNames", "Gương sáng\r\nNoi gương"), new("Input.LaunchedBy", "Ban Dân vận"), new("Input.LaunchedOn", "05/2009")]);
        await staff.SubmitAsync(page.Path + "/describe", [new("Input.LaunchedOn", "13/05/2009")]);

        await using var db = app.OpenDatabase();
        var kept = await db.Movements.SingleAsync(m => m.Name == "Học tập gương sáng");
        Assert.Equal(("Gương sáng\nNoi gương", "Ban Dân vận", PartialDate.Of(2009, 5, 13)), (kept.OtherNames, kept.LaunchedBy, kept.LaunchedOn));
        Assert.Equal(["movements.register", "movements.describe"], (await app.EntriesAsync(kept.Id)).OrderBy(e => e.At).Select(e => e.Verb));
    }

    [Theory]
    [InlineData("Input.Name", "", "không được để trống")]
    [InlineData("Input.LaunchedOn", "2030", "sau hôm nay")]
    [InlineData("Input.Document", "một văn bản", "danh sách gợi ý")]
    public async Task Refuses_bad_input_beside_the_field_and_keeps_what_was_typed(string field, string typed, string sentence)
    {
        List<KeyValuePair<string, string>> good = [new("Input.Name", "Một phong trào"), new("Input.Note", "Ghi chú <b>")];

        var page = await (await app.SignedInAsAsync(TestAccounts.Ministry)).SubmitAsync("/movements/register", [.. good.Where(a => a.Key != field), new(field, typed)]);

        Assert.Contains(sentence, page.Document.GetElementById(field.Replace('.', '_') + "-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Ghi chú <b>", page.Document.GetElementById("Input_Note")!.TextContent.Trim());
    }

    [Theory]
    [InlineData("dan van nhanh tay", "Dân vận nhanh tay")]
    [InlineData("DÂNVẬN  Mau chân", "Dân vận mau chân")]
    [InlineData("tên gọi thứ ba", "Phong trào nhiều tên", "Tên khác", "Tên gọi thứ ba")]
    public async Task Is_refused_under_a_name_that_another_bears_and_shows_that_one(string typed, string name, params string[] others)
    {
        var known = await GivenAsync(name, others);

        var page = await (await app.SignedInAsAsync(TestAccounts.Ministry)).SubmitAsync("/movements/register", [new("Input.Name", typed)]);

        Assert.Contains("Phong trào này đã có trong sổ.", page.Document.QuerySelector("#Input_Name-error")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector($"main a[href='/movements/{known.Id}']"));
        await using var db = app.OpenDatabase();
        Assert.False(await db.Movements.AnyAsync(m => m.Name == typed));
    }

    [Fact]
    public async Task Keeps_its_own_name_and_one_that_only_begins_alike()
    {
        var known = await GivenAsync("Dân vận bền lòng");
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);

        Assert.Empty((await staff.SubmitAsync($"/movements/{known.Id}/describe", [new("Input.Note", "Ghi chú")])).Errors);
        Assert.Empty((await staff.SubmitAsync("/movements/register", [new("Input.Name", "Dân vận bền")])).Errors);
    }

    [Theory]
    [InlineData("dan van khon")]
    [InlineData("DVK thi dua")]
    public async Task Is_found_by_any_name_without_accents(string typed)
    {
        await GivenAsync("Dân vận khôn ngoan " + typed.Length, "Thi đua DVK khôn");
        var visitor = await app.SignedInAsAsync(TestAccounts.DaNang);

        Assert.Contains("Dân vận khôn ngoan", (await visitor.OpenAsync("/movements?q=" + Uri.EscapeDataString(typed))).Text, StringComparison.Ordinal);
        var suggested = await visitor.Client.GetFromJsonAsync<Suggestions>("/movements/suggest?q=" + Uri.EscapeDataString(typed));
        Assert.NotEmpty(suggested!.Items);
        Assert.StartsWith("/movements/register?name=", suggested.Add, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_the_conferences_and_programmes_that_cite_it()
    {
        var movement = await GivenAsync("Phong trào được dẫn");
        var conference = await app.ConferenceAsync("Hội nghị của phong trào");
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);

        await staff.SubmitAsync($"/conferences/{conference.Id}/reviews", [new("Input.Reviews[0].Movement", movement.Name), new("Input.Reviews[0].MovementId", movement.Id.ToString())]);
        var programme = await staff.SubmitAsync("/programmes/draft",
            [new("Input.Title", "Chương trình của phong trào"), new("Input.Movements[0].Movement", movement.Name), new("Input.Movements[0].MovementId", movement.Id.ToString())]);

        var page = await staff.OpenAsync($"/movements/{movement.Id}");
        Assert.Contains("Hội nghị của phong trào", page.Text, StringComparison.Ordinal);
        Assert.Contains("Chương trình của phong trào", page.Text, StringComparison.Ordinal);
        Assert.NotNull(programme.Document.QuerySelector($"main a[href='/movements/{movement.Id}']"));
        Assert.NotNull((await staff.OpenAsync($"/conferences/{conference.Id}")).Document.QuerySelector($"main a[href='/movements/{movement.Id}']"));
        Assert.Equal(movement.Id, (await app.ReadBackAsync(conference.Id)).Reviews.Single().MovementId);
    }

    [Fact]
    public async Task Is_not_there_for_another_province()
    {
        var city = await app.OrganisationAsync("CA-79");
        var movement = Movement.Register(new MovementFacts("Phong trào riêng của thành phố"), city.Id, city.AreaId, app.Today);
        await app.GivenAsync(movement);
        var conference = await app.ConferenceAsync("Hội nghị của Đà Nẵng", "CA-48");
        var officer = await app.SignedInAsAsync(TestAccounts.DaNang);

        Assert.Equal(HttpStatusCode.NotFound, (await officer.OpenAsync($"/movements/{movement.Id}")).Status);
        Assert.DoesNotContain("riêng của thành phố", (await officer.OpenAsync("/movements")).Text, StringComparison.Ordinal);
        var refused = await officer.SubmitAsync(
            $"/conferences/{conference.Id}/reviews", [new("Input.Reviews[0].Movement", "x"), new("Input.Reviews[0].MovementId", movement.Id.ToString())]);
        Assert.Contains("Chọn phong trào trong danh sách gợi ý.", refused.Errors);
        await using var db = await app.OpenDatabaseAsAsync("CA-48");
        Assert.False(await db.Movements.IgnoreQueryFilters().AnyAsync(m => m.Id == movement.Id));
    }

    private async Task<Movement> GivenAsync(string name, params string[] others)
    {
        var movement = Movement.Register(new MovementFacts(name, others), (await app.OrganisationAsync("BCA-V05")).Id, Area.NationId, app.Today);
        await app.GivenAsync(movement);

        return movement;
    }
}
