using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data.FollowUp;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.FollowUp;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.FollowUp;

/// <summary>Tasks and conclusions that tests begin with.</summary>
internal static class GivenTasks
{
    public const string Police = "CA-48";
    public const string PoliceOfHoChiMinhCity = "CA-79";
    public const string Giver = "BCA-V05";

    /// <summary>A task that the ministry gave to one province, or to every province's police, which coordinate.</summary>
    public static async Task<FollowUpTask> GivenTaskAsync(
        this TrackerApp app, string lead, string wording = "Nhân rộng mô hình tự quản về an ninh, trật tự", DateOnly? dueOn = null, bool toEveryPolice = false, DateOnly? assignedOn = null, string giver = Giver)
    {
        var owner = await app.OrganisationAsync(giver);
        var leading = await app.OrganisationAsync(lead);
        await using var db = app.OpenDatabase();
        var scopeId = owner.Level == OrganisationLevel.Central ? Area.NationId : owner.AreaId;
        List<Guid> wanted = [leading.Id];
        if (toEveryPolice)
            wanted.AddRange((await db.Organisations.OfEveryProvince(OrganisationLine.Police, app.Today).Select(o => o.Id).ToListAsync()).Except(wanted));
        var assignees = await db.AssigneesAsync(wanted, scopeId, app.Today);
        var task = FollowUpTask.Assign(new FollowUpFacts(wording, null, null, null, dueOn, assignedOn), assignees[0], [.. assignees.Skip(1)], owner.Id, scopeId, app.Today);
        await app.GivenAsync(task);

        return task;
    }

    /// <summary>A conference of that organisation with one conclusion whose fate is open.</summary>
    public static async Task<Conference> GivenConclusionAsync(this TrackerApp app, string wording, string owner = Giver)
    {
        var organisation = await app.OrganisationAsync(owner);
        var scopeId = organisation.Level == OrganisationLevel.Central ? Area.NationId : organisation.AreaId;
        var facts = new ConferenceFacts("Hội nghị trực tuyến toàn quốc", ConferencePurpose.SummingUp, new DateOnly(2021, 12, 22));
        var conference = Conference.Record(facts, organisation.Id, scopeId, app.Today);
        conference.Conclude([new ConclusionEntry(null, wording, null, "Công an các cấp", [], ConclusionFate.Undecided)]);
        await app.GivenAsync(conference);

        return conference;
    }

    public static async Task<FollowUpTask> ReadTaskAsync(this TrackerApp app, Guid id)
    {
        await using var db = app.OpenDatabase();
        return await db.FollowUpTasks.AsNoTracking().Include(t => t.Assignments.OrderBy(a => a.Order)).SingleAsync(t => t.Id == id);
    }

    public static async Task<IReadOnlyList<string>> VerbsOfAsync(this TrackerApp app, Guid subjectId)
    {
        await using var db = app.OpenDatabase();
        return await db.AuditEntries.Where(e => e.SubjectId == subjectId && e.UserId != null).OrderBy(e => e.At).ThenBy(e => e.Id).Select(e => e.Verb).ToListAsync();
    }
}
