using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ProgramTracker.Data.Accounts;
using ProgramTracker.Web.Permissions;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Permissions;

/// <summary>Every endpoint of the site, for every role: who may not, finds nothing; who has not signed in, is asked to.</summary>
public sealed class EveryPage(TrackerApp app) : IClassFixture<TrackerApp>
{
    private static readonly (string UserName, string Role)[] People =
    [
        (TestAccounts.Ministry, Role.MinistryStaff), (TestAccounts.Leader, Role.Leader), (TestAccounts.Administrator, Role.Administrator), (TestAccounts.DaNang, Role.Officer),
    ];

    [Fact]
    public void Asks_for_a_permission_or_says_that_everyone_may_come()
    {
        var silent = Pages().Where(page => page.Permission is null && !page.IsForEveryone).Select(page => page.Route);

        Assert.Empty(silent);
    }

    [Fact]
    public void Asks_for_a_permission_that_a_role_has()
    {
        var unreachable = Pages().Where(page => page.Permission is { } permission && !RolePermissions.Allow(Role.All, permission)).Select(page => page.Route);

        Assert.Empty(unreachable);
    }

    [Fact]
    public async Task Sends_a_stranger_to_sign_in()
    {
        var stranger = app.Visitor();
        foreach (var page in Pages().Where(page => page.Permission is not null))
        {
            var response = await stranger.Client.GetAsync(page.Address);

            Assert.True(response.StatusCode == HttpStatusCode.Redirect, $"{page.Route}: {response.StatusCode}");
            Assert.Equal("/sign-in", new Uri(app.Url, response.Headers.Location!).AbsolutePath);
        }
    }

    [Fact]
    public async Task Is_not_there_for_a_role_without_its_permission()
    {
        foreach (var (userName, role) in People)
        {
            var person = await app.SignedInAsAsync(userName);
            foreach (var page in Pages().Where(page => page.Permission is { } permission && !RolePermissions.Of(role).Contains(permission)))
            {
                var response = await person.Client.GetAsync(page.Address);

                Assert.True(response.StatusCode == HttpStatusCode.NotFound, $"{role} at {page.Route}: {response.StatusCode}");
            }
        }
    }

    [Fact]
    public async Task Opens_for_a_role_with_its_permission_or_knows_no_such_record()
    {
        foreach (var (userName, role) in People)
        {
            var person = await app.SignedInAsAsync(userName);
            foreach (var page in Pages().Where(page => page.Permission is { } permission && RolePermissions.Of(role).Contains(permission)))
            {
                var response = await person.Client.GetAsync(page.Address);

                // A record of a made-up key is not there; a page without a key is.
                var expected = page.HasKey ? [HttpStatusCode.NotFound, HttpStatusCode.OK] : new[] { HttpStatusCode.OK, HttpStatusCode.Redirect };
                Assert.True(expected.Contains(response.StatusCode), $"{role} at {page.Address}: {response.StatusCode}");
            }
        }
    }

    [Theory]
    [InlineData("/conferences")]
    [InlineData("/organisations")]
    [InlineData("/programmes/0192f000-0000-7000-8000-000000000000")]
    public async Task Is_not_there_for_what_it_has_no_answer_to(string address)
    {
        var person = await app.SignedInAsAsync(TestAccounts.Ministry);
        var token = (await person.OpenAsync("/conferences/record")).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        var response = await person.Client.PostAsync(address, new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("/audit?verb=%00")]
    [InlineData("/accounts?role=%00")]
    [InlineData("/organisations?q=%00")]
    public async Task Is_not_there_for_an_address_that_no_text_can_hold(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignedInAsAsync(TestAccounts.Administrator)).OpenAsync(address)).Status);

    private IEnumerable<PageOfTheSite> Pages() =>
        app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(endpoint => new PageOfTheSite(
                endpoint.RoutePattern.RawText!,
                endpoint.Metadata.GetMetadata<RequiresAttribute>()?.Permission,
                endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null))
            .DistinctBy(page => page.Route);

    private sealed record PageOfTheSite(string Route, string? Permission, bool IsForEveryone)
    {
        public bool HasKey => Route.Contains('{', StringComparison.Ordinal);

        /// <summary>With a key that no record has.</summary>
        public string Address => "/" + System.Text.RegularExpressions.Regex.Replace(Route, @"\{[^}]*\}", "0192f000-0000-7000-8000-000000000000");
    }
}
