using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Awards.Nominations;

/// <summary>Corrects what a drafted nomination is for.</summary>
[Requires(Permission.DescribeNomination)]
public sealed class DescribeModel(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : NominationForm(db, t)
{
    private Nomination _nomination = default!;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public async Task OnGetAsync()
    {
        Shows(_nomination, clock.GetUtcNow());
        Input = new Command
        {
            AuthorityId = _nomination.AuthorityId,
            Authority = await Db.Organisations.Where(o => o.Id == _nomination.AuthorityId).Select(o => o.Name).SingleAsync(),
            FormId = _nomination.FormId,
            Occasion = _nomination.Occasion,
            AchievementFrom = _nomination.AchievementFrom,
            AchievementTo = _nomination.AchievementTo,
            ProgrammeId = _nomination.ProgrammeId,
            Programme = await Db.Programmes.Where(p => p.Id == _nomination.ProgrammeId).Select(p => p.NumberCanonical ?? p.NumberRaw ?? p.Title).SingleOrDefaultAsync() ?? "",
        };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await FactsAsync() is not { } facts)
            return Page();

        Edits(Db, _nomination);
        _nomination.Describe(facts, clock.Today());
        await Db.SaveChangesAsync();

        return RedirectToPage("Details", new { Id });
    }

    protected override async Task<bool> IsThereAsync()
    {
        var found = await Db.Nominations.WritableBy(Db.Actor).Include(n => n.Lines).SingleOrDefaultAsync(n => n.Id == Id);
        _nomination = found!;

        return found is not null && (HttpMethods.IsPost(Request.Method) || found.State == NominationState.Draft);
    }
}
