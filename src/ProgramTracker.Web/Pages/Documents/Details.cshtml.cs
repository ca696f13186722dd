using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Conferences;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Domain.Programmes;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Documents;

/// <summary>A document: its facts, and everything that rests on it.</summary>
[Requires(Permission.ViewDocuments)]
public sealed class DetailsModel(TrackerContext db, Actor actor) : PageModel
{
    /// <summary>Rows of each list; the number of all stands beside its title.</summary>
    public const int Most = 25;

    public Facts Document { get; private set; } = default!;

    /// <summary>The relations that it states, and those that others state of it.</summary>
    public IReadOnlyList<Related> Relations { get; private set; } = [];

    public Listed<ProgrammeRow> Programmes { get; private set; } = Listed<ProgrammeRow>.None;
    public Listed<ConferenceRow> Conferences { get; private set; } = Listed<ConferenceRow>.None;
    public Listed<TaskRow> Tasks { get; private set; } = Listed<TaskRow>.None;

    public bool MayDescribe => User.May(Permission.DescribeDocument) && actor.MayWriteFor(Document.OwnerId);
    public bool MayRelate => User.May(Permission.RelateDocument) && actor.MayWriteFor(Document.OwnerId);

    /// <summary>The field of another form, open in another tab, that waits for this record.</summary>
    [FromQuery]
    public string? Picks { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        var document = await db.Documents.AsNoTracking().Where(d => d.Id == id).Select(d => new Facts(
            d.Id,
            d.OwnerId,
            d.NumberRaw,
            d.NumberCanonical,
            d.Title,
            db.DocumentTypes.Where(t => t.Id == d.TypeId).Select(t => t.Name).FirstOrDefault(),
            db.DocumentTypes.Where(t => t.Id == d.TypeId).Select(t => (DocumentNumberSystem?)t.System).FirstOrDefault(),
            d.IssuerId,
            db.Organisations.Where(o => o.Id == d.IssuerId).Select(o => o.Name).FirstOrDefault(),
            d.IssuerName,
            d.IssuedOn,
            d.InForceFrom,
            d.InForceTo,
            db.Organisations.Where(o => o.Id == d.OwnerId).Select(o => o.Name).First()))
            .SingleOrDefaultAsync(cancellationToken);
        if (document is null)
            return NotFound();

        Document = document;
        Relations = [.. await StatedByItAsync(id, cancellationToken), .. await StatedByOthersAsync(id, cancellationToken)];
        Programmes = await ProgrammesAsync(id, cancellationToken);
        Conferences = await ConferencesAsync(id, cancellationToken);
        Tasks = await TasksAsync(id, cancellationToken);

        return Page();
    }

    private Task<List<Related>> StatedByItAsync(Guid id, CancellationToken cancellationToken) =>
        db.Documents.AsNoTracking()
            .Where(d => d.Id == id)
            .SelectMany(d => d.Relations)
            .Join(db.Documents, relation => relation.RelatedId, other => other.Id, (relation, other) => new { relation.Kind, other })
            .OrderBy(pair => pair.Kind).ThenBy(pair => pair.other.NumberKey)
            .Select(pair => new Related(true, pair.Kind, pair.other.Id, pair.other.NumberCanonical ?? pair.other.NumberRaw, pair.other.Title, pair.other.IssuedOn, pair.other.InForceTo))
            .ToListAsync(cancellationToken);

    private Task<List<Related>> StatedByOthersAsync(Guid id, CancellationToken cancellationToken) =>
        db.Documents.AsNoTracking()
            .SelectMany(d => d.Relations, (other, relation) => new { relation, other })
            .Where(pair => pair.relation.RelatedId == id)
            .OrderBy(pair => pair.relation.Kind).ThenBy(pair => pair.other.NumberKey)
            .Select(pair => new Related(false, pair.relation.Kind, pair.other.Id, pair.other.NumberCanonical ?? pair.other.NumberRaw, pair.other.Title, pair.other.IssuedOn, pair.other.InForceTo))
            .ToListAsync(cancellationToken);

