using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Text;

namespace ProgramTracker.Data.Schema;

/// <summary>Finding by words typed with or without accents.</summary>
public static class Search
{
    internal const string Column = "SearchText";

    private const int LongestTyped = 300;
    private const int MostWords = 12;

    /// <summary>The rows whose words hold every word of <paramref name="typed"/>; all rows when nothing was typed.</summary>
    public static IQueryable<T> Matching<T>(this IQueryable<T> rows, string? typed)
        where T : class
    {
        foreach (var word in Words(typed))
        {
            var pattern = $"%{Escaped(word)}%";
            rows = rows.Where(row => EF.Functions.Like(EF.Property<string>(row, Column), pattern, @"\"));
        }

        return rows;
    }

    /// <summary>A page pasted into a search box asks for its beginning: every word is a condition of its own, and a query of thousands would not end.</summary>
    private static IEnumerable<string> Words(string? typed) =>
        VietnameseText.SearchKey(typed is { Length: > LongestTyped } ? typed[..LongestTyped] : typed ?? "")
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Take(MostWords);

    /// <summary>As a LIKE pattern that finds exactly this; its escape character is the backslash.</summary>
    internal static string Escaped(string word) =>
        word.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal);
}
