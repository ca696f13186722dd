using ProgramTracker.Web.Spreadsheets;

namespace ProgramTracker.Web.Lists;

/// <summary>A kind of file that a list goes out as.</summary>
public sealed record ExportFormat(string Extension, string ContentType, Func<Stream, WrittenSheet, CancellationToken, Task> WriteAsync)
{
    public static readonly ExportFormat Xlsx = new("xlsx", SpreadsheetTemplate.ContentType, WrittenWorkbook.WriteAsync);

    public static readonly ExportFormat Csv = new("csv", "text/csv; charset=utf-8", CommaSeparated.WriteAsync);

    public static readonly IReadOnlyList<ExportFormat> All = [Xlsx, Csv];
}
