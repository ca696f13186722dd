using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.FollowUp;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.FollowUp;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Tasks;

/// <summary>Our organisation says how far its share is. Only its own row is written, also where the task is national and its reporter provincial.</summary>
[Requires(Permission.ReportTask)]
public sealed class ReportModel(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : FormPage<ReportModel.Command>
{
    private FollowUpTask _task = default!;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public string Wording => _task.Wording;
    public DateOnly? DueOn => _task.DueOn;

    /// <summary>The shares of ours that are still owed; as a rule one.</summary>
    public IReadOnlyList<SelectListItem> Shares { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Steps =>
        [new(t["Bắt đầu làm"], nameof(Step.Begin)), new(t["Đang làm, báo kết quả đến nay"], nameof(Step.Progress)), new(t["Đã làm xong"], nameof(Step.Done))];

    public override string? FieldOf(Rule rule) =>
        rule == FollowUpRules.WithoutEvidence || rule == FollowUpRules.ProgressWithoutWording ? "Input.Evidence" : rule == FollowUpRules.BegunAlready || rule == FollowUpRules.DoneAlready ? "Input.Progress" : null;

    public override async Task LoadChoicesAsync()
    {
        var ours = db.Actor.Scope.OrganisationIds;
        Shares = await db.FollowUpTasks.Where(task => task.Id == Id)
            .SelectMany(task => task.Assignments.Where(a => ours.Contains(a.OrganisationId) && a.ReportedDoneOn == null))
            .OrderBy(a => a.Order)
            .Join(db.Organisations, a => a.OrganisationId, o => o.Id, (a, o) => new SelectListItem(o.Name, o.Id.ToString()))
            .ToListAsync();
    }

    public IActionResult OnGet()
    {
        if (_task.EndedOn is not null || Owed() is not { } share)
            return NotFound();

        Input = new Command { OrganisationId = share.OrganisationId, Progress = share.StartedOn is null ? Step.Begin : Step.Progress };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!db.Actor.Scope.OrganisationIds.Contains(Input.OrganisationId))
            return NotFound();

        if (Input.Progress == Step.Done)
            _task.ReportDone(Input.OrganisationId, Input.Evidence, clock.Today());
        else if (Input.Progress == Step.Progress)
            _task.ReportProgress(Input.OrganisationId, Input.Evidence, clock.Today());
        else
            _task.Begin(Input.OrganisationId, clock.Today());
        await db.SaveChangesAsync();

        return RedirectToPage("Details", new { Id });
    }

    /// <summary>A task in which our organisation has a share.</summary>
    protected override async Task<bool> IsThereAsync()
    {
        var ours = db.Actor.Scope.OrganisationIds;
        if (await db.FollowUpTasks.Include(task => task.Assignments.OrderBy(a => a.Order)).AskedOf(ours).SingleOrDefaultAsync(task => task.Id == Id) is not { } found)
            return false;

        _task = found;
        return true;
    }

    private Assignment? Owed() =>
        _task.Assignments.FirstOrDefault(a => db.Actor.Scope.OrganisationIds.Contains(a.OrganisationId) && a.ReportedDoneOn is null);

    public enum Step
    {
        Begin,
        Progress,
        Done,
    }

    public sealed record Command
    {
        [Display(Name = "Đơn vị báo")] public Guid OrganisationId { get; init; }
        [Display(Name = "Tiến độ")] public Step Progress { get; init; }
        [Display(Name = "Kết quả")] public string Evidence { get; init; } = "";
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Progress).IsInEnum();
            RuleFor(c => c.Evidence).MaximumLength(ProgressReport.WordingLength);
            RuleFor(c => c.Evidence).NotEmpty().When(c => c.Progress is Step.Progress or Step.Done);
        }
    }
}
