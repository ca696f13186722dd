using System.Net;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Accounts;

public sealed class KnockingTooOften(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task From_one_address_is_answered_in_a_sentence_after_sixty_times_a_minute()
    {
        var visitor = app.Visitor();
        var door = await visitor.OpenAsync("/sign-in");
        for (var attempt = 0; attempt < 60; attempt++)
            Assert.Equal(HttpStatusCode.OK, (await door.SubmitAsync(Door.Credentials("", ""))).Status);

        var refused = await door.SubmitAsync(Door.Credentials("", ""));
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.Status);
        Assert.Contains("Xin đợi một phút", await refused.Response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await visitor.OpenAsync("/sign-in")).Status);
    }
}
