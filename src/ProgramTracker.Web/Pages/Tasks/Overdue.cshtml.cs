using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.FollowUp;
using ProgramTracker.Data.Organisations;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.FollowUp;
using ProgramTracker.Web.Lists;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Tasks;

/// <summary>What is overdue, by whom and since when: tasks and answers to standing directions, counted by organisation, conference or programme.</summary>
[Requires(Permission.ViewTasks)]
public sealed class OverdueModel(TrackerContext db, TimeProvider clock) : PageModel
{
    public const string ByConference = "conference";
    public const string ByProgramme = "programme";

    /// <summary><see cref="ByConference"/>, <see cref="ByProgramme"/>, or by organisation.</summary>
    [BindProperty(SupportsGet = true, Name = "by")]
    public string? By { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    public TaskOrigin Origin { get; private set; } = TaskOrigin.None;

    public Paged<Row> Groups { get; private set; } = Paged<Row>.Empty;

    /// <summary>Tasks and answers that no row counts: of organisations of other provinces, which the actor may not see; from no conference; of no programme.</summary>
    public int OtherTasks { get; private set; }
    public int OtherDirections { get; private set; }

    public DateOnly Today => clock.Today();

    /// <summary>The filter that a row of the table adds.</summary>
    public string Key => By is ByConference or ByProgramme ? By : "organisation";

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Origin = await TaskOrigin.OfAsync(HttpContext.Request, db, Today, cancellationToken);
        var rows = await RowsAsync(cancellationToken);
        var page = Math.Clamp(PageNumber, 1, Math.Max(1, (rows.Count + Paged<Row>.Size - 1) / Paged<Row>.Size));
        Groups = new Paged<Row>([.. rows.Skip((page - 1) * Paged<Row>.Size).Take(Paged<Row>.Size)], page, rows.Count);
        if (Origin.IsSaid)
            return;

        var none = TaskOrigin.None with { ConferenceId = Key == ByConference ? Guid.Empty : null, ProgrammeId = Key == ByProgramme ? Guid.Empty : null };
        OtherTasks = await (Key == "organisation" ? db.FollowUpTasks.LateElsewhere(Today) : db.FollowUpTasks.Overdue(Today).From(none, db)).CountAsync(cancellationToken);
        OtherDirections = Key == ByProgramme ? await db.OverdueDirections(Today).From(none, db).CountAsync(cancellationToken) : 0;
    }

    /// <summary>Counted in SQL, put together here: one row per organisation, conference or programme that has something overdue.</summary>
    private async Task<IReadOnlyList<Row>> RowsAsync(CancellationToken cancellationToken)
    {
        var tasks = db.FollowUpTasks.From(Origin, db);
        var duties = db.OverdueDirections(Today).From(Origin, db);
        if (Origin.OrganisationId is not null)
        {
            tasks = tasks.LateBy(Origin.OrganisationIds, Today);
            duties = duties.Where(d => Origin.OrganisationIds.Contains(d.OrganisationId));
        }

        var (late, missing) = Key switch
        {
            ByConference => (OfConferences(tasks), OfConferences(duties)),
            ByProgramme => (OfProgrammes(tasks), OfProgrammes(duties)),
            _ => (OfOrganisations(tasks), OfOrganisations(duties)),
        };

        var tasksOf = await Grouped(late).ToDictionaryAsync(group => group.Key, cancellationToken);
        var dutiesOf = await Grouped(missing).ToDictionaryAsync(group => group.Key, cancellationToken);
        var keys = tasksOf.Keys.Union(dutiesOf.Keys).ToList();
        var names = await Names().Where(named => keys.Contains(named.Id)).ToListAsync(cancellationToken);

        return [.. names
            .Select(named => new Row(
                named.Id,
                named.Name,
                tasksOf.GetValueOrDefault(named.Id)?.Count ?? 0,
                dutiesOf.GetValueOrDefault(named.Id)?.Count ?? 0,
                new[] { tasksOf.GetValueOrDefault(named.Id)?.Since, dutiesOf.GetValueOrDefault(named.Id)?.Since }.OfType<DateOnly>().Min()))
            .OrderBy(row => row.Since).ThenBy(row => row.Key)];
    }

