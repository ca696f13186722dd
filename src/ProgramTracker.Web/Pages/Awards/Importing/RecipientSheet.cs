using System.Text.RegularExpressions;
using Microsoft.Extensions.Localization;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.People;
using ProgramTracker.Domain.Text;
using ProgramTracker.Web.Pages.Organisations.Importing;
using ProgramTracker.Web.Spreadsheets;

namespace ProgramTracker.Web.Pages.Awards.Importing;

/// <summary>
/// A spreadsheet with the list of a decision, in the order of its rows. Columns stand in any order, those of an exported list too; titles above the headings are passed over, and a row that
/// only says "II. Cá nhân" tells the kind of those below it.
/// </summary>
public sealed partial class RecipientSheet
{
    public const string FileName = "mau-danh-sach-khen-thuong.xlsx";

    public const string Kind = "Loại";
    public const string Name = "Tên";
    public const string Rank = "Cấp bậc";
    public const string Post = "Chức vụ";
    public const string Unit = "Đơn vị";
    public const string PostAndUnit = "Chức vụ, đơn vị";
    public const string Achievement = "Thành tích";
    public const string Number = "TT";

    /// <summary>Titles may stand above the headings; deeper down they are looked for no more.</summary>
    private const int MostTitles = 15;

    private static readonly string[] Template = [Number, Kind, Rank, Name, Post, Unit, Achievement];
    private static readonly string[] Headings = [.. Template, PostAndUnit];

    /// <summary>What a cell says whose formula fails.</summary>
    private static readonly HashSet<string> FormulaErrors = ["#REF!", "#VALUE!", "#DIV/0!", "#N/A", "#NAME?", "#NUM!", "#NULL!"];

    private static readonly IReadOnlyDictionary<string, RecipientKind> Kinds = new Dictionary<string, RecipientKind>
    {
        ["tập thể"] = RecipientKind.Collective,
        ["cá nhân"] = RecipientKind.Individual,
        ["hộ gia đình"] = RecipientKind.Household,
        ["hộ"] = RecipientKind.Household,
    };

    private readonly List<Line> _lines = [];
    private readonly List<Fault> _faults = [];
    private readonly List<Careful> _careful = [];
    private readonly List<string> _unread = [];
    private readonly IStringLocalizer _t;

    private RecipientSheet(IStringLocalizer t) => _t = t;

    /// <summary>Good rows, in their order.</summary>
    public IReadOnlyList<Line> Lines => _lines;

    public IReadOnlyList<Fault> Faults => _faults;

    /// <summary>Cells with words of what this record never holds.</summary>
    public IReadOnlyList<Careful> CarefulCells => _careful;

    /// <summary>Sheets and columns that are not read, by name.</summary>
    public IReadOnlyList<string> Unread => _unread;

    /// <summary>A row as it will stand in the list.</summary>
    /// <param name="Row">Its number in the sheet.</param>
    /// <param name="NameCell">The address of the name.</param>
    /// <param name="IsInferred">Whether the kind was told by the name only.</param>
    public sealed record Line(int Row, string NameCell, RecipientKind Kind, bool IsInferred, string Name, string? PostAndUnit, string? Achievement);

    /// <param name="Words">What was found in it.</param>
    public sealed record Careful(string Address, string Words);

    /// <summary>The spreadsheet to fill in.</summary>
    public static byte[] Write() => SpreadsheetTemplate.Write(
    [
        ("Danh sách khen thưởng", [Template]),
        ("Hướng dẫn",
        [
            ["Cột", "Cách ghi"],
            [Number, "số thứ tự; thứ tự của danh sách là thứ tự các dòng, cột này không đọc"],
            [Kind, "tập thể, cá nhân hoặc hộ gia đình; để trống thì đoán theo tên"],
            [Rank, "cấp bậc hàm vào ngày quyết định, có thể ghi trước họ tên"],
            [Name, "họ và tên, tên tập thể hoặc hộ, như quyết định in"],
            [Post, "chức vụ vào ngày quyết định"],
            [Unit, "đơn vị, xã, phường, tỉnh, thành phố vào ngày quyết định"],
            [Achievement, "thành tích riêng của dòng, nếu khác với quyết định"],
            ["Lưu ý", "Không ghi ngày sinh, địa chỉ, số định danh, dân tộc, tôn giáo, chính kiến, kỷ luật hay việc cung cấp tin của ai. Cột khác với mẫu không được đọc."],
        ]),
    ]);

