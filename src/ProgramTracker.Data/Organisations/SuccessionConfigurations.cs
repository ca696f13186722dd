using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProgramTracker.Data.Schema;
using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Data.Organisations;

internal sealed class AreaSuccessionConfiguration : IEntityTypeConfiguration<AreaSuccession>
{
    public void Configure(EntityTypeBuilder<AreaSuccession> succession)
    {
        succession.ToTable("AreaSuccessions", table => table.HasCheckConstraint("ck_area_successions_other", "predecessor_id <> successor_id"));
        succession.RefersTo<Area>(nameof(AreaSuccession.PredecessorId));
        succession.RefersTo<Area>(nameof(AreaSuccession.SuccessorId));
        succession.HasIndex(s => new { s.PredecessorId, s.SuccessorId }).IsUnique();
    }
}

internal sealed class OrganisationSuccessionConfiguration : IEntityTypeConfiguration<OrganisationSuccession>
{
    public void Configure(EntityTypeBuilder<OrganisationSuccession> succession)
    {
        succession.ToTable("OrganisationSuccessions", table => table.HasCheckConstraint("ck_organisation_successions_other", "predecessor_id <> successor_id"));
        succession.RefersTo<Organisation>(nameof(OrganisationSuccession.PredecessorId));
        succession.RefersTo<Organisation>(nameof(OrganisationSuccession.SuccessorId));
        succession.HasIndex(s => new { s.PredecessorId, s.SuccessorId }).IsUnique();
    }
}
