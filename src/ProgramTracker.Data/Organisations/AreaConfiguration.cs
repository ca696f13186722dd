using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProgramTracker.Data.Schema;
using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Data.Organisations;

internal sealed class AreaConfiguration : IEntityTypeConfiguration<Area>
{
    public void Configure(EntityTypeBuilder<Area> area)
    {
        area.ToTable("Areas", table => table.HasCheckConstraint("ck_areas_dates", "valid_to is null or valid_to >= valid_from"));
        area.Property(a => a.Code).HasMaxLength(Area.CodeLength);
        area.Property(a => a.Name).HasMaxLength(Area.NameLength).UseCollation(SchemaConventions.Vietnamese);
        area.Property(a => a.ShortName).HasMaxLength(Area.NameLength).UseCollation(SchemaConventions.Vietnamese);
        area.Property(a => a.Kind).HasMaxLength(Area.NameLength);
        area.Property(a => a.Region).HasMaxLength(Area.NameLength);
        area.PrimitiveCollection(a => a.Aliases).HasField("_aliases");
        area.RefersTo<Area>(nameof(Area.ParentId));
        area.HasIndex(a => new { a.Code, a.ValidFrom }).IsUnique();
        area.IsSearchedBy("name", "short_name", "code");
    }
}
