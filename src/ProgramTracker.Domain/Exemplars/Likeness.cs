using System.Text.RegularExpressions;
using ProgramTracker.Domain.Text;

namespace ProgramTracker.Domain.Exemplars;

/// <summary>How names of exemplars are compared, so that one is not entered twice.</summary>
public static partial class Likeness
{
    /// <summary>
    /// The words of a name without accents, case, quotes and what it is called before its name: <c>Mô hình “Camera an ninh”</c> is <c>camera an ninh</c>.
    /// The database makes the same of the names it has.
    /// </summary>
    public static string Key(string? name) => Kind().Replace(NoWord().Replace(VietnameseText.SearchKey(name), " "), "").Trim();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NoWord();

    [GeneratedRegex("^ *((mo hinh|dien hinh|tap the|ca nhan) +)+")]
    private static partial Regex Kind();
}
