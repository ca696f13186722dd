using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Domain.Programmes;
using ProgramTracker.Web.Hosting;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Seeding;

public sealed class LoadingTheExampleRecords(TrackerApp app) : IClassFixture<TrackerApp>, IAsyncLifetime
{
    public async Task InitializeAsync()
    {
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Actor>().System("seed", "records.seed");
        await Preparation.SeedAsync(scope.ServiceProvider);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Records_five_conferences_and_what_belongs_to_them()
    {
        await using var db = app.OpenDatabase();

        Assert.Equal((5, 4, 9), (await db.Conferences.CountAsync(), await db.Programmes.CountAsync(), await db.Documents.CountAsync()));
        Assert.Equal((7, 15, 1), (await db.AwardLines.CountAsync(), await db.People.CountAsync(), await db.FollowUpTasks.CountAsync()));
        Assert.Equal((0, 0), (await db.Exemplars.CountAsync(), await db.AwardDecisions.CountAsync()));
    }

    [Theory]
    [InlineData("Hội nghị 5 năm", "", ConferencePurpose.InterimReview, 0, 0, 4)]
    [InlineData("Họp Ban chỉ đạo", "--12-30", ConferencePurpose.SteeringMeeting, 3, 3, 3)]
    [InlineData("Hội nghị Tổng kết công tác", "2018-08-15", ConferencePurpose.SummingUp, 1, 1, 2)]
    [InlineData("Hội nghị trực tuyến", "2021-12-22", ConferencePurpose.SummingUp, 0, 1, 3)]
    [InlineData("Hội nghị tổng kết 10 năm", "--05-31", ConferencePurpose.SummingUp, 2, 0, 5)]
    public async Task Says_no_more_than_the_source(string title, string heldOn, ConferencePurpose purpose, int organisers, int chairs, int people)
    {
        var conference = await ConferenceAsync(title);

        Assert.Equal((heldOn, purpose, ConferenceState.Held), (conference.HeldOn.ToIso(), conference.LeadingPurpose, conference.State));
        Assert.Equal(organisers, conference.Organisers.Count);
        Assert.Equal((chairs, people), (conference.Participants.Count(p => p.ChairsTheEvent), conference.Participants.Count));
    }

    [Theory]
    [InlineData("Hội nghị 5 năm", "MTTW-BTT HT-BKMTTW 64/126, BCA HT-BKBCA 199/266")]
    [InlineData("Hội nghị Tổng kết công tác", "BCA HT-BKBCA /")]
    [InlineData("Hội nghị trực tuyến", "BCA HT-BKBCA 85/93")]
    [InlineData("Hội nghị tổng kết 10 năm", "UBND-79 HT-BKTINH 48/1, MTTQ-79 HT-BKMTTQT 17/18, CA-79 HT-GKCAT 40/20")]
    public async Task Announces_the_awards_in_their_order(string title, string expected)
    {
        var conference = await ConferenceAsync(title);
        await using var db = app.OpenDatabase();

        var lines = await db.AwardLines.Where(l => l.ConferenceId == conference.Id).OrderBy(l => l.Order)
            .Select(l => new
            {
                l.Collectives,
                l.Individuals,
                Authority = db.Organisations.Single(o => o.Id == l.AuthorityId).Code,
                Form = db.AwardForms.Single(f => f.Id == l.FormId).Code,
            })
            .ToListAsync();

        Assert.Equal(expected, string.Join(", ", lines.Select(l => $"{l.Authority} {l.Form} {l.Collectives}/{l.Individuals}")));
    }

    [Fact]
    public async Task Joins_the_programme_of_the_city_to_the_national_one()
    {
        await using var db = app.OpenDatabase();

        var national = await db.Programmes.SingleAsync(p => p.NumberCanonical == "09/CTr-BCA-MTTW");
        var city = await db.Programmes.Include(p => p.Parties).Include(p => p.Acts).SingleAsync(p => p.ImplementsId == national.Id);

        Assert.Equal(("2013-08-01", ProgrammeState.InForce), (national.SignedOn.ToIso(), national.State));
        Assert.Equal(("478/CTr-CA-MTTQ", "2013", "2023", 3), (city.Number, city.From.ToIso(), city.To.ToIso(), city.Parties.Count));
        Assert.Equal((ProgrammeState.InForce, "2013"), (city.State, city.Acts.Single().On.ToIso()));
        Assert.Equal((national.ScopeId, await AreaAsync("79", app.Today)), (Area.NationId, city.ScopeId));
    }

    [Fact]
    public async Task Never_invents_a_symbol()
    {
        await using var db = app.OpenDatabase();

        Assert.Equal(["22", "38"], await db.Programmes.Where(p => p.NumberCanonical == null).OrderBy(p => p.NumberRaw).Select(p => p.NumberRaw).ToListAsync());
        Assert.Equal(["28", "48"], await db.Documents.Where(d => d.NumberCanonical == null).OrderBy(d => d.NumberRaw).Select(d => d.NumberRaw).ToListAsync());
    }

    [Fact]
    public async Task Keeps_one_record_of_a_document_that_two_conferences_cite()
    {
        await using var db = app.OpenDatabase();

        var directive = await db.Documents.SingleAsync(d => d.NumberCanonical == "09-CT/TW");

        Assert.Equal(("2011-12-01", "khóa XI"), (directive.IssuedOn.ToIso(), directive.Series));
        Assert.Equal(2, await db.Conferences.CountAsync(c => c.Citations.Any(citation => citation.DocumentId == directive.Id)));
    }

    [Fact]
    public async Task Shows_one_person_with_the_rank_of_each_day()
    {
        await using var db = app.OpenDatabase();
        var person = await db.People.SingleAsync(p => p.FullName == "Tô Lâm");

        var ranks = await db.Conferences.SelectMany(c => c.Participants).Where(p => p.PersonId == person.Id).Select(p => p.Rank!).ToListAsync();

        Assert.Equal(["Thượng tướng", "Đại tướng"], ranks.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Reviews_the_directive_and_disseminates_four_documents_with_Da_Nang_on_the_line()
    {
        var conference = await ConferenceAsync("Hội nghị trực tuyến");
        await using var db = app.OpenDatabase();
        var daNang = await AreaAsync("48", app.Today);

        Assert.Equal("09/CT-BCA-V28", (await db.Documents.SingleAsync(d => d.Id == conference.Reviews.Single().DocumentId)).Number);
        Assert.Equal(4, conference.Citations.Count(c => c.Kind == CitationKind.Disseminated));
        Assert.Equal(await AreaAsync("48", new DateOnly(2021, 12, 22)), conference.BridgePoints.Single().AreaId);
        Assert.Equal(
            ["Lê Văn Trung", "Trần Mưu"],
            conference.Participants.Where(p => p.BridgePointId == conference.BridgePoints.Single().Id && p.ScopeId == daNang).Select(p => p.Name));
        Assert.Equal(Area.NationId, conference.Participants[0].ScopeId);
    }

    [Fact]
    public async Task Makes_one_direction_a_task_for_every_province_without_inventing_a_due_date()
    {
        await using var db = app.OpenDatabase();

        var task = await db.FollowUpTasks.Include(t => t.Assignments).SingleAsync();

        Assert.Null(task.DueOn);
        Assert.Equal("BCA-V05", (await db.Organisations.SingleAsync(o => o.Id == task.Lead!.OrganisationId)).Code);
        Assert.Equal(34, task.Assignments.Where(a => !a.IsLead).Select(a => a.ScopeId).Distinct().Count());
        Assert.Equal(task.Wording, (await db.Conferences.SelectMany(c => c.Conclusions).SingleAsync(c => c.Id == task.ConclusionId)).Wording);
    }

    [Fact]
    public async Task Gives_conclusions_their_fates()
    {
        await using var db = app.OpenDatabase();

        var fates = await db.Conferences.SelectMany(c => c.Conclusions).GroupBy(c => c.Fate).ToDictionaryAsync(same => same.Key, same => same.Count());

        Assert.Equal((3, 2), (fates[ConclusionFate.Pledge], fates[ConclusionFate.PlannedConference]));
        Assert.Equal((1, 1), (fates[ConclusionFate.Undecided], fates[ConclusionFate.Task]));
        Assert.Equal(18, fates[ConclusionFate.StandingDirection]);
    }

    [Fact]
    public async Task Reports_money_in_dong_and_groups_by_a_rough_count()
    {
        await using var db = app.OpenDatabase();

        var figures = await db.Conferences.SelectMany(c => c.Figures).OrderBy(f => f.Value).Select(f => f.Value).ToListAsync();

        Assert.Equal([23m, 30m, 14_500_000_000m, 20_500_000_000m], figures);
        Assert.Equal(Qualifier.Nearly, (await db.Conferences.SelectMany(c => c.Delegations).SingleAsync(d => d.Count == 200)).Qualifier);
    }

    [Fact]
    public async Task Is_audited_as_seeding()
    {
        await using var db = app.OpenDatabase();

        Assert.Equal(5, await db.AuditEntries.CountAsync(e => e.Verb == "records.seed" && e.SubjectType == nameof(Conference)));
    }

    private async Task<Conference> ConferenceAsync(string title)
    {
        await using var db = app.OpenDatabase();

        return await db.Conferences.AsSplitQuery().Include(c => c.Organisers).Include(c => c.Reviews).Include(c => c.Citations).Include(c => c.BridgePoints)
            .Include(c => c.Participants.OrderBy(p => p.Order)).SingleAsync(c => c.Title.StartsWith(title));
    }

    private async Task<Guid> AreaAsync(string code, DateOnly day)
    {
        await using var db = app.OpenDatabase();

        return (await db.Areas.Where(a => a.Code == code).ToListAsync()).Single(a => a.ExistsOn(day)).Id;
    }
}
