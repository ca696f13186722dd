using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ProgramTracker.Data;
using ProgramTracker.Data.Drafts;
using ProgramTracker.Web.Permissions;
using ProgramTracker.Web.Words;

namespace ProgramTracker.Web.Pages.Drafts;

/// <summary>Keeps what someone is typing into a form, sent by the script of the form every few seconds; answers when it was kept.</summary>
[Requires(Permission.KeepDraft)]
public sealed class KeepModel(TrackerContext db, TimeProvider clock) : PageModel
{
    public IActionResult OnGet() => LocalRedirect("~/");

    /// <param name="key">The form.</param>
    /// <param name="fields">Names and values as JSON; none to forget them.</param>
    public async Task<IActionResult> OnPostAsync(string? key, string? fields)
    {
        if (key is not { Length: > 0 and <= FormDraft.KeyLength } || fields?.Length > FormDraft.FieldsLength || key.Contains('\0', StringComparison.Ordinal) || !IsEmptyOrList(fields))
            return BadRequest();

        var now = clock.GetUtcNow();
        if (string.IsNullOrEmpty(fields))
            await db.ForgetDraftAsync(key);
        else
            await db.KeepDraftAsync(key, fields.Replace("\0", "", StringComparison.Ordinal), now);

        return Content(SaidTime.ClockTime(now));
    }

    private static bool IsEmptyOrList(string? fields)
    {
        if (string.IsNullOrEmpty(fields))
            return true;
        try
        {
            using var json = JsonDocument.Parse(fields);
            return json.RootElement.ValueKind == JsonValueKind.Array;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
