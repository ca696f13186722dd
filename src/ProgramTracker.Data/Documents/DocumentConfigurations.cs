using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProgramTracker.Data.Schema;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Data.Documents;

internal sealed class DocumentTypeConfiguration : IEntityTypeConfiguration<DocumentType>
{
    public void Configure(EntityTypeBuilder<DocumentType> type)
    {
        type.ToTable("DocumentTypes");
        type.Property(t => t.Abbreviation).HasMaxLength(DocumentType.AbbreviationLength);
        type.Property(t => t.Name).HasMaxLength(DocumentType.NameLength).UseCollation(SchemaConventions.Vietnamese);
        type.Property(t => t.EnglishName).HasMaxLength(DocumentType.NameLength);
        type.Property(t => t.Source).HasMaxLength(1000);
        type.HasIndex(t => new { t.System, t.Abbreviation, t.Name }).IsUnique();
    }
}

internal sealed class GuidingDocumentConfiguration : IEntityTypeConfiguration<GuidingDocument>
{
    public void Configure(EntityTypeBuilder<GuidingDocument> document)
    {
        document.ToTable("Documents");
        document.Property(d => d.NumberRaw).HasMaxLength(GuidingDocument.NumberLength);
        document.Property(d => d.NumberCanonical).HasMaxLength(GuidingDocument.NumberLength);
        document.Property(d => d.NumberKey).HasMaxLength(GuidingDocument.NumberLength);
        document.Property(d => d.NumberLoose).HasMaxLength(GuidingDocument.NumberLength);
        document.Property(d => d.IssuerName).HasMaxLength(GuidingDocument.IssuerNameLength);
        document.Property(d => d.Title).HasMaxLength(GuidingDocument.TitleLength).UseCollation(SchemaConventions.Vietnamese);
        document.Property(d => d.Series).HasMaxLength(GuidingDocument.NumberLength);
        document.Ignore(d => d.Number);
        document.RefersTo<DocumentType>(nameof(GuidingDocument.TypeId));
        document.RefersTo<Organisation>(nameof(GuidingDocument.IssuerId));
        document.RefersTo<Organisation>(nameof(GuidingDocument.OwnerId));
        document.HasParts<GuidingDocument, DocumentRelation>(d => d.Relations, r => r.DocumentId);

        // Unique per lead issuer, type and series where these are known; the type stands in the key. Nulls never collide.
        document.HasIndex(d => new { d.IssuerId, d.NumberKey, d.Series, d.ScopeId }).IsUnique();
        document.HasIndex(d => d.NumberLoose);
        document.IsSearchedBy("number_raw", "number_canonical", "number_loose", "title", "issuer_name");
    }
}

internal sealed class DocumentRelationConfiguration : IEntityTypeConfiguration<DocumentRelation>
{
    public void Configure(EntityTypeBuilder<DocumentRelation> relation)
    {
        relation.ToTable("DocumentRelations", table => table.HasCheckConstraint("ck_document_relations_other", "document_id <> related_id"));
        relation.RefersTo<GuidingDocument>(nameof(DocumentRelation.RelatedId));
        relation.HasIndex(r => new { r.DocumentId, r.Kind, r.RelatedId }).IsUnique();
    }
}
