using Microsoft.EntityFrameworkCore;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Programmes;

public sealed class NumberingAProgrammeTwice(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task Is_asked_once_with_a_link_to_the_other_and_then_saved()
    {
        var known = await SomeProgrammes.InForceAsync(app, SomeProgrammes.Facts("77/CTr-BCA-MTTW"));
        await app.GivenAsync(known);
        var clerk = await app.SignedInAsAsync(TestAccounts.Ministry);

        var asked = await clerk.SubmitAsync("/programmes/draft", new Dictionary<string, string> { ["Input.Title"] = "Chương trình trùng số", ["Input.Number"] = "77/CTr – BCA- MTTW" });

        Assert.Contains("Đã có chương trình mang số này", asked.Text, StringComparison.Ordinal);
        Assert.NotNull(asked.Document.QuerySelector($"a[href='/programmes/{known.Id}']"));
        await asked.SubmitAsync(new Dictionary<string, string>());
        await using var db = app.OpenDatabase();
        Assert.True(await db.Programmes.AnyAsync(p => p.Title == "Chương trình trùng số"));
    }
}
