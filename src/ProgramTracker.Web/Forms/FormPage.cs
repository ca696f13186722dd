using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Domain;

namespace ProgramTracker.Web.Forms;

/// <summary>
/// A page with one form. Its handler is the happy path only: <see cref="FormPageFilter"/> checks the shape before it and shows the form again,
/// with everything typed, when the input is invalid, a rule is broken or someone else saved in between.
/// </summary>
public abstract class FormPage<TCommand> : PageModel, IFormPage
    where TCommand : class, new()
{
    [BindProperty]
    public TCommand Input { get; set; } = new();

    /// <summary>The version of the record that the form shows.</summary>
    [BindProperty]
    public uint Version { get; set; }

    [BindProperty]
    public DateTimeOffset? OpenedAt { get; set; }

    /// <summary>What someone else changed since the form was opened.</summary>
    public Conflict? Conflict { get; private set; }

    object IFormPage.Command => Input;

    Guid? IFormPage.EditedId => EditedId;

    Guid? IFormPage.EditedPartId => EditedPartId;

    private Guid? EditedId { get; set; }

    private Guid? EditedPartId { get; set; }

    /// <summary>Loads what the page shows beside its fields: before the form is shown, the first time and again.</summary>
    public virtual Task LoadChoicesAsync() => Task.CompletedTask;

    public virtual string? FieldOf(Rule rule) => null;

    /// <summary>A record that is not there answers 404 whatever was sent, so it is looked for before the form is read.</summary>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await IsThereAsync())
            await base.OnPageHandlerExecutionAsync(context, next);
        else
            context.Result = NotFound();
    }

    void IFormPage.Overtaken(Conflict conflict, uint currentVersion)
    {
        (Conflict, Version) = (conflict, currentVersion);
        ModelState.Remove(nameof(Version));
    }

    IActionResult IFormPage.Show() => Page();

    /// <summary>Finds the record that the page is about. When it is not there, or not the actor's, neither is the page.</summary>
    protected virtual Task<bool> IsThereAsync() => Task.FromResult(true);

    /// <summary>The form shows this record as it is now.</summary>
    protected void Shows(Aggregate record, DateTimeOffset now) => (EditedId, Version, OpenedAt) = (record.Id, record.Version, now);

    /// <summary>The save concerns this record as the form showed it. Whoever shows an older one is told what changed before a rule is asked that the newer one may break.</summary>
    protected void Edits(TrackerContext db, Aggregate record)
    {
        EditedId = record.Id;
        if (record.Version != Version)
            throw new DbUpdateConcurrencyException("The form shows an older version of the record.");
    }

    /// <summary>The form shows a part that is written alone and has a version of its own, as it is now; one that is not there yet has version 0.</summary>
    protected void Shows(TrackerContext db, Part? part, DateTimeOffset now) =>
        (Version, OpenedAt) = (part is null ? 0 : (uint)db.Entry(part).Property(nameof(Aggregate.Version)).CurrentValue!, now);

    /// <summary>The save concerns this part of the record as the form showed it.</summary>
    protected void Edits(TrackerContext db, Aggregate record, Part part)
    {
        (EditedId, EditedPartId) = (record.Id, part.Id);
        db.Entry(part).Property(nameof(Aggregate.Version)).OriginalValue = Version;
    }
}
