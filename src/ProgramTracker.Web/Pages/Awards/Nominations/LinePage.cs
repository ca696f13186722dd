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

    protected override bool IsOpen(Nomination nomination) =>
        nomination.State != NominationState.Withdrawn && nomination.Lines.FirstOrDefault(line => line.Id == LineId) is { } line && IsOpen(line);

    protected override async Task<bool> IsThereAsync()
    {
        if (!await base.IsThereAsync() || Nomination.Lines.FirstOrDefault(line => line.Id == LineId) is not { } line)
            return false;

        Line = line;
        return true;
    }
}
