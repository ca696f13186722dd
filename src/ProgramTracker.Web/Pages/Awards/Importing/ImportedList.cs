using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Organisations;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Pages.Organisations.Importing;
using ProgramTracker.Web.Spreadsheets;

namespace ProgramTracker.Web.Pages.Awards.Importing;

/// <summary>The list that a spreadsheet would make of the one that a decision has.</summary>
public sealed class ImportedList
{
    /// <summary>Of a national list the province that each row names, in their order.</summary>
    private readonly IReadOnlyList<Guid?>? _named;

    private ImportedList(AwardDecision decision, AwardForm form, RecipientSheet sheet, IReadOnlyList<Guid?>? named, IReadOnlyList<Fault> faults) =>
        (Decision, Form, Sheet, _named, Faults) = (decision, form, sheet, named, faults);

    public AwardDecision Decision { get; }

    public AwardForm Form { get; }

    public RecipientSheet Sheet { get; }

    public IReadOnlyList<Fault> Faults { get; }

    public bool IsNational => _named is not null;

    /// <summary>Rows of a national list that name no province, so that someone has to say where they belong.</summary>
    public int Placeless => _named?.Count(province => province is null) ?? 0;

    /// <param name="decision">With its whole list.</param>
    /// <param name="day">The day whose provinces are named.</param>
    public static async Task<ImportedList> ReadAsync(
        byte[] content, AwardDecision decision, DateOnly day, TrackerContext db, IStringLocalizer t, CancellationToken cancellationToken)
    {
        var sheet = RecipientSheet.Read(Spreadsheet.Read(content), t);
        var form = await db.AwardForms.AsNoTracking().SingleAsync(f => f.Id == decision.FormId, cancellationToken);
        var provinces = decision.ScopeId == Area.NationId ? await ProvincesNamed.OnAsync(decision.DecidedOn.Earliest ?? day, db, cancellationToken) : null;
        var unfit = sheet.Lines.Where(line => !form.IsFor(line.Kind)).Select(line => new Fault("", line.NameCell, t["{0} không dùng cho loại: {1}.", form.Name, t[AwardWords.Of(line.Kind)]]));

        return new ImportedList(
            decision, form, sheet, provinces is null ? null : [.. sheet.Lines.Select(line => provinces.In($"{line.Name} {line.PostAndUnit}"))], [.. sheet.Faults, .. unfit]);
    }

    /// <summary>The list as the decision takes it.</summary>
    /// <param name="elsewhereId">Where rows belong that name no province.</param>
    public IReadOnlyList<RecipientEntry> Entries(Guid? elsewhereId) =>
        [.. Sheet.Lines.Select((line, at) => new RecipientEntry(line.Kind, line.Name, line.PostAndUnit, PlaceOf(at, elsewhereId), line.Achievement))];

    /// <summary>What becomes of the list that is there.</summary>
    public Comparison Compare(Guid? elsewhereId)
    {
        var entries = Entries(elsewhereId);
        var standing = Decision.StandingFor(entries);
        var stay = standing.OfType<Recipient>().ToHashSet();

        return new Comparison(
            [.. entries.Zip(standing).Select((pair, at) => (pair.Second, pair.First) switch
            {
                (null, _) => Change.New,
                ({ } was, var entry) when (was.Order, was.Name, was.PostAndUnit, was.Achievement) == (at, entry.Name, entry.PostAndUnit, entry.Achievement) && (was.ScopeId == entry.ScopeId || entry.ScopeId == Area.UnplacedId) => Change.Kept,
                _ => Change.Changed,
            })],
            [.. Decision.Recipients.Where(recipient => !stay.Contains(recipient)).OrderBy(recipient => recipient.Order)]);
    }

    /// <summary>Where nobody has said it yet, nowhere.</summary>
    private Guid PlaceOf(int at, Guid? elsewhereId) => _named is null ? Decision.ScopeId : _named[at] ?? elsewhereId ?? Area.UnplacedId;

    /// <summary>What becomes of a row.</summary>
    public enum Change
    {
        New,

        /// <summary>Another place in the list, other accents, achievement or province.</summary>
        Changed,
        Kept,
    }

    /// <param name="Rows">What becomes of each row of the file.</param>
    /// <param name="Dropped">Who stands in the list and not in the file.</param>
    public sealed record Comparison(IReadOnlyList<Change> Rows, IReadOnlyList<Recipient> Dropped)
    {
        public bool IsNothing => Dropped.Count == 0 && Rows.All(row => row == Change.Kept);

        public int Count(Change change) => Rows.Count(row => row == change);
    }
}
