using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProgramTracker.Data.Schema;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Domain.Programmes;

namespace ProgramTracker.Data.Awards;

internal sealed class NominationConfiguration : IEntityTypeConfiguration<Nomination>
{
    public void Configure(EntityTypeBuilder<Nomination> nomination)
    {
        nomination.ToTable("Nominations", table =>
        {
            table.HasCheckConstraint("ck_nominations_submitted", "state in ('Draft', 'Withdrawn') or (submitted_on is not null and attested_by is not null)");
            table.HasCheckConstraint("ck_nominations_settled", "state <> 'Settled' or (proposed = 0 and returned = 0)");
            table.HasCheckConstraint("ck_nominations_counts", "least(proposed, returned, accepted, refused) >= 0");
            table.HasCheckConstraint("ck_nominations_withdrawn", "(state = 'Withdrawn') = (withdrawn_reason is not null)");
        });
        nomination.Property(n => n.Occasion).HasMaxLength(Nomination.OccasionLength);
        nomination.Property(n => n.AttestedBy).HasMaxLength(Nomination.AttestedByLength);
        nomination.Property(n => n.WithdrawnReason).HasMaxLength(Nomination.ReasonLength);
        nomination.Ignore(n => n.Total);
        nomination.RefersTo<Organisation>(nameof(Nomination.OwnerId));
        nomination.RefersTo<Organisation>(nameof(Nomination.AuthorityId));
        nomination.RefersTo<AwardForm>(nameof(Nomination.FormId));
        nomination.RefersTo<Programme>(nameof(Nomination.ProgrammeId));
        nomination.HasParts<Nomination, NominationLine>(n => n.Lines, part => part.NominationId);
        nomination.HasParts<Nomination, DossierPaper>(n => n.Papers, part => part.NominationId);
        nomination.HasIndex(n => new { n.ScopeId, n.State });
        nomination.IsSearchedBy("occasion");
    }
}

internal sealed class NominationLineConfiguration : IEntityTypeConfiguration<NominationLine>
{
    public void Configure(EntityTypeBuilder<NominationLine> line)
    {
        line.ToTable("NominationLines", table =>
        {
            table.HasCheckConstraint("ck_nomination_lines_reason", "state not in ('Returned', 'Refused') or reason is not null");
            table.HasCheckConstraint("ck_nomination_lines_decided", "decision_id is null or state = 'Accepted'");
        });
        line.Property(l => l.Name).HasMaxLength(Recipient.NameLength);
        line.Property(l => l.PostAndUnit).HasMaxLength(Recipient.PostAndUnitLength);
        line.Property(l => l.Achievement).HasMaxLength(Recipient.AchievementLength);
        line.Property(l => l.Reason).HasMaxLength(NominationLine.ReasonLength);
        line.RefersTo<AwardDecision>(nameof(NominationLine.DecisionId));
        line.HasIndex(l => new { l.NominationId, l.Order });
        line.IsSearchedBy("name", "post_and_unit");
    }
}

internal sealed class DossierPaperConfiguration : IEntityTypeConfiguration<DossierPaper>
{
    public void Configure(EntityTypeBuilder<DossierPaper> paper)
    {
        paper.ToTable("DossierPapers");
        paper.Property(p => p.Number).HasMaxLength(DossierPaper.NumberLength);
        paper.Property(p => p.Signer).HasMaxLength(DossierPaper.SignerLength);
        paper.Property(p => p.Title).HasMaxLength(DossierPaper.TitleLength);
    }
}
