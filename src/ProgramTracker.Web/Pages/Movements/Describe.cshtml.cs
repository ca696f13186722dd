using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Movements;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Movements;

/// <summary>Corrects what the register says of a movement.</summary>
[Requires(Permission.DescribeMovement)]
public sealed class DescribeModel(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : MovementForm(db, clock, t)
{
    private readonly TimeProvider _clock = clock;
    private Movement _movement = default!;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public string Name => _movement.Name;

    public async Task OnGetAsync()
    {
        Shows(_movement, _clock.GetUtcNow());
        Input = new MovementEntry
        {
            Name = _movement.Name,
            OtherNames = _movement.OtherNames ?? "",
            LaunchedBy = _movement.LaunchedBy ?? "",
            LaunchedById = _movement.LaunchedById,
            LaunchedOn = _movement.LaunchedOn,
            DocumentId = _movement.DocumentId,
            Document = await Db.Documents.Where(d => d.Id == _movement.DocumentId).Select(d => d.NumberCanonical ?? d.NumberRaw).SingleOrDefaultAsync() ?? "",
            Note = _movement.Note ?? "",
        };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await FactsAsync(Id) is not { } facts)
            return Page();

        Edits(Db, _movement);
        _movement.Describe(facts, Today);
        await Db.SaveChangesAsync();

        return RedirectToPage("Details", new { Id });
    }

    protected override async Task<bool> IsThereAsync()
    {
        if (await Db.Movements.WritableBy(Db.Actor).SingleOrDefaultAsync(m => m.Id == Id) is not { } movement)
            return false;

        _movement = movement;
        return true;
    }
}
