using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Organisations;
using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Web.Pages.Awards;

/// <summary>Whose a row of a national list may be that names no province: a central body's, or a province's of today.</summary>
internal static class ListedPlace
{
    public static async Task<IReadOnlyList<SelectListItem>> ChoicesAsync(TrackerContext db, DateOnly today, IStringLocalizer t) =>
    [
        new(t["Cơ quan trung ương (mọi người xem được)"], Area.NationId.ToString()),
        .. await Provinces(db, today).OrderBy(a => a.ShortName).Select(a => new SelectListItem(a.ShortName, a.Id.ToString())).ToListAsync(),
    ];

    public static async Task<bool> IsChoiceAsync(Guid id, TrackerContext db, DateOnly today) => id == Area.NationId || await Provinces(db, today).AnyAsync(a => a.Id == id);

    private static IQueryable<Area> Provinces(TrackerContext db, DateOnly today) => db.Areas.Where(a => a.Level == AreaLevel.Province).ExistingOn(today);
}
