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

/// <summary>Records that a drafted programme has come into force.</summary>
[Requires(Permission.EnterProgrammeIntoForce)]
public sealed class EnterIntoForceModel(TrackerContext db, Actor actor, TimeProvider clock) : FormPage<EnterIntoForceModel.Command>
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Programme Programme { get; private set; } = default!;

    public override string? FieldOf(Rule rule) => rule == ProgrammeRules.ActWithoutADate || rule == ProgrammeRules.ActInTheFuture ? "Input.On" : null;

    public void OnGet()
    {
        Shows(Programme, clock.GetUtcNow());
        Input = new Command { On = Programme.From.IsKnown ? Programme.From : Programme.SignedOn };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Edits(db, Programme);
        Programme.EnterIntoForce(Input.On, clock.Today(), Input.Reason);
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

    public sealed record Command
    {
        [Display(Name = "Có hiệu lực từ")]
        public PartialDate On { get; init; }

        [Display(Name = "Lý do, văn bản")]
        public string Reason { get; init; } = "";
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.On).Must(on => on.IsKnown).WithMessage("Ghi ngày có hiệu lực, ít nhất là năm.");
            RuleFor(c => c.Reason).MaximumLength(ProgrammeAct.ReasonLength);
        }
    }
}
