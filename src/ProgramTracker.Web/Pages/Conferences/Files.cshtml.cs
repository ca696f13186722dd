using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Domain.Files;
using ProgramTracker.Web.Files;
using ProgramTracker.Web.Pages.Files;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>Attaches photos and papers of a conference, as a section of its record.</summary>
[Requires(Permission.AttachFile)]
public sealed class FilesModel(TrackerContext db, FileLimits limits, TimeProvider clock, IStringLocalizer<Words.Words> t) : FilesPage(db, limits, clock, t)
{
    public override RecordKind Kind => RecordKind.Conference;

    public Recording Recording { get; private set; } = default!;

    public override async Task LoadChoicesAsync()
    {
        await base.LoadChoicesAsync();
        Recording = await Recording.OfAsync(Id, Db);
    }
}
