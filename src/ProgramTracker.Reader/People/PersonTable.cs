using System.Text.RegularExpressions;
using ProgramTracker.Domain.People;

namespace ProgramTracker.Reader.People;

/// <summary>
/// Reads a table pasted from a spreadsheet or a word processor: cells divided by tabs, with a row of headings or without.
/// Only names, ranks, posts and units are read; what stands in any other column is passed over and kept nowhere.
/// </summary>
internal sealed partial class PersonTable(PastedText pasted)
{
    private enum Column
    {
        Other,
        Name,
        FamilyName,
        Rank,
        Post,
        Unit,
    }

    /// <summary>A list of people has ten columns or so; a line with more tabs than this is no row of one.</summary>
    private const int MostColumns = 60;

    /// <summary>How headings begin, longer ones first.</summary>
    private static readonly (string Beginning, Column Column)[] Headings =
    [
        ("họ và tên đệm", Column.FamilyName), ("họ và đệm", Column.FamilyName), ("họ đệm", Column.FamilyName), ("họ lót", Column.FamilyName),
        ("họ và chữ đệm", Column.FamilyName),
        ("họ và tên", Column.Name), ("họ tên", Column.Name), ("tên đơn vị", Column.Unit), ("tên cơ quan", Column.Unit), ("tên", Column.Name),
        ("họ", Column.FamilyName),
        ("đại biểu", Column.Name), ("cấp bậc", Column.Rank), ("quân hàm", Column.Rank), ("cấp hàm", Column.Rank), ("hàm", Column.Rank),
        ("chức vụ", Column.Post), ("chức danh", Column.Post),
        ("đơn vị", Column.Unit), ("cơ quan", Column.Unit), ("nơi công tác", Column.Unit),
    ];

    private Column[]? _columns;

    /// <summary>The people of one row: none for the headings; null when the row is no row of a table but a line with a tab in it.</summary>
    public IReadOnlyList<PersonLine>? Read(IReadOnlyList<(int Start, int End)> cells)
    {
        if (cells.Count > MostColumns)
            return null;

        var rows = cells.Select(cell => new Row(pasted, cell.Start, cell.End)).ToList();
        if (HeadingsOf(rows) is { } headings)
        {
            _columns = headings;
            return [];
        }

        if (rows.Count(HasWords) < 2)
            return null;

        var columns = _columns?.Length == rows.Count ? _columns : [.. Guess(rows)];
        return [Person(rows, columns)];
    }

    /// <summary>Whether a line names the columns of a table.</summary>
    public static bool IsHeadings(string line)
    {
        var text = PastedText.Of(line);
        return PastedLine.Split(text.Text) is [{ Cells.Count: > 1 and <= MostColumns } only] && HeadingsOf([.. only.Cells.Select(cell => new Row(text, cell.Start, cell.End))]) is not null;
    }

    private static Column[]? HeadingsOf(List<Row> rows)
    {
        Column[] columns = [.. rows.Select(row => HeadingOf(string.Join(' ', row.Tokens.Take(8).Where(token => token.IsWord).Select(token => token.Key))))];
        return columns.Count(column => column != Column.Other) >= 2 && columns.Contains(Column.Name) ? columns : null;
    }

    private static Column HeadingOf(string words) =>
        Headings.FirstOrDefault(heading => words == heading.Beginning || words.StartsWith(heading.Beginning + " ", StringComparison.Ordinal)).Column;

    /// <summary>Without headings: a rank is a rank, what begins with a post is a post, the surest name is the name, and a body is the unit.</summary>
    private static Column[] Guess(List<Row> rows)
    {
        var columns = rows.Select(Looks).ToArray();
        if (columns.Contains(Column.Name))
            return columns;

        var likely = rows.FindIndex(row => WholeName(row) is not null);
        if (likely < 0)
            likely = rows.FindIndex(row => NameRun.At(row, Markers.Read(row, 0, row.Tokens.Count).Next, row.Tokens.Count) is { Sure: true });
        if (likely >= 0)
            columns[likely] = Column.Name;

        return columns;
    }

    private static Column Looks(Row row)
    {
        var end = row.Tokens.Count;
        if (PoliceRank.TryFind(row.Slice(0, end)) is not null)
            return Column.Rank;
        if (PostWords.StartAt(row.Tokens, 0, end))
            return Column.Post;
        if (PostWords.OrganisationAt(row.Tokens, 0, end) || (end > 0 && UnitCode().IsMatch(row.Slice(0, 1))))
            return Column.Unit;

        return WholeName(row) is { Sure: true } ? Column.Name : Column.Other;
    }

    /// <summary>How the police call their units: V05, PV05, PA02.</summary>
    [GeneratedRegex(@"^\p{Lu}{1,4}\d{2}\p{Lu}?$", RegexOptions.CultureInvariant)]
    private static partial Regex UnitCode();

