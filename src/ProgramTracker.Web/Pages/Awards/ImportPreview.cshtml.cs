using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Imports;
using ProgramTracker.Data.Jobs;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Web.Jobs;
using ProgramTracker.Web.Lists;
using ProgramTracker.Web.Pages.Awards.Importing;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Awards;

/// <summary>Shows the list that an uploaded spreadsheet would make; whoever confirms it asks for the job that does.</summary>
[Requires(Permission.ImportRecipients)]
public sealed class ImportPreviewModel(TrackerContext db, TimeProvider clock, JobRunner jobs, IStringLocalizer<Words.Words> t) : DecisionPage<ImportPreviewModel.Command>(db, clock)
{
    /// <summary>Cells and dropped rows that are shown; how many more there are is said.</summary>
    public const int Shown = 200;

    private PendingImport _file = default!;

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    /// <summary>The fingerprint of the list that the preview compared with.</summary>
    [BindProperty]
    public string? ListHash { get; set; }

    [FromRoute]
    public Guid Sheet { get; init; }

    public string FileName => _file.FileName;

    public ImportedList List { get; private set; } = default!;

    public ImportedList.Comparison What { get; private set; } = default!;

    public Paged<Row> Rows { get; private set; } = Paged<Row>.Empty;

    public IReadOnlyList<SelectListItem> Places { get; private set; } = [];

    public bool IsReady => List.Faults.Count == 0 && !What.IsNothing && Decision.IsOpen;

    public override string? FieldOf(Rule rule) => rule == ListImportRules.PlacesUnknown ? "Input.ElsewhereId" : null;

    public override async Task LoadChoicesAsync()
    {
        if (List.IsNational)
            Places = await ListedPlace.ChoicesAsync(Db, Clock.Today(), t);
        var rows = List.Sheet.Lines.Zip(What.Rows, (line, change) => (line, change)).Select((row, at) => new Row(at + 1, row.line, row.change)).ToList();
        var number = Math.Clamp(PageNumber, 1, Math.Max(1, (rows.Count + Paged<Row>.Size - 1) / Paged<Row>.Size));
        Rows = new Paged<Row>([.. rows.Skip((number - 1) * Paged<Row>.Size).Take(Paged<Row>.Size)], number, rows.Count);
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        AwardRules.IssuedAlready.BrokenIf(!Decision.IsOpen);
        ListImportRules.BadCells.BrokenIf(List.Faults.Count > 0, List.Faults.Count);
        ListImportRules.NothingNew.BrokenIf(What.IsNothing);
        ListImportRules.ListChanged.BrokenIf(ListHash != Decision.ListHash);
        ListImportRules.PlacesUnknown.BrokenIf(List.Placeless > 0 && Input.ElsewhereId is null);
        if (Input.ElsewhereId is { } elsewhere && !await ListedPlace.IsChoiceAsync(elsewhere, Db, Clock.Today()))
        {
            ModelState.AddModelError("Input.ElsewhereId", t["Chọn lại nơi mà các dòng ấy thuộc về."]);
            return Page();
        }

        var import = ListImport.Of(_file, Id, Decision.ListHash, Input.ElsewhereId, Clock.GetUtcNow());
        var job = Job.AskedBy(_file.UserId, JobKind.ImportRecipients, import.Id, Clock.GetUtcNow());
        Db.AddRange(import, job);
        await Db.SaveChangesAsync();
        await Db.ForgetFormerListsAsync(Clock.GetUtcNow());
        jobs.Ring();

        return RedirectToPage("ImportProgress", new { Id, Job = job.Id });
    }

    protected override bool IsFor(AwardDecisionState state) => state is AwardDecisionState.Draft or AwardDecisionState.Reported;

    protected override async Task<bool> IsThereAsync()
    {
        if (!await base.IsThereAsync() || await Db.OwnImports().AsNoTracking().SingleOrDefaultAsync(i => i.Id == Sheet, HttpContext.RequestAborted) is not { } file)
            return false;

        _file = file;
        List = await ImportedList.ReadAsync(file.Content, Decision, Clock.Today(), Db, t, HttpContext.RequestAborted);
        What = List.Compare(null);
        return true;
    }

    protected override IQueryable<AwardDecision> Load(IQueryable<AwardDecision> decisions) => decisions.AsNoTracking().Include(d => d.Recipients.OrderBy(r => r.Order));

    /// <param name="Number">Its place in the list, from 1.</param>
    public sealed record Row(int Number, RecipientSheet.Line Line, ImportedList.Change Change);

    public sealed record Command
    {
        [Display(Name = "Dòng không nêu tỉnh, thành phố thuộc về")] public Guid? ElsewhereId { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>;
}
