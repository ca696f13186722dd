using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ProgramTracker.Data;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Documents;

/// <summary>Says while typing how a number is read: its canonical form and a verdict in words.</summary>
[Requires(Permission.ViewDocuments)]
public sealed class ReadNumberModel(TrackerContext db) : PageModel
{
    public NumberRead? Read { get; private set; }

    /// <param name="number">The number, as a link asks.</param>
    /// <param name="typed">The number, as the form's field sends it.</param>
    /// <param name="typeId">The type chosen in the form.</param>
    /// <param name="issuer">The body taken in the form.</param>
    /// <param name="issuerName">The issuer as printed, in the form.</param>
    /// <param name="cancellationToken">Ends the asking.</param>
    public async Task OnGetAsync(
        [FromQuery(Name = "number")] string? number,
        [FromQuery(Name = "Input.Number")] string? typed,
        [FromQuery(Name = "Input.TypeId")] Guid? typeId,
        [FromQuery(Name = "Input.Issuer")] string? issuer,
        [FromQuery(Name = "Input.IssuerName")] string? issuerName,
        CancellationToken cancellationToken)
    {
        if ((string.IsNullOrEmpty(number) ? typed : number) is { Length: > 0 and <= DocumentNumber.RawLength } text)
            Read = await NumberRead.OfAsync(db, text, typeId, string.IsNullOrEmpty(issuerName) ? issuer : issuerName, cancellationToken);
    }
}
