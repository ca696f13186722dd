using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Documents;

namespace ProgramTracker.Data.Seeding;

/// <summary>A document of the example records. National documents belong to the ministry.</summary>
/// <param name="Key">How the other examples name it.</param>
/// <param name="Number">As printed; without a symbol where the source prints none.</param>
internal sealed record ExampleDocument(
    string Key,
    string Number,
    string Type,
    DocumentNumberSystem System,
    string Issuer,
    string IssuerName,
    PartialDate IssuedOn,
    string Title,
    IReadOnlyList<ExampleRelation>? Relations = null)
{
    public GuidingDocument Register(KnownRecords known, DateOnly today) => GuidingDocument.Register(
        new DocumentFacts(
            DocumentNumber.Parse(Number, typeSaid: Type, issuerSaid: IssuerName),
            known.Type(System, Type),
            known.Organisation(Issuer, IssuedOn).Id,
            IssuerName,
            IssuedOn,
            Title),
        known.Organisation("BCA", IssuedOn).Id,
        Domain.Organisations.Area.NationId,
        today);
}

/// <summary>How an example document stands to another.</summary>
internal sealed record ExampleRelation(DocumentRelationKind Kind, string Document);
