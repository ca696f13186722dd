using Microsoft.AspNetCore.Mvc.RazorPages;
using ProgramTracker.Data;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Web.Home;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Home;

/// <summary>What needs me now? A leader sees the dashboard here; an administrator where to go.</summary>
[Requires(Permission.ViewHome)]
public sealed class IndexModel(TrackerContext db, TimeProvider clock) : PageModel
{
    /// <summary>For those who keep the record.</summary>
    public Desk? Desk { get; private set; }

    /// <summary>For leaders.</summary>
    public Overview? Overview { get; private set; }

    public DateOnly Today => clock.Today();

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        if (User.May(Permission.ViewDashboard))
            Overview = await Overview.OfAsync(db, Today, cancellationToken);
        else if (User.May(Permission.RecordConference))
            Desk = await Desk.OfAsync(db, Today, cancellationToken);
    }
}
