using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ProgramTracker.Data.Audit;

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> entry)
    {
        entry.ToTable("AuditEntries");
        entry.Property(e => e.Id).ValueGeneratedNever();
        entry.Property(e => e.Verb).HasMaxLength(AuditEntry.VerbLength);
        entry.Property(e => e.SubjectType).HasMaxLength(AuditEntry.SubjectTypeLength);
        entry.Property(e => e.RequestId).HasMaxLength(100);
        entry.HasOne(e => e.Detail).WithOne().HasForeignKey<AuditDetail>(d => d.EntryId).OnDelete(DeleteBehavior.Restrict);
        entry.HasIndex(e => new { e.SubjectId, e.At });
        entry.HasIndex(e => new { e.At, e.Id });
        entry.HasIndex(e => new { e.Day, e.At, e.Id });
        entry.HasIndex(e => new { e.UserId, e.At });
    }
}

internal sealed class AuditDetailConfiguration : IEntityTypeConfiguration<AuditDetail>
{
    public void Configure(EntityTypeBuilder<AuditDetail> detail)
    {
        detail.ToTable("AuditDetails");
        detail.HasKey(d => d.EntryId);

        // json, not jsonb: the fingerprint is over the text as written.
        detail.Property(d => d.Before).HasColumnType("json");
        detail.Property(d => d.After).HasColumnType("json");
    }
}

internal sealed class AuditSealConfiguration : IEntityTypeConfiguration<AuditSeal>
{
    public void Configure(EntityTypeBuilder<AuditSeal> seal)
    {
        seal.ToTable("AuditSeals");
        seal.HasKey(s => s.Day);
    }
}
