using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProgramTracker.Data.Schema;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Domain.Exemplars;
using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Data.Exemplars;

internal sealed class ExemplarConfiguration : IEntityTypeConfiguration<Exemplar>
{
    public void Configure(EntityTypeBuilder<Exemplar> exemplar)
    {
        exemplar.ToTable("Exemplars");
        exemplar.Property(e => e.Name).HasMaxLength(Exemplar.NameLength).UseCollation(SchemaConventions.Vietnamese);
        exemplar.Property(e => e.Field).HasMaxLength(Exemplar.FieldLength);
        exemplar.Property(e => e.Summary).HasMaxLength(Exemplar.SummaryLength);
        exemplar.RefersTo<Organisation>(nameof(Exemplar.OwnerId));
        exemplar.RefersTo<Area>(nameof(Exemplar.AreaId));
        exemplar.RefersTo<Organisation>(nameof(Exemplar.HostId));
        exemplar.HasParts<Exemplar, StageReached>(e => e.Stages, part => part.ExemplarId);
        exemplar.HasIndex(e => new { e.ScopeId, e.Stage });
        exemplar.IsSearchedBy("name", "field");
    }
}

internal sealed class StageReachedConfiguration : IEntityTypeConfiguration<StageReached>
{
    public void Configure(EntityTypeBuilder<StageReached> stage)
    {
        stage.ToTable("ExemplarStages");
        stage.Property(s => s.Reason).HasMaxLength(StageReached.ReasonLength);
        stage.RefersTo<GuidingDocument>(nameof(StageReached.DocumentId));
    }
}
