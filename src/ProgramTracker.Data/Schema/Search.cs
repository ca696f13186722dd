using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Text;

namespace ProgramTracker.Data.Schema;

/// <summary>Finding by words typed with or without accents.</summary>
public static class Search
{
    internal const string Column = "SearchText";

    /// <summary>The rows whose words hold every word of <paramref name="typed"/>; all rows when nothing was typed.</summary>
    public static IQueryable<T> Matching<T>(this IQueryable<T> rows, string? typed)
        where T : class
    {
        foreach (var word in VietnameseText.SearchKey(typed ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var pattern = $"%{Escaped(word)}%";
            rows = rows.Where(row => EF.Functions.Like(EF.Property<string>(row, Column), pattern, @"\"));
        }

        return rows;
    }

    /// <summary>As a LIKE pattern that finds exactly this; its escape character is the backslash.</summary>
    internal static string Escaped(string word) =>
        word.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal);
}
