using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Web.Lists;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Exemplars;

/// <summary>How a model spread: from which to which, and where it stands in the country.</summary>
[Requires(Permission.ViewExemplars)]
public sealed class ReplicatedModel(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public string Name { get; private set; } = "";
    public Replication Told { get; private set; } = default!;
    public Replication.Branch Tree { get; private set; } = default!;
    public IReadOnlyList<Replication.InProvince> Provinces { get; private set; } = [];
    public ProvinceGrid Grid { get; private set; } = default!;

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "year")] int? year, CancellationToken cancellationToken)
    {
        if (await db.Exemplars.Where(e => e.Id == Id).Select(e => e.Name).SingleOrDefaultAsync(cancellationToken) is not { } name)
            return NotFound();

        Name = name;
        Told = await Replication.OfAsync(db, Id, year, clock.Today(), cancellationToken);
        Tree = await Told.TreeAsync(db, Id, cancellationToken);
        Provinces = [.. (await Told.ByProvinceAsync(db, cancellationToken)).OrderByDescending(p => p.Points).ThenBy(p => p.Name, StringComparer.Ordinal)];
        Grid = await ProvinceGrid.OfAsync(
            db,
            clock.Today(),
            t["Số điểm theo tỉnh, thành phố, năm {0}", Told.Year],
            Provinces.ToDictionary(p => p.ProvinceId, p => p.Points),
            province => Url.Page("Points", new { Id, year = Told.Year, area = province }),
            cancellationToken);

        return Page();
    }
}
