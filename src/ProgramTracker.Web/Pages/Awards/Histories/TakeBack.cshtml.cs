using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Pages.Awards.Nominations;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Awards.Histories;

/// <summary>Takes back what was said of two rows.</summary>
[Requires(Permission.ReconsiderRecipients)]
public sealed class TakeBackModel(TrackerContext db, TimeProvider clock) : FormPage<WithAReason>
{
    private RecipientTie _tie = default!;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Where to go back to.</summary>
    public Guid RecipientId => _tie.FirstId;

    public bool IsSame => _tie.IsSame;

    public override string? FieldOf(Rule rule) => rule == RecipientTieRules.WithoutAReason ? "Input.Reason" : null;

    public void OnGet() => Shows(_tie, clock.GetUtcNow());

    public async Task<IActionResult> OnPostAsync()
    {
        Edits(db, _tie);
        _tie.TakeBack(Input.Reason);
        await db.SaveChangesAsync();

        return RedirectToPage("Details", new { Id = RecipientId });
    }

    protected override async Task<bool> IsThereAsync()
    {
        _tie = (await db.RecipientTies.WritableBy(db.Actor).SingleOrDefaultAsync(t => t.Id == Id))!;

        return _tie is not null;
    }
}
