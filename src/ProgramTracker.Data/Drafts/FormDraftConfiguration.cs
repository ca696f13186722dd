using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProgramTracker.Data.Accounts;

namespace ProgramTracker.Data.Drafts;

internal sealed class FormDraftConfiguration : IEntityTypeConfiguration<FormDraft>
{
    public void Configure(EntityTypeBuilder<FormDraft> draft)
    {
        draft.ToTable("FormDrafts");
        draft.HasKey(d => new { d.UserId, d.Key });
        draft.Property(d => d.Key).HasMaxLength(FormDraft.KeyLength);
        draft.Property(d => d.Fields).HasMaxLength(FormDraft.FieldsLength);
        draft.HasOne<User>().WithMany().HasForeignKey(d => d.UserId).OnDelete(DeleteBehavior.Restrict);
    }
}
