using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Files;
using ProgramTracker.Domain.Files;
using ProgramTracker.Web.Audit;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Programmes;

/// <summary>Who changed what of a programme and when, newest first: what is known of it, its acts, who consolidated its committee, and its files.</summary>
[Requires(Permission.ViewProgrammes)]
public sealed class HistoryModel(TrackerContext db, ChangeReader reader, AuditWords words) : HistoryPage(db, reader, words)
{
    public string Name { get; private set; } = "";

    public string Title { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await Db.Programmes.AsNoTracking().SingleOrDefaultAsync(p => p.Id == Id, cancellationToken) is not { } programme)
            return NotFound();

        (Name, Title) = (programme.NumberCanonical ?? programme.NumberRaw ?? programme.Title, programme.Title);
        var consolidations = Db.CommitteeConsolidations.Where(c => c.ProgrammeId == Id).Select(c => c.Id);
        await LoadAsync(consolidations.Concat(Db.Attachments.Of(RecordKind.Programme, Id).Select(file => file.Id)), [], cancellationToken);

        return Page();
    }
}
