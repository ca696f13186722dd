using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data.Organisations;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Domain.Text;

namespace ProgramTracker.Data.Awards;

/// <summary>Finds the province that the unit of a recipient names, so that a national list shows each province its own people.</summary>
public sealed class ProvincesNamed
{
    private readonly List<(string Words, Guid Id)> _names;

    private ProvincesNamed(List<(string Words, Guid Id)> names) => _names = names;

    /// <summary>Knows the provinces of that day by every name they are written with.</summary>
    public static async Task<ProvincesNamed> OnAsync(DateOnly day, TrackerContext db, CancellationToken cancellationToken = default)
    {
        var provinces = await db.Areas.AsNoTracking()
            .Where(a => a.Level == AreaLevel.Province)
            .ExistingOn(day)
            .ToListAsync(cancellationToken);

        return new ProvincesNamed([.. provinces.SelectMany(a => a.Aliases.Append(a.Name).Append(a.ShortName).Select(name => (Spaced(name), a.Id))).Distinct()]);
    }

    /// <summary>The province named last: a commune may bear the name of a province, and stands before its own.</summary>
    public Guid? In(string text)
    {
        var words = Spaced(text);
        var found = _names.Select(name => (At: words.LastIndexOf(name.Words, StringComparison.Ordinal), name.Words.Length, name.Id)).Where(name => name.At >= 0).ToList();

        return found.Count == 0 ? null : found.MaxBy(name => (name.At + name.Length, name.Length)).Id;
    }

    /// <summary>Words with a space around each, so that only whole ones are found.</summary>
    private static string Spaced(string text) =>
        " " + string.Join(' ', new string([.. VietnameseText.Canonical(text).Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant() + " ";
}
