using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Files;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>The official papers of a conference: each to download, with the number, date, signer and signed scan that it got.</summary>
[Requires(Permission.ViewConferences)]
public sealed class PapersModel(TrackerContext db) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public string Title { get; private set; } = "";

    public PartialDate HeldOn { get; private set; }

    public IReadOnlyDictionary<ConferencePaperKind, ConferencePaper> SignedPapers { get; private set; } = new Dictionary<ConferencePaperKind, ConferencePaper>();

    /// <summary>The signed scans, by the key of the file.</summary>
    public IReadOnlyDictionary<Guid, Attachment> Scans { get; private set; } = new Dictionary<Guid, Attachment>();

    public bool MayRecord { get; private set; }

    /// <summary>Whether rows of other provinces are left out of what this reader downloads.</summary>
    public bool SeesOwnProvinceOnly { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await db.Conferences.AsNoTracking().Include(c => c.Papers).SingleOrDefaultAsync(c => c.Id == Id, cancellationToken) is not { } conference)
            return NotFound();

        (Title, HeldOn) = (conference.Title, conference.HeldOn);
        SignedPapers = conference.Papers.ToDictionary(paper => paper.Kind);
        var scanIds = conference.Papers.Select(paper => paper.ScanId).OfType<Guid>().ToList();
        Scans = await db.Attachments.AsNoTracking().Where(a => scanIds.Contains(a.Id)).ToDictionaryAsync(a => a.Id, cancellationToken);
        MayRecord = User.May(Permission.RecordConference) && db.Actor.MayWriteFor(conference.OwnerId);
        SeesOwnProvinceOnly = !db.Actor.Scope.SeesAll && conference.ScopeId == Area.NationId;

        return Page();
    }
}
