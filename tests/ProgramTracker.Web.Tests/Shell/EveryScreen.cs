using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using ProgramTracker.Data.Conferences;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Exemplars;
using ProgramTracker.Domain.Files;
using ProgramTracker.Domain.Movements;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Domain.Programmes;
using ProgramTracker.Tests.Files;
using ProgramTracker.Web.Hosting;
using ProgramTracker.Web.Permissions;
using ProgramTracker.Web.Tests.Awards;
using ProgramTracker.Web.Tests.Conferences;
using ProgramTracker.Web.Tests.Exemplars;
using ProgramTracker.Web.Tests.Files;
using ProgramTracker.Web.Tests.Hosting;
using ProgramTracker.Web.Tests.Journeys;
using ProgramTracker.Web.Tests.People;

namespace ProgramTracker.Web.Tests.Shell;

/// <summary>
/// Three people follow every link from their home page. Every page of the site must be found that way, fit an office screen and a phone, be read by a
/// screen reader (axe), in light and dark, and leave the browser's console empty.
/// </summary>
public sealed partial class EveryScreen(TrackerApp app) : IClassFixture<TrackerApp>
{
    /// <summary>Asked by scripts, reached by an address in a mail or by what went wrong; not by a link.</summary>
    private static readonly string[] NotByALink =
    [
        "/error", "/not-found", "/sign-in", "/sign-out", "/preferences", "/suggest", "/accounts/organisations", "/documents/read-number", "/organisations/areas", "/drafts",
        // Forms that only a state of the record opens, which their own tests bring about.
        "/reopen", "/accounts/{id:guid}/enable", "/accounts/{id:guid}/unlock", "/accounts/{id:guid}/remove-second-factor", "/account/two-factor/",
        "/organisations/import/{id:guid}", "/exemplars/review/{id:guid}", "/awards/{id:guid}/import/", "/awards/{id:guid}/imports/",
        // A leader's home is the same page.
        "/dashboard",
    ];

    /// <summary>Records of one kind whose links are followed: each state of a record leads elsewhere.</summary>
    private const int MostOfOneKind = 12;

    private readonly HashSet<string> _seen = [];
    private readonly List<string> _faults = [];

    [Fact]
    public async Task Is_found_by_a_link_fits_and_can_be_read()
    {
        await GivenALivingRecordAsync();
        var routes = Routes();
        foreach (var person in new[] { TestAccounts.Ministry, TestAccounts.Administrator, TestAccounts.Leader })
            await WalkAsync(person, routes);

        Assert.True(_faults.Count == 0, string.Join('\n', _faults));
        var unlinked = routes.Select(route => route.Route).Where(route => !_seen.Contains(route) && !NotByALink.Any(part => route.Contains(part, StringComparison.Ordinal))).ToList();
        Assert.True(unlinked.Count == 0, string.Join('\n', unlinked));
    }

    private async Task WalkAsync(string person, IReadOnlyList<RouteOfTheSite> routes)
    {
        var visitor = await app.SignedInAsAsync(person);
        var office = await SignedInAsync(person, 1366, 768, ColorScheme.Light);
        var phone = await SignedInAsync(person, 390, 844, ColorScheme.Dark);
        var ahead = new Queue<string>(["/"]);
        var queued = new HashSet<string> { "/" };
        var visits = new Dictionary<string, int>();
        while (ahead.TryDequeue(out var address))
        {
            var route = routes.FirstOrDefault(r => r.Pattern.IsMatch(address.Split('?')[0]));
            if (route is null || (visits[route.Route] = visits.GetValueOrDefault(route.Route) + 1) > MostOfOneKind)
                continue;

            if (await IsAFileAsync(visitor, address))
            {
                _seen.Add(route.Route);
                continue;
            }

            foreach (var link in (await visitor.OpenAsync(address)).Document.QuerySelectorAll("a[href^='/']").Select(a => a.GetAttribute("href")!))
                if (queued.Add(link))
                    ahead.Enqueue(link);
            if (!_seen.Add(route.Route) && address != "/")
                continue;

            await office.GotoAsync(address);
            await LookAsync(office, $"{person} {address}");
            await phone.GotoAsync(address);
            await LookAsync(phone, $"{person} {address} on a phone");
        }

        await office.Context.CloseAsync();
        await phone.Context.CloseAsync();
    }