    private static NameRun? WholeName(Row row)
    {
        var from = Markers.Read(row, 0, row.Tokens.Count).Next;
        return NameRun.At(row, from, row.Tokens.Count) is { Words: > 1 } name && name.To == row.Tokens.Count ? name : null;
    }

    private static PersonLine Person(List<Row> rows, Column[] columns)
    {
        var used = rows.Where((row, i) => columns[i] != Column.Other && row.Tokens.Count > 0).ToList();
        if (used.Count == 0)
            used = [.. rows.Where(HasWords)];

        var named = Named(rows, columns);
        var rank = Text(rows, columns, Column.Rank);
        var known = PoliceRank.TryFind(rank);
        var positions = Positions(rows, columns, named.Positions);
        var doubts = named.Doubts.Where(doubt => doubt is not (PersonDoubt.NoPosition or PersonDoubt.UnknownPosition)).ToList();
        if (positions.Count == 0)
            doubts.Add(PersonDoubt.NoPosition);
        else if (Token.Split(positions[0], 0, positions[0].Length) is var words && !PostWords.StartAt(words, 0, words.Count))
            doubts.Add(PersonDoubt.UnknownPosition);
        if (rank.Length > 0 && known is null)
            doubts.Add(PersonDoubt.UnknownRank);

        var (start, _) = used[0].Original(0, used[0].Tokens.Count);
        var (lastStart, lastLength) = used[^1].Original(0, used[^1].Tokens.Count);
        return named with
        {
            Rank = known?.Name ?? (rank.Length > 0 ? rank : named.Rank),
            Positions = positions,
            Start = start,
            Length = lastStart + lastLength - start,
            Doubts = [.. doubts.Distinct()],
        };
    }

    /// <summary>Who the columns of names say. A cell that reads as no name is taken as it stands: its heading says that it is one.</summary>
    private static PersonLine Named(List<Row> rows, Column[] columns)
    {
        var nobody = new PersonLine("", null, null, [], 0, 1, [PersonDoubt.NoName]);
        var cell = rows.Where((row, i) => columns[i] == Column.Name && HasWords(row)).FirstOrDefault();
        if (cell is null)
            return nobody;

        var end = cell.Tokens.Count;
        var isPost = PostWords.StartAt(cell.Tokens, 0, end) || PostWords.OrganisationAt(cell.Tokens, 0, end);
        var person = PeopleOfRow.Read(cell) is [{ Name.Length: > 0 } only]
            ? only
            : nobody with { Name = cell.Slice(0, end), Doubts = [isPost ? PersonDoubt.NameLooksLikePost : PersonDoubt.UnusualName] };
        var family = Text(rows, columns, Column.FamilyName);
        if (family.Length == 0)
            return person.Name.Length > PersonName.MaxLength ? person with { Doubts = [.. person.Doubts, PersonDoubt.LongName] } : person;

        var name = $"{family} {person.Name}";
        var words = Token.Split(name, 0, name.Length);
        var usual = words.Count is >= 2 and <= 5 && NameWords.FamilyAt(words, 0);
        var isLong = words.Count > 5 || name.Length > PersonName.MaxLength;
        return person with { Name = name, Doubts = usual ? [] : [isLong ? PersonDoubt.LongName : PersonDoubt.UnusualName] };
    }

    private static List<string> Positions(List<Row> rows, Column[] columns, IReadOnlyList<string> besideTheName)
    {
        List<string> positions = [.. besideTheName, .. rows.Where((_, i) => columns[i] == Column.Post).SelectMany(Posts)];
        var unit = Text(rows, columns, Column.Unit);
        if (unit.Length == 0)
            return positions;

        if (positions.Count == 0)
            positions.Add(unit);
        else if (!positions[^1].Contains(unit, StringComparison.OrdinalIgnoreCase))
            positions[^1] = $"{positions[^1]}, {unit}";

        return positions;
    }

    private static IReadOnlyList<string> Posts(Row row)
    {
        var draft = new PersonDraft(row, 0);
        var from = 0;
        for (var at = 0; at <= row.Tokens.Count; at = at == row.Tokens.Count ? at + 1 : row.After(at))
        {
            if (at < row.Tokens.Count && row.Tokens[at].Kind is not (TokenKind.Comma or TokenKind.Semicolon or TokenKind.Break))
                continue;

            if (from == 0 || PostWords.StartAt(row.Tokens, row.Trim(from, at).From, at))
                draft.AddPost(from, at);
            else
                draft.GoOn(from, at);
            from = at + 1;
        }

        return draft.Posts;
    }

    private static string Text(List<Row> rows, Column[] columns, Column column) =>
        string.Join(' ', rows.Where((row, i) => columns[i] == column && HasWords(row)).Select(row => row.Slice(0, row.Tokens.Count)));

    private static bool HasWords(Row row) => row.Tokens.Exists(token => token.IsWord && token.End - token.Start > 1);
}
