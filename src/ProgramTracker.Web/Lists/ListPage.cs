using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ProgramTracker.Web.Lists;

/// <summary>
/// A list whose search, order and page stand in the address, so that it can be shared. Its own filters stand beside them. With <c>handler=xlsx</c> or
/// <c>handler=csv</c> the same address gives all its pages as a file; the pager links there.
/// </summary>
public abstract class ListPage : PageModel
{
    public const int QueryLength = 300;

    /// <summary>Words to find, with or without accents.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    /// <summary><c>name</c>, or <c>-name</c> downwards; the page's own order when empty.</summary>
    [BindProperty(SupportsGet = true, Name = "sort")]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int PageNumber { get; set; } = 1;

    /// <summary>The words that are really searched: a pasted page is cut, not refused.</summary>
    protected string? Wanted => Query is { Length: > QueryLength } ? Query[..QueryLength] : Query;

    public async Task<IActionResult> OnGetXlsxAsync(CancellationToken cancellationToken) => new ExportResult(await ExportAsync(cancellationToken), ExportFormat.Xlsx);

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellationToken) => new ExportResult(await ExportAsync(cancellationToken), ExportFormat.Csv);

    /// <summary>What is shown, with its columns.</summary>
    protected abstract Task<Export> ExportAsync(CancellationToken cancellationToken);
}
