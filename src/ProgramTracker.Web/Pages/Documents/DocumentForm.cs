using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Documents;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Web.Forms;

namespace ProgramTracker.Web.Pages.Documents;

/// <summary>The form of a document, the same when it is registered and when it is corrected.</summary>
public abstract class DocumentForm(TrackerContext db, IStringLocalizer<Words.Words> t) : FormPage<DocumentEntry>
{
    private const int MostAlike = 5;

    public IReadOnlyList<SelectListItem> Types { get; private set; } = [];

    /// <summary>How the number that stands in the form is read; none while there is none.</summary>
    public NumberRead? Read { get; private set; }

    /// <summary>The same document, registered earlier: why this one is refused.</summary>
    public Row? Twin { get; private set; }

    /// <summary>Documents that may be the same. A second press saves all the same.</summary>
    public IReadOnlyList<Row> Alike { get; private set; } = [];

    /// <summary>What the second press sends back.</summary>
    public string? ToAcknowledge { get; private set; }

    protected TrackerContext Db { get; } = db;

    public override async Task LoadChoicesAsync()
    {
        var types = await Db.DocumentTypes.AsNoTracking().OrderBy(type => type.Name).ThenBy(type => type.System).ToListAsync();
        Types = [.. types.Select(type => new SelectListItem(DocumentWords.Of(type, t), type.Id.ToString()))];
        if (Input.Number is { Length: > 0 and <= GuidingDocument.NumberLength } typed)
            Read = await NumberRead.OfAsync(Db, typed, Input.TypeId, Input.IssuerSaid);
    }

    public override string? FieldOf(Rule rule) =>
        DocumentNumberRules.All.Contains(rule) || rule == DocumentRules.RegisteredAlready ? "Input.Number"
        : rule == DocumentRules.WithoutATitle ? "Input.Title"
        : rule == DocumentRules.IssuedInTheFuture ? "Input.IssuedOn"
        : rule == DocumentRules.InForceReversed ? "Input.InForceTo"
        : null;

    /// <summary>What was entered, its number read with the register and its type told by the number where none was chosen. None when a choice is not there.</summary>
    protected async Task<DocumentFacts?> FactsAsync()
    {
        var type = await Db.DocumentTypes.AsNoTracking().SingleOrDefaultAsync(known => known.Id == Input.TypeId);
        if (Input.TypeId is not null && type is null)
            ModelState.AddModelError("Input.TypeId", t["Chọn một loại trong danh sách."]);
        if (Input.ChosenIssuerId is { } issuer && !await Db.Organisations.AnyAsync(known => known.Id == issuer))
            ModelState.AddModelError("Input.Issuer", t["Không tìm thấy tổ chức này. Chọn trong danh sách gợi ý."]);
        if (Input is { Issuer.Length: > 0, IssuerName.Length: > 0, IssuerId: null })
            ModelState.AddModelError("Input.Issuer", t["Chọn một tổ chức trong danh sách gợi ý, hoặc để trống mục này."]);
        if (!ModelState.IsValid)
            return null;

        var number = await Db.ReadNumberAsync(Input.Number, type?.Name, Input.IssuerSaid);
        return new DocumentFacts(
            number,
            type?.Id ?? (await Db.TypeToldByAsync(number))?.Id,
            Input.ChosenIssuerId,
            Input.IssuerAsPrinted,
            Input.IssuedOn,
            Input.Title,
            Input.InForceFrom,
            Input.InForceTo);
    }

    /// <summary>Refuses a twin; tells whether a look at documents that may be the same is still due.</summary>
    protected async Task<bool> NeedsALookAsync(GuidingDocument document)
    {
        Twin = await Rows(Db.Documents.AsNoTracking().TwinsOf(document)).FirstOrDefaultAsync();
        DocumentRules.RegisteredAlready.BrokenIf(Twin is not null);
        if (Input.Acknowledged == document.NumberKey)
            return false;

        Alike = await Rows(Db.Documents.AsNoTracking().LooksLike(document).LatestFirst()).Take(MostAlike).ToListAsync();
        ToAcknowledge = Alike.Count > 0 ? document.NumberKey : null;
        return Alike.Count > 0;
    }

    private IQueryable<Row> Rows(IQueryable<GuidingDocument> documents) => documents.Select(d => new Row(
        d.Id,
        d.NumberCanonical ?? d.NumberRaw,
        d.Title,
        d.IssuerName ?? Db.Organisations.Where(o => o.Id == d.IssuerId).Select(o => o.Name).FirstOrDefault(),
        d.IssuedOn));

    public sealed record Row(Guid Id, string Number, string Title, string? Issuer, PartialDate IssuedOn);
}
