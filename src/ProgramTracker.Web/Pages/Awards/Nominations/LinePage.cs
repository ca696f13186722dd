using Microsoft.AspNetCore.Mvc;
using ProgramTracker.Data;
using ProgramTracker.Domain.Awards;

namespace ProgramTracker.Web.Pages.Awards.Nominations;

/// <summary>What the pages share that change one line of a nomination.</summary>
public abstract class LinePage<TCommand>(TrackerContext db, TimeProvider clock) : NominationPage<TCommand>(db, clock)
    where TCommand : class, new()
{
    [BindProperty(SupportsGet = true)]
    public Guid LineId { get; set; }

    public NominationLine Line { get; private set; } = default!;

    protected abstract bool IsOpen(NominationLine line);

    protected override bool IsOpen(Nomination nomination)
    {
        Line = nomination.Lines.FirstOrDefault(line => line.Id == LineId)!;

        return nomination.State != NominationState.Withdrawn && Line is not null && IsOpen(Line);
    }
}
