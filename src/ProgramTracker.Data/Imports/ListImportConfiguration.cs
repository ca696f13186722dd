using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProgramTracker.Data.Accounts;
using ProgramTracker.Data.Schema;
using ProgramTracker.Domain.Awards;

namespace ProgramTracker.Data.Imports;

internal sealed class ListImportConfiguration : IEntityTypeConfiguration<ListImport>
{
    public void Configure(EntityTypeBuilder<ListImport> import)
    {
        import.ToTable("ListImports", table => table.HasCheckConstraint("ck_list_imports_former", "former is null or (imported_hash is not null and undone_at is null)"));
        import.Property(i => i.Id).ValueGeneratedNever();
        import.Property(i => i.FileName).HasMaxLength(PendingImport.FileNameLength);
        import.Property(i => i.Sha256).HasMaxLength(AwardDecision.ListHashLength);
        import.Property(i => i.ListHash).HasMaxLength(AwardDecision.ListHashLength);
        import.Property(i => i.ImportedHash).HasMaxLength(AwardDecision.ListHashLength);
        import.Property(i => i.Former).HasColumnType("jsonb");
        import.Ignore(i => i.CanBeUndone);
        import.HasOne<User>().WithMany().HasForeignKey(i => i.UserId).OnDelete(DeleteBehavior.Restrict);
        import.RefersTo<AwardDecision>(nameof(ListImport.DecisionId));
        import.HasIndex(i => i.AskedAt);
    }
}
