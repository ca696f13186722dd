using Microsoft.AspNetCore.Hosting;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Web.Lists;
using ProgramTracker.Web.Tests.Conferences;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Lists;

/// <summary>Beyond the limit, here two rows, a list does not go out until it is filtered.</summary>
public sealed class RefusingALongList(RefusingALongList.SiteOfShortFiles app) : IClassFixture<RefusingALongList.SiteOfShortFiles>
{
    [Fact]
    public async Task Says_so_in_place_of_the_links_and_after_a_link_kept_from_before()
    {
        foreach (var day in new short[] { 1, 2, 3 })
            await app.ConferenceAsync($"Hội nghị dài {day}", heldOn: PartialDate.Of(2001, 1, day));
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);

        foreach (var address in new[] { "/conferences?year=2001", "/conferences?year=2001&handler=xlsx", "/conferences?year=2001&handler=csv" })
        {
            var page = await staff.OpenAsync(address);
            Assert.Equal("/conferences?year=2001", page.Address.PathAndQuery);
            Assert.Contains("Quá 2 dòng: lọc bớt để tải về.", page.Text, StringComparison.Ordinal);
            Assert.Null(page.Document.QuerySelector("a[href*='handler=']"));
        }

        Assert.Equal(2, (await ExportedFile.OfAsync(staff, "/conferences?year=2001&q=dai+2", "csv")).Rows.Count + (await ExportedFile.OfAsync(staff, "/conferences?year=2001&q=dai+3", "xlsx")).Rows.Count);
    }

    public sealed class SiteOfShortFiles : TrackerApp
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting(ExportLimit.Setting, "2");
        }
    }
}
