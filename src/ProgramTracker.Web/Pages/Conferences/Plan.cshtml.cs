using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>Announces a conference to come.</summary>
[Requires(Permission.PlanConference)]
public sealed class PlanModel(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : FormPage<FactsInput>
{
    public FactsChoices Choices { get; private set; } = default!;

    /// <summary>Records that may be of the same conference, shown once before a new one is planned.</summary>
    public IReadOnlyList<ConferenceTwin> Twins { get; private set; } = [];

    /// <summary>The twins that the clerk has seen and still plans anew.</summary>
    [BindProperty]
    public IList<Guid> Seen { get; set; } = [];

    public override async Task LoadChoicesAsync() => Choices = new FactsChoices(await db.ProvincesAsync(clock.Today()), t["Ngày dự kiến. Chưa định ngày thì ghi tháng, ví dụ 12/2026."]);

    public override string? FieldOf(Rule rule) => FactsPage.FieldOf(rule);

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Input = await db.RecognisedAsync(Input, ModelState, clock.Today());
        var placeAreaId = await db.CheckedPlaceAsync(Input, ModelState, clock.Today(), t);
        if (Input.HeldOn.Year is null)
            ModelState.AddModelError("Input.HeldOn", t["Ghi ngày hoặc tháng dự kiến, có năm."]);
        if (!ModelState.IsValid)
            return Page();

        Twins = await ConferenceTwin.OfAsync(Input.Traits(placeAreaId), db);
        if (Twins.Any(twin => !Seen.Contains(twin.Id)))
            return Page();

        var conference = Conference.Plan(Input.Facts(placeAreaId), db.Actor.OrganisationId!.Value, db.Actor.Scope.HomeId, clock.Today());
        conference.OrganisedBy(Input.OrganiserEntries());
        db.Add(conference);
        await db.SaveChangesAsync();

        return RedirectToPage("Details", new { conference.Id });
    }
}
