using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Documents;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Domain.Programmes;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Pages.Documents;

namespace ProgramTracker.Web.Pages.Programmes;

/// <summary>The form of a programme, the same when it is drafted and when it is corrected.</summary>
public abstract class ProgrammeForm(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : FormPage<ProgrammeEntry>
{
    private const int MostAlike = 5;
    private const string TypeSaid = "Chương trình";

    /// <summary>The nation, the provinces of today, and those of the past with their last day.</summary>
    public IReadOnlyList<SelectListItem> Areas { get; private set; } = [];

    /// <summary>How the number that stands in the form is read; none while there is none.</summary>
    public NumberRead? Read { get; private set; }

    /// <summary>Programmes of the same number. A second press saves all the same.</summary>
    public IReadOnlyList<SameNumber> Alike { get; private set; } = [];

    /// <summary>What the second press sends back.</summary>
    public string? ToAcknowledge { get; private set; }

    protected TrackerContext Db { get; } = db;

    protected DateOnly Today { get; } = clock.Today();

    public override async Task LoadChoicesAsync()
    {
        var areas = await Db.Areas.AsNoTracking()
            .Where(area => area.Level != AreaLevel.Commune)
            .OrderBy(area => area.Level == AreaLevel.Province).ThenBy(area => area.ValidTo != null).ThenBy(area => area.ShortName)
            .Select(area => new { area.Id, area.Name, area.ValidTo })
            .ToListAsync();
        Areas = [.. areas.Select(area => new SelectListItem(area.ValidTo is { } last ? t["{0}, địa giới đến {1}", area.Name, PartialDate.From(last)] : area.Name, area.Id.ToString()))];
        if (Input.Number is { Length: > 0 and <= Programme.NumberLength } typed)
            Read = new NumberRead(await Db.ReadNumberAsync(typed, TypeSaid), null);
    }

    public override string? FieldOf(Rule rule) =>
        DocumentNumberRules.All.Contains(rule) || rule == ProgrammeRules.InForceWithoutANumber ? "Input.Number"
        : rule == ProgrammeRules.WithoutATitle ? "Input.Title"
        : rule == ProgrammeRules.SignedInTheFuture ? "Input.SignedOn"
        : rule == ProgrammeRules.PeriodReversed ? "Input.To"
        : rule == ProgrammeRules.ImplementsItself ? Input.Predecessor.Length > 0 ? "Input.Predecessor" : "Input.Implements"
        : rule == ProgrammeRules.PartyTwice || rule == ProgrammeRules.InForceWithoutParties ? "Input.Parties[0].Name"
        : null;

    /// <summary>What was entered, its number read with the register. None when something chosen is not there.</summary>
    protected async Task<ProgrammeFacts?> FactsAsync()
    {
        await CheckChoicesAsync();
        if (!ModelState.IsValid)
            return null;

        return new ProgrammeFacts(
            Input.Title,
            string.IsNullOrWhiteSpace(Input.Number) ? null : await Db.ReadNumberAsync(Input.Number, TypeSaid),
            Input.SignedOn,
            Input.From,
            Input.To,
            Input.AreaId,
            Input.Objectives,
            string.IsNullOrWhiteSpace(Input.Implements) ? null : Input.ImplementsId,
            string.IsNullOrWhiteSpace(Input.Predecessor) ? null : Input.PredecessorId);
    }

    /// <summary>Whether a look at programmes of the same number is still due: in the same area and year, as far as both are known.</summary>
    protected async Task<bool> NeedsALookAsync(ProgrammeFacts facts, Guid? programmeId)
    {
        if (facts.Number is not { } number || Input.Acknowledged == number.LooseKey)
            return false;

        var (key, area, year) = (number.LooseKey, facts.AreaId, facts.SignedOn.Year);
        Alike = await Db.Programmes.AsNoTracking()
            .Where(p => p.Id != programmeId && p.NumberLoose == key)
            .Where(p => (area == null || p.AreaId == null || p.AreaId == area) && (year == null || p.SignedOn.Year == null || p.SignedOn.Year == year))
            .OrderBy(p => p.Id).Take(MostAlike)
            .Select(p => new SameNumber(p.Id, p.NumberCanonical ?? p.NumberRaw!, p.Title, p.SignedOn))
            .ToListAsync();
        ToAcknowledge = Alike.Count > 0 ? key : null;
        return Alike.Count > 0;
    }

    protected IReadOnlyList<PartyEntry> Parties() =>
        [.. Input.Parties.Where(party => !string.IsNullOrWhiteSpace(party.Name)).Select(party => new PartyEntry(party.OrganisationId, party.Name, party.Role))];

    protected IReadOnlyList<Guid> LegalBasis() =>
        [.. Input.LegalBasis.Where(basis => !string.IsNullOrWhiteSpace(basis.Document)).Select(basis => basis.DocumentId).OfType<Guid>()];

    /// <summary>What the form sends by id must be there for this person; else the field says so.</summary>
    private async Task CheckChoicesAsync()
    {
        if (Input.AreaId is { } area && !await Db.Areas.AnyAsync(known => known.Id == area))
            ModelState.AddModelError("Input.AreaId", t["Chọn một địa bàn trong danh sách."]);
        foreach (var (field, id) in new[] { ("Input.Implements", Input.ImplementsId), ("Input.Predecessor", Input.PredecessorId) })
            if (id is not null && !await Db.Programmes.AnyAsync(known => known.Id == id))
                ModelState.AddModelError(field, t["Không tìm thấy chương trình này. Chọn trong danh sách gợi ý."]);

        var organisations = Input.Parties.Select(party => party.OrganisationId).OfType<Guid>().ToList();
        var knownOrganisations = await Db.Organisations.Where(known => organisations.Contains(known.Id)).Select(known => known.Id).ToListAsync();
        var documents = LegalBasis();
        var knownDocuments = await Db.Documents.Where(known => documents.Contains(known.Id)).Select(known => known.Id).ToListAsync();
        foreach (var (number, party) in Input.Parties.Index())
            if (party.OrganisationId is { } id && !knownOrganisations.Contains(id))
                ModelState.AddModelError($"Input.Parties[{number}].Name", t["Không tìm thấy tổ chức này. Chọn trong danh sách gợi ý."]);
        foreach (var (number, basis) in Input.LegalBasis.Index())
            if (basis is { Document.Length: > 0, DocumentId: { } id } && !knownDocuments.Contains(id))
                ModelState.AddModelError($"Input.LegalBasis[{number}].Document", t["Không tìm thấy văn bản này trong sổ. Chọn trong danh sách gợi ý."]);
    }

    public sealed record SameNumber(Guid Id, string Number, string Title, PartialDate SignedOn);
}
