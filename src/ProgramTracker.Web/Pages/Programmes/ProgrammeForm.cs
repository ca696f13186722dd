using Microsoft.AspNetCore.Mvc;
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

    private readonly List<Guid> _legalBasis = [];
    private Guid? _implementsId;
    private Guid? _predecessorId;

    /// <summary>The nation, the provinces of today, and those of the past with their last day.</summary>
    public IReadOnlyList<SelectListItem> Areas { get; private set; } = [];

    /// <summary>How the number that stands in the form is read; none while there is none.</summary>
    public NumberRead? Read { get; private set; }

    /// <summary>What is asked about texts that were typed and not chosen.</summary>
    public ShortFormQuestions Questions { get; } = new(db, t);

    [BindProperty]
    public List<ShortFormAnswer> Answers { get; set; } = [];

    /// <summary>Programmes of the same number. A second press saves all the same.</summary>
    public IReadOnlyList<SameNumber> Alike { get; private set; } = [];

    /// <summary>What the second press sends back.</summary>
    public string? ToAcknowledge { get; private set; }

    protected TrackerContext Db { get; } = db;

    protected DateOnly Today { get; } = clock.Today();

    public override async Task LoadChoicesAsync()
    {
        var areas = await Db.Areas.AsNoTracking()
            .Where(area => area.Level != AreaLevel.Commune && area.Id != Area.UnplacedId)
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
        : rule == ProgrammeRules.ImplementsInACircle ? "Input.Implements"
        : rule == ProgrammeRules.FollowsInACircle ? "Input.Predecessor"
        : rule == ProgrammeRules.PartyTwice || rule == ProgrammeRules.InForceWithoutParties ? "Input.Parties[0].Name"
        : null;

    /// <summary>The form as it stands when it says what the record says.</summary>
    protected async Task<ProgrammeEntry> EntryAsync(Programme programme)
    {
        Guid?[] related = [programme.ImplementsId, programme.PredecessorId];
        var programmes = await Db.Programmes.Where(p => related.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.NumberCanonical ?? p.NumberRaw ?? p.Title);
        var ids = programme.LegalBasis.Select(basis => basis.DocumentId).ToList();
        var documents = await Db.Documents.Where(d => ids.Contains(d.Id)).ToDictionaryAsync(d => d.Id, d => d.NumberCanonical ?? d.NumberRaw);
        var carried = programme.Movements.Select(movement => movement.MovementId).ToList();
        var movements = await Db.Movements.Where(m => carried.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.Name);

        return new ProgrammeEntry
        {
            Number = programme.NumberRaw ?? "",
            Title = programme.Title,
            SignedOn = programme.SignedOn,
            From = programme.From,
            To = programme.To,
            AreaId = programme.AreaId,
            Objectives = programme.Objectives ?? "",
            ImplementsId = programme.ImplementsId,
            Implements = NameIn(programmes, programme.ImplementsId),
            PredecessorId = programme.PredecessorId,
            Predecessor = NameIn(programmes, programme.PredecessorId),
            Parties = [.. programme.Parties.Select(party => new ProgrammeEntry.Party { Name = party.Name, OrganisationId = party.OrganisationId, Role = party.Role })],
            Targets = [.. programme.Targets.Select(target => new ProgrammeEntry.Target
            {
                What = target.What,
                Bound = target.Bound,
                Value = target.Value,
                Unit = target.Unit ?? "",
                Year = target.Year,
            })],
            Movements = [.. carried.Where(movements.ContainsKey).Select(id => new ProgrammeEntry.Carried { MovementId = id, Movement = movements[id] })],
            LegalBasis = [.. ids.Where(documents.ContainsKey).Select(id => new ProgrammeEntry.Basis { DocumentId = id, Document = documents[id] })],
        };
    }

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
            _implementsId,
            _predecessorId);
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

    /// <summary>What was chosen or meant, once <see cref="FactsAsync"/> has found it.</summary>
    protected IReadOnlyList<Guid> LegalBasis() => _legalBasis;

    /// <summary>The lines of the form that say something.</summary>
    protected IReadOnlyList<TargetEntry> Targets() =>
        [.. Input.Targets.Where(target => !target.IsBlank).Select(target => new TargetEntry(target.What, target.Bound, target.Value!.Value, target.Unit, (short?)target.Year))];

    protected IReadOnlyList<Guid> Movements() =>
        [.. Input.Movements.Where(carried => !string.IsNullOrWhiteSpace(carried.Movement)).Select(carried => carried.MovementId).OfType<Guid>()];

    /// <summary>What the form sends by id must be there for this person; else the field says so.</summary>
    private async Task CheckChoicesAsync()
    {
        if (Input.AreaId is { } area && !await Db.Areas.AnyAsync(known => known.Id == area))
            ModelState.AddModelError("Input.AreaId", t["Chọn một địa bàn trong danh sách."]);
        _implementsId = await MeantAsync(CitedKind.Programme, Input.ImplementsId, Input.Implements, "Input.Implements");
        _predecessorId = await MeantAsync(CitedKind.Programme, Input.PredecessorId, Input.Predecessor, "Input.Predecessor");
        _legalBasis.Clear();
        foreach (var (number, basis) in Input.LegalBasis.Index())
            if (await MeantAsync(CitedKind.Document, basis.DocumentId, basis.Document, $"Input.LegalBasis[{number}].Document") is { } id)
                _legalBasis.Add(id);

        var organisations = Input.Parties.Select(party => party.OrganisationId).OfType<Guid>().ToList();
        var knownOrganisations = await Db.Organisations.Where(known => organisations.Contains(known.Id)).Select(known => known.Id).ToListAsync();
        foreach (var (number, party) in Input.Parties.Index())
            if (party.OrganisationId is { } id && !knownOrganisations.Contains(id))
                ModelState.AddModelError($"Input.Parties[{number}].Name", t["Không tìm thấy tổ chức này. Chọn trong danh sách gợi ý."]);
        var movements = Movements();
        var knownMovements = await Db.Movements.Where(known => movements.Contains(known.Id)).Select(known => known.Id).ToListAsync();
        foreach (var (number, carried) in Input.Movements.Index())
            if (carried is { Movement.Length: > 0, MovementId: { } id } && !knownMovements.Contains(id))
                ModelState.AddModelError($"Input.Movements[{number}].Movement", t["Không tìm thấy phong trào này. Chọn trong danh sách gợi ý."]);
    }

    /// <summary>The record that was chosen, or the one that the typed text means; says beside the field when it is not there or has to be asked.</summary>
    private async Task<Guid?> MeantAsync(CitedKind kind, Guid? chosen, string typed, string field)
    {
        var (meant, refusal) = await Questions.MeantAsync(kind, chosen, typed, Answers);
        if (refusal is not null)
            ModelState.AddModelError(field, refusal);
        return meant;
    }

    private static string NameIn(Dictionary<Guid, string> names, Guid? id) => id is { } known ? names.GetValueOrDefault(known, "") : "";

    public sealed record SameNumber(Guid Id, string Number, string Title, PartialDate SignedOn);
}
