using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.FollowUp;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.FollowUp;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Directions;

/// <summary>One standing direction: who answered it for which year, and who has not.</summary>
[Requires(Permission.ViewDirections)]
public sealed class DetailsModel(TrackerContext db, TimeProvider clock) : PageModel
{
    public StandingDirection Direction { get; private set; } = default!;

    /// <summary>The year that is shown; none before the first one.</summary>
    public int? Year { get; private set; }

    /// <summary>From the first year to this one, the latest first.</summary>
    public IReadOnlyList<YearOf> Years { get; private set; } = [];
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public DateOnly Today => clock.Today();
    public int FirstYear => Direction.FirstYear;
    public bool MayAddress => User.May(Permission.AddressDirection) && db.Actor.MayWriteFor(Direction.OwnerId);

    public async Task<IActionResult> OnGetAsync(Guid id, int? year, CancellationToken cancellationToken)
    {
        if (await db.StandingDirections().SingleOrDefaultAsync(d => d.Id == id, cancellationToken) is not { } direction)
            return NotFound();

        Direction = direction;
        if (FirstYear > Today.Year)
            return Page();

        Year = Math.Clamp(year ?? Today.Year, FirstYear, Today.Year);
        var duties = await db.DirectionDuties(FirstYear, Today.Year).Where(d => d.DirectionId == id)
            .Join(db.Organisations, d => d.OrganisationId, o => o.Id, (d, o) => new { d.Year, d.OrganisationId, d.IsAnswered, o.Name })
            .OrderBy(d => d.Name).ThenBy(d => d.OrganisationId)
            .ToListAsync(cancellationToken);
        Years = [.. duties.GroupBy(d => d.Year).OrderByDescending(of => of.Key).Select(of => new YearOf(of.Key, of.Count(), of.Count(d => d.IsAnswered)))];

        var answers = await db.DirectionAnswers.AsNoTracking().Where(a => a.ConclusionId == id && a.Year == Year)
            .Join(db.Organisations, a => a.OwnerId, o => o.Id, (a, o) => new { Answer = a, By = o.Name })
            .ToListAsync(cancellationToken);
        var mayAnswer = User.May(Permission.AnswerDirection);
        Rows = [.. duties.Where(d => d.Year == Year).Select(d =>
        {
            var found = answers.Find(a => a.Answer.AddresseeId == d.OrganisationId) ?? answers.Find(a => a.Answer.IsOnBehalf);
            var isOurs = db.Actor.Scope.OrganisationIds.Contains(d.OrganisationId);
            var isOpen = found is null || (found.Answer.AddresseeId == d.OrganisationId && found.Answer.MayBeCorrectedOn(Today));
            return new Row(d.OrganisationId, d.Name, found?.Answer, found?.By, isOurs, mayAnswer && isOurs && isOpen);
        })];

        return Page();
    }

    /// <param name="Asked">How many organisations answer, of those that the actor sees.</param>
    public sealed record YearOf(int Year, int Asked, int Answered);

    /// <param name="By">Who wrote the answer: the organisation, who followed it, or who keeps the conference.</param>
    public sealed record Row(Guid OrganisationId, string Organisation, DirectionAnswer? Answer, string? By, bool IsOurs, bool MayAnswer);
}
