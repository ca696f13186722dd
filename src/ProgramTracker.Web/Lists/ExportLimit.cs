namespace ProgramTracker.Web.Lists;

/// <summary>How many rows a list may have to go out as a file.</summary>
public sealed record ExportLimit(int Rows)
{
    /// <summary>As many as an import takes.</summary>
    public const int Default = Spreadsheets.Spreadsheet.MostRows;

    public const string Setting = "ProgramTracker:ExportRows";
}
