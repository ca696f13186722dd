using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using ProgramTracker.Data;
using ProgramTracker.Domain.Files;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Files;

/// <summary>Gives the bytes: a picture to be shown, in a sandbox of its own; everything else to be downloaded. The bytes of an address never change.</summary>
[Requires(Permission.ViewFile)]
public sealed class OpenModel(TrackerContext db) : PageModel
{
    private const string Sandbox = "default-src 'none'; sandbox";
    private const string Forever = "private, max-age=31536000, immutable";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        var found = await db.Attachments.Where(a => a.Id == id)
            .Join(db.StoredFiles, a => a.Hash, f => f.Hash, (a, f) => new { a.FileKind, a.FileName, f.Hash, f.Bytes })
            .SingleOrDefaultAsync(cancellationToken);
        if (found is null)
            return NotFound();

        var disposition = new ContentDispositionHeaderValue(found.FileKind.IsPicture() ? "inline" : "attachment");
        disposition.SetHttpFileName(found.FileName);
        Response.Headers.ContentDisposition = disposition.ToString();
        Response.Headers.ContentSecurityPolicy = Sandbox;
        Response.Headers.CacheControl = Forever;

        return new FileContentResult(found.Bytes, found.FileKind.MediaType()) { EntityTag = new EntityTagHeaderValue($"\"{found.Hash}\"") };
    }
}
