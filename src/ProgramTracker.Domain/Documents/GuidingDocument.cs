using ProgramTracker.Domain.Dates;

namespace ProgramTracker.Domain.Documents;

/// <summary>A directive, decision, plan… that guides the movement and that programmes and conferences cite.</summary>
public sealed class GuidingDocument : Aggregate, IOwned
{
    public const int NumberLength = 100;
    public const int TitleLength = 1000;
    public const int IssuerNameLength = 300;

    private readonly List<DocumentRelation> _relations = [];

    private GuidingDocument()
    {
    }

    /// <inheritdoc/>
    public Guid OwnerId { get; private init; }

    /// <inheritdoc/>
    public Guid ScopeId { get; private init; }

    /// <summary>The number as printed.</summary>
    public string NumberRaw { get; private set; } = "";

    /// <summary>The number in its canonical form; none where the text prints a number without a symbol: the symbol is never invented.</summary>
    public string? NumberCanonical { get; private set; }

    /// <summary>For exact search and uniqueness, however the number was typed.</summary>
    public string NumberKey { get; private set; } = "";

    /// <summary>For search by a number typed without its separators.</summary>
    public string NumberLoose { get; private set; } = "";

    public Guid? TypeId { get; private set; }
    public Guid? IssuerId { get; private set; }
    public string? IssuerName { get; private set; }
    public PartialDate IssuedOn { get; private set; }
    public string Title { get; private set; } = "";
    public PartialDate InForceFrom { get; private set; }
    public PartialDate InForceTo { get; private set; }

    /// <summary>The series in which its number is unique for its issuer: the year, or the Party's term; none when that is not known, and then nothing collides.</summary>
    public string? Series { get; private set; }

    public IReadOnlyList<DocumentRelation> Relations => _relations;

    /// <summary>The number as shown: canonical, else as printed.</summary>
    public string Number => NumberCanonical ?? NumberRaw;

    /// <summary>Enters a document. Refuses one whose number is none or that has no title, issued after <paramref name="today"/>, or with its time in force reversed.</summary>
    public static GuidingDocument Register(DocumentFacts facts, Guid ownerId, Guid scopeId, DateOnly today)
    {
        var document = new GuidingDocument { OwnerId = ownerId, ScopeId = scopeId };
        document.Describe(facts, today);

        return document;
    }

    /// <summary>Corrects what is known of it; refuses as <see cref="Register"/> does.</summary>
    public void Describe(DocumentFacts facts, DateOnly today)
    {
        DocumentNumberRules.Refuse(facts.Number);
        DocumentRules.WithoutATitle.BrokenIf(Wording.IsEmpty(facts.Title));
        DocumentRules.IssuedInTheFuture.BrokenIf(facts.IssuedOn.Earliest > today);
        DocumentRules.InForceReversed.BrokenIf(facts.InForceFrom.Earliest > facts.InForceTo.Latest);

        NumberRaw = facts.Number.Raw;
        NumberCanonical = facts.Number.Canonical;
        NumberKey = facts.Number.SearchKey;
        NumberLoose = facts.Number.LooseKey;
        TypeId = facts.TypeId;
        IssuerId = facts.IssuerId;
        IssuerName = Wording.OrNull(facts.IssuerName);
        IssuedOn = facts.IssuedOn;
        Title = Wording.OrEmpty(facts.Title);
        InForceFrom = facts.InForceFrom;
        InForceTo = facts.InForceTo;
        Series = NumberCanonical is null ? null : NumberSeries.Of(facts.Number, facts.IssuedOn);
        Changed();
    }

    /// <summary>
    /// States how it relates to another. Refuses itself, a relation that stands already, and a circle: what replaces, amends, implements or rests on another cannot,
    /// by way of that other, come back to itself. Two documents may cite each other.
    /// </summary>
    /// <param name="kind">How it stands to the other.</param>
    /// <param name="relatedId">The other.</param>
    /// <param name="beyond">The documents that the other reaches by the same kind of relation, at whatever distance.</param>
    public void Relate(DocumentRelationKind kind, Guid relatedId, IReadOnlyCollection<Guid>? beyond = null)
    {
        DocumentRules.RelatesToItself.BrokenIf(relatedId == Id);
        DocumentRules.RelatedTwice.BrokenIf(_relations.Any(r => r.Kind == kind && r.RelatedId == relatedId));
        DocumentRules.RelatedInACircle.BrokenIf(kind != DocumentRelationKind.Cites && beyond?.Contains(Id) == true);

        _relations.Add(new DocumentRelation(Id, kind, relatedId));
        Changed();
    }

    /// <summary>Takes back a relation. Refuses one that does not stand.</summary>
    public void Unrelate(Guid relationId)
    {
        DocumentRules.NotRelated.BrokenIf(_relations.All(r => r.Id != relationId));

        _relations.RemoveAll(r => r.Id == relationId);
        Changed();
    }
}
