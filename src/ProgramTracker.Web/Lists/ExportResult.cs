using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Text;
using ProgramTracker.Web.TagHelpers;
using ProgramTracker.Web.Words;

namespace ProgramTracker.Web.Lists;

/// <summary>The whole list as a file. One that is longer than <see cref="ExportLimit"/> leads back to the list, whose pager says why.</summary>
public sealed partial class ExportResult(Export export, ExportFormat format) : IActionResult
{
    public async Task ExecuteResultAsync(ActionContext context)
    {
        var http = context.HttpContext;
        if (await export.CountAsync(http.RequestAborted) > http.RequestServices.GetRequiredService<ExportLimit>().Rows)
        {
            http.Response.Redirect(Address.With(http.Request, ("handler", null)));
            return;
        }

        CultureInfo.CurrentUICulture = WordsSetup.Vietnamese;
        var sheet = export.Sheet;

        // Written to its end, beyond a few kilobytes on disk, before the first byte leaves: what fails half-way is an error page and no half file.
        await using var file = new FileBufferingWriteStream();
        await format.WriteAsync(file, sheet, http.RequestAborted);
        http.Response.ContentType = format.ContentType;
        http.Response.Headers.ContentDisposition = $"attachment; filename={NameOf(sheet.Name, http.RequestServices.GetRequiredService<TimeProvider>().Today())}.{format.Extension}";
        await file.DrainBufferAsync(http.Response.Body, http.RequestAborted);
    }

    /// <summary><c>hoi-nghi-2026-11-23</c>.</summary>
    private static string NameOf(string list, DateOnly today) => $"{NotPlain().Replace(VietnameseText.SearchKey(list), "-")}-{today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotPlain();
}