    private static IQueryable<Group> Grouped(IQueryable<Debt> debts) =>
        debts.GroupBy(debt => debt.Key).Select(group => new Group { Key = group.Key, Count = group.Count(), Since = group.Min(d => d.Due) });

    private IQueryable<Named> Names() => Key switch
    {
        ByConference => db.Conferences.Select(c => new Named { Id = c.Id, Name = c.Title }),
        ByProgramme => db.Programmes.Select(p => new Named { Id = p.Id, Name = (p.NumberCanonical ?? p.NumberRaw) + ": " + p.Title }),
        _ => db.Organisations.Select(o => new Named { Id = o.Id, Name = o.Name }),
    };

    private IQueryable<Debt> OfOrganisations(IQueryable<FollowUpTask> tasks)
    {
        var parties = db.LateParties(tasks, Today);
        if (Origin.OrganisationId is { } one)
            parties = parties.Where(p => p.OrganisationId == one);

        return parties.Select(p => new Debt { Key = p.OrganisationId, Due = p.DueOn });
    }

    private IQueryable<Debt> OfOrganisations(IQueryable<DirectionDuty> duties) =>
        duties.Join(db.Standing(Today), d => d.OrganisationId, s => s.AskedId, (d, s) => new Debt { Key = s.TodayId, Due = new DateOnly(d.Year, 12, 31) });

    private IQueryable<Debt> OfConferences(IQueryable<FollowUpTask> tasks) =>
        tasks.Overdue(Today).Where(t => t.ConferenceId != null).Select(t => new Debt { Key = t.ConferenceId!.Value, Due = t.DueOn!.Value });

    private static IQueryable<Debt> OfConferences(IQueryable<DirectionDuty> duties) =>
        duties.Select(d => new Debt { Key = d.ConferenceId, Due = new DateOnly(d.Year, 12, 31) });

    private IQueryable<Debt> OfProgrammes(IQueryable<FollowUpTask> tasks) =>
        tasks.Overdue(Today).Join(Reviewed(), t => t.ConferenceId, r => r.ConferenceId, (t, r) => new Debt { Key = r.ProgrammeId, Due = t.DueOn!.Value });

    private IQueryable<Debt> OfProgrammes(IQueryable<DirectionDuty> duties) =>
        duties.Join(Reviewed(), d => d.ConferenceId, r => r.ConferenceId, (d, r) => new Debt { Key = r.ProgrammeId, Due = new DateOnly(d.Year, 12, 31) });

    /// <summary>Each programme of a conference once, however many lines review it.</summary>
    private IQueryable<Review> Reviewed() =>
        db.Conferences.SelectMany(c => c.Reviews).Where(r => r.ProgrammeId != null).Select(r => new Review { ConferenceId = r.ConferenceId, ProgrammeId = r.ProgrammeId!.Value }).Distinct();

    /// <param name="Key">The organisation, conference or programme.</param>
    /// <param name="Since">The earliest of the due dates that have passed.</param>
    public sealed record Row(Guid Key, string Name, int Tasks, int Directions, DateOnly Since)
    {
        public int DaysLate(DateOnly today) => today.DayNumber - Since.DayNumber;
    }

    private sealed class Debt
    {
        public Guid Key { get; init; }
        public DateOnly Due { get; init; }
    }

    private sealed class Group
    {
        public Guid Key { get; init; }
        public int Count { get; init; }
        public DateOnly Since { get; init; }
    }

    private sealed class Named
    {
        public Guid Id { get; init; }
        public string Name { get; init; } = "";
    }

    private sealed class Review
    {
        public Guid? ConferenceId { get; init; }
        public Guid ProgrammeId { get; init; }
    }
}
