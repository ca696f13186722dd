using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;
using ProgramTracker.Data;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Visibility;

/// <summary>The two walls: the query filter, and under it the database's own.</summary>
public sealed class SeeingOnlyOnesOwn(TrackerApp app) : IClassFixture<TrackerApp>, IAsyncLifetime
{
    private Conference _ofTheCity = null!;
    private Conference _national = null!;
    private Guid _daNang;
    private Guid _hoChiMinhCity;

    public async Task InitializeAsync()
    {
        var city = await app.OrganisationAsync("CA-79");
        var ministry = await app.OrganisationAsync("BCA");
        (_daNang, _hoChiMinhCity) = ((await app.OrganisationAsync("CA-48")).AreaId, city.AreaId);
        var facts = new ConferenceFacts("Hội nghị thử phạm vi", ConferencePurpose.SummingUp, PartialDate.Of(2026, 3, 1));
        _ofTheCity = Conference.Record(facts, city.Id, city.AreaId, app.Today);
        _ofTheCity.Conclude([new ConclusionEntry(null, "Kết luận của thành phố", null, null, [], ConclusionFate.Information)]);
        _national = Conference.Record(facts, ministry.Id, Area.NationId, app.Today);
        _national.AttendedBy(
        [
            new ParticipantEntry(null, null, "Người trung ương", null, [], ParticipantRoles.Chair, Area.NationId),
            new ParticipantEntry(null, null, "Người Đà Nẵng", null, [], ParticipantRoles.Attendee, _daNang),
            new ParticipantEntry(null, null, "Người thành phố", null, [], ParticipantRoles.Attendee, _hoChiMinhCity),
        ]);
        await app.GivenAsync(_ofTheCity, _national);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("CA-79", true)]
    [InlineData("MTTQ-79", true)]
    [InlineData("CA-48", false)]
    [InlineData("BCA-V05", true)]
    public async Task A_provincial_record_is_there_for_its_province_and_the_nation(string organisation, bool there)
    {
        await using var db = await app.OpenDatabaseAsAsync(organisation);

        Assert.Equal(there, await db.Conferences.AnyAsync(c => c.Id == _ofTheCity.Id));
    }

    [Theory]
    [InlineData("CA-79", "Người trung ương, Người thành phố")]
    [InlineData("CA-48", "Người trung ương, Người Đà Nẵng")]
    [InlineData("BCA", "Người trung ương, Người Đà Nẵng, Người thành phố")]
    public async Task Of_a_national_conference_a_province_sees_its_own_people(string organisation, string seen)
    {
        await using var db = await app.OpenDatabaseAsAsync(organisation);
        var names = await db.Set<Participant>().Where(p => p.ConferenceId == _national.Id).OrderBy(p => p.Order).Select(p => p.Name).ToListAsync();

        Assert.Equal(seen, string.Join(", ", names));
    }

    [Fact]
    public async Task Past_the_filter_the_database_still_gives_nothing()
    {
        await using var db = await app.OpenDatabaseAsAsync("CA-48");

        Assert.False(await db.Conferences.IgnoreQueryFilters().AnyAsync(c => c.Id == _ofTheCity.Id));
        Assert.False(await db.Set<Participant>().IgnoreQueryFilters().AnyAsync(p => p.ScopeId == _hoChiMinhCity));
        Assert.False(await db.Set<Conclusion>().AnyAsync(c => c.ConferenceId == _ofTheCity.Id));
        Assert.Equal(0, await db.Database.SqlQuery<int>($"select count(*)::int as \"Value\" from conferences where id = {_ofTheCity.Id}").SingleAsync());
    }

    [Fact]
    public async Task Without_a_scope_there_is_nothing()
    {
        await using var everything = app.OpenDatabase();
        var options = (DbContextOptions<TrackerContext>)everything.GetService<IDbContextOptions>();
        await using var db = new TrackerContext(options, new Data.Scope.Actor());

        Assert.Equal(0, await db.Conferences.CountAsync());
        Assert.Equal(0, await db.Conferences.IgnoreQueryFilters().CountAsync());
        Assert.Equal(0, await db.AuditEntries.IgnoreQueryFilters().CountAsync());
    }

    [Fact]
    public async Task A_province_cannot_write_into_the_nation_or_another_province()
    {
        foreach (var scope in new[] { Area.NationId, _hoChiMinhCity })
        {
            await using var db = await app.OpenDatabaseAsAsync("CA-48");
            var owner = await app.OrganisationAsync("CA-48");
            db.Add(Conference.Record(new ConferenceFacts("Không được ghi", ConferencePurpose.SummingUp, PartialDate.Of(2026)), owner.Id, scope, app.Today));

            var refused = await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());

            Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, Assert.IsType<PostgresException>(refused.InnerException).SqlState);
        }
    }

    [Fact]
    public async Task A_province_of_today_sees_what_its_predecessors_recorded()
    {
        await using var everything = app.OpenDatabase();
        var quangNam = await everything.Organisations.SingleAsync(o => o.Code == "CA-49" && o.ValidTo != null);
        var before = Conference.Record(new ConferenceFacts("Của tỉnh cũ", ConferencePurpose.SummingUp, PartialDate.Of(2024)), quangNam.Id, quangNam.AreaId, app.Today);
        await app.GivenAsync(before);

        await using var daNang = await app.OpenDatabaseAsAsync("CA-48");
        await using var city = await app.OpenDatabaseAsAsync("CA-79");

        Assert.True(await daNang.Conferences.AnyAsync(c => c.Id == before.Id));
        Assert.False(await city.Conferences.AnyAsync(c => c.Id == before.Id));
    }
}
