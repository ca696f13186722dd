using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Files;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Files;
using ProgramTracker.Web.Files;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Files;

/// <summary>
/// Attaches files to a record and shows those it has. Each kind of record has its own page of this, beside its others. A record that is not the actor's to write is not
/// there; a closed one is shown instead.
/// </summary>
[TakesFiles]
public abstract class FilesPage(TrackerContext db, FileLimits limits, TimeProvider clock, IStringLocalizer<Words.Words> t) : FormPage<FilesToAttach>
{
    private AttachedRecord _record = default!;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public abstract RecordKind Kind { get; }

    public RecordPlace Place { get; private set; } = default!;

    /// <summary>Why the files of a confirmed record change.</summary>
    [BindProperty, Display(Name = "Lý do sửa đổi")]
    public string? Reason { get; set; }

    public bool NeedsAReason => _record.IsClosed;

    public AttachedFiles Attached { get; private set; } = new([], null);

    public FileLimits Limits => limits;

    protected TrackerContext Db => db;

    public override string? FieldOf(Rule rule) =>
        ConferenceRules.OfAmending.Contains(rule) ? nameof(Reason) : rule == FileRules.MadeInTheFuture ? "Input.MadeOn" : "Input.Files";

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await db.AttachableAsync(Kind, Id) is not { } record || await RecordPlace.OfAsync(db, Kind, Id) is not { } place)
        {
            context.Result = NotFound();
            return;
        }

        (_record, Place) = (record, place);
        if (record.IsFinal && HttpMethods.IsGet(Request.Method))
        {
            context.Result = Redirect(place.Address);
            return;
        }

        await base.OnPageHandlerExecutionAsync(context, next);
    }

    public override async Task LoadChoicesAsync() => Attached = await AttachedFiles.OfAsync(db, Kind, Id, mayChange: true, more: null);

    public void OnGet([FromQuery(Name = TakesFilesAttribute.TooLarge)] bool tooLarge)
    {
        if (tooLarge)
            RefuseSum();
        ViewData["HasErrors"] = tooLarge;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var files = await TakeAsync();
        if (!ModelState.IsValid)
            return Page();

        await using var transaction = await db.Database.BeginTransactionAsync();
        var record = await db.OpenedAsync(_record, Reason, clock.Today());
        if (NeedsAReason)
            db.Actor.Does(Permission.AmendConference);
        var order = (await db.Attachments.Of(Kind, Id).Select(a => (int?)a.Order).MaxAsync() ?? -1) + 1;
        foreach (var (file, name) in files)
        {
            await db.KeepAsync(file);
            db.Add(Attachment.Attach(record, file, name, Input.Facts, order++, clock.Today()));
        }

        await db.SaveChangesAsync();
        await transaction.CommitAsync();

        return RedirectToPage(new { Id });
    }

    /// <summary>The files as they will be kept. Every one that cannot be is named beside the field, because a browser does not send them a second time by itself.</summary>
    private async Task<IReadOnlyList<(StoredFile File, string Name)>> TakeAsync()
    {
        var taken = new List<(StoredFile File, string Name)>(Input.Files.Count);
        if (Input.Files.Sum(file => file.Length) > limits.MostBytesAtOnce && Input.Files.All(file => file.Length <= limits.MostBytes))
        {
            RefuseSum();
            return taken;
        }

        var known = await db.Attachments.Of(Kind, Id).Where(a => a.OwnerId == _record.OwnerId).Select(a => a.Hash).ToListAsync();
        foreach (var sent in Input.Files)
        {
            try
            {
                var file = await SentFile.TakeAsync(sent, limits);
                FileRules.AttachedAlready.BrokenIf(known.Contains(file.Hash), FileName.Shown(sent.FileName));
                known.Add(file.Hash);
                taken.Add((file, sent.FileName));
            }
            catch (RuleBrokenException broken)
            {
                ModelState.AddModelError("Input.Files", t[broken.Rule.Code, [.. broken.Arguments]]);
            }
        }

        return taken;
    }

    private void RefuseSum() => ModelState.AddModelError("Input.Files", t["Các tệp cộng lại vượt quá {0} MB của một lần gửi. Hãy gửi làm nhiều lần.", limits.MegabytesAtOnce]);
}
