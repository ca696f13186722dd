using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProgramTracker.Data.Schema;
using ProgramTracker.Domain.Files;
using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Data.Files;

internal sealed class StoredFileConfiguration : IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<StoredFile> file)
    {
        file.ToTable("StoredFiles", table => table.HasCheckConstraint("ck_stored_files_hash", "hash = encode(sha256(bytes), 'hex') and length = octet_length(bytes)"));
        file.HasKey(f => f.Hash);
        file.Property(f => f.Hash).HasMaxLength(StoredFile.HashLength);
    }
}

internal sealed class AttachmentConfiguration : IEntityTypeConfiguration<Attachment>
{
    public void Configure(EntityTypeBuilder<Attachment> attachment)
    {
        attachment.ToTable("Attachments");
        attachment.Property(a => a.Hash).HasMaxLength(StoredFile.HashLength);
        attachment.Property(a => a.FileName).HasMaxLength(FileName.Length);
        attachment.Property(a => a.Caption).HasMaxLength(Attachment.CaptionLength);
        attachment.Property(a => a.Credit).HasMaxLength(Attachment.CreditLength);
        attachment.RefersTo<StoredFile>(nameof(Attachment.Hash));
        attachment.RefersTo<Organisation>(nameof(Attachment.OwnerId));
        attachment.HasIndex(a => new { a.RecordId, a.Order });
    }
}
