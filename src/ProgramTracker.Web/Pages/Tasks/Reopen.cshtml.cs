using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Domain;
using ProgramTracker.Domain.FollowUp;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Tasks;

/// <summary>Opens a task again; the giver chooses who has to report anew.</summary>
[Requires(Permission.ReopenTask)]
public sealed class ReopenModel(TrackerContext db, TimeProvider clock) : TaskEnding(db, clock)
{
    /// <summary>The organisations that report anew; the lead unless the giver says otherwise.</summary>
    [BindProperty, Display(Name = "Đơn vị phải báo lại")]
    public IReadOnlyList<Guid> AskedAgain { get; set; } = [];

    /// <summary>Those that reported their share done, in the order of the task.</summary>
    public IReadOnlyList<SelectListItem> Reported { get; private set; } = [];

    public override string? FieldOf(Rule rule) => rule == FollowUpRules.NobodyAskedAgain ? nameof(AskedAgain) : base.FieldOf(rule);

    public override async Task LoadChoicesAsync() =>
        Reported = await Db.FollowUpTasks.Where(task => task.Id == Id)
            .SelectMany(task => task.Assignments.Where(a => a.ReportedDoneOn != null))
            .OrderBy(a => a.Order)
            .Join(Db.Organisations, a => a.OrganisationId, o => o.Id, (a, o) => new SelectListItem(o.Name, o.Id.ToString()))
            .ToListAsync();

    public override void OnGet()
    {
        base.OnGet();
        AskedAgain = [.. Followed.Assignments.Where(a => a is { IsLead: true, ReportedDoneOn: not null }).Select(a => a.OrganisationId)];
    }

    protected override void Act(FollowUpTask task) => task.Reopen(Input.Reason, AskedAgain, Today);
}
