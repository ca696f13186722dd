using Microsoft.AspNetCore.Hosting;
using ProgramTracker.Web.Files;
using ProgramTracker.Web.Tests.Conferences;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Files;

/// <summary>A site whose administrator takes files of one megabyte only.</summary>
public sealed class LimitingFiles(LimitingFiles.SiteOfSmallFiles app) : IClassFixture<LimitingFiles.SiteOfSmallFiles>
{
    private const long Megabyte = 1024 * 1024;

    [Fact]
    public async Task Follows_the_setting()
    {
        var page = await UploadAsync(2 * Megabyte);

        Assert.Equal("“phim.mp4” lớn hơn 1 MB. Hãy chọn tệp nhỏ hơn.", Assert.Single(page.Errors));
    }

    [Fact]
    public async Task Sends_back_to_the_form_in_words_what_is_far_too_large_to_be_read()
    {
        var page = await UploadAsync(60 * Megabyte);

        Assert.Equal("?too-large=true", page.Address.Query);
        Assert.Equal("Các tệp cộng lại vượt quá 5 MB của một lần gửi. Hãy gửi làm nhiều lần.", Assert.Single(page.Errors));
        Assert.NotNull(page.Document.QuerySelector("#Input_Files[aria-invalid]"));
    }

    private async Task<Visitor.Page> UploadAsync(long length)
    {
        var conference = await app.ConferenceAsync();
        var form = await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync($"/conferences/{conference.Id}/files");

        return await form.UploadAsync([("phim.mp4", new Zeros(length))], new Dictionary<string, string>());
    }

    public sealed class SiteOfSmallFiles : TrackerApp
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting(FileLimits.Setting, "1");
        }
    }
}
