using Microsoft.AspNetCore.Mvc;
using ProgramTracker.Data;
using ProgramTracker.Data.Files;
using ProgramTracker.Domain.Files;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Files;

/// <summary>The files of a record on the record's own page: <c>&lt;vc:attached-files kind="Conference" record-id="…" /&gt;</c>.</summary>
public sealed class AttachedFilesViewComponent(TrackerContext db) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(RecordKind kind, Guid recordId)
    {
        var mayAttach = UserClaimsPrincipal.May(Permission.AttachFile) && await db.AttachableAsync(kind, recordId, HttpContext.RequestAborted) is { IsFinal: false };
        var files = await AttachedFiles.OfAsync(db, kind, recordId, mayChange: false, mayAttach ? $"{FileWords.Register(kind)}/{recordId}/files" : null, HttpContext.RequestAborted);

        return View("/Pages/Files/_AttachedFiles.cshtml", files);
    }
}
