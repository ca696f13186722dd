using System.Net;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Files;
using ProgramTracker.Tests.Files;
using ProgramTracker.Web.Tests.Conferences;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Files;

/// <summary>What becomes of files after they were attached: captions, order, removal.</summary>
public sealed class KeepingFiles(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task Takes_a_caption_a_credit_and_a_date_known_in_part()
    {
        var file = await app.GivenFileAsync(await ConferenceAsync(), MadeFiles.Jpeg());
        await SubmitAsync($"/files/{file.Id}/describe", [new("Input.Caption", "Trao Bằng khen"), new("Input.Credit", "Phóng viên"), new("Input.MadeOn", "31-5")]);

        var kept = (await app.FilesOfAsync(RecordKind.Conference, file.RecordId)).Single().Attachment;
        Assert.Equal(("Trao Bằng khen", "Phóng viên", PartialDate.OfAnyYear(5, 31)), (kept.Caption, kept.Credit, kept.MadeOn));
        Assert.Equal("files.describe", (await app.EntriesAsync(file.Id)).OrderBy(e => e.At).Last().Verb);
    }

    [Fact]
    public async Task Moves_a_file_to_another_place()
    {
        var record = await ConferenceAsync();
        var files = new List<Attachment>();
        for (byte shade = 0; shade < 4; shade++)
            files.Add(await app.GivenFileAsync(record, MadeFiles.Jpeg(shade: shade), $"{shade}.jpg"));

        await SubmitAsync($"/files/{files[3].Id}/describe", [new("Input.Place", "1")]);

        Assert.Equal(["3.jpg", "0.jpg", "1.jpg", "2.jpg"], (await app.FilesOfAsync(record.Kind, record.Id)).Select(f => f.Attachment.FileName));
    }

    [Fact]
    public async Task Tells_the_second_of_two_clerks_what_the_first_changed()
    {
        var file = await app.GivenFileAsync(await ConferenceAsync(), MadeFiles.Jpeg());
        var opened = await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync($"/files/{file.Id}/describe");
        await SubmitAsync($"/files/{file.Id}/describe", [new("Input.Caption", "Người thứ nhất")]);

        var second = await opened.SubmitAsync([new("Input.Caption", "Người thứ hai")]);

        Assert.Contains("Người thứ nhất", second.Text, StringComparison.Ordinal);
        Assert.Equal("Người thứ hai", second.Document.QuerySelector("#Input_Caption")!.TextContent.Trim());
    }

    [Fact]
    public async Task Removed_from_an_open_record_is_gone_with_its_bytes_and_stays_in_the_trail()
    {
        var file = await app.GivenFileAsync(await ConferenceAsync(), MadeFiles.Pdf("Sẽ gỡ"), "sẽ gỡ.pdf");
        var page = await SubmitAsync($"/files/{file.Id}/remove", []);

        Assert.Equal($"/conferences/{file.RecordId}/files", page.Path);
        Assert.False(await app.AreKeptAsync(file.Hash));
        Assert.Equal(HttpStatusCode.NotFound, (await page.Visitor.OpenAsync($"/files/{file.Id}")).Status);
        var entry = (await app.EntriesAsync(file.Id)).Single(e => e.Verb == "files.remove");
        Assert.Contains("sẽ gỡ.pdf", entry.Detail!.Before, StringComparison.Ordinal);
        Assert.Null(entry.Detail.After);
    }

    [Fact]
    public async Task Bytes_stay_while_another_record_has_them_even_one_that_the_remover_does_not_see()
    {
        var ofTheCity = await app.GivenFileAsync(await ConferenceAsync("CA-79"), MadeFiles.Pdf("Cùng một tệp"));
        var ofDaNang = await app.GivenFileAsync(await ConferenceAsync("CA-48"), MadeFiles.Pdf("Cùng một tệp"));
        Assert.Equal(ofTheCity.Hash, ofDaNang.Hash);

        await SubmitAsync($"/files/{ofDaNang.Id}/remove", [], TestAccounts.DaNang);
        Assert.True(await app.AreKeptAsync(ofTheCity.Hash));
        Assert.Equal(HttpStatusCode.OK, (await (await app.SignedInAsAsync(TestAccounts.HoChiMinhCity)).OpenAsync($"/files/{ofTheCity.Id}")).Status);

        await SubmitAsync($"/files/{ofTheCity.Id}/remove", [], TestAccounts.HoChiMinhCity);
        Assert.False(await app.AreKeptAsync(ofTheCity.Hash));
    }

    [Fact]
    public async Task A_province_attaches_bytes_that_another_has_already()
    {
        var ofTheCity = await app.GivenFileAsync(await ConferenceAsync("CA-79"), MadeFiles.Pdf("Đã có ở nơi khác"));
        var record = await ConferenceAsync("CA-48");
        var form = await (await app.SignedInAsAsync(TestAccounts.DaNang)).OpenAsync($"/conferences/{record.Id}/files");

        Assert.Empty((await form.UploadAsync("của ta.pdf", MadeFiles.Pdf("Đã có ở nơi khác"))).Errors);
        Assert.Equal(ofTheCity.Hash, (await app.FilesOfAsync(record.Kind, record.Id)).Single().Attachment.Hash);
    }

    [Fact]
    public async Task Of_a_confirmed_conference_changes_with_a_reason_only()
    {
        var record = await ConferenceAsync();
        var file = await app.GivenFileAsync(record, MadeFiles.Pdf("Đã xác nhận"));
        var ministry = await app.SignedInAsAsync(TestAccounts.Ministry);
        var forms = new[] { await ministry.OpenAsync($"/files/{file.Id}/remove"), await ministry.OpenAsync($"/files/{file.Id}/describe") };
        await using (var db = app.OpenDatabase())
            await db.Database.ExecuteSqlAsync($"update conferences set state = 'Confirmed', confirmed_on = '2026-11-01' where id = {record.Id}");

        foreach (var form in forms)
        {
            Assert.Equal(["Hồ sơ đã xác nhận. Ghi lý do sửa đổi."], (await form.SubmitAsync([])).Errors);
            Assert.NotNull((await ministry.OpenAsync(form.Path)).Document.QuerySelector("#Reason"));
        }

        Assert.Single(await app.FilesOfAsync(record.Kind, record.Id));
    }

    [Theory]
    [InlineData(TestAccounts.DaNang)]
    [InlineData(TestAccounts.Leader)]
    public async Task Is_changed_by_nobody_who_does_not_keep_the_record(string userName)
    {
        var file = await app.GivenFileAsync(await ConferenceAsync(), MadeFiles.Jpeg());
        var other = await app.SignedInAsAsync(userName);

        foreach (var verb in new[] { "describe", "remove" })
            Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync($"/files/{file.Id}/{verb}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await other.OpenAsync($"/files/{file.Id}")).Status);
    }

    private async Task<AttachedRecord> ConferenceAsync(string owner = "BCA-V05")
    {
        var conference = await app.ConferenceAsync(owner: owner);
        return new AttachedRecord(RecordKind.Conference, conference.Id, conference.OwnerId, conference.ScopeId, IsClosed: false);
    }

    private async Task<Visitor.Page> SubmitAsync(string address, KeyValuePair<string, string>[] answers, string userName = TestAccounts.Ministry) =>
        await (await app.SignedInAsAsync(userName)).SubmitAsync(address, answers);
}
