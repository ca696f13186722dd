using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data.Conferences;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Data.FollowUp;

/// <summary>A standing direction with the conference that gave it.</summary>
public sealed class StandingDirection
{
    /// <summary>Of the conclusion.</summary>
    public Guid Id { get; init; }
    public string Wording { get; init; } = "";

    /// <summary>To whom, as said.</summary>
    public string? Addressees { get; init; }

    /// <summary>Organisations of the register; none while nobody said whom the words mean.</summary>
    public IReadOnlyList<Guid> AddresseeIds { get; init; } = [];
    public Guid ConferenceId { get; init; }
    public string Conference { get; init; } = "";

    /// <summary>The organisation that keeps the conference.</summary>
    public Guid OwnerId { get; init; }
    public Guid ScopeId { get; init; }

    /// <summary>The first year that it is answered for: the one after the conference, and of a conference that was entered later, the one of its entry.</summary>
    public int FirstYear { get; init; }

    /// <summary>Whether that year is the one of its entry and not the one after the conference.</summary>
    public bool IsFromEntry { get; init; }
}

/// <summary>That one organisation answers a standing direction for one calendar year.</summary>
public sealed class DirectionDuty
{
    public Guid DirectionId { get; init; }
    public Guid ConferenceId { get; init; }
    public string Wording { get; init; } = "";
    public string Conference { get; init; } = "";

    /// <summary>Whom the direction addresses; where it names nobody of the register, who keeps the conference.</summary>
    public Guid OrganisationId { get; init; }
    public int Year { get; init; }

    /// <summary>The last day for the answer, inclusive.</summary>
    public DateOnly DueOn { get; init; }
    public bool IsAnswered { get; init; }
}

/// <summary>Query phrases about standing directions, as far as the actor sees them.</summary>
public static class DirectionQueries
{
    /// <summary>No conference of this State is older.</summary>
    public const int EarliestYear = 1945;

    /// <summary>The standing directions of conferences that took place; one whose year nobody knows asks for no answer yet.</summary>
    public static IQueryable<StandingDirection> StandingDirections(this TrackerContext db) =>
        from conference in db.Conferences.TookPlace()
        where conference.HeldOn.Year != null
        from said in conference.Conclusions
        where said.Fate == ConclusionFate.StandingDirection
        select new StandingDirection
        {
            Id = said.Id,
            Wording = said.Wording,
            Addressees = said.Addressees,
            AddresseeIds = said.AddresseeIds,
            ConferenceId = conference.Id,
            Conference = conference.Title,
            OwnerId = conference.OwnerId,
            ScopeId = conference.ScopeId,
            FirstYear = conference.HeldOn.Year!.Value >= conference.BegunIn ? conference.HeldOn.Year!.Value + 1 : conference.BegunIn,
            IsFromEntry = conference.HeldOn.Year!.Value + 1 < conference.BegunIn,
        };

    /// <summary>
    /// Who answers which direction for which of the years from <paramref name="first"/> to <paramref name="last"/>. A province sees the duties of its own organisations and of central bodies. A year that was answered on
    /// behalf, before anybody was named, is answered for all.
    /// </summary>
    public static IQueryable<DirectionDuty> DirectionDuties(this TrackerContext db, int first, int last)
    {
        // A list in a column, times years: the model has no words for it. Whose conferences are seen, the join below says.
        var asked = db.Database.SqlQuery<Asked>(
            $"""
            select s.id as "DirectionId", coalesce(a.id, c.owner_id) as "OrganisationId", y.year as "Year", make_date(y.year, 12, 31) as "DueOn"
            from conference_conclusions s
            join conferences c on c.id = s.conference_id
            left join lateral unnest(s.addressee_ids) a(id) on true
            cross join lateral generate_series(greatest({first}, c.held_on_year + 1, c.begun_in), {last}) y(year)
            where s.fate = 'StandingDirection'
            """);
        var seen = db.OrganisationsInSight();

        return
            from duty in asked
            join direction in db.StandingDirections() on duty.DirectionId equals direction.Id
            where duty.OrganisationId == direction.OwnerId || seen.Any(o => o.Id == duty.OrganisationId)
            select new DirectionDuty
            {
                DirectionId = duty.DirectionId,
                ConferenceId = direction.ConferenceId,
                Wording = direction.Wording,
                Conference = direction.Conference,
                OrganisationId = duty.OrganisationId,
                Year = duty.Year,
                DueOn = duty.DueOn,
                IsAnswered = db.DirectionAnswers.Any(a =>
                    a.ConclusionId == duty.DirectionId && a.Year == duty.Year && (a.AddresseeId == duty.OrganisationId || a.IsOnBehalf)),
            };
    }

    /// <summary>Not answered, and the year is over.</summary>
    public static IQueryable<DirectionDuty> OverdueDirections(this TrackerContext db, DateOnly today) =>
        db.DirectionDuties(EarliestYear, today.Year - 1).Where(duty => !duty.IsAnswered);

    /// <summary>Addressing this organisation, or asking it to answer on behalf.</summary>
    public static IQueryable<StandingDirection> AskedOf(this IQueryable<StandingDirection> directions, IReadOnlyList<Guid> organisationIds) =>
        directions.Where(d => d.AddresseeIds.Any(id => organisationIds.Contains(id)) || (d.AddresseeIds.Count == 0 && organisationIds.Contains(d.OwnerId)));

    /// <summary>Whose answers the actor sees: all for national accounts, those of its province and of central bodies for a province.</summary>
    private static IQueryable<Organisation> OrganisationsInSight(this TrackerContext db)
    {
        if (db.Actor.Scope.SeesAll)
            return db.Organisations;

        var areas = db.Actor.Scope.AreaIds;
        return db.Organisations.Where(o => db.Areas.Any(a => a.Id == o.AreaId && (areas.Contains(a.Id) || (a.Level == AreaLevel.Commune && areas.Contains(a.ParentId!.Value)))));
    }

    private sealed record Asked(Guid DirectionId, Guid OrganisationId, int Year, DateOnly DueOn);
}
