using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProgramTracker.Data.Schema;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Domain.Movements;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Domain.Programmes;

namespace ProgramTracker.Data.Programmes;

internal sealed class ProgrammeConfiguration : IEntityTypeConfiguration<Programme>
{
    public void Configure(EntityTypeBuilder<Programme> programme)
    {
        programme.ToTable("Programmes", table => table.HasCheckConstraint("ck_programmes_numbered", "state = 'Draft' or number_raw is not null"));
        programme.Property(p => p.Title).HasMaxLength(Programme.TitleLength).UseCollation(SchemaConventions.Vietnamese);
        programme.Property(p => p.NumberRaw).HasMaxLength(Programme.NumberLength);
        programme.Property(p => p.NumberCanonical).HasMaxLength(Programme.NumberLength);
        programme.Property(p => p.NumberKey).HasMaxLength(Programme.NumberLength);
        programme.Property(p => p.NumberLoose).HasMaxLength(Programme.NumberLength);
        programme.Property(p => p.Objectives).HasMaxLength(Programme.ObjectivesLength);
        programme.Ignore(p => p.Number);
        programme.RefersTo<Organisation>(nameof(Programme.OwnerId));
        programme.RefersTo<Area>(nameof(Programme.AreaId));
        programme.RefersTo<Programme>(nameof(Programme.ImplementsId));
        programme.RefersTo<Programme>(nameof(Programme.PredecessorId));
        programme.HasParts<Programme, ProgrammeParty>(p => p.Parties, part => part.ProgrammeId);
        programme.HasParts<Programme, ProgrammeAct>(p => p.Acts, part => part.ProgrammeId);
        programme.HasParts<Programme, LegalBasis>(p => p.LegalBasis, part => part.ProgrammeId);
        programme.HasParts<Programme, ProgrammeTarget>(p => p.Targets, part => part.ProgrammeId);
        programme.HasParts<Programme, ProgrammeMovement>(p => p.Movements, part => part.ProgrammeId);
        programme.HasIndex(p => new { p.ScopeId, p.State });
        programme.HasIndex(p => p.NumberLoose);
        programme.IsSearchedBy("number_raw", "number_canonical", "number_loose", "title");
    }
}

internal sealed class ProgrammePartyConfiguration : IEntityTypeConfiguration<ProgrammeParty>
{
    public void Configure(EntityTypeBuilder<ProgrammeParty> party)
    {
        party.ToTable("ProgrammeParties");
        party.Property(p => p.Name).HasMaxLength(ProgrammeParty.NameLength);
        party.RefersTo<Organisation>(nameof(ProgrammeParty.OrganisationId));
    }
}

internal sealed class ProgrammeActConfiguration : IEntityTypeConfiguration<ProgrammeAct>
{
    public void Configure(EntityTypeBuilder<ProgrammeAct> act)
    {
        act.ToTable("ProgrammeActs", table =>
        {
            table.HasCheckConstraint("ck_programme_acts_dated", "on_year is not null");
            table.HasCheckConstraint("ck_programme_acts_reason", "\"to\" in ('Draft', 'InForce') or reason is not null");
        });
        act.Property(a => a.Reason).HasMaxLength(ProgrammeAct.ReasonLength);
    }
}

internal sealed class LegalBasisConfiguration : IEntityTypeConfiguration<LegalBasis>
{
    public void Configure(EntityTypeBuilder<LegalBasis> basis)
    {
        basis.ToTable("ProgrammeLegalBasis");
        basis.RefersTo<GuidingDocument>(nameof(LegalBasis.DocumentId));
        basis.HasIndex(b => new { b.ProgrammeId, b.DocumentId }).IsUnique();
    }
}

internal sealed class ProgrammeTargetConfiguration : IEntityTypeConfiguration<ProgrammeTarget>
{
    public void Configure(EntityTypeBuilder<ProgrammeTarget> target)
    {
        target.ToTable("ProgrammeTargets", table =>
        {
            table.HasCheckConstraint("ck_programme_targets_what", "btrim(what) <> ''");
            table.HasCheckConstraint("ck_programme_targets_value", "value >= 0");
            table.HasCheckConstraint("ck_programme_targets_year", "partial_date_exists(year, null, null)");
        });
        target.Property(t => t.What).HasMaxLength(ProgrammeTarget.WhatLength);
        target.Property(t => t.Value).HasPrecision(20, 4);
        target.Property(t => t.Unit).HasMaxLength(ProgrammeTarget.UnitLength);
    }
}

internal sealed class ProgrammeMovementConfiguration : IEntityTypeConfiguration<ProgrammeMovement>
{
    public void Configure(EntityTypeBuilder<ProgrammeMovement> movement)
    {
        movement.ToTable("ProgrammeMovements");
        movement.RefersTo<Movement>(nameof(ProgrammeMovement.MovementId));
        movement.HasIndex(m => new { m.ProgrammeId, m.MovementId }).IsUnique();
    }
}

internal sealed class CommitteeConsolidationConfiguration : IEntityTypeConfiguration<CommitteeConsolidation>
{
    public void Configure(EntityTypeBuilder<CommitteeConsolidation> consolidation)
    {
        consolidation.ToTable("CommitteeConsolidations", table => table.HasCheckConstraint("ck_committee_consolidations_dated", "on_year is not null"));
        consolidation.Property(c => c.Note).HasMaxLength(CommitteeConsolidation.NoteLength);
        consolidation.RefersTo<Organisation>(nameof(CommitteeConsolidation.OwnerId));
        consolidation.RefersTo<Programme>(nameof(CommitteeConsolidation.ProgrammeId));
        consolidation.RefersTo<GuidingDocument>(nameof(CommitteeConsolidation.DocumentId));
    }
}
