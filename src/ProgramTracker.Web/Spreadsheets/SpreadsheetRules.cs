using ProgramTracker.Domain;

namespace ProgramTracker.Web.Spreadsheets;

/// <summary>Why a file is not read as a spreadsheet.</summary>
public static class SpreadsheetRules
{
    public static readonly Rule Empty = new("spreadsheet.empty");
    public static readonly Rule TooLarge = new("spreadsheet.too-large");
    public static readonly Rule TooManyRows = new("spreadsheet.too-many-rows");
    public static readonly Rule NotASpreadsheet = new("spreadsheet.not-a-spreadsheet");
    public static readonly Rule OldFormat = new("spreadsheet.old-format");
    public static readonly Rule NotUtf8 = new("spreadsheet.not-utf-8");
    public static readonly Rule Damaged = new("spreadsheet.damaged");

    public static readonly IReadOnlyList<Rule> All = [Empty, TooLarge, TooManyRows, NotASpreadsheet, OldFormat, NotUtf8, Damaged];
}
