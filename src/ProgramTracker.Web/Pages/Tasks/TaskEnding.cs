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
    private FollowUpTask _task = default!;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public string Wording => _task.Wording;

    /// <summary>Shares that are not reported done yet.</summary>
    public int StillOwed => _task.Assignments.Count(a => a.ReportedDoneOn is null);

    protected TrackerContext Db => db;

    protected FollowUpTask Followed => _task;

    protected DateOnly Today => clock.Today();

    public override string? FieldOf(Rule rule) => rule == FollowUpRules.WithoutAReason ? "Input.Reason" : null;

    public virtual void OnGet() => Shows(_task, clock.GetUtcNow());

    public async Task<IActionResult> OnPostAsync()
    {
        Edits(db, _task);
        Act(_task);
        await db.SaveChangesAsync();

        return RedirectToPage("Details", new { Id });
    }

    protected abstract void Act(FollowUpTask task);

    protected override async Task<bool> IsThereAsync()
    {
        if (await db.FollowUpTasks.WritableBy(db.Actor).Include(t => t.Assignments).SingleOrDefaultAsync(t => t.Id == Id) is not { } task)
            return false;

        _task = task;
        return true;
    }

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
