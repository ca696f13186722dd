using Microsoft.AspNetCore.Mvc;
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
public sealed class OverdueModel(TrackerContext db, TimeProvider clock) : ListPage
{
    public const string ByConference = "conference";
    public const string ByProgramme = "programme";

    /// <summary><see cref="ByConference"/>, <see cref="ByProgramme"/>, or by organisation.</summary>
    [BindProperty(SupportsGet = true, Name = "by")]
    public string? By { get; set; }

    public TaskOrigin Origin { get; private set; } = TaskOrigin.None;

    public Paged<Row> Groups { get; private set; } = Paged<Row>.Empty;

    /// <summary>Tasks and answers that no row counts: of organisations of other provinces, which the actor may not see; from no conference; of no programme.</summary>
    public int OtherTasks { get; private set; }
    public int OtherDirections { get; private set; }

    public string SortedBy => string.IsNullOrEmpty(Sort) ? "since" : Sort;

    public DateOnly Today => clock.Today();

    /// <summary>The filter that a row of the table adds.</summary>
    public string Key => By is ByConference or ByProgramme ? By : "organisation";

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Origin = await TaskOrigin.OfAsync(HttpContext.Request, db, Today, cancellationToken);
        Groups = await Rows().PageAsync(PageNumber, cancellationToken);
        if (Origin.IsSaid)
            return;

        var none = TaskOrigin.None with { ConferenceId = Key == ByConference ? Guid.Empty : null, ProgrammeId = Key == ByProgramme ? Guid.Empty : null };
        OtherTasks = await (Key == "organisation" ? db.FollowUpTasks.LateElsewhere(Today) : db.FollowUpTasks.Overdue(Today).From(none, db)).CountAsync(cancellationToken);
        OtherDirections = Key == ByProgramme ? await db.OverdueDirections(Today).From(none, db).CountAsync(cancellationToken) : 0;
    }

    protected override async Task<Export> ExportAsync(CancellationToken cancellationToken)
    {
        Origin = await TaskOrigin.OfAsync(HttpContext.Request, db, Today, cancellationToken);
        var (name, first) = Key switch { ByConference => ("Quá hạn theo hội nghị", "Hội nghị"), ByProgramme => ("Quá hạn theo chương trình", "Chương trình"), _ => ("Quá hạn theo đơn vị", "Đơn vị") };

        return new Export<Row>(name, Rows(),
        [
            new(first, 80, row => row.Name),
            new("Nhiệm vụ", 12, row => row.Tasks),
            new("Lượt trả lời chỉ đạo", 20, row => row.Directions),
            new("Hạn sớm nhất", 14, row => row.Since),
            new("Trễ (ngày)", 12, row => row.DaysLate(Today)),
        ]);
    }

    /// <summary>One row per organisation, conference or programme that has something overdue.</summary>
    private IQueryable<Row> Rows()
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
        var groups = late.Concat(missing)
            .GroupBy(debt => debt.Key)
            .Select(group => new { group.Key, Tasks = group.Sum(d => d.Tasks), Directions = group.Sum(d => d.Directions), Since = group.Min(d => d.Due) })
            .Join(Names(), group => group.Key, named => named.Id, (group, named) => new Group { Key = group.Key, Name = named.Name, Tasks = group.Tasks, Directions = group.Directions, Since = group.Since });

        return Sorted(groups).Select(group => new Row(group.Key, group.Name, group.Tasks, group.Directions, group.Since));
    }

    private IQueryable<Group> Sorted(IQueryable<Group> groups) => SortedBy switch
    {
        "name" => groups.OrderBy(group => group.Name).ThenBy(group => group.Key),
        "-name" => groups.OrderByDescending(group => group.Name).ThenBy(group => group.Key),
        "tasks" => groups.OrderBy(group => group.Tasks).ThenBy(group => group.Name).ThenBy(group => group.Key),
        "-tasks" => groups.OrderByDescending(group => group.Tasks).ThenBy(group => group.Name).ThenBy(group => group.Key),
        "-since" => groups.OrderByDescending(group => group.Since).ThenBy(group => group.Name).ThenBy(group => group.Key),
        _ => groups.OrderBy(group => group.Since).ThenBy(group => group.Name).ThenBy(group => group.Key),
    };

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

        return parties.Select(p => new Debt { Key = p.OrganisationId, Due = p.DueOn, Tasks = 1, Directions = 0 });
    }

    private IQueryable<Debt> OfOrganisations(IQueryable<DirectionDuty> duties) =>
        duties.Join(db.Standing(Today), d => d.OrganisationId, s => s.AskedId, (d, s) => new Debt { Key = s.TodayId, Due = d.DueOn, Tasks = 0, Directions = 1 });

    private IQueryable<Debt> OfConferences(IQueryable<FollowUpTask> tasks) =>
        tasks.Overdue(Today).Where(t => t.ConferenceId != null).Select(t => new Debt { Key = t.ConferenceId!.Value, Due = t.DueOn!.Value, Tasks = 1, Directions = 0 });

    private static IQueryable<Debt> OfConferences(IQueryable<DirectionDuty> duties) =>
        duties.Select(d => new Debt { Key = d.ConferenceId, Due = d.DueOn, Tasks = 0, Directions = 1 });

    private IQueryable<Debt> OfProgrammes(IQueryable<FollowUpTask> tasks) =>
        tasks.Overdue(Today).Join(Reviewed(), t => t.ConferenceId, r => r.ConferenceId, (t, r) => new Debt { Key = r.ProgrammeId, Due = t.DueOn!.Value, Tasks = 1, Directions = 0 });

    private IQueryable<Debt> OfProgrammes(IQueryable<DirectionDuty> duties) =>
        duties.Join(Reviewed(), d => d.ConferenceId, r => r.ConferenceId, (d, r) => new Debt { Key = r.ProgrammeId, Due = d.DueOn, Tasks = 0, Directions = 1 });

    /// <summary>Each programme of a conference once, however many lines review it.</summary>
    private IQueryable<Review> Reviewed() =>
        db.Conferences.SelectMany(c => c.Reviews).Where(r => r.ProgrammeId != null).Select(r => new Review { ConferenceId = r.ConferenceId, ProgrammeId = r.ProgrammeId!.Value }).Distinct();

    /// <param name="Key">The organisation, conference or programme.</param>
    /// <param name="Since">The earliest of the due dates that have passed.</param>
    public sealed record Row(Guid Key, string Name, int Tasks, int Directions, DateOnly Since)
    {
        public int DaysLate(DateOnly today) => today.DayNumber - Since.DayNumber;
    }

    /// <summary>One task or one answer that is late.</summary>
    private sealed class Debt
    {
        public Guid Key { get; init; }
        public DateOnly Due { get; init; }
        public int Tasks { get; init; }
        public int Directions { get; init; }
    }

    private sealed class Group
    {
        public Guid Key { get; init; }
        public string Name { get; init; } = "";
        public int Tasks { get; init; }
        public int Directions { get; init; }
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
