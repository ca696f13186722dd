using System.Net;
using Npgsql;
using ProgramTracker.Data.Drafts;
using ProgramTracker.Web.Tests.Conferences;
using ProgramTracker.Web.Tests.Hosting;
using ProgramTracker.Web.Words;

namespace ProgramTracker.Web.Tests.Drafts;

/// <summary>What is typed and not saved, as the server keeps it.</summary>
public sealed class KeepingADraft(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task Answers_when_it_was_kept_and_offers_it_on_any_machine()
    {
        var conference = await app.ConferenceAsync();
        var address = $"/conferences/{conference.Id}/conclusions";
        var office = await app.SignedInAsAsync(TestAccounts.Ministry);
        var answer = await KeepAsync(office, $"conferences.conclusions:{conference.Id}", """[["Input.Conclusions[0].Wording","Đang gõ <dở>"]]""");

        var now = SaidTime.ClockTime(app.Clock.GetUtcNow());
        Assert.Equal(now, answer.Text.Trim());
        var elsewhere = await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync(address);
        var kept = elsewhere.Document.QuerySelector("form[data-draft-key] template[data-kept-draft]")!;
        Assert.Equal("""[["Input.Conclusions[0].Wording","Đang gõ <dở>"]]""", ((AngleSharp.Html.Dom.IHtmlTemplateElement)kept).Content.TextContent);
        Assert.Equal(app.Clock.GetUtcNow().ToUnixTimeMilliseconds().ToString(System.Globalization.CultureInfo.InvariantCulture), kept.GetAttribute("data-kept-draft"));
        Assert.Contains($"nháp {now} chưa ghi", elsewhere.Document.QuerySelector(".secs a[href$='/conclusions']")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Kết luận, giao việc", (await office.OpenAsync($"/conferences/{conference.Id}/confirm")).Document.QuerySelector("section[aria-labelledby=unsaved]")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await app.ReadBackAsync(conference.Id)).Conclusions);
    }

    [Fact]
    public async Task Takes_the_place_of_the_one_before_and_goes_with_the_save()
    {
        var conference = await app.ConferenceAsync();
        var (address, key) = ($"/conferences/{conference.Id}/conclusions", $"conferences.conclusions:{conference.Id}");
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);
        await KeepAsync(staff, key, """["một"]""");
        await KeepAsync(staff, key, """["hai"]""");
        Assert.Equal("""["hai"]""", await StoredAsync(key));

        await staff.SubmitRowsAsync(address, ("Input.Conclusions[0].Wording", "Nhân rộng mô hình"));

        Assert.Null(await StoredAsync(key));
    }

    [Fact]
    public async Task Stays_when_the_form_is_refused_and_goes_when_it_is_dropped()
    {
        var conference = await app.ConferenceAsync();
        var (address, key) = ($"/conferences/{conference.Id}/edit", $"conferences.edit:{conference.Id}");
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);
        await KeepAsync(staff, key, """["một"]""");
        Assert.NotEmpty((await staff.SubmitRowsAsync(address, ("Input.Title", ""))).Errors);
        Assert.NotNull(await StoredAsync(key));

        await KeepAsync(staff, key, "");

        Assert.Null(await StoredAsync(key));
    }

    [Fact]
    public async Task Is_nobody_elses_by_page_or_by_database()
    {
        var conference = await app.ConferenceAsync(owner: "CA-48");
        var (address, key) = ($"/conferences/{conference.Id}/edit", $"conferences.edit:{conference.Id}");
        await KeepAsync(await app.SignedInAsAsync(TestAccounts.DaNang), key, """["một"]""");

        await using var colleague = await app.OpenDatabaseAsAsync("CA-48");
        Assert.Empty(colleague.Set<FormDraft>().ToList());
        await using var ministry = await app.OpenDatabaseAsAsync("BCA-V05");
        Assert.Empty(ministry.Set<FormDraft>().ToList());
        Assert.NotNull((await (await app.SignedInAsAsync(TestAccounts.DaNang)).OpenAsync(address)).Document.QuerySelector("template[data-kept-draft]"));
    }

    [Fact]
    public async Task Is_forgotten_after_thirty_days()
    {
        var staff = await app.SignedInAsAsync(TestAccounts.HoChiMinhCity);
        await KeepAsync(staff, "documents.register", """["cũ"]""");
        app.Clock.PutOn(FormDraft.Kept + TimeSpan.FromMinutes(1));
        await KeepAsync(await app.SignedInAsAsync(TestAccounts.HoChiMinhCity), "programmes.draft", """["mới"]""");

        Assert.Null(await StoredAsync("documents.register"));
    }

    [Theory]
    [InlineData("", "[]")]
    [InlineData("documents.register", "{}")]
    [InlineData("documents.register", "không phải JSON")]
    public async Task Refuses_what_is_no_draft(string key, string fields) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await KeepAsync(await app.SignedInAsAsync(TestAccounts.Ministry), key, fields)).Status);

    [Fact]
    public async Task Refuses_a_key_or_a_text_that_is_too_long()
    {
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);

        Assert.Equal(HttpStatusCode.BadRequest, (await KeepAsync(staff, new string('k', FormDraft.KeyLength + 1), "[]")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await KeepAsync(staff, "documents.register", $"[\"{new string('x', FormDraft.FieldsLength)}\"]")).Status);
    }

    private static async Task<Visitor.Page> KeepAsync(Visitor visitor, string key, string fields)
    {
        var token = (await visitor.OpenAsync("/")).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return await visitor.PostAsync("/drafts", [new("__RequestVerificationToken", token), new("key", key), new("fields", fields)]);
    }

    private async Task<string?> StoredAsync(string key)
    {
        await using var connection = new NpgsqlConnection(app.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("select fields from form_drafts where key = $1", connection) { Parameters = { new() { Value = key } } };

        return (string?)await command.ExecuteScalarAsync();
    }
}
