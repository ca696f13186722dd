using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ProgramTracker.Web.Spreadsheets;

/// <summary>What every workbook of ours is made of: cells, a heading row that stays in view, and how they look.</summary>
internal static partial class WorkbookParts
{
    public const uint TextStyle = 1;
    public const uint HeadingStyle = 2;

    private const uint WrappedTextStyle = 3;
    private const uint NumberStyle = 4;
    private const uint DayStyle = 5;
    private const uint DayFormat = 164;

    /// <summary>As many as a cell of a spreadsheet takes.</summary>
    private const int MostCharacters = 32_767;

    /// <summary>Spreadsheets take 1900 for a leap year: before March their days are not ours.</summary>
    private static readonly DateOnly FirstDay = new(1900, 3, 1);

    public static SheetViews FrozenHeading() =>
        new(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 });

    public static Cell TextCell(string text, uint style) => new()
    {
        DataType = CellValues.InlineString,
        StyleIndex = style,
        InlineString = new InlineString(new Text(Printable(text)) { Space = SpaceProcessingModeValues.Preserve }),
    };

    public static Cell CellOf(WrittenCell cell) => cell switch
    {
        { Number: { } number } => new Cell { StyleIndex = NumberStyle, CellValue = new CellValue(number) },
        { Day: { } day } when day >= FirstDay =>
            new Cell { StyleIndex = DayStyle, CellValue = new CellValue(day.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture)) },
        { Text.Length: 0 } => new Cell { StyleIndex = WrappedTextStyle },
        _ => TextCell(cell.Text, WrappedTextStyle),
    };

    /// <summary>Text is formatted as text, so that <c>=1+1</c> stays what it is, also after someone edits the cell.</summary>
    public static Stylesheet Styles() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "dd/mm/yyyy" }),
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { NumberFormatId = 49, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = 49, FontId = 1, ApplyNumberFormat = true, ApplyFont = true },
            new CellFormat(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true }) { NumberFormatId = 49, ApplyNumberFormat = true, ApplyAlignment = true },
            new CellFormat(new Alignment { Vertical = VerticalAlignmentValues.Top }) { NumberFormatId = 1, ApplyNumberFormat = true, ApplyAlignment = true },
            new CellFormat(new Alignment { Vertical = VerticalAlignmentValues.Top }) { NumberFormatId = DayFormat, ApplyNumberFormat = true, ApplyAlignment = true }));

    /// <summary>Without what XML cannot hold; <c>_x0041_</c>, which a spreadsheet reads as the letter A, stays as it is written.</summary>
    private static string Printable(string text) => Cut(Escape().Replace(NotInXml().Replace(text, ""), "_x005F_"));

    private static string Cut(string text) =>
        text.Length <= MostCharacters ? text : string.Concat(text.AsSpan(0, MostCharacters - (char.IsHighSurrogate(text[MostCharacters - 2]) ? 2 : 1)), "…");

    [GeneratedRegex(@"[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]")]
    private static partial Regex NotInXml();

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex Escape();
}
