using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Awards;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Awards;

/// <summary>Says why the lists do not hold what was announced.</summary>
[Requires(Permission.ExplainAwardLine)]
public sealed class ExplainLineModel(TrackerContext db, TimeProvider clock) : FormPage<ExplainLineModel.Command>
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public IReadOnlyList<AwardTally> Tallies { get; private set; } = [];

    public override string? FieldOf(Rule rule) => rule == AwardRules.WithoutAnExplanation ? "Input.Explanation" : null;

    public override async Task LoadChoicesAsync()
    {
        if (await db.AwardLines.AsNoTracking().WritableBy(db.Actor).SingleOrDefaultAsync(l => l.Id == Id) is { } line)
            Tallies = (await db.AwardCountsAsync([Id]))[Id].Against(line.Collectives, line.Individuals, line.Households);
    }

    public async Task<IActionResult> OnGetAsync()
    {
        if (await FindAsync() is not { } line)
            return NotFound();

        Shows(line, clock.GetUtcNow());
        Input = new Command { Explanation = line.Explanation ?? "" };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await FindAsync() is not { } line)
            return NotFound();

        Edits(db, line);
        line.Explain(Input.Explanation, db.Actor.Name, clock.Today());
        await db.SaveChangesAsync();

        return RedirectToPage("Line", new { Id });
    }

    protected override Task<bool> IsThereAsync() => db.AwardLines.WritableBy(db.Actor).AnyAsync(record => record.Id == Id);

    private Task<AwardLine?> FindAsync() => db.AwardLines.WritableBy(db.Actor).SingleOrDefaultAsync(l => l.Id == Id);

    public sealed record Command
    {
        [Display(Name = "Lý do chênh lệch")] public string Explanation { get; init; } = "";
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Explanation).NotEmpty().MaximumLength(AwardLine.OccasionLength);
        }
    }
}
