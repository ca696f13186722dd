using System.Text.RegularExpressions;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Text;

namespace ProgramTracker.Web.Pages.Awards;

/// <summary>
/// Reads the list of a decision as people paste it: a line for each recipient, "name; post and unit" or columns of a spreadsheet, numbers in front
/// or not; a line like "II. Cá nhân" says of what kind the following ones are.
/// </summary>
public static partial class PastedRecipients
{
    /// <summary>More is an import's work.</summary>
    public const int Most = 1000;

    /// <summary>A line that names a recipient.</summary>
    /// <param name="Number">The line in the pasted text, from 1.</param>
    public sealed record Line(int Number, RecipientKind Kind, string Name, string? PostAndUnit);

    /// <param name="kind">The kind of the first lines, until a heading says another; none where each name is to tell it.</param>
    public static IReadOnlyList<Line> Read(string? pasted, RecipientKind? kind)
    {
        var lines = new List<Line>();
        foreach (var (index, raw) in (pasted ?? "").Split('\n').Index())
        {
            var columns = Columns(raw);
            if (columns.Count == 0)
                continue;
            if (columns.Count == 1 && HeadingIn(columns[0]) is { } next)
                kind = next;
            else
                lines.Add(LineOf(index + 1, kind ?? RecipientKinds.Infer(columns[0]), columns));
        }

        return lines;
    }

    /// <summary>A list as it can be pasted back.</summary>
    public static string Write(IEnumerable<Recipient> recipients)
    {
        var text = new List<string>();
        RecipientKind? kind = null;
        foreach (var recipient in recipients)
        {
            if (kind != recipient.Kind)
                text.Add(AwardWords.Of((kind = recipient.Kind).Value) + ":");
            text.Add(recipient.PostAndUnit is null ? recipient.Name : $"{recipient.Name}; {recipient.PostAndUnit}");
        }

        return string.Join('\n', text);
    }

    private static Line LineOf(int number, RecipientKind kind, List<string> columns)
    {
        // Names of people have no commas; those of units may.
        if (columns.Count == 1 && kind != RecipientKind.Collective && columns[0].IndexOf(',', StringComparison.Ordinal) is > 0 and var comma)
            columns = [columns[0][..comma].Trim(), columns[0][(comma + 1)..].Trim()];
        var post = string.Join(", ", columns.Skip(1).Where(column => column.Length > 0));

        return new Line(number, kind, columns[0], post.Length == 0 ? null : post);
    }

    private static List<string> Columns(string raw)
    {
        var columns = raw.Split(raw.Contains('\t', StringComparison.Ordinal) ? '\t' : ';').Select(VietnameseText.Clean).ToList();
        if (columns.Count > 1 && RowNumber().IsMatch(columns[0]))
            columns.RemoveAt(0);
        else
            columns[0] = NumberInFront().Replace(columns[0], "");
        while (columns.Count > 0 && columns[^1].Length == 0)
            columns.RemoveAt(columns.Count - 1);

        return columns;
    }

    /// <summary>The kind that a line says of those that follow: <c>II. Cá nhân</c>; none for any other line.</summary>
    public static RecipientKind? HeadingIn(string text) => Heading().Match(VietnameseText.SearchKey(text)) is not { Success: true } match
        ? null
        : match.Groups["kind"].Value switch { "tap the" => RecipientKind.Collective, "ca nhan" => RecipientKind.Individual, _ => RecipientKind.Household };

    [GeneratedRegex(@"^\d{1,5}[.)]?$")]
    private static partial Regex RowNumber();

    [GeneratedRegex(@"^\d{1,5}\s*[.)]\s*")]
    private static partial Regex NumberInFront();

    [GeneratedRegex(@"^(?:[ivx]{1,4}|[a-d])?\s*[.)]?\s*(?:danh sach\s+)?(?<kind>tap the|ca nhan|ho gia dinh)\s*(?:\(.*\)|[:,-].*)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();
}
