using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Awards;

/// <summary>The catalogue of awards as the law knows them: for whom, decided by whom, by which article, and how sure that is.</summary>
[Requires(Permission.ViewAwards)]
public sealed class FormsModel(TrackerContext db) : PageModel
{
    /// <summary>A few dozen rows, by name; they are read together and not paged.</summary>
    public ILookup<AwardClass, AwardForm> Forms { get; private set; } = Enumerable.Empty<AwardForm>().ToLookup(form => form.Class);

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Forms = (await db.AwardForms.AsNoTracking().OrderBy(form => form.Name).ToListAsync(cancellationToken)).ToLookup(form => form.Class);

    /// <summary>The kinds that may receive it; what the source leaves open is said with a question mark.</summary>
    public static IEnumerable<(RecipientKind Kind, bool IsSure)> ForWhom(AwardForm form) =>
        from kind in Enum.GetValues<RecipientKind>()
        where form.IsFor(kind)
        select (kind, IsSure: kind switch { RecipientKind.Collective => form.ForCollective, RecipientKind.Individual => form.ForIndividual, _ => form.ForHousehold } is not null);
}
