using Microsoft.EntityFrameworkCore;

namespace ProgramTracker.Data.Notices;

/// <summary>Query phrases about notices.</summary>
public static class NoticeQueries
{
    /// <summary>
    /// What concerns the actor's house today. Each part asks for rows of the house itself, which its scope includes; row-level security says the same once more.
    /// </summary>
    public static IQueryable<Notice> Notices(this TrackerContext db, DateOnly today)
    {
        var house = db.Actor.Scope.OrganisationIds.ToArray();
        var user = db.Actor.UserId ?? Guid.Empty;

        return db.Database.SqlQuery<Notice>(
            $"""
            select n.*, exists (
                select from notice_readings r where r.user_id = {user} and r.kind = n."Kind" and r.subject_id = n."SubjectId" and r.since = n."Since") as "IsRead"
            from (
                select
                    case when t.due_on < {today} then 'TaskOverdue' when t.due_on <= {today.AddDays(Notice.DaysAhead)} then 'TaskDueSoon'
                        when t.reopened_on is not null then 'TaskReopened' else 'TaskGiven' end as "Kind",
                    t.id as "SubjectId",
                    case when t.due_on < {today} then greatest(t.due_on + 1, t.reopened_on) when t.due_on <= {today.AddDays(Notice.DaysAhead)} then greatest(t.due_on - {Notice.DaysAhead}, t.assigned_on, t.reopened_on)
                        else coalesce(t.reopened_on, t.assigned_on) end as "Since",
                    t.wording as "Subject", null::integer as "Year", t.due_on as "DueOn"
                from follow_up_tasks t
                where t.ended_on is null
                    and exists (select from assignments a where a.task_id = t.id and a.organisation_id = any({house}) and a.reported_done_on is null)
                union all
                select 'TaskToClose', t.id, a.reported_done_on, t.wording, null, t.due_on
                from follow_up_tasks t join assignments a on a.task_id = t.id and a.is_lead and a.reported_done_on is not null
                where t.ended_on is null and t.owner_id = any({house})
                union all
                select distinct case when y.year < {today.Year} then 'DirectionOverdue' else 'DirectionToAnswer' end, s.id,
                    case when y.year < {today.Year} then make_date(y.year + 1, 1, 1) else make_date(y.year, {Notice.MonthOfAnswers}, 1) end, s.wording, y.year, make_date(y.year, 12, 31)
                from conference_conclusions s join conferences c on c.id = s.conference_id
                left join lateral unnest(s.addressee_ids) a(id) on true
                cross join lateral generate_series(greatest(c.held_on_year + 1, c.begun_in), {LastAsked(today)}) y(year)
                where c.merged_into_id is null and c.held_on_year is not null and s.fate = 'StandingDirection' and c.state in ('Held', 'Recorded', 'Confirmed') and coalesce(a.id, c.owner_id) = any({house})
                    and (s.addressee_ids && {house} or c.owner_id = any({house}))
                    and not exists (
                        select from direction_answers d
                        where d.conclusion_id = s.id and d.year = y.year and (d.addressee_id = coalesce(a.id, c.owner_id) or d.is_on_behalf))
                union all
                select 'ConferenceToRecord', c.id, make_date(c.held_on_year, c.held_on_month, c.held_on_day) + {Notice.DaysToRecord}, c.title, null, null
                from conferences c
                where c.merged_into_id is null and c.state = 'Held' and c.owner_id = any({house}) and c.held_on_year is not null and c.held_on_day is not null
                    and make_date(c.held_on_year, c.held_on_month, c.held_on_day) <= {today.AddDays(-Notice.DaysToRecord)}) n
            """);
    }

    /// <summary>The year whose answers are asked for by now.</summary>
    private static int LastAsked(DateOnly today) => today.Month >= Notice.MonthOfAnswers ? today.Year : today.Year - 1;

    /// <summary>Not read yet by the actor.</summary>
    public static IQueryable<Notice> Unread(this IQueryable<Notice> notices) => notices.Where(n => !n.IsRead);

    /// <summary>The newest first.</summary>
    public static IOrderedQueryable<Notice> NewestFirst(this IQueryable<Notice> notices) =>
        notices.OrderByDescending(n => n.Since).ThenBy(n => n.Kind).ThenBy(n => n.SubjectId);

    /// <summary>The actor has read these; once more is no matter.</summary>
    public static async Task MarkReadAsync(this TrackerContext db, IReadOnlyCollection<Notice> notices, DateTimeOffset now) =>
        await db.Database.ExecuteSqlAsync(
            $"""
            insert into notice_readings (user_id, kind, subject_id, since, read_at)
            select {db.Actor.UserId}, n.kind, n.subject_id, n.since, {now}
            from unnest({notices.Select(n => n.Kind).ToArray()}, {notices.Select(n => n.SubjectId).ToArray()}, {notices.Select(n => n.Since).ToArray()}) n(kind, subject_id, since)
            on conflict do nothing
            """);
}
