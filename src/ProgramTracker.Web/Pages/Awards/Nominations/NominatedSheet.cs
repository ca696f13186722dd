using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Text;
using ProgramTracker.Web.Spreadsheets;

namespace ProgramTracker.Web.Pages.Awards.Nominations;

/// <summary>A spreadsheet of those proposed: its columns stand in any order, and those that the template does not have are named and not read.</summary>
public sealed record NominatedSheet(IReadOnlyList<LinesModel.Row> Rows, IReadOnlyList<NominatedSheet.BadCell> Bad, IReadOnlyList<string> Unread)
{
    public const string FileName = "danh-sach-de-nghi-khen-thuong.xlsx";

    private const string Kind = "Loại";
    private const string Name = "Tên";
    private const string PostAndUnit = "Cấp bậc, chức vụ, đơn vị";
    private const string Achievement = "Thành tích";

    private static readonly string[] Headings = [Kind, Name, PostAndUnit, Achievement];

    /// <param name="Sentence">Takes the address of the cell and its text.</param>
    public sealed record BadCell(string Sentence, string Cell, string Text);

    public static byte[] Template() => SpreadsheetTemplate.Write([("Đề nghị khen thưởng", [Headings])]);

    public static NominatedSheet Read(Spreadsheet file)
    {
        var sheet = file.Sheets.Where(sheet => sheet.Rows.Count > 0).MaxBy(sheet => HeadedTable.Fit(sheet, Headings))!;
        var table = HeadedTable.Of(sheet, Headings);
        if (table.Missing.Contains(Name))
            return new NominatedSheet([], [new BadCell("Tệp không có cột “Tên” ở dòng đầu ({0}). Dùng tệp mẫu, dòng đầu là tên các cột.", $"A{table.HeadingRow}", "")], table.Unknown);

        var (rows, bad) = (new List<LinesModel.Row>(), new List<BadCell>());
        foreach (var row in table.Rows)
        {
            if (row[Name].Length == 0)
                bad.Add(new BadCell("Ô {0} chưa có tên.", row.Address(Name), ""));
            if (KindOf(row[Kind], row[Name]) is not { } kind)
                bad.Add(new BadCell("Ô {0}: “{1}” không phải tập thể, cá nhân hay hộ gia đình.", row.Address(Kind), row[Kind]));
            else
                rows.Add(new LinesModel.Row { Kind = kind, Name = row[Name], PostAndUnit = Said(row[PostAndUnit]), Achievement = Said(row[Achievement]) });
        }

        return new NominatedSheet(rows, bad, table.Unknown);
    }

    private static RecipientKind? KindOf(string said, string name) => VietnameseText.SearchKey(said) switch
    {
        "" => RecipientKinds.Infer(name),
        "tap the" => RecipientKind.Collective,
        "ca nhan" => RecipientKind.Individual,
        "ho gia dinh" or "ho" => RecipientKind.Household,
        _ => null,
    };

    private static string? Said(string cell) => cell.Length == 0 ? null : cell;
}
