using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Data.Organisations;

/// <summary>Finds the province that a unit or a post names, so that a national record shows each province its own people.</summary>
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

        return new ProvincesNamed([.. provinces.SelectMany(a => a.Aliases.Append(a.Name).Append(a.ShortName).Select(name => (SpacedWords.Of(name), a.Id))).Distinct()]);
    }

    /// <summary>The province named last: a commune may bear the name of a province, and stands before its own.</summary>
    public Guid? In(string text)
    {
        var words = SpacedWords.Of(text);
        var found = _names.Select(name => (At: words.LastIndexOf(name.Words, StringComparison.Ordinal), name.Words.Length, name.Id)).Where(name => name.At >= 0).ToList();

        return found.Count == 0 ? null : found.MaxBy(name => (name.At + name.Length, name.Length)).Id;
    }
}
