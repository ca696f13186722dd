using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProgramTracker.Data.Schema;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Data.Awards;

internal sealed class RecipientTieConfiguration : IEntityTypeConfiguration<RecipientTie>
{
    public void Configure(EntityTypeBuilder<RecipientTie> tie)
    {
        tie.ToTable("RecipientTies", table => table.HasCheckConstraint("ck_recipient_ties_two", "first_id <> second_id"));
        tie.Property(t => t.SaidBy).HasMaxLength(RecipientTie.SaidByLength);
        tie.Property(t => t.TakenBackBecause).HasMaxLength(RecipientTie.ReasonLength);
        tie.RefersTo<Organisation>(nameof(RecipientTie.OwnerId));

        // Without a foreign key: the row of a draft may be taken out of its list, and what was said of it then says nothing.
        tie.HasIndex(t => t.FirstId);
        tie.HasIndex(t => t.SecondId);
    }
}
