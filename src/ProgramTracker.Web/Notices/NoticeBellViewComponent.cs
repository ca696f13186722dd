using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Notices;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Notices;

/// <summary>How many notices are not read, in the top bar. Silent on a page that says what failed: the database may be what failed.</summary>
public sealed class NoticeBellViewComponent(TrackerContext db, TimeProvider clock) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync()
    {
        if (!UserClaimsPrincipal.May(Permission.ViewNotices) || db.Actor.UserId is null || HttpContext.Features.Get<IExceptionHandlerFeature>() is not null)
            return Content("");

        return View("/Pages/Notices/_Bell.cshtml", await db.Notices(clock.Today()).Unread().CountAsync(HttpContext.RequestAborted));
    }
}
