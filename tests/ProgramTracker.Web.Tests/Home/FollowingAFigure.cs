using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using ProgramTracker.Data.Accounts;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Exemplars;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Domain.Programmes;
using ProgramTracker.Web.Tests.Awards;
using ProgramTracker.Web.Tests.FollowUp;
using ProgramTracker.Web.Tests.Hosting;
using ProgramTracker.Web.Tests.Programmes;

namespace ProgramTracker.Web.Tests.Home;

/// <summary>No orphan number: what the home page counts is what stands in the list behind it.</summary>
public sealed partial class FollowingAFigure(TrackerApp app) : IClassFixture<TrackerApp>, IAsyncLifetime
{
    public async Task InitializeAsync()
    {
        var department = await app.OrganisationAsync("BCA-V05");
        Conference Held(string title, PartialDate on) => Conference.Record(new ConferenceFacts(title, ConferencePurpose.SummingUp, on), department.Id, Area.NationId, app.Today);
        Conference Planned(string title, PartialDate on) => Conference.Plan(new ConferenceFacts(title, ConferencePurpose.SummingUp, on), department.Id, Area.NationId, app.Today);
        var finished = Held("Đã ghi xong", PartialDate.Of(2026, 3, 1));
        finished.FinishRecording();
        var cancelled = Planned("Không tổ chức", PartialDate.Of(2026, 12, 1));
        cancelled.Cancel("Bão");
        var exemplar = Exemplar.Register(
            new ExemplarFacts("Camera an ninh", ExemplarKind.Model, "An ninh trật tự", null, null), ExemplarStage.Piloted, PartialDate.Of(2024), null, department.Id, Area.NationId, app.Today);
        await app.GivenAsync(
            Held("Năm nay", PartialDate.Of(2026, 2, 1)), Held("Năm trước", PartialDate.Of(2025, 2, 1)), finished, Planned("Sắp tới", PartialDate.Of(2026, 12, 20)), cancelled, exemplar,
            await SomeProgrammes.InForceAsync(app, Period("01/CTr-BCA-MTTW", 2013, PartialDate.Of(2023))),
            await SomeProgrammes.InForceAsync(app, Period("02/CTr-BCA-MTTW", 2021, PartialDate.Of(2026, 6, 30))),
            await SomeProgrammes.InForceAsync(app, Period("03/CTr-BCA-MTTW", 2024, PartialDate.Of(2030))),
            await SomeProgrammes.DraftAsync(app, SomeProgrammes.Facts("04/CTr-BCA-MTTW")));
        await app.GivenTaskAsync("CA-48", dueOn: new DateOnly(2026, 10, 1), assignedOn: new DateOnly(2026, 9, 1));
        await app.GivenTaskAsync("BCA-V05", dueOn: new DateOnly(2026, 12, 1), giver: "BCA");
        await app.GivenLineAsync(heldOn: PartialDate.Of(2026, 3, 2));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData(TestAccounts.Leader, ".say a, .tiles a", 8)]
    [InlineData(TestAccounts.Ministry, "section.panel > header > a.chip", 4)]
    [InlineData(TestAccounts.DaNang, "section.panel > header > a.chip", 1)]
    public async Task Leads_to_as_many_rows(string person, string figures, int atLeast)
    {
        var home = await (await app.SignedInAsAsync(person)).OpenAsync("/");
        var followed = 0;
        foreach (var link in home.Document.QuerySelectorAll(figures))
        {
            var said = link.QuerySelector(".n") ?? link;
            if (!Number().IsMatch(said.TextContent))
                continue;

            followed++;
            var address = link.GetAttribute("href")!;
            var total = Total(await home.Visitor.OpenAsync(address), sums: address.StartsWith("/awards?year", StringComparison.Ordinal));
            Assert.True(NumberIn(said.TextContent) == total, $"{person}: “{link.TextContent.Trim()}” leads to {address} with {total}.");
        }

        Assert.True(followed >= atLeast, $"{followed} figures");
    }

    [Fact]
    public async Task Counts_late_tasks_even_for_a_province_that_may_not_see_who_leads_them()
    {
        await app.GivenTaskAsync("CA-79", dueOn: new DateOnly(2026, 10, 1), assignedOn: new DateOnly(2026, 9, 1));
        var leader = await app.SignedInAsAsync(await LeaderOfDaNangAsync());

        Assert.Contains("quá hạn", (await leader.OpenAsync("/")).Document.QuerySelector(".say .bad")!.ParentElement!.TextContent, StringComparison.Ordinal);
    }

    private async Task<string> LeaderOfDaNangAsync()
    {
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Actor>().System("test", "test.arrange");
        var users = scope.ServiceProvider.GetRequiredService<UserManager<User>>();
        var leader = new User { UserName = "lanhdao-danang", DisplayName = "Lãnh đạo Công an Đà Nẵng", OrganisationId = (await app.OrganisationAsync("CA-48")).Id, IsDemo = true };
        await users.CreateAsync(leader, TestAccounts.Password);
        await users.AddToRoleAsync(leader, Role.Leader);

        return leader.UserName;
    }

    private static ProgrammeFacts Period(string number, short from, PartialDate to) => SomeProgrammes.Facts(number) with { From = PartialDate.Of(from), To = to };

    private static int Total(Visitor.Page list, bool sums)
    {
        var shown = list.Document.QuerySelector("#list")!.TextContent;
        if (sums)
            return NumberIn(Announced().Match(shown).Groups[1].Value);

        return Of().Match(shown) is { Success: true } of ? NumberIn(of.Groups[1].Value) : list.Document.QuerySelectorAll("#list tbody tr").Length;
    }

    private static int NumberIn(string text) => int.Parse(Number().Match(text).Value.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[0-9][0-9.]*")]
    private static partial Regex Number();

    [GeneratedRegex(@"–[0-9.]+ trong ([0-9.]+)")]
    private static partial Regex Of();

    [GeneratedRegex(@"công bố ([0-9.]+)")]
    private static partial Regex Announced();
}
