using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using ProgramTracker.Data.Accounts;
using ProgramTracker.Data.Imports;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Exemplars;
using ProgramTracker.Domain.Files;
using ProgramTracker.Domain.Movements;
using ProgramTracker.Domain.Programmes;
using ProgramTracker.Tests.Files;
using ProgramTracker.Web.Permissions;
using ProgramTracker.Web.Tests.Accounts;
using ProgramTracker.Web.Tests.Awards;
using ProgramTracker.Web.Tests.Conferences;
using ProgramTracker.Web.Tests.Documents;
using ProgramTracker.Web.Tests.Files;
using ProgramTracker.Web.Tests.FollowUp;
using ProgramTracker.Web.Tests.Hosting;
using ProgramTracker.Web.Tests.Programmes;

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

                // A record of a made-up key is not there; a page without a key is. No key may be left out.
                var expected = page.HasKey ? [HttpStatusCode.NotFound] : new[] { HttpStatusCode.OK, HttpStatusCode.Redirect };
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

        Assert.Equal(HttpStatusCode.NotFound, (await person.PostAsync(address, [new("__RequestVerificationToken", token)])).Status);
    }

    [Theory]
    [InlineData("/audit?verb=%00")]
    [InlineData("/accounts?role=%00")]
    [InlineData("/organisations?q=%00")]
    public async Task Is_not_there_for_an_address_that_no_text_can_hold(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignedInAsAsync(TestAccounts.Administrator)).OpenAsync(address)).Status);

    [Fact]
    public async Task About_a_record_of_a_made_up_key_is_not_there_whatever_is_sent()
    {
        foreach (var (userName, role) in People)
        {
            var person = await app.SignedInAsAsync(userName);
            foreach (var page in Pages().Where(page => page is { HasKey: true, TakesAForm: true, Permission: { } permission } && RolePermissions.Of(role).Contains(permission)))
                await TakesNothingAsync(person, page.Address);
        }
    }

    [Fact]
    public async Task About_a_record_of_another_province_is_not_there_to_read_or_to_write()
    {
        var (officer, administrator) = (await app.SignedInAsAsync(TestAccounts.DaNang), await app.ProvincialAdministratorAsync("quan-tri-moi-trang"));
        var elsewhere = await ElsewhereAsync();
        foreach (var page in Pages().Where(page => page.HasKey && elsewhere.ContainsKey(page.Before)))
        {
            var (person, address) = (RolePermissions.Of(Role.Officer).Contains(page.Permission!) ? officer : administrator, page.AddressOf(elsewhere[page.Before]));

            Assert.Equal((address, HttpStatusCode.NotFound), (address, (await person.OpenAsync(address)).Status));
            if (page.TakesAForm)
                await TakesNothingAsync(person, address);
        }

        // What everyone may see has no province.
        Assert.Equal(["awards/rules", "organisations", "people"], Pages().Where(page => page.HasKey).Select(page => page.Before).Except(elsewhere.Keys).Order());
    }

    /// <summary>An empty form, and one whose version is no number, are answered as what is not there.</summary>
    private static async Task TakesNothingAsync(Visitor person, string address)
    {
        var token = (await person.OpenAsync("/")).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        foreach (var (field, value) in new[] { ("Version", ""), ("Version", "không phải số"), ("Input[", "") })
        {
            var answer = await person.PostAsync(address, [new("__RequestVerificationToken", token), new(field, value)]);

            Assert.Equal((address, HttpStatusCode.NotFound), (answer.Path, answer.Status));
        }
    }

    /// <summary>A record of Hồ Chí Minh City, or of someone else, by what stands before its key in the address.</summary>
    private async Task<IReadOnlyDictionary<string, Guid>> ElsewhereAsync()
    {
        const string City = "CA-79";
        var organisation = await app.OrganisationAsync(City);
        var document = await SomeDocuments.ProvincialAsync(app, City, "01/KH-CATP");
        var programme = await SomeProgrammes.InForceAsync(app, SomeProgrammes.Facts("01/CTr-CATP"), City);
        var exemplar = Exemplar.Register(
            new ExemplarFacts("Mô hình của thành phố", ExemplarKind.Model, null, organisation.AreaId, null, null), ExemplarStage.Piloted, PartialDate.Of(2025), null, organisation.Id, organisation.AreaId, app.Today);
        var consolidation = CommitteeConsolidation.Record(programme.Id, organisation.AreaId, new ConsolidationFacts(PartialDate.Of(2025)), organisation.Id, app.Today);
        var movement = Movement.Register(new MovementFacts("Phong trào của thành phố"), organisation.Id, organisation.AreaId, app.Today);
        var account = await app.AccountAsync(TestAccounts.HoChiMinhCity);
        var import = PendingImport.Of(account.Id, "khac.csv", [], app.Clock.GetUtcNow());
        await app.GivenAsync(document, programme, exemplar, consolidation, movement, import);
        var listed = await app.GivenDecisionAsync(number: "61/QĐ-CATP", authority: City, owner: City, recipients:
            [new(RecipientKind.Individual, "Lê Văn Thành", "Phường A", organisation.AreaId), new(RecipientKind.Individual, "Lê Văn Thành", "Phường B", organisation.AreaId)]);
        var tie = RecipientTie.Same(listed.Recipients[0], listed.Recipients[1], toldApart: false, "Người ghép", organisation.Id, app.Today);
        await app.GivenAsync(tie);
        var conference = await app.ConferenceAsync(owner: City);
        var file = await app.GivenFileAsync(new AttachedRecord(RecordKind.Conference, conference.Id, conference.OwnerId, conference.ScopeId, IsClosed: false), MadeFiles.Jpeg());

        return new Dictionary<string, Guid>
        {
            ["accounts"] = account.Id,
            ["awards"] = (await app.GivenDecisionAsync(authority: City, owner: City)).Id,
            ["awards/lines"] = (await app.GivenLineAsync(City, City, form: GivenAwards.CertificateOfTheProvince)).Id,
            ["awards/histories"] = listed.Recipients[0].Id,
            ["awards/histories/ties"] = tie.Id,
            ["awards/nominations"] = (await app.GivenNominationAsync(owner: City)).Id,
            ["conferences"] = conference.Id,
            ["directions"] = (await app.GivenDirectionAsync("Chỉ đạo của thành phố", owner: City)).Conclusions[0].Id,
            ["documents"] = document.Id,
            ["files"] = file.Id,
            ["exemplars"] = exemplar.Id,
            ["exemplars/review"] = import.Id,
            ["movements"] = movement.Id,
            ["organisations/import"] = import.Id,
            ["programmes"] = programme.Id,
            ["programmes/consolidations"] = consolidation.Id,
            ["tasks"] = (await app.GivenTaskAsync(City, giver: City)).Id,
        };
    }

    private IEnumerable<PageOfTheSite> Pages() =>
        app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(endpoint => new PageOfTheSite(
                endpoint.RoutePattern.RawText!,
                endpoint.Metadata.GetMetadata<RequiresAttribute>()?.Permission,
                endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null,
                endpoint.Metadata.GetMetadata<CompiledPageActionDescriptor>()?.HandlerMethods.Any(handler => handler.HttpMethod == "Post") == true))
            .DistinctBy(page => page.Route);

    private sealed record PageOfTheSite(string Route, string? Permission, bool IsForEveryone, bool TakesAForm)
    {
        public bool HasKey => Route.Contains('{', StringComparison.Ordinal);

        /// <summary>What stands before the key.</summary>
        public string Before => Route[..Route.IndexOf('{', StringComparison.Ordinal)].Trim('/');

        /// <summary>With a key that no record has.</summary>
        public string Address => AddressOf(new Guid("0192f000-0000-7000-8000-000000000000"));

        public string AddressOf(Guid id) => "/" + Regex.Replace(Route, @"\{[^}]*\}", id.ToString()).TrimStart('/');
    }
}