    /// <summary>Taken to the disk, and no screen.</summary>
    private static async Task<bool> IsAFileAsync(Visitor visitor, string address)
    {
        using var response = await visitor.Client.GetAsync(address);

        return response.IsSuccessStatusCode && response.Content.Headers.ContentType?.MediaType != "text/html";
    }

    private async Task LookAsync(IPage page, string where)
    {
        if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth") is > 0 and var over)
            _faults.Add($"{where}: {over} px wider than the screen");
        foreach (var violation in (await page.RunAxe()).Violations)
            _faults.Add($"{where}: {violation.Id}, {violation.Help}: {string.Join(" ", violation.Nodes.Take(3).Select(Place))}");
    }

    private static string Place(AxeResultNode node) => node.Html.Length > 160 ? node.Html[..160] : node.Html;

    private async Task<IPage> SignedInAsync(string person, int width, int height, ColorScheme scheme)
    {
        var page = await SharedBrowser.NewPageAsync(app.Url, width, height);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
        var cookie = (await SignInCookie.ForAsync(app.Services, person)).Split('=', 2);
        await page.Context.AddCookiesAsync([new Cookie { Name = cookie[0], Value = cookie[1], Url = app.Url.ToString() }]);
        page.Console += (_, message) => _faults.AddRange(!SharedBrowser.IsAComplaint(message) ? [] : [$"{person} {page.Url}: console {message.Type} {message.Text}"]);
        page.PageError += (_, error) => _faults.Add($"{person} {page.Url}: {error}");

        return page;
    }

