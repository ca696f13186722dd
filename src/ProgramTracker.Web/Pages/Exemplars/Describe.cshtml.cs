using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Exemplars;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Exemplars;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Exemplars;

/// <summary>Corrects what the register says of a model or an exemplar.</summary>
[Requires(Permission.DescribeExemplar)]
public sealed class DescribeModel(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : ExemplarForm(db, clock, t)
{
    private readonly TimeProvider _clock = clock;
    private Exemplar _exemplar = default!;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public string Name { get; private set; } = "";

    protected override Guid? KnownAreaId => _exemplar.AreaId;

    public async Task OnGetAsync()
    {
        Shows(_exemplar, _clock.GetUtcNow());
        Input = new ExemplarEntry
        {
            Name = _exemplar.Name,
            Kind = _exemplar.Kind,
            Field = _exemplar.Field ?? "",
            AreaId = _exemplar.AreaId,
            Host = await Db.Organisations.Where(o => o.Id == _exemplar.HostId).Select(o => o.Name).SingleOrDefaultAsync() ?? "",
            HostId = _exemplar.HostId,
            Since = _exemplar.Since,
            Movement = await Db.Movements.Where(m => m.Id == _exemplar.MovementId).Select(m => m.Name).SingleOrDefaultAsync() ?? "",
            MovementId = _exemplar.MovementId,
            Origin = await Db.Exemplars.Where(e => e.Id == _exemplar.OriginId).Select(e => e.Name).SingleOrDefaultAsync() ?? "",
            OriginId = _exemplar.OriginId,
            Summary = _exemplar.Summary ?? "",
        };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await FactsAsync() is not { } facts)
            return Page();

        Edits(Db, _exemplar);
        _exemplar.Describe(facts, Today);
        await Db.SaveChangesAsync();

        return RedirectToPage("Details", new { Id });
    }

    protected override async Task<bool> IsThereAsync()
    {
        if (await Db.Exemplars.WritableBy(Db.Actor).WithLife().SingleOrDefaultAsync(e => e.Id == Id) is not { } exemplar)
            return false;

        (_exemplar, Name) = (exemplar, exemplar.Name);
        return true;
    }
}