    public static RecipientSheet Read(Spreadsheet file, IStringLocalizer t)
    {
        var read = new RecipientSheet(t);
        var sheet = file.Sheets.Where(sheet => sheet.Rows.Count > 0).Select(Untitled).MaxBy(sheet => HeadedTable.Fit(sheet, Headings))!;
        read._unread.AddRange(file.Sheets.Where(other => other.Name != sheet.Name && other.Rows.Count > 0).Select(other => t["trang “{0}”", other.Name].Value));
        read._unread.AddRange(file.Hidden.Select(hidden => t["trang ẩn “{0}”", hidden].Value));
        var table = HeadedTable.Of(sheet, Headings);
        if (table.Missing.Contains(Name))
        {
            read._faults.Add(new Fault(sheet.Name, $"A{table.HeadingRow}", t["Không thấy cột “{0}”. Dùng tệp mẫu: một dòng là tên các cột.", Name]));
            return read;
        }

        read._unread.AddRange(table.Unknown.Select(column => t["cột “{0}”", column].Value));
        read.Take(table);
        read.NameTwins(sheet.Name);

        return read;
    }

    /// <summary>The sheet from its headings on.</summary>
    private static Sheet Untitled(Sheet sheet)
    {
        var headings = Enumerable.Range(0, Math.Min(sheet.Rows.Count, MostTitles)).MaxBy(at => HeadedTable.Fit(sheet with { Rows = [sheet.Rows[at]] }, Headings));
        return sheet with { Rows = [.. sheet.Rows.Skip(headings)] };
    }

    private void Take(HeadedTable table)
    {
        RecipientKind? kind = null;
        foreach (var row in table.Rows)
            if (SectionIn(row) is { } section)
                kind = section;
            else
                Take(row, kind);
    }

    /// <summary>A row that says nothing but the kind of those that follow, with its number or without.</summary>
    private static RecipientKind? SectionIn(HeadedRow row) =>
        row.Said.Where(cell => !SectionNumber().IsMatch(cell)).Distinct().ToList() is [var alone] ? PastedRecipients.HeadingIn(alone) : null;

    private void Take(HeadedRow row, RecipientKind? section)
    {
        var reading = new RowReading(row, _faults, _t);
        var name = reading.Needed(Name, Recipient.NameLength);
        if (name.Length > 0 && !name.Any(char.IsLetter))
            reading.Refuse(Name, _t["“{0}” không phải là tên.", name]);
        var said = row[Kind].Length == 0 ? section : reading.One(Kind, Kinds);
        foreach (var heading in Headings.Where(heading => FormulaErrors.Contains(row[heading])))
            reading.Refuse(heading, _t["Công thức trong ô bị lỗi: {0}", row[heading]]);

        var kind = said ?? RecipientKinds.Infer(name);
        var rank = kind == RecipientKind.Individual && row.Table.Missing.Contains(PostAndUnit) ? RankBefore(ref name) : null;
        if (row[Rank].Length > 0)
            rank = PoliceRank.TryFind(row[Rank])?.Name ?? row[Rank];
        var post = string.Join(", ", new[] { rank, row[Post], row[PostAndUnit], row[Unit] }.Where(part => part is { Length: > 0 }));
        if (post.Length > Recipient.PostAndUnitLength)
            reading.Refuse(row.Table.Missing.Contains(PostAndUnit) ? Unit : PostAndUnit, _t["Dài {0} ký tự, chỉ ghi được tối đa {1}.", post.Length, Recipient.PostAndUnitLength]);
        var achievement = reading.Optional(Achievement, Recipient.AchievementLength);
        if (!reading.IsGood)
            return;

        foreach (var heading in Headings.Where(heading => heading != Number))
            if (CarefulWords.In(row[heading]) is { Count: > 0 } words)
                _careful.Add(new Careful(row.Address(heading), string.Join(", ", words)));
        _lines.Add(new Line(row.Number, row.Address(Name), kind, said is null, name, post.Length == 0 ? null : post, achievement.Length == 0 ? null : achievement));
    }

    /// <summary>Ranks are of a day, and the person is found by the name without them. An exported list is taken as it is, so that nothing changes when it comes back.</summary>
    private static string? RankBefore(ref string name)
    {
        var words = name.Split(' ');
        foreach (var length in (int[])[3, 2])
            if (words.Length > length && PoliceRank.TryFind(string.Join(' ', words.Take(length))) is { } rank)
            {
                name = string.Join(' ', words.Skip(length));
                return rank.Name;
            }

        return null;
    }

    private void NameTwins(string sheet)
    {
        foreach (var same in _lines.GroupBy(line => (line.Kind, line.Name, line.PostAndUnit)).Where(same => same.Count() > 1).ToList())
            foreach (var line in same.Skip(1))
                _faults.Add(new Fault(sheet, line.NameCell, _t["“{0}” đã có ở ô {1}.", line.Name, same.First().NameCell]));
    }

    [GeneratedRegex(@"^(?:[IVX]{1,4}|[A-D]|\d{1,5})[.)]?$")]
    private static partial Regex SectionNumber();
}