    private IReadOnlyList<RouteOfTheSite> Routes() =>
        [.. app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null && endpoint.Metadata.GetMetadata<RequiresAttribute>() is not null)
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
            .Distinct()
            .Select(route => new RouteOfTheSite(route, new Regex("^" + Parameter().Replace(route, part => part.Value.EndsWith(":guid}", StringComparison.Ordinal) ? "[0-9a-f-]{36}" : "[^/]+") + "$")))];

    /// <summary>The example records, and one of everything that they do not have.</summary>
    private async Task GivenALivingRecordAsync()
    {
        await using (var scope = app.Services.CreateAsyncScope())
        {
            scope.ServiceProvider.GetRequiredService<Actor>().System("seed", "records.seed");
            await Preparation.SeedAsync(scope.ServiceProvider);
        }

        var department = await app.OrganisationAsync("BCA-V05");
        var planned = Conference.Plan(new ConferenceFacts("Hội nghị sơ kết sắp tới", ConferencePurpose.InterimReview, PartialDate.Of(2026, 12, 15)), department.Id, Area.NationId, app.Today);
        planned.BridgedAt([new BridgePointEntry(null, "Bộ Công an", null, department.Id, null, Area.NationId)]);
        var exemplar = Exemplar.Register(
            new ExemplarFacts("Camera an ninh", ExemplarKind.Model, "An ninh trật tự", null, null), ExemplarStage.Piloted, PartialDate.Of(2024), null, department.Id, Area.NationId, app.Today);
        var province = (await app.OrganisationAsync("CA-48")).AreaId;
        exemplar.CountPoints(2025, [new(province, province, 3, 2, 40)], app.Today);
        var criteria = await app.GivenCriteriaAsync(2026);
        exemplar.Assess(criteria, new YearlyAssessmentEntry([50, 40], "Báo cáo năm 2026."), "Cán bộ Cục V05", app.Today);
        var movement = Movement.Register(new MovementFacts("Toàn dân bảo vệ an ninh Tổ quốc"), department.Id, Area.NationId, app.Today);
        await app.GivenAsync(planned, exemplar, movement);
        await using (var db = app.OpenDatabase())
        {
            var national = await db.Programmes.FirstAsync(p => p.ScopeId == Area.NationId && p.State == ProgrammeState.InForce);
            await app.GivenAsync(CommitteeConsolidation.Record(
                national.Id, (await app.OrganisationAsync("CA-48")).AreaId, new ConsolidationFacts(PartialDate.Of(2024, 3), Note: "Thay Trưởng ban"), department.Id, app.Today));
            foreach (var conference in await db.Conferences.ToListAsync())
                await app.GivenFileAsync(new AttachedRecord(RecordKind.Conference, conference.Id, conference.OwnerId, conference.ScopeId, IsClosed: false), MadeFiles.Jpeg(), caption: "Toàn cảnh");
        }

        await app.GivenDecisionAsync(await app.GivenLineAsync());
        await app.GivenNominationAsync("Đề nghị chờ xét");
        await app.GivenNominationAsync("Đề nghị đang soạn", GivenAwards.Ministry, sent: false);
        var answered = await app.GivenNominationAsync("Đề nghị đã trả lời", GivenAwards.Ministry);
        await GivenAnswersAsync(answered.Id);
        await app.GivenDecisionAsync(
            number: "4323/QĐ-BCA",
            recipients: [new(RecipientKind.Individual, "Nguyễn Văn A", null, Area.NationId), new(RecipientKind.Individual, "Nguyễn Văn A", "Công an phường Hải Châu", Area.NationId)]);
        await app.GivenReportAsync(await app.GivenLineAsync());
        await app.GivenIssuedAsync(number: "4321/QĐ-BCA", recipients: new RecipientEntry(RecipientKind.Collective, "Công an phường Hải Châu", null, Area.NationId));
        var names = await app.GivenIssuedAsync(number: "4322/QĐ-BCA", recipients:
            [.. Enumerable.Range(1, 4).Select(number => new RecipientEntry(RecipientKind.Individual, "Nguyễn Văn Bình", $"Công an xã {number}", Area.NationId))]);
        await app.GivenAsync(
            RecipientTie.Same(names.Recipients[0], names.Recipients[1], toldApart: false, "Người ghép", names.OwnerId, app.Today),
            RecipientTie.NotTheSame(names.Recipients[0], names.Recipients[2], areOne: false, "Người tách", names.OwnerId, app.Today));
        await GivenTwinsAsync();
    }

    /// <summary>Twins that may be merged, that were, and that were told apart.</summary>
    /// <summary>One line of the nomination is accepted, the other returned.</summary>
    private async Task GivenAnswersAsync(Guid nominationId)
    {
        await using var db = app.OpenDatabase();
        var nomination = await db.Nominations.Include(n => n.Lines.OrderBy(l => l.Order)).SingleAsync(n => n.Id == nominationId);
        nomination.Accept([nomination.Lines[0].Id], null, app.Today);
        nomination.Return([nomination.Lines[1].Id], "Ghi rõ chức vụ.", app.Today);
        await db.SaveChangesAsync();
    }

    private async Task GivenTwinsAsync()
    {
        var people = Enumerable.Range(0, 4).Select(_ => SomeAppearances.Person("Ngô Sinh Đôi")).ToList();
        for (var time = 0; time < 4; time++)
            await app.ConferenceAsync("Hội nghị ghi hai lần", heldOn: PartialDate.Of(2026, 10, 10));
        await app.GivenAsync([.. people]);
        await using var db = app.OpenDatabase();
        var (same, met) = (await db.People.Include(p => p.Merged).Where(p => p.FullName == "Ngô Sinh Đôi").ToListAsync(), await db.Conferences.WithEverything().Where(c => c.Title == "Hội nghị ghi hai lần").ToListAsync());
        same[1].MergeInto(same[0]);
        same[0].TellApart(same[2]);
        await db.MergeAsync(met[0], met[1], "Hai người cùng ghi");
        met[0].TellApart(met[2]);
        await db.SaveChangesAsync();
    }

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Parameter();

    private sealed record RouteOfTheSite(string Route, Regex Pattern);
}
