using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.FollowUp;
using ProgramTracker.Web.Forms;

namespace ProgramTracker.Web.Pages.Tasks;

/// <summary>What closing, dropping and reopening share: the organisation that gave the task says why.</summary>
public abstract class TaskEnding(TrackerContext db, TimeProvider clock) : FormPage<TaskEnding.Command>
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public string Wording { get; private set; } = "";

    /// <summary>Shares that are not reported done yet.</summary>
    public int StillOwed { get; private set; }

    protected DateOnly Today => clock.Today();

    public override string? FieldOf(Rule rule) => rule == FollowUpRules.WithoutAReason ? "Input.Reason" : null;

    public override async Task LoadChoicesAsync()
    {
        var task = await db.FollowUpTasks.WritableBy(db.Actor).Where(t => t.Id == Id)
            .Select(t => new { t.Wording, StillOwed = t.Assignments.Count(a => a.ReportedDoneOn == null) })
            .SingleOrDefaultAsync();
        (Wording, StillOwed) = (task?.Wording ?? "", task?.StillOwed ?? 0);
    }

    public async Task<IActionResult> OnGetAsync()
    {
        var task = await FindAsync();
        if (task is null)
            return NotFound();

        Shows(task, clock.GetUtcNow());
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var task = await FindAsync();
        if (task is null)
            return NotFound();

        Edits(db, task);
        Act(task);
        await db.SaveChangesAsync();

        return RedirectToPage("Details", new { Id });
    }

    protected abstract void Act(FollowUpTask task);

    private Task<FollowUpTask?> FindAsync() => db.FollowUpTasks.WritableBy(db.Actor).Include(t => t.Assignments).SingleOrDefaultAsync(t => t.Id == Id);

    public sealed record Command
    {
        [Display(Name = "Lý do")] public string Reason { get; init; } = "";
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Reason).NotEmpty().MaximumLength(FollowUpTask.ReasonLength);
        }
    }
}
