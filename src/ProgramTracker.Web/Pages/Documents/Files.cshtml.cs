using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Domain.Files;
using ProgramTracker.Web.Files;
using ProgramTracker.Web.Pages.Files;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Documents;

/// <summary>Attaches the signed scan of a document, and whatever belongs to it.</summary>
[Requires(Permission.AttachFile)]
public sealed class FilesModel(TrackerContext db, FileLimits limits, TimeProvider clock, IStringLocalizer<Words.Words> t) : FilesPage(db, limits, clock, t)
{
    public override RecordKind Kind => RecordKind.Document;
}
