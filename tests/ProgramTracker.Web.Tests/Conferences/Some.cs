using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data.Audit;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Conferences;

/// <summary>Records that a test of conferences needs and does not look at.</summary>
internal static class Some
{
    /// <summary>A conference that the ministry's department keeps, held and begun.</summary>
    public static async Task<Conference> ConferenceAsync(this TrackerApp app, string title = "Hội nghị tổng kết công tác dân vận", string owner = "BCA-V05", PartialDate? heldOn = null, Action<Conference>? with = null)
    {
        var organisation = await app.OrganisationAsync(owner);
        var scope = organisation.Level == OrganisationLevel.Central ? Area.NationId : organisation.AreaId;
        var facts = new ConferenceFacts(title, ConferencePurpose.SummingUp, heldOn ?? PartialDate.Of(2021, 12, 22));
        var conference = Conference.Record(facts, organisation.Id, scope, app.Today);
        with?.Invoke(conference);
        await app.GivenAsync(conference);

        return conference;
    }

    public static async Task<GuidingDocument> DocumentAsync(this TrackerApp app, string number, string title, PartialDate issuedOn)
    {
        var owner = await app.OrganisationAsync("BCA-V05");
        var document = GuidingDocument.Register(new DocumentFacts(DocumentNumber.Parse(number), null, null, null, issuedOn, title), owner.Id, Area.NationId, app.Today);
        await app.GivenAsync(document);

        return document;
    }

    public static async Task<Conference> ReadBackAsync(this TrackerApp app, Guid id)
    {
        await using var db = app.OpenDatabase();
        return await Data.Conferences.ConferenceQueries.WithSections(db.Conferences.AsNoTracking()).SingleAsync(c => c.Id == id);
    }

    /// <summary>What the audit trail keeps of a record, with its values.</summary>
    public static async Task<IReadOnlyList<AuditEntry>> EntriesAsync(this TrackerApp app, Guid subjectId)
    {
        await using var db = app.OpenDatabase();
        return await db.AuditEntries.Include(e => e.Detail).Where(e => e.SubjectId == subjectId).ToListAsync();
    }

    public static async Task<Area> ProvinceAsync(this TrackerApp app, string shortName, DateOnly day)
    {
        await using var db = app.OpenDatabase();
        return await db.Areas.AsNoTracking().SingleAsync(a => a.Level == AreaLevel.Province && a.ShortName == shortName && a.ValidFrom <= day && (a.ValidTo == null || a.ValidTo >= day));
    }

    public static async Task<Guid> AwardFormAsync(this TrackerApp app, string code)
    {
        await using var db = app.OpenDatabase();
        return await db.AwardForms.Where(f => f.Code == code).Select(f => f.Id).SingleAsync();
    }
}
