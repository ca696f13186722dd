using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data.Catalogues;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Catalogues;

public sealed class LoadingAfterAnAdministrator(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task Leaves_what_they_ended_and_entered()
    {
        await using (var db = app.OpenDatabase())
        {
            var old = await db.Organisations.SingleAsync(o => o.Code == "CA-48");
            old.End(new DateOnly(2026, 11, 30));
            db.Add(Organisation.Enter("CA-48", "Công an thành phố Đà Nẵng mới", "CATP", old.Line, old.Level, old.AreaId, new DateOnly(2026, 12, 1)));
            await db.SaveChangesAsync();
            await CatalogueLoader.LoadAsync(db);
        }

        await using var after = app.OpenDatabase();
        var bodies = await after.Organisations.Where(o => o.Code == "CA-48").OrderBy(o => o.ValidTo == null).ToListAsync();
        Assert.Equal([new DateOnly(2026, 11, 30), null], bodies.Select(o => o.ValidTo));
        Assert.False(await after.OrganisationSuccessions.AnyAsync(s => s.SuccessorId == bodies[1].Id));
    }
}
