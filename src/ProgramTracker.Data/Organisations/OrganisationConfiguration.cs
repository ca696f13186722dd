using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProgramTracker.Data.Schema;
using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Data.Organisations;

internal sealed class OrganisationConfiguration : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> organisation)
    {
        organisation.ToTable("Organisations", table =>
        {
            table.HasCheckConstraint("ck_organisations_dates", "valid_to >= valid_from");
            table.HasCheckConstraint("ck_organisations_parent", "parent_id <> id");
        });
        organisation.Property(o => o.Code).HasMaxLength(Organisation.CodeLength);
        organisation.Property(o => o.Name).HasMaxLength(Organisation.NameLength).UseCollation(SchemaConventions.Vietnamese);
        organisation.Property(o => o.Abbreviation).HasMaxLength(Organisation.AbbreviationLength);
        organisation.RefersTo<Area>(nameof(Organisation.AreaId));
        organisation.RefersTo<Organisation>(nameof(Organisation.ParentId));
        organisation.HasIndex(o => o.Name);
        organisation.HasIndex(o => new { o.Code, o.ValidFrom });
        organisation.IsSearchedBy("name", "abbreviation", "code");
    }
}
