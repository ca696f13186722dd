using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Organisations;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Domain.Text;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>Names of the records that a form refers to. An id that is not in the answer is not there for the actor.</summary>
internal static class Referred
{
    public static async Task<Dictionary<Guid, string>> OrganisationNamesAsync(this TrackerContext db, IEnumerable<Guid?> ids)
    {
        var wanted = ids.OfType<Guid>().Distinct().ToList();
        return wanted.Count == 0 ? [] : await db.Organisations.Where(o => wanted.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name);
    }

    /// <summary>The organisations that existed on the day under these names or abbreviations, by the name, and the central and provincial ones that are written in short: <c>CA Đà Nẵng</c>. One that several bear is not among them.</summary>
    public static async Task<NamedOrganisations> OrganisationsNamedAsync(this TrackerContext db, IEnumerable<string?> names, DateOnly day)
    {
        var wanted = Wanted(names);
        var (named, others) = await NamedAsync(db.Organisations.ExistingOn(day), wanted);
        if (others.Count == 0)
            return new NamedOrganisations(named);

        var forms = await NameForms.ReadAsync(db);
        var register = await forms.RegisterAsync(db, day);
        foreach (var name in others)
            if (forms.Of(name) is { } form && register[form].ToList() is [var meant])
                named.Add(name, meant);

        return new NamedOrganisations(named);
    }

    /// <summary>The organisations that ended before the day under these very names or abbreviations, by the name; one that several bore is not among them.</summary>
    public static async Task<NamedOrganisations> EndedOrganisationsNamedAsync(this TrackerContext db, IEnumerable<string?> names, DateOnly day) =>
        new((await NamedAsync(db.Organisations.Where(o => o.ValidTo < day), Wanted(names))).Named);

    private static List<string> Wanted(IEnumerable<string?> names) => [.. names.Select(VietnameseText.Clean).Where(name => name.Length > 0).Distinct()];

    /// <summary>Those that one body bears to the letter, and the names that none does.</summary>
    private static async Task<(Dictionary<string, Guid> Named, List<string> Others)> NamedAsync(IQueryable<Organisation> among, List<string> wanted)
    {
        if (wanted.Count == 0)
            return ([], []);

        var found = await among.NamedExactly(wanted).Select(o => new { o.Id, o.Name, o.Abbreviation }).ToListAsync();
        var named = wanted
            .Select(name => (Name: name, Ids: found.Where(o => o.Name == name || o.Abbreviation == name).Select(o => o.Id).ToList()))
            .Where(named => named.Ids.Count == 1)
            .ToDictionary(named => named.Name, named => named.Ids[0]);

        return (named, [.. wanted.Where(name => found.All(o => o.Name != name && o.Abbreviation != name))]);
    }

    public static async Task<Dictionary<Guid, string>> DocumentNamesAsync(this TrackerContext db, IEnumerable<Guid?> ids)
    {
        var wanted = ids.OfType<Guid>().Distinct().ToList();
        return wanted.Count == 0 ? [] : await db.Documents.Where(d => wanted.Contains(d.Id)).ToDictionaryAsync(d => d.Id, d => (d.NumberCanonical ?? d.NumberRaw) + ", " + d.Title);
    }

    public static async Task<Dictionary<Guid, string>> ProgrammeNamesAsync(this TrackerContext db, IEnumerable<Guid?> ids)
    {
        var wanted = ids.OfType<Guid>().Distinct().ToList();
        return wanted.Count == 0
            ? []
            : await db.Programmes.Where(p => wanted.Contains(p.Id))
                .ToDictionaryAsync(p => p.Id, p => (p.NumberCanonical ?? p.NumberRaw) == null ? p.Title : (p.NumberCanonical ?? p.NumberRaw) + ", " + p.Title);
    }

    public static async Task<Dictionary<Guid, string>> MovementNamesAsync(this TrackerContext db, IEnumerable<Guid?> ids)
    {
        var wanted = ids.OfType<Guid>().Distinct().ToList();
        return wanted.Count == 0 ? [] : await db.Movements.Where(m => wanted.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.Name);
    }

    /// <summary>The provinces that existed on the day, by name; one that was chosen stays among them.</summary>
    public static async Task<IReadOnlyList<SelectListItem>> ProvincesAsync(this TrackerContext db, DateOnly day, params IEnumerable<Guid?> chosen)
    {
        var kept = chosen.OfType<Guid>().Distinct().ToList();
        return await db.Areas
            .Where(a => a.Level == AreaLevel.Province && ((a.ValidFrom <= day && (a.ValidTo == null || a.ValidTo >= day)) || kept.Contains(a.Id)))
            .OrderBy(a => a.ShortName)
            .Select(a => new SelectListItem(a.ShortName, a.Id.ToString()))
            .ToListAsync();
    }

    /// <summary>The provinces of today, and those of the past whose name nothing bears today.</summary>
    public static async Task<IReadOnlyList<SelectListItem>> ProvincesOfAnyDayAsync(this TrackerContext db, DateOnly today)
    {
        var all = await db.Areas.AsNoTracking().Where(a => a.Level == AreaLevel.Province).OrderBy(a => a.ShortName).ThenByDescending(a => a.ValidFrom).ToListAsync();
        return [.. all.DistinctBy(a => a.ShortName).Select(a => new SelectListItem(
            a.ValidTo < today ? $"{a.ShortName} (–{a.ValidTo:dd/MM/yyyy})" : a.ShortName, a.Id.ToString()))];
    }

    /// <summary>The province of that name as it was on the day; the one given where there was none of its name. None when there is no such province.</summary>
    public static async Task<Guid?> ProvinceAsItWasAsync(this TrackerContext db, Guid? areaId, DateOnly day) =>
        areaId is { } given && (await db.ProvincesAsTheyWereAsync([given], day)).TryGetValue(given, out var asItWas) ? asItWas : null;

    /// <summary>The same of many at once. What is not in the answer is no province.</summary>
    public static async Task<Dictionary<Guid, Guid>> ProvincesAsTheyWereAsync(this TrackerContext db, IEnumerable<Guid?> areaIds, DateOnly day)
    {
        var wanted = areaIds.OfType<Guid>().Distinct().ToList();
        if (wanted.Count == 0)
            return [];

        var given = db.Areas.Where(a => a.Level == AreaLevel.Province && wanted.Contains(a.Id));
        var forms = await db.Areas.AsNoTracking().Where(a => a.Level == AreaLevel.Province && given.Any(g => g.ShortName == a.ShortName)).ToListAsync();

        return forms.Where(a => wanted.Contains(a.Id))
            .ToDictionary(a => a.Id, a => a.ExistsOn(day) ? a.Id : (forms.Find(form => form.ShortName == a.ShortName && form.ExistsOn(day)) ?? a).Id);
    }
}

/// <summary>Organisations by the very name that someone typed.</summary>
internal sealed class NamedOrganisations(Dictionary<string, Guid> ids)
{
    public Guid? Of(string? typed) => ids.TryGetValue(VietnameseText.Clean(typed), out var id) ? id : null;
}
