using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Documents;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Web.Lists;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Documents;

/// <summary>The register of guiding documents.</summary>
[Requires(Permission.ViewDocuments)]
public sealed class IndexModel(TrackerContext db, IStringLocalizer<Words.Words> t) : ListPage
{
    public const string LatestFirst = "-issued";

    [BindProperty(SupportsGet = true, Name = "type")]
    public Guid? TypeId { get; set; }

    [BindProperty(SupportsGet = true, Name = "year")]
    public short? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "system")]
    public DocumentNumberSystem? NumberSystem { get; set; }

    public Paged<Row> Documents { get; private set; } = Paged<Row>.Empty;

    /// <summary>The types that the register has documents of.</summary>
    public IReadOnlyList<SelectListItem> Types { get; private set; } = [];

    public string SortedBy => string.IsNullOrEmpty(Sort) ? LatestFirst : Sort;

    public bool IsFiltered => !string.IsNullOrWhiteSpace(Wanted) || TypeId is not null || Year is not null || NumberSystem is not null;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Documents = await (await RowsAsync(cancellationToken)).PageAsync(PageNumber, cancellationToken);
        var types = await db.DocumentTypes.AsNoTracking()
            .Where(type => db.Documents.Any(d => d.TypeId == type.Id))
            .OrderBy(type => type.Name).ThenBy(type => type.System)
            .ToListAsync(cancellationToken);
        Types = [.. types.Select(type => new SelectListItem(DocumentWords.Of(type, t), type.Id.ToString()))];
    }

    protected override async Task<Export> ExportAsync(CancellationToken cancellationToken) => new Export<Row>("Văn bản", await RowsAsync(cancellationToken),
    [
        new("Số, ký hiệu", 24, row => row.Number),
        new("Trích yếu", 80, row => row.Title),
        new("Loại văn bản", 20, row => row.Type),
        new("Cơ quan ban hành", 40, row => row.Issuer),
        new("Ngày ban hành", 16, row => row.IssuedOn),
        new("Năm ban hành", 14, row => row.IssuedOn.Year),
    ]);

    private async Task<IQueryable<Row>> RowsAsync(CancellationToken cancellationToken) => Sorted(await FilteredAsync(cancellationToken)).Select(d => new Row(
        d.Id,
        d.NumberCanonical ?? d.NumberRaw,
        d.Title,
        db.DocumentTypes.Where(t => t.Id == d.TypeId).Select(t => t.Name).FirstOrDefault(),
        d.IssuerName ?? db.Organisations.Where(o => o.Id == d.IssuerId).Select(o => o.Name).FirstOrDefault(),
        d.IssuedOn));

    private async Task<IQueryable<GuidingDocument>> FilteredAsync(CancellationToken cancellationToken)
    {
        var (byWords, meant) = (db.Documents.FoundBy(Wanted), await db.DocumentsMeantAsync(Wanted, cancellationToken));
        var found = (meant is null ? byWords : db.Documents.Where(d => byWords.Any(other => other.Id == d.Id) || meant.Any(other => other.Id == d.Id))).AsNoTracking();
        if (TypeId is { } type)
            found = found.Where(d => d.TypeId == type);
        if (Year is { } year)
            found = found.Where(d => d.IssuedOn.Year == year);
        if (NumberSystem is { } system)
            found = found.Where(d => db.DocumentTypes.Any(t => t.Id == d.TypeId && t.System == system));

        return found;
    }

    private IQueryable<GuidingDocument> Sorted(IQueryable<GuidingDocument> documents) => SortedBy switch
    {
        "title" => documents.OrderBy(d => d.Title).ThenBy(d => d.Id),
        "-title" => documents.OrderByDescending(d => d.Title).ThenBy(d => d.Id),
        "type" => documents.OrderBy(d => db.DocumentTypes.Where(t => t.Id == d.TypeId).Select(t => t.Name).FirstOrDefault()).ThenBy(d => d.Id),
        "-type" => documents.OrderByDescending(d => db.DocumentTypes.Where(t => t.Id == d.TypeId).Select(t => t.Name).FirstOrDefault()).ThenBy(d => d.Id),
        "issued" => documents.OrderBy(d => d.IssuedOn.Year == null).ThenBy(d => d.IssuedOn.Year).ThenBy(d => d.IssuedOn.Month).ThenBy(d => d.IssuedOn.Day).ThenBy(d => d.Id),
        _ => documents.LatestFirst(),
    };

    public sealed record Row(Guid Id, string Number, string Title, string? Type, string? Issuer, PartialDate IssuedOn);
}
