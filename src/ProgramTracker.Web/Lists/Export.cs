using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Web.Spreadsheets;

namespace ProgramTracker.Web.Lists;

/// <summary>A list as it goes out: all its pages, with the filters, the order and the scope of the screen. Always in Vietnamese.</summary>
public abstract class Export
{
    public abstract WrittenSheet Sheet { get; }

    public abstract Task<int> CountAsync(CancellationToken cancellationToken);
}

/// <summary>A column of a list as it goes out.</summary>
/// <param name="Heading">In Vietnamese, whatever the screen speaks.</param>
public sealed record Column<T>(string Heading, int Width, Func<T, WrittenCell> CellOf) : WrittenColumn(Heading, Width);

/// <param name="name">Of the sheet, and with the day of the file.</param>
/// <param name="rows">Filtered and sorted as the screen shows them.</param>
public sealed class Export<T>(string name, IQueryable<T> rows, IReadOnlyList<Column<T>> columns) : Export
{
    public override WrittenSheet Sheet => new(name, columns, CellsAsync());

    public override Task<int> CountAsync(CancellationToken cancellationToken) => rows.CountAsync(cancellationToken);

    private async IAsyncEnumerable<IReadOnlyList<WrittenCell>> CellsAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
            yield return [.. columns.Select(column => column.CellOf(row))];
    }
}
