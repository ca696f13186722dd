using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Programmes;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Programmes;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Programmes;

/// <summary>Opens the draft of a programme.</summary>
[Requires(Permission.DraftProgramme)]
public sealed class DraftModel(TrackerContext db, Actor actor, TimeProvider clock, IStringLocalizer<Words.Words> t) : ProgrammeForm(db, clock, t)
{
    /// <param name="number">What someone looked for elsewhere and did not find.</param>
    /// <param name="title">The same, when it was no number.</param>
    /// <param name="implements">The national programme that the new one carries out.</param>
    /// <param name="predecessor">The programme that the new one renews or replaces.</param>
    public async Task OnGetAsync(string? number, string? title, Guid? implements, Guid? predecessor) =>
        Input = await Db.Programmes.AsNoTracking().WithParts().SingleOrDefaultAsync(p => p.Id == predecessor) is { } before
            ? await RenewalOfAsync(before)
            : new ProgrammeEntry
            {
                Number = number ?? "",
                Title = title ?? "",
                AreaId = actor.Scope.HomeId,
                ImplementsId = implements,
                Implements = await NameOfAsync(implements),
            };

    /// <param name="picks">The field of another form, open in another tab, that waits for this record.</param>
    public async Task<IActionResult> OnPostAsync([FromQuery] string? picks)
    {
        if (await FactsAsync() is not { } facts || await NeedsALookAsync(facts, null))
            return Page();

        var programme = Programme.Draft(facts, actor.OrganisationId!.Value, actor.Scope.HomeId, Today);
        programme.SignedBy(Parties());
        programme.RestsOn(LegalBasis());
        programme.Aim(Targets());
        programme.CarryOn(Movements());

        Db.Add(programme);
        await Db.SaveChangesAsync();

        return RedirectToPage("Details", new { programme.Id, picks });
    }

    /// <summary>
    /// A renewal starts from what its predecessor says: title, parties, basis, objectives, targets without their years, movements. It has a number and a day of
    /// signing of its own, and begins when the other ends.
    /// </summary>
    private async Task<ProgrammeEntry> RenewalOfAsync(Programme before)
    {
        var entry = await EntryAsync(before);

        return entry with
        {
            Number = "",
            SignedOn = default,
            From = before.To.IsFull ? before.To.Latest!.Value.AddDays(1) : before.To.Latest is { } last ? PartialDate.Of(last.AddDays(1).Year) : default,
            To = default,
            PredecessorId = before.Id,
            Predecessor = before.Number ?? before.Title,
            Targets = [.. entry.Targets.Select(target => target with { Year = null })],
        };
    }

    private async Task<string> NameOfAsync(Guid? id) =>
        await Db.Programmes.Where(p => p.Id == id).Select(p => p.NumberCanonical ?? p.NumberRaw ?? p.Title).SingleOrDefaultAsync() ?? "";
}
