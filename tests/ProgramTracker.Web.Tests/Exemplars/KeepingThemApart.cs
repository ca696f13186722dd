using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Web.Tests.Awards;
using ProgramTracker.Web.Tests.Conferences;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Exemplars;

/// <summary>One model stands once, one field is written one way, and what has to do with a model stands beside it.</summary>
public sealed class KeepingThemApart(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task Shows_those_of_such_a_name_once_and_keeps_a_new_one_that_is_not_the_same()
    {
        await app.GivenModelAsync("Mô hình “Tiếng kẻng an ninh”");
        var asked = await (await app.SignedInAsAsync(TestAccounts.DaNang)).SubmitAsync("/exemplars/register", [new("Input.Name", "tieng keng an ninh")]);
        Assert.Contains("Mô hình “Tiếng kẻng an ninh”", asked.Document.QuerySelector("#alike")!.Closest("section")!.TextContent, StringComparison.Ordinal);
        await using var db = app.OpenDatabase();
        Assert.False(await db.Exemplars.AnyAsync(e => e.Name == "tieng keng an ninh"));

        var kept = await asked.SubmitAsync([]);
        Assert.StartsWith("/exemplars/", kept.Path, StringComparison.Ordinal);
        Assert.True(await db.Exemplars.AnyAsync(e => e.Name == "tieng keng an ninh"));
    }

    [Fact]
    public async Task Writes_a_field_as_it_is_known()
    {
        await app.GivenModelAsync("Có lĩnh vực", field: "Phòng cháy, chữa cháy");
        var visitor = await app.SignedInAsAsync(TestAccounts.DaNang);
        Assert.Contains("Phòng cháy, chữa cháy", await SuggestedAsync(visitor, "/exemplars/fields/suggest?q=phong+chay"), StringComparison.Ordinal);
        await visitor.SubmitAsync("/exemplars/register", [new("Input.Name", "Tổ liên gia số 41"), new("Input.Field", "phong chay, chua chay")]);

        await using var db = app.OpenDatabase();
        Assert.Equal("Phòng cháy, chữa cháy", (await db.Exemplars.SingleAsync(e => e.Name == "Tổ liên gia số 41")).Field);
    }

    [Fact]
    public async Task Is_corrected_and_says_when_it_began_and_what_it_was_made_after()
    {
        var origin = await app.GivenModelAsync("Gốc để học theo");
        var model = await app.GivenModelAsync("Ghi chưa đủ");
        var visitor = await app.SignedInAsAsync(TestAccounts.DaNang);
        var shown = await visitor.SubmitAsync($"/exemplars/{model.Id}/describe", [new("Input.Since", "3/2019"), new("Input.Origin", origin.Name), new("Input.OriginId", origin.Id.ToString())]);
        Assert.Contains("tháng 03/2019", shown.Text, StringComparison.Ordinal);
        var circle = await visitor.SubmitAsync($"/exemplars/{origin.Id}/describe", [new("Input.Origin", model.Name), new("Input.OriginId", model.Id.ToString())]);

        Assert.NotNull(circle.Document.QuerySelector("#Input_Origin-error"));
        Assert.Equal(origin.Id, (await app.ReadModelAsync(model.Id)).OriginId);
    }

    [Fact]
    public async Task Stays_in_history_when_it_is_merged_into_another()
    {
        var (stays, goes) = (await app.GivenModelAsync("Mô hình ở lại"), await app.GivenModelAsync("Sẽ nhập vào nơi khác"));
        var visitor = await app.SignedInAsAsync(TestAccounts.DaNang);
        var shown = await visitor.SubmitAsync($"/exemplars/{goes.Id}/advance", [
            new("Input.Stage", "Merged"), new("Input.On", "2025"), new("Input.Reason", "Trùng nội dung."), new("Input.Into", stays.Name), new("Input.IntoId", stays.Id.ToString())]);

        Assert.Contains("Mô hình ở lại", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Sẽ nhập vào nơi khác", (await visitor.OpenAsync($"/exemplars/{stays.Id}")).Text, StringComparison.Ordinal);
        Assert.Contains("Sẽ nhập vào nơi khác", (await visitor.OpenAsync("/exemplars?stage=merged")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_its_conferences_and_the_awards_of_issued_decisions()
    {
        var model = await app.GivenModelAsync("Có khen thưởng");
        var conference = await app.ConferenceAsync("Hội nghị biểu dương mô hình", owner: "CA-48");
        var daNang = await app.OrganisationAsync("CA-48");
        var decision = await app.GivenDecisionAsync(number: "9001/QĐ-BCA", recipients: new RecipientEntry(RecipientKind.Collective, "Tổ tự quản số 9 được khen", null, daNang.AreaId));
        var visitor = await app.SignedInAsAsync(TestAccounts.DaNang);
        Assert.DoesNotContain("được khen", await SuggestedAsync(visitor, "/exemplars/awards/suggest?q=so+9+duoc+khen"), StringComparison.Ordinal);
        await using (var db = app.OpenDatabase())
        {
            (await db.AwardDecisions.Include(d => d.Recipients).SingleAsync(d => d.Id == decision.Id)).Issue([]);
            await db.SaveChangesAsync();
        }

        Assert.Contains("được khen", await SuggestedAsync(visitor, "/exemplars/awards/suggest?q=so+9+duoc+khen"), StringComparison.Ordinal);
        var shown = await visitor.SubmitAsync($"/exemplars/{model.Id}/relate", [
            new("Input.Conferences[0].Title", "Hội nghị biểu dương mô hình"), new("Input.Conferences[0].ConferenceId", conference.Id.ToString()),
            new("Input.Awards[0].Name", "Tổ tự quản số 9 được khen"), new("Input.Awards[0].RecipientId", decision.Recipients[0].Id.ToString())]);

        Assert.Equal([$"/conferences/{conference.Id}", $"/awards/{decision.Id}"], shown.Document.QuerySelector("#related")!.Closest("section")!.QuerySelectorAll("li a").Select(a => a.GetAttribute("href")));
    }

    private static async Task<string> SuggestedAsync(Visitor visitor, string address) => Regex.Unescape(await visitor.Client.GetStringAsync(address));
}
