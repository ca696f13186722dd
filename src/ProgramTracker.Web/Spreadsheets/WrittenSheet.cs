using System.Globalization;
using ProgramTracker.Domain.Dates;

namespace ProgramTracker.Web.Spreadsheets;

/// <summary>A sheet on its way out. Its rows are read one by one, so that it never stands in memory as a whole.</summary>
/// <param name="Name">In Vietnamese; at most 31 characters, none of <c>[]:*?/\</c>.</param>
public sealed record WrittenSheet(string Name, IReadOnlyList<WrittenColumn> Columns, IAsyncEnumerable<IReadOnlyList<WrittenCell>> Rows);

/// <param name="Width">In characters.</param>
public record WrittenColumn(string Heading, int Width);

/// <summary>What stands in a cell: a text, a whole number or a day. A date known in part is a text, as people read it.</summary>
/// <param name="Text">As people read it, whatever it is.</param>
public readonly record struct WrittenCell(string Text, int? Number = null, DateOnly? Day = null)
{
    public static implicit operator WrittenCell(string? text) => new(text ?? "");

    public static implicit operator WrittenCell(int? number) => new(number?.ToString(CultureInfo.InvariantCulture) ?? "", Number: number);

    public static implicit operator WrittenCell(DateOnly? day) => day is { } known ? PartialDate.From(known) : PartialDate.Unknown;

    public static implicit operator WrittenCell(PartialDate date) => new(date.ToVietnamese(), Day: date.IsFull ? date.Earliest : null);
}
