using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Files;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Files;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Files;

/// <summary>A page that changes one attached file. A file that the actor's organisation did not attach is not there; of a closed record, the record is shown instead.</summary>
public abstract class FilePage<TCommand>(TrackerContext db, TimeProvider clock) : FormPage<TCommand>
    where TCommand : class, new()
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Why a file of a confirmed record changes.</summary>
    [BindProperty, Display(Name = "Lý do sửa đổi")]
    public string? Reason { get; set; }

    public bool NeedsAReason => Record.IsClosed;

    public Attachment Attachment { get; private set; } = default!;

    public RecordPlace Place { get; private set; } = default!;

    protected AttachedRecord Record { get; private set; } = default!;

    protected TrackerContext Db => db;

    protected TimeProvider Clock => clock;

    public override string? FieldOf(Rule rule) => ConferenceRules.OfAmending.Contains(rule) ? nameof(Reason) : null;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await db.Attachments.WritableBy(db.Actor).SingleOrDefaultAsync(a => a.Id == Id) is not { } attachment
            || await db.AttachableAsync(attachment.RecordKind, attachment.RecordId) is not { } record
            || await RecordPlace.OfAsync(db, attachment.RecordKind, attachment.RecordId) is not { } place)
        {
            context.Result = NotFound();
            return;
        }

        (Attachment, Record, Place) = (attachment, record, place);
        if (record.IsFinal && HttpMethods.IsGet(Request.Method))
        {
            context.Result = Redirect(place.Address);
            return;
        }

        await base.OnPageHandlerExecutionAsync(context, next);
    }

    public async Task OnGetAsync()
    {
        Shows(Attachment, clock.GetUtcNow());
        await BeginAsync();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Edits(db, Attachment);
        if (NeedsAReason)
            db.Actor.Does(Permission.AmendConference);
        Record = await db.OpenedAsync(Record, Reason, clock.Today());
        await ChangeAsync();
        await db.SaveChangesAsync();

        return Redirect(Place.Files);
    }

    /// <summary>Fills in the form as it stands.</summary>
    protected virtual Task BeginAsync() => Task.CompletedTask;

    protected abstract Task ChangeAsync();
}
