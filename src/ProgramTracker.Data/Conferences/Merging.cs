using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data.Files;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Files;

namespace ProgramTracker.Data.Conferences;

/// <summary>Merges two records of one conference with all that hangs on them, and separates them again.</summary>
public static class Merging
{
    /// <summary>The query filter by which records that were merged are in no list.</summary>
    internal const string Filter = "Merged";

    /// <summary>Those that were merged into another too.</summary>
    public static IQueryable<Conference> IncludingMerged(this IQueryable<Conference> conferences) => conferences.IgnoreQueryFilters([Filter]);

    /// <summary>With everything that a merge takes over.</summary>
    public static IQueryable<Conference> WithEverything(this IQueryable<Conference> conferences) =>
        conferences.WithSections().Include(c => c.Papers).Include(c => c.Merges).Include(c => c.BroughtOver).Include(c => c.Distinctions);

    /// <summary>
    /// The twin's record goes into that of the conference that stays, and its tasks, award lines, decisions and files go along; what went where is written down with the twin. Refuses what
    /// <see cref="Conference.Absorb"/> refuses, and a twin whose standing directions were answered: it is the one to stay. Both are loaded <see cref="WithEverything"/>; nothing is saved yet.
    /// </summary>
    public static async Task MergeAsync(this TrackerContext db, Conference stays, Conference twin, string reason)
    {
        ConferenceRules.DirectionsAnswered.BrokenIf(await db.DirectionAnswers.AnyAsync(answer => answer.ConferenceId == twin.Id));
        var became = stays.Absorb(twin, reason);

        foreach (var task in await db.FollowUpTasks.Where(t => t.ConferenceId == twin.Id).OrderBy(t => t.Id).ToListAsync())
        {
            twin.BringOver(BroughtOverKind.Task, task.Id, task.ConclusionId);
            task.FollowConference(stays.Id, task.ConclusionId is { } conclusion ? became[conclusion] : null);
        }

        await BringAwardsAsync(db, stays, twin, became);
        await BringFilesAsync(db, stays, twin);
    }

    /// <summary>
    /// Separates what <see cref="MergeAsync"/> merged: what came with the twin goes back, as far as it is still there. Refuses what <see cref="Conference.Release"/> refuses. Both are loaded
    /// <see cref="WithEverything"/>; nothing is saved yet.
    /// </summary>
    public static async Task SeparateAsync(this TrackerContext db, Conference stays, Conference twin)
    {
        var brought = twin.BroughtOver.ToLookup(b => b.Kind);
        var taskIds = brought[BroughtOverKind.Task].ToDictionary(b => b.RecordId, b => b.Was);
        var tasks = await db.FollowUpTasks.Where(t => t.ConferenceId == stays.Id).ToListAsync();
        foreach (var task in tasks.Where(t => taskIds.ContainsKey(t.Id)))
            task.FollowConference(twin.Id, taskIds[task.Id]);

        var lines = await SendAwardsBackAsync(db, stays, twin, brought);

        var places = brought[BroughtOverKind.File].ToDictionary(b => b.RecordId, b => b.Order);
        foreach (var file in await db.Attachments.Of(RecordKind.Conference, stays.Id).Where(a => places.Keys.Contains(a.Id)).ToListAsync())
            file.FollowRecord(twin.Id, places[file.Id]);

        var answered = await db.DirectionAnswers.Where(answer => answer.ConferenceId == stays.Id).Select(answer => (Guid?)answer.ConclusionId).ToListAsync();
        var needed = tasks.Where(t => t.ConferenceId == stays.Id).Select(t => t.ConclusionId)
            .Concat(answered)
            .Concat(lines.Where(l => l.ConferenceId == stays.Id).Select(l => l.HandedOverBy))
            .OfType<Guid>().ToHashSet();
        stays.Release(twin, needed);
    }

    private static async Task BringAwardsAsync(TrackerContext db, Conference stays, Conference twin, IReadOnlyDictionary<Guid, Guid> became)
    {
        var ours = await db.AwardLines.Where(l => l.ConferenceId == stays.Id).ToListAsync();
        var order = ours.Select(l => l.Order + 1).DefaultIfEmpty(0).Max();
        foreach (var line in await db.AwardLines.Where(l => l.ConferenceId == twin.Id).OrderBy(l => l.Order).ToListAsync())
        {
            if (ours.Find(l => l.SaysTheSameAs(line)) is not { } same)
            {
                twin.BringOver(BroughtOverKind.AwardLine, line.Id, line.HandedOverBy, line.Order);
                line.FollowConference(stays.Id, order++, line.HandedOverBy is { } person ? became[person] : null);
                continue;
            }

            ours.Remove(same);
            twin.BringOver(BroughtOverKind.SameAwardLine, line.Id);
            line.StandFor(same);
            foreach (var decision in await db.AwardDecisions.Where(d => d.LineId == line.Id).ToListAsync())
            {
                twin.BringOver(BroughtOverKind.AwardDecision, decision.Id, line.Id);
                decision.FollowLine(same.Id);
            }
        }
    }

    /// <returns>The lines that the conference that stays had until now.</returns>
    private static async Task<IReadOnlyList<AwardLine>> SendAwardsBackAsync(TrackerContext db, Conference stays, Conference twin, ILookup<BroughtOverKind, BroughtOver> brought)
    {
        var lines = await db.AwardLines.Where(l => l.ConferenceId == stays.Id).ToListAsync();
        var before = brought[BroughtOverKind.AwardLine].ToDictionary(b => b.RecordId);
        foreach (var line in lines.Where(l => before.ContainsKey(l.Id)))
            line.FollowConference(twin.Id, before[line.Id].Order, before[line.Id].Was);

        foreach (var line in await db.AwardLines.IgnoreQueryFilters([Filter]).Where(l => l.ConferenceId == twin.Id && l.SameAsId != null).ToListAsync())
        {
            var decisionIds = brought[BroughtOverKind.AwardDecision].Where(b => b.Was == line.Id).Select(b => b.RecordId).ToList();
            foreach (var decision in await db.AwardDecisions.Where(d => decisionIds.Contains(d.Id) && d.LineId == line.SameAsId).ToListAsync())
                decision.FollowLine(line.Id);
            line.StandFor(null);
        }

        return lines;
    }

    /// <summary>A file that the conference that stays has too remains with the twin.</summary>
    private static async Task BringFilesAsync(TrackerContext db, Conference stays, Conference twin)
    {
        var ours = await db.Attachments.Of(RecordKind.Conference, stays.Id).Select(a => new { a.Hash, a.Order }).ToListAsync();
        var order = ours.Select(a => a.Order + 1).DefaultIfEmpty(0).Max();
        foreach (var file in (await db.Attachments.Of(RecordKind.Conference, twin.Id).OrderBy(a => a.Order).ToListAsync()).Where(file => ours.TrueForAll(o => o.Hash != file.Hash)))
        {
            twin.BringOver(BroughtOverKind.File, file.Id, order: file.Order);
            file.FollowRecord(stays.Id, order++);
        }
    }
}
