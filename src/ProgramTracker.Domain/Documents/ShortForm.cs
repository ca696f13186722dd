using System.Text.RegularExpressions;
using ProgramTracker.Domain.Text;

namespace ProgramTracker.Domain.Documents;

/// <summary>A document or programme as people say it: its type and number, without the symbol (<c>Chỉ thị 09</c>, <c>Chương trình số 478</c>). It never tells which one is meant.</summary>
/// <param name="Type">The words before the number, without accents; empty when only the number was said.</param>
/// <param name="Number">The number and what stands behind it.</param>
public sealed partial record ShortForm(string Type, string Number)
{
    /// <summary>Reads a text that ends in a number; none when it holds none.</summary>
    public static ShortForm? Read(string? typed)
    {
        if (typed is null or { Length: > DocumentNumber.RawLength } || Said().Match(VietnameseText.SearchKey(typed)) is not { Success: true } match)
            return null;

        return new ShortForm(match.Groups["type"].Value.Trim(), match.Groups["number"].Value.Trim());
    }

    /// <summary>The same however it was typed: two rows with the same key mean the same.</summary>
    public static string KeyOf(string? typed) => Read(typed) is { } said ? $"{said.Type} {DocumentNumber.KeyOf(said.Number)}" : VietnameseText.SearchKey(typed).Trim();

    /// <summary>Whether the type that was said is this one, by name or abbreviation.</summary>
    public bool Says(DocumentType type)
    {
        var name = VietnameseText.SearchKey(type.Name);

        return name == Type || name.StartsWith(Type + " (", StringComparison.Ordinal) || VietnameseText.SearchKey(type.Abbreviation) == Type;
    }

    [GeneratedRegex(@"^(?<type>\D*?)\s*(?:\bso\b[\s:.]*)?(?<number>\d.*)$")]
    private static partial Regex Said();
}
