using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Awards;

/// <summary>Announced lines and decisions that tests begin with.</summary>
internal static class GivenAwards
{
    public const string Ministry = "BCA-V05";
    public const string CertificateOfTheMinistry = "HT-BKBCA";
    public const string CertificateOfTheProvince = "HT-GKCAT";

    public static async Task<Guid> FormAsync(this TrackerApp app, string code)
    {
        await using var db = app.OpenDatabase();
        return await db.AwardForms.Where(f => f.Code == code).Select(f => f.Id).SingleAsync();
    }

    /// <summary>What a conference of the owner announced of the awards of an authority.</summary>
    public static async Task<AwardLine> GivenLineAsync(
        this TrackerApp app, string authority = "BCA", string owner = Ministry, int? collectives = 2, int? individuals = 1, string form = CertificateOfTheMinistry, PartialDate? heldOn = null)
    {
        var keeper = await app.OrganisationAsync(owner);
        var decider = await app.OrganisationAsync(authority);
        var scopeId = keeper.Level == OrganisationLevel.Central ? Area.NationId : keeper.AreaId;
        var conference = Conference.Record(
            new ConferenceFacts("Hội nghị tổng kết 10 năm", ConferencePurpose.SummingUp, heldOn ?? new DateOnly(2023, 5, 31)), keeper.Id, scopeId, app.Today);
        var line = AwardLine.Announce(
            conference.Id, 0, new AwardLineFacts(decider.Id, decider.Name, await app.FormAsync(form), collectives, individuals, null, Occasion: "10 năm thực hiện chương trình"), keeper.Id, scopeId);
        await app.GivenAsync(conference, line);

        return line;
    }

    /// <summary>A draft that fills the line, or stands alone.</summary>
    public static async Task<AwardDecision> GivenDecisionAsync(
        this TrackerApp app, AwardLine? line = null, string number = "1234/QĐ-BCA", string authority = "BCA", string owner = Ministry, params RecipientEntry[] recipients)
    {
        var keeper = await app.OrganisationAsync(owner);
        var decider = await app.OrganisationAsync(authority);
        await using var db = app.OpenDatabase();
        var form = await db.AwardForms.AsNoTracking().SingleAsync(f => line == null ? f.Code == CertificateOfTheMinistry : f.Id == line.FormId);
        var decision = AwardDecision.Draft(
            new AwardDecisionFacts(DocumentNumber.Parse(number), new DateOnly(2023, 5, 20), decider.Id, form, Line: line),
            keeper.Id, keeper.Level == OrganisationLevel.Central ? Area.NationId : keeper.AreaId, app.Today);
        decision.List(recipients, form);
        await app.GivenAsync(decision);

        return decision;
    }

    /// <summary>A nomination to the ministry, sent, with one collective and one person.</summary>
    public static async Task<Nomination> GivenNominationAsync(this TrackerApp app, string occasion = "10 năm thực hiện chương trình", string owner = "CA-48", bool sent = true)
    {
        var (proposer, ministry) = (await app.OrganisationAsync(owner), await app.OrganisationAsync("BCA"));
        await using var db = app.OpenDatabase();
        var form = await db.AwardForms.AsNoTracking().SingleAsync(f => f.Code == CertificateOfTheMinistry);
        var nomination = Nomination.Draft(new NominationFacts(ministry.Id, form, occasion, PartialDate.Of(2016), PartialDate.Of(2026, 6)), proposer.Id, proposer.Level == OrganisationLevel.Central ? Area.UnplacedId : proposer.AreaId, app.Today);
        nomination.List([new(null, RecipientKind.Collective, "Công an phường Hải Châu", null), new(null, RecipientKind.Individual, "Nguyễn Văn Bình", "Công an xã Hòa Vang")], form);
        nomination.TakeIn(
        [
            new(DossierPaperKind.AchievementReport, null, new DateOnly(2026, 9, 1)),
            new(DossierPaperKind.CouncilMinutes, "05/BB", new DateOnly(2026, 9, 10)),
            new(DossierPaperKind.Proposal, "12/TTr-CATP", new DateOnly(2026, 9, 12)),
        ], app.Today);
        if (sent)
            nomination.Submit(true, "Người gửi", app.Today);
        await app.GivenAsync(nomination);

        return nomination;
    }

    /// <summary>Issued as it stands.</summary>
    public static async Task<AwardDecision> GivenIssuedAsync(
        this TrackerApp app, AwardLine? line = null, string number = "1234/QĐ-BCA", string authority = "BCA", string owner = Ministry, params RecipientEntry[] recipients)
    {
        var decision = await app.GivenDecisionAsync(line, number, authority, owner, recipients);
        await using var db = app.OpenDatabase();
        var issued = await db.AwardDecisions.Include(d => d.Recipients).SingleAsync(d => d.Id == decision.Id);
        issued.Issue([]);
        await db.SaveChangesAsync();

        return issued;
    }

    /// <summary>Known from the press only.</summary>
    public static async Task<AwardDecision> GivenReportAsync(this TrackerApp app, AwardLine line)
    {
        var keeper = await app.OrganisationAsync(Ministry);
        await using var db = app.OpenDatabase();
        var form = await db.AwardForms.AsNoTracking().SingleAsync(f => f.Id == line.FormId);
        var report = AwardDecision.Report(new AwardDecisionFacts(null, default, line.AuthorityId!.Value, form, Line: line), keeper.Id, line.ScopeId, app.Today);
        await app.GivenAsync(report);

        return report;
    }

    public static async Task<AwardDecision> ReadDecisionAsync(this TrackerApp app, Guid id)
    {
        await using var db = app.OpenDatabase();
        return await db.AwardDecisions.AsNoTracking().Include(d => d.Recipients.OrderBy(r => r.Order)).Include(d => d.Revocations).SingleAsync(d => d.Id == id);
    }

    public static async Task<IReadOnlyList<string>> VerbsAboutAsync(this TrackerApp app, Guid subjectId)
    {
        await using var db = app.OpenDatabase();
        return await db.AuditEntries.Where(e => e.SubjectId == subjectId && e.UserId != null).OrderBy(e => e.At).ThenBy(e => e.Id).Select(e => e.Verb).ToListAsync();
    }
}
