using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Programmes;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Programmes;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Programmes;

/// <summary>Records the act that ended a programme in force: it ran out, a later one took its place, or it was cancelled.</summary>
[Requires(Permission.EndProgramme)]
public sealed class EndModel(TrackerContext db, Actor actor, TimeProvider clock) : FormPage<EndModel.Command>
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Programme Programme { get; private set; } = default!;

    public override string? FieldOf(Rule rule) =>
        rule == ProgrammeRules.WithoutAReason ? "Input.Reason"
        : rule == ProgrammeRules.ActWithoutADate || rule == ProgrammeRules.ActInTheFuture || rule == ProgrammeRules.EndsBeforeInForce ? "Input.On"
        : null;

    public void OnGet() => Shows(Programme, clock.GetUtcNow());

    public async Task<IActionResult> OnPostAsync()
    {
        Edits(db, Programme);
        End();
        await db.SaveChangesAsync();

        return RedirectToPage("Details", new { Id });
    }

    protected override async Task<bool> IsThereAsync()
    {
        if (await db.Programmes.WritableBy(actor).WithParts().SingleOrDefaultAsync(p => p.Id == Id) is not { } programme)
            return false;

        Programme = programme;
        return true;
    }

    private void End()
    {
        switch (Input.By)
        {
            case Ending.Concluded:
                Programme.Conclude(Input.On, Input.Reason, clock.Today());
                break;
            case Ending.Superseded:
                Programme.Supersede(Input.On, Input.Reason, clock.Today());
                break;
            default:
                Programme.Cancel(Input.On, Input.Reason, clock.Today());
                break;
        }
    }

    /// <summary>How a programme ends.</summary>
    public enum Ending
    {
        Concluded,
        Superseded,
        Cancelled,
    }

    public sealed record Command
    {
        [Display(Name = "Chương trình")]
        public Ending? By { get; init; }

        [Display(Name = "Từ ngày")]
        public PartialDate On { get; init; }

        [Display(Name = "Lý do, văn bản")]
        public string Reason { get; init; } = "";
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.By).NotNull().WithMessage("Chọn chương trình đã kết thúc, được thay thế hay bị huỷ bỏ.").IsInEnum();
            RuleFor(c => c.On).Must(on => on.IsKnown).WithMessage("Ghi ngày, ít nhất là năm.");
            RuleFor(c => c.Reason).NotEmpty().MaximumLength(ProgrammeAct.ReasonLength);
        }
    }
}
