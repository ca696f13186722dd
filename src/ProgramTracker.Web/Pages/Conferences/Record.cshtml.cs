using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>Begins the record of a conference that took place; the sections follow.</summary>
[Requires(Permission.RecordConference)]
public sealed class RecordModel(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : FormPage<FactsInput>
{
    public FactsChoices Choices { get; private set; } = default!;

    /// <summary>Records that may be of the same conference, shown once before a new one is begun.</summary>
    public IReadOnlyList<ConferenceTwin> Twins { get; private set; } = [];

    /// <summary>The twins that the clerk has seen and still records anew.</summary>
    [BindProperty]
    public IList<Guid> Seen { get; set; } = [];

    public override async Task LoadChoicesAsync() =>
        Choices = new FactsChoices(await db.ProvincesOfAnyDayAsync(clock.Today()), t["Ví dụ 22/12/2021. Chưa rõ ngày thì ghi 12/2021, 2021 hoặc 31/5."]);

    public override string? FieldOf(Rule rule) => FactsPage.FieldOf(rule);

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Input = await db.RecognisedAsync(Input, ModelState, clock.Today());
        var placeAreaId = await db.CheckedPlaceAsync(Input, ModelState, clock.Today(), t);
        if (!ModelState.IsValid)
            return Page();

        Twins = await ConferenceTwin.OfAsync(Input.Traits(placeAreaId), db);
        if (Twins.Any(twin => !Seen.Contains(twin.Id)))
            return Page();

        var conference = Conference.Record(Input.Facts(placeAreaId), db.Actor.OrganisationId!.Value, db.Actor.Scope.HomeId, clock.Today());
        conference.OrganisedBy(Input.OrganiserEntries());
        db.Add(conference);
        await db.SaveChangesAsync();

        return RedirectToPage(Section.Reviews.Page, new { conference.Id });
    }
}
