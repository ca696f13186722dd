using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Domain.Files;
using ProgramTracker.Web.Files;
using ProgramTracker.Web.Pages.Files;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Exemplars;

/// <summary>Attaches pictures of a model, the papers behind it and the evidence of its assessments.</summary>
[Requires(Permission.AttachFile)]
public sealed class FilesModel(TrackerContext db, FileLimits limits, TimeProvider clock, IStringLocalizer<Words.Words> t) : FilesPage(db, limits, clock, t)
{
    public override RecordKind Kind => RecordKind.Exemplar;
}
