using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProgramTracker.Data.Schema;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Domain.Movements;
using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Data.Movements;

internal sealed class MovementConfiguration : IEntityTypeConfiguration<Movement>
{
    public void Configure(EntityTypeBuilder<Movement> movement)
    {
        movement.ToTable("Movements");
        movement.Property(m => m.Name).HasMaxLength(Movement.NameLength).UseCollation(SchemaConventions.Vietnamese);
        movement.Property(m => m.OtherNames).HasMaxLength((Movement.NameLength + 1) * Movement.MostOtherNames);
        movement.Property(m => m.LaunchedBy).HasMaxLength(Movement.LaunchedByLength);
        movement.Property(m => m.Note).HasMaxLength(Movement.NoteLength);
        movement.RefersTo<Organisation>(nameof(Movement.OwnerId));
        movement.RefersTo<Organisation>(nameof(Movement.LaunchedById));
        movement.RefersTo<GuidingDocument>(nameof(Movement.DocumentId));
        movement.HasIndex(m => new { m.Name, m.Id });
        movement.IsSearchedBy("name", "other_names", "launched_by");
    }
}
