using System.Net;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using ProgramTracker.Domain.Files;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Tests.Files;
using ProgramTracker.Web.Tests.Conferences;
using ProgramTracker.Web.Tests.FollowUp;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Files;

/// <summary>Who gets the bytes of a file, and how a browser is told to treat them.</summary>
public sealed class OpeningAFile(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task Shows_a_picture_in_a_sandbox_of_its_own()
    {
        var picture = await app.GivenFileAsync(await OfTheCityAsync(), MadeFiles.Png(), "ảnh.png");
        var response = await GetAsync(TestAccounts.HoChiMinhCity, picture);

        Assert.Equal("image/png", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("default-src 'none'; sandbox", Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("inline", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.True(response.Headers.CacheControl is { Private: true, MaxAge.TotalDays: > 300 });
        Assert.Contains("immutable", response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Equal(picture.Hash, StoredFile.Take(await response.Content.ReadAsByteArrayAsync(), "a").Hash);
    }

    [Fact]
    public async Task Gives_everything_else_to_be_downloaded_under_its_name()
    {
        var record = await OfTheCityAsync();
        foreach (var (content, name, type) in new[]
        {
            (MadeFiles.Pdf(), "Giấy mời \"họp\".pdf", "application/pdf"),
            (MadeFiles.Docx(), "Báo cáo.docx", FileKind.Docx.MediaType()),
            ("Danh sách"u8.ToArray(), "Danh sách.html", "text/plain; charset=utf-8"),
        })
        {
            var file = await app.GivenFileAsync(record, content, name);
            var headers = (await GetAsync(TestAccounts.HoChiMinhCity, file)).Content.Headers;

            Assert.Equal(type, headers.ContentType!.ToString());
            Assert.Equal("attachment", headers.ContentDisposition!.DispositionType);
            Assert.Equal(file.FileName, headers.ContentDisposition.FileNameStar);
        }
    }

    [Theory]
    [InlineData(TestAccounts.HoChiMinhCity, HttpStatusCode.OK)]
    [InlineData(TestAccounts.Ministry, HttpStatusCode.OK)]
    [InlineData(TestAccounts.Leader, HttpStatusCode.OK)]
    [InlineData(TestAccounts.DaNang, HttpStatusCode.NotFound)]
    public async Task Of_a_province_is_there_for_the_province_and_the_nation(string userName, HttpStatusCode status)
    {
        var file = await app.GivenFileAsync(await OfTheCityAsync(), MadeFiles.Jpeg());

        Assert.Equal(status, (await GetAsync(userName, file)).StatusCode);
    }

    [Fact]
    public async Task Is_not_there_for_a_stranger_who_is_sent_to_sign_in()
    {
        var file = await app.GivenFileAsync(await OfTheCityAsync(), MadeFiles.Jpeg());

        Assert.Equal(HttpStatusCode.Redirect, (await app.Visitor().Client.GetAsync($"/files/{file.Id}")).StatusCode);
    }

    [Fact]
    public async Task Past_the_filter_the_database_still_gives_nothing()
    {
        var file = await app.GivenFileAsync(await OfTheCityAsync(), MadeFiles.Pdf("chỉ của thành phố"), "riêng.pdf");
        await using var daNang = await app.OpenDatabaseAsAsync("CA-48");
        await using var city = await app.OpenDatabaseAsAsync("MTTQ-79");

        Assert.False(await daNang.Attachments.IgnoreQueryFilters().AnyAsync(a => a.Id == file.Id));
        Assert.False(await daNang.StoredFiles.AnyAsync(f => f.Hash == file.Hash));
        Assert.True(await city.StoredFiles.AnyAsync(f => f.Hash == file.Hash));
        Assert.Equal(0, await daNang.StoredFiles.Where(f => f.Hash == file.Hash).ExecuteDeleteAsync());
    }

    [Fact]
    public async Task Bytes_that_are_not_what_their_fingerprint_says_are_refused_by_the_database()
    {
        var file = await app.GivenFileAsync(await OfTheCityAsync(), MadeFiles.Pdf("dấu vân tay"));
        await using var connection = new NpgsqlConnection(app.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"update stored_files set bytes = '\\x00' where hash = '{file.Hash}'", connection);

        Assert.Equal("ck_stored_files_hash", (await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync())).ConstraintName);
    }

    [Fact]
    public async Task Evidence_of_a_share_is_seen_with_the_share()
    {
        var task = await app.GivenTaskAsync(GivenTasks.Police, toEveryPolice: true);
        var daNang = await app.SignedInAsAsync(TestAccounts.DaNang);
        var form = await daNang.OpenAsync($"/tasks/{task.Id}/files");
        await form.UploadAsync([("minh chứng.jpg", new ByteArrayContent(MadeFiles.Jpeg(shade: 9)))], new Dictionary<string, string> { ["Input.Caption"] = "Ra mắt mô hình" });

        var evidence = (await app.FilesOfAsync(RecordKind.Task, task.Id)).Single().Attachment;
        var police = await app.OrganisationAsync(GivenTasks.Police);
        Assert.Equal((police.Id, police.AreaId), (evidence.OwnerId, evidence.ScopeId));
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync(TestAccounts.HoChiMinhCity, evidence)).StatusCode);
        foreach (var userName in new[] { TestAccounts.Ministry, TestAccounts.DaNang, TestAccounts.FrontOfDaNang })
        {
            var page = await (await app.SignedInAsAsync(userName)).OpenAsync($"/tasks/{task.Id}");
            Assert.Contains("Ra mắt mô hình", page.Text, StringComparison.Ordinal);
            Assert.Contains(police.Name, page.Document.QuerySelector(".gallery")!.TextContent, StringComparison.Ordinal);
            Assert.Equal("Ra mắt mô hình", page.Document.QuerySelector(".gallery img")!.GetAttribute("alt"));
        }

        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignedInAsAsync(TestAccounts.FrontOfDaNang)).OpenAsync($"/tasks/{task.Id}/files")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync($"/files/{evidence.Id}/remove")).Status);
    }

    private async Task<AttachedRecord> OfTheCityAsync()
    {
        var conference = await app.ConferenceAsync(owner: "CA-79");
        Assert.NotEqual(Area.NationId, conference.ScopeId);

        return new AttachedRecord(RecordKind.Conference, conference.Id, conference.OwnerId, conference.ScopeId, IsClosed: false);
    }

    private async Task<HttpResponseMessage> GetAsync(string userName, Attachment file) => await (await app.SignedInAsAsync(userName)).Client.GetAsync($"/files/{file.Id}");
}
