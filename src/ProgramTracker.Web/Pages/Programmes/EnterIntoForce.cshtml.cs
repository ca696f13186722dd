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

    public override async Task LoadChoicesAsync() => Programme = await db.Programmes.AsNoTracking().WithParts().SingleAsync(p => p.Id == Id);

    public override string? FieldOf(Rule rule) => rule == ProgrammeRules.ActWithoutADate || rule == ProgrammeRules.ActInTheFuture ? "Input.On" : null;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await db.Programmes.AsNoTracking().WritableBy(actor).SingleOrDefaultAsync(p => p.Id == Id) is not { } programme)
            return NotFound();

        Shows(programme, clock.GetUtcNow());
        Input = new Command { On = programme.From.IsKnown ? programme.From : programme.SignedOn };

        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await db.Programmes.WritableBy(actor).WithParts().SingleOrDefaultAsync(p => p.Id == Id) is not { } programme)
            return NotFound();

        Edits(db, programme);
        programme.EnterIntoForce(Input.On, clock.Today());
        await db.SaveChangesAsync();

        return RedirectToPage("Details", new { Id });
    }

    public sealed record Command
    {
        [Display(Name = "Có hiệu lực từ")]
        public PartialDate On { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.On).Must(on => on.IsKnown).WithMessage("Ghi ngày có hiệu lực, ít nhất là năm.");
    }
}
