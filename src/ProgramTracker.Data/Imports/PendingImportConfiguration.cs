using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProgramTracker.Data.Accounts;

namespace ProgramTracker.Data.Imports;

internal sealed class PendingImportConfiguration : IEntityTypeConfiguration<PendingImport>
{
    private const int Sha256Length = 64;

    public void Configure(EntityTypeBuilder<PendingImport> import)
    {
        import.ToTable("PendingImports");
        import.Property(i => i.Id).ValueGeneratedNever();
        import.Property(i => i.FileName).HasMaxLength(PendingImport.FileNameLength);
        import.Property(i => i.Sha256).HasMaxLength(Sha256Length);
        import.HasOne<User>().WithMany().HasForeignKey(i => i.UserId).OnDelete(DeleteBehavior.Restrict);
        import.HasIndex(i => i.At);
    }
}
