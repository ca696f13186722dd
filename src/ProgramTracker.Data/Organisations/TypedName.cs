using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data.Schema;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Domain.Text;

namespace ProgramTracker.Data.Organisations;

/// <summary>
/// The name of an organisation as someone typed it: without accents, shortened (<c>CA TPHCM</c>, <c>UB MTTQ Đắc Lắc</c>) or written out. Each term is
/// what any of its patterns finds.
/// </summary>
public sealed class TypedName
{
    /// <summary>Shorter than this, an abbreviation stands inside too many other words to be looked for as it is.</summary>
    private const int TooShortToStandAlone = 3;

    /// <summary>What offices shorten, as search keys; a percent sign stands for any words between.</summary>
    private static readonly string[][] Shortened =
    [
        ["ca", "cong an"],
        ["ub", "uy ban"],
        ["tw", "trung uong"],
        ["tp", "tp.", "thanh pho"],
        ["mttq", "mttqvn", "mat tran to quoc"],
        ["ubnd", "uy ban nhan dan"],
        ["ubtw", "ubtu", "uy ban trung uong"],
        ["ubmttq", "uy ban%mttq", "uy ban%mat tran to quoc"],
        ["btt", "ban thuong truc"],
        ["bcd", "ban chi dao"],
        ["bdv", "ban dan van"],
    ];

    private TypedName(string text, IReadOnlyList<IReadOnlyList<string>> terms) => (Text, Terms) = (text, terms);

    /// <summary>As typed, on one line.</summary>
    public string Text { get; }

    public string Key => VietnameseText.SearchKey(Text);

    internal IReadOnlyList<IReadOnlyList<string>> Terms { get; }

    /// <summary>Reads what was typed, with the other names of provinces that the catalogue knows.</summary>
    public static async Task<TypedName> ReadAsync(TrackerContext db, string? typed, CancellationToken cancellationToken = default) =>
        Read(typed, await PlaceNamesAsync(db, cancellationToken));

    /// <summary>The names of each province that has several.</summary>
    internal static async Task<IReadOnlyList<IEnumerable<string>>> PlaceNamesAsync(TrackerContext db, CancellationToken cancellationToken = default)
    {
        var provinces = await db.Areas.AsNoTracking()
            .Where(a => a.Level == AreaLevel.Province && a.Aliases.Count > 0)
            .Select(a => new { a.Name, a.ShortName, a.Aliases })
            .ToListAsync(cancellationToken);

        return [.. provinces.Select(p => p.Aliases.Append(p.Name).Append(p.ShortName))];
    }

    internal static TypedName Read(string? typed, IEnumerable<IEnumerable<string>> placeNames) => Read(typed, Spellings(placeNames));

    /// <summary>Every spelling that is known, with those that mean the same.</summary>
    internal static ILookup<string, string[]> Spellings(IEnumerable<IEnumerable<string>> placeNames) =>
        placeNames.Select(names => names.Select(VietnameseText.SearchKey).Distinct().ToArray())
            .Concat(Shortened)
            .SelectMany(group => group.Select(spelling => (Spelling: spelling, Group: group)))
            .ToLookup(s => s.Spelling, s => s.Group);

    internal static TypedName Read(string? typed, ILookup<string, string[]> spellings)
    {
        var longest = spellings.Max(s => s.Key.Count(c => c == ' ')) + 1;

        var text = VietnameseText.Clean(typed);
        var words = VietnameseText.SearchKey(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var terms = new List<IReadOnlyList<string>>();
        for (var at = 0; at < words.Length;)
        {
            var length = Enumerable.Range(1, Math.Min(longest, words.Length - at)).LastOrDefault(n => spellings.Contains(string.Join(' ', words[at..(at + n)])), 1);
            var spelling = string.Join(' ', words[at..(at + length)]);
            terms.Add([.. PatternsOf(spelling, spellings[spelling].SelectMany(group => group))]);
            at += length;
        }

        return new TypedName(text, terms);
    }

    private static IEnumerable<string> PatternsOf(string spelling, IEnumerable<string> others)
    {
        var known = others.Distinct().Where(other => other.Length > TooShortToStandAlone).ToList();

        return known.Count > 0 ? known.Select(other => $"%{other}%") : [$"%{Search.Escaped(spelling)}%"];
    }
}