    private Task<Listed<ProgrammeRow>> ProgrammesAsync(Guid id, CancellationToken cancellationToken) =>
        db.Programmes.AsNoTracking()
            .Where(p => p.LegalBasis.Any(basis => basis.DocumentId == id))
            .OrderBy(p => p.From.Year == null).ThenByDescending(p => p.From.Year).ThenByDescending(p => p.Id)
            .Select(p => new ProgrammeRow(p.Id, p.NumberCanonical ?? p.NumberRaw, p.Title, p.State, p.From, p.To))
            .ListAsync(Most, cancellationToken);

    private Task<Listed<ConferenceRow>> ConferencesAsync(Guid id, CancellationToken cancellationToken) =>
        db.Conferences.AsNoTracking()
            .Where(c => c.Reviews.Any(review => review.DocumentId == id) || c.Citations.Any(citation => citation.DocumentId == id))
            .LatestFirst()
            .Select(c => new ConferenceRow(
                c.Id,
                c.Title,
                c.HeldOn,
                c.Reviews.Any(review => review.DocumentId == id),
                c.Citations.Any(citation => citation.DocumentId == id && citation.Kind == CitationKind.Disseminated),
                c.Citations.Any(citation => citation.DocumentId == id && citation.Kind == CitationKind.Basis)))
            .ListAsync(Most, cancellationToken);

    private Task<Listed<TaskRow>> TasksAsync(Guid id, CancellationToken cancellationToken) =>
        db.FollowUpTasks.AsNoTracking()
            .Where(task => task.BasisId == id)
            .OrderBy(task => task.EndedOn != null).ThenBy(task => task.DueOn == null).ThenBy(task => task.DueOn).ThenBy(task => task.Id)
            .Select(task => new TaskRow(task.Id, task.Wording, task.DueOn, task.EndedOn, task.IsDropped))
            .ListAsync(Most, cancellationToken);

    public sealed record Facts(
        Guid Id, Guid OwnerId, string NumberRaw, string? NumberCanonical, string Title, string? Type, DocumentNumberSystem? System,
        Guid? IssuerId, string? Issuer, string? IssuerName, PartialDate IssuedOn, PartialDate InForceFrom, PartialDate InForceTo, string Owner)
    {
        public string Number => NumberCanonical ?? NumberRaw;
    }

    public sealed record Related(bool IsStatedHere, DocumentRelationKind Kind, Guid Id, string Number, string Title, PartialDate IssuedOn, PartialDate InForceTo);

    /// <summary>What of the days speaks against a relation; none when nothing does.</summary>
    public string? WarningOf(Related relation)
    {
        var (later, earlier) = relation.IsStatedHere ? ((Document.IssuedOn, Document.InForceTo), (relation.IssuedOn, relation.InForceTo)) : ((relation.IssuedOn, relation.InForceTo), (Document.IssuedOn, Document.InForceTo));

        return DocumentRelation.IsDeniedBy(later.IssuedOn, earlier.IssuedOn) ? "Mâu thuẫn ngày ban hành: văn bản được dẫn ban hành sau"
            : DocumentRelation.RestsOnTheEnded(relation.Kind, later.IssuedOn, earlier.InForceTo) ? "Văn bản căn cứ đã hết hiệu lực khi ban hành"
            : null;
    }

    public sealed record ProgrammeRow(Guid Id, string? Number, string Title, ProgrammeState State, PartialDate From, PartialDate To);

    public sealed record ConferenceRow(Guid Id, string Title, PartialDate HeldOn, bool Reviews, bool Disseminates, bool RestsOnIt);

    public sealed record TaskRow(Guid Id, string Wording, DateOnly? DueOn, DateOnly? EndedOn, bool IsDropped);
}
