using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Awards;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Awards;

/// <summary>Is a printed list what the record says: to which decision its code leads, and whether the list still is what was printed.</summary>
[Requires(Permission.ViewAwards)]
public sealed class VerifyModel(TrackerContext db) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "code")]
    public string? Code { get; set; }

    public PrintedList? Found { get; private set; }

    /// <summary>Whether the code is that of the list as it is now.</summary>
    public bool IsAsPrinted { get; private set; }

    /// <summary>Whether the actor may open the decision.</summary>
    public bool IsVisible { get; private set; }

    /// <summary>How many the list names whose award stands.</summary>
    public IReadOnlyList<AwardTally> Counts => Found is not { } found ? [] :
    [
        .. new AwardTally[] { new(RecipientKind.Collective, null, found.Collectives), new(RecipientKind.Individual, null, found.Individuals), new(RecipientKind.Household, null, found.Households) }
            .Where(tally => tally.Listed > 0),
    ];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        if (ListCode.Read(Code) is not { } code)
            return;

        var candidates = await PrintedList.FindAsync(code, db, cancellationToken);
        Found = candidates.FirstOrDefault(list => list.Code == code) ?? (candidates.Count == 0 ? null : candidates[0]);
        IsAsPrinted = Found?.Code == code;
        IsVisible = Found is { } found && await db.AwardDecisions.AnyAsync(d => d.Id == found.Id, cancellationToken);
    }
}
