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
    public async Task Nor_does_the_database_let_a_province_change_or_drop_what_is_national_or_of_another_province()
    {
        await using var db = await app.OpenDatabaseAsAsync("CA-48");
        foreach (var conference in new[] { _national.Id, _ofTheCity.Id })
        {
            Assert.Equal(0, await db.Database.ExecuteSqlAsync($"update conferences set title = 'đã sửa' where id = {conference}"));
            Assert.Equal(0, await db.Database.ExecuteSqlAsync($"delete from conference_conclusions where conference_id = {conference}"));
            Assert.Equal(0, await db.Database.ExecuteSqlAsync($"delete from conferences where id = {conference}"));
        }

        Assert.Equal(0, await db.Database.ExecuteSqlAsync($"update participants set name = 'đã sửa' where conference_id = {_national.Id} and scope_id <> {_daNang}"));
        Assert.Equal(0, await db.Database.ExecuteSqlAsync($"delete from participants where conference_id = {_national.Id} and scope_id <> {_daNang}"));
    }

    [Fact]
    public async Task Of_the_audit_trail_a_province_reads_nothing_of_another()
    {
        await using (var everything = app.OpenDatabase())
        {
            var conference = await everything.Conferences.Include(c => c.Participants).SingleAsync(c => c.Id == _national.Id);
            var ofTheCity = conference.Participants.Single(p => p.ScopeId == _hoChiMinhCity);
            conference.AttendedBy([new ParticipantEntry(ofTheCity.Id, null, "Người đã chuyển đến", null, [], ParticipantRoles.Attendee, _daNang)]);
            await everything.SaveChangesAsync();
            conference.AttendedBy([new ParticipantEntry(ofTheCity.Id, null, "Người được mời thêm", null, [], ParticipantRoles.Attendee, _daNang)]);
            await everything.SaveChangesAsync();
        }

        await using var db = await app.OpenDatabaseAsAsync("CA-48");
        foreach (var words in new[] { "Người thành phố", "Kết luận của thành phố" })
            Assert.False(await IsReadAsync(db, words));
        Assert.True(await IsReadAsync(db, "Người được mời thêm"));
        Assert.True(await db.AuditEntries.AnyAsync(e => e.SubjectId == _national.Id));
        foreach (var (userName, read) in new[] { (TestAccounts.DaNang, true), (TestAccounts.HoChiMinhCity, false), (TestAccounts.Administrator, false) })
            Assert.Equal(read, await IsReadAsync(db, $"Tài khoản {userName}"));
    }

    /// <summary>Past the filter, as the role of the database.</summary>
    private static Task<bool> IsReadAsync(TrackerContext db, string words) =>
        db.Database.SqlQuery<bool>($"select exists (select from audit_details where concat(before, after) like '%' || {words} || '%') as \"Value\"").SingleAsync();

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
