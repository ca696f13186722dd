using Microsoft.AspNetCore.Mvc.RazorPages;
using ProgramTracker.Data;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Web.Home;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Home;

/// <summary>What changed, who is late, what awaits a decision?</summary>
[Requires(Permission.ViewDashboard)]
public sealed class DashboardModel(TrackerContext db, TimeProvider clock) : PageModel
{
    public Overview Overview { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken) => Overview = await Overview.OfAsync(db, clock.Today(), cancellationToken);
}
