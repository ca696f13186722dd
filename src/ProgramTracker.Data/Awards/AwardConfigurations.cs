using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProgramTracker.Data.Accounts;
using ProgramTracker.Data.Conferences;
using ProgramTracker.Data.Schema;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Data.Awards;

internal sealed class AwardFormConfiguration : IEntityTypeConfiguration<AwardForm>
{
    public void Configure(EntityTypeBuilder<AwardForm> form)
    {
        form.ToTable("AwardForms");
        form.Property(f => f.Code).HasMaxLength(AwardForm.CodeLength);
        form.Property(f => f.Name).HasMaxLength(AwardForm.NameLength).UseCollation(SchemaConventions.Vietnamese);
        form.Property(f => f.EnglishName).HasMaxLength(AwardForm.NameLength);
        form.HasIndex(f => f.Code).IsUnique();
    }
}

internal sealed class AwardLineConfiguration : IEntityTypeConfiguration<AwardLine>
{
    public void Configure(EntityTypeBuilder<AwardLine> line)
    {
        line.ToTable("AwardLines", table => table.HasCheckConstraint("ck_award_lines_counts", $"least(collectives, individuals, households) >= 0 and greatest(collectives, individuals, households) <= {AwardLine.MostRecipients}"));
        line.Property(l => l.AuthorityName).HasMaxLength(AwardLine.AuthorityNameLength);
        line.Property(l => l.RecipientGroup).HasMaxLength(AwardLine.RecipientGroupLength);
        line.Property(l => l.Occasion).HasMaxLength(AwardLine.OccasionLength);
        line.Property(l => l.Explanation).HasMaxLength(AwardLine.OccasionLength);
        line.Property(l => l.ExplainedBy).HasMaxLength(AwardLine.ExplainedByLength);
        line.RefersTo<Organisation>(nameof(AwardLine.OwnerId));
        line.RefersTo<Conference>(nameof(AwardLine.ConferenceId));
        line.RefersTo<Organisation>(nameof(AwardLine.AuthorityId));
        line.RefersTo<AwardForm>(nameof(AwardLine.FormId));
        line.RefersTo<Participant>(nameof(AwardLine.HandedOverBy));
        line.RefersTo<AwardLine>(nameof(AwardLine.SameAsId));
        line.HasQueryFilter(Merging.Filter, l => l.SameAsId == null);
        line.IsSearchedBy("authority_name", "recipient_group", "occasion");
    }
}

internal sealed class AwardDecisionConfiguration : IEntityTypeConfiguration<AwardDecision>
{
    public void Configure(EntityTypeBuilder<AwardDecision> decision)
    {
        decision.ToTable("AwardDecisions", table =>
        {
            table.HasCheckConstraint("ck_award_decisions_issued", "state not in ('Issued', 'Revoked') or (number_raw is not null and decided_on_day is not null and decided_on_year is not null)");
            table.HasCheckConstraint("ck_award_decisions_listed", "least(listed_collectives, listed_individuals, listed_households, revoked_recipients) >= 0");
            table.HasCheckConstraint("ck_award_decisions_voided", "(state = 'Voided') = (voided_because is not null)");
            table.HasCheckConstraint("ck_award_decisions_revoked", "state <> 'Revoked' or (revoked_recipients > 0 and listed_collectives + listed_individuals + listed_households = 0)");
        });
        decision.Property(d => d.NumberRaw).HasMaxLength(AwardDecision.NumberLength);
        decision.Property(d => d.NumberCanonical).HasMaxLength(AwardDecision.NumberLength);
        decision.Property(d => d.NumberKey).HasMaxLength(AwardDecision.NumberLength);
        decision.Property(d => d.SignerName).HasMaxLength(AwardDecision.SignerNameLength);
        decision.Property(d => d.Citation).HasMaxLength(AwardDecision.CitationLength);
        decision.Property(d => d.Occasion).HasMaxLength(AwardDecision.OccasionLength);
        decision.Property(d => d.ListHash).HasMaxLength(AwardDecision.ListHashLength);
        decision.Property(d => d.VoidedBecause).HasMaxLength(AwardDecision.VoidedBecauseLength);
        decision.Ignore(d => d.Number);
        decision.Ignore(d => d.Rows);
        decision.Ignore(d => d.ListCode);
        decision.Ignore(d => d.IsOpen);
        decision.RefersTo<Organisation>(nameof(AwardDecision.OwnerId));
        decision.RefersTo<Organisation>(nameof(AwardDecision.AuthorityId));
        decision.RefersTo<AwardForm>(nameof(AwardDecision.FormId));
        decision.RefersTo<AwardLine>(nameof(AwardDecision.LineId));
        decision.HasParts<AwardDecision, Recipient>(d => d.Recipients, part => part.DecisionId);
        decision.HasParts<AwardDecision, Revocation>(d => d.Revocations, part => part.DecisionId);
        decision.HasParts<AwardDecision, AwardOverride>(d => d.Overrides, part => part.DecisionId);
        decision.HasIndex(d => new { d.ScopeId, d.State });
        decision.IsSearchedBy("number_raw", "number_canonical", "citation", "occasion");
    }
}

internal sealed class RecipientConfiguration : IEntityTypeConfiguration<Recipient>
{
    public void Configure(EntityTypeBuilder<Recipient> recipient)
    {
        recipient.ToTable("AwardRecipients");
        recipient.Property(r => r.Name).HasMaxLength(Recipient.NameLength);
        recipient.Property(r => r.PostAndUnit).HasMaxLength(Recipient.PostAndUnitLength);
        recipient.Property(r => r.Achievement).HasMaxLength(Recipient.AchievementLength);
        recipient.Property(r => r.NameKey).HasMaxLength(Recipient.NameLength);
        recipient.Property(r => r.UnitKey).HasMaxLength(Recipient.PostAndUnitLength);
        recipient.Ignore(r => r.IsRevoked);
        recipient.RefersTo<Revocation>(nameof(Recipient.RevocationId));
        recipient.HasIndex(r => new { r.DecisionId, r.Order });
        recipient.HasIndex(r => new { r.NameKey, r.Kind });
        recipient.IsSearchedBy("name", "post_and_unit");
    }
}

internal sealed class RevocationConfiguration : IEntityTypeConfiguration<Revocation>
{
    public void Configure(EntityTypeBuilder<Revocation> revocation)
    {
        revocation.ToTable("AwardRevocations");
        revocation.Property(r => r.NumberRaw).HasMaxLength(Revocation.NumberLength);
        revocation.Property(r => r.NumberCanonical).HasMaxLength(Revocation.NumberLength);
        revocation.Property(r => r.Words).HasMaxLength(Revocation.WordsLength);
        revocation.Ignore(r => r.Number);
        revocation.RefersTo<Organisation>(nameof(Revocation.AuthorityId));
    }
}

internal sealed class AwardOverrideConfiguration : IEntityTypeConfiguration<AwardOverride>
{
    public void Configure(EntityTypeBuilder<AwardOverride> letPass)
    {
        letPass.ToTable("AwardOverrides");
        letPass.Property(o => o.RuleCode).HasMaxLength(AwardRule.CodeLength);
        letPass.Property(o => o.Reason).HasMaxLength(AwardOverride.ReasonLength);
        letPass.RefersTo<Recipient>(nameof(AwardOverride.RecipientId));
        letPass.RefersTo<Recipient>(nameof(AwardOverride.EarlierId));
        letPass.RefersTo<User>(nameof(AwardOverride.ById));
        letPass.HasIndex(o => new { o.At, o.Id });
    }
}

internal sealed class AwardRuleConfiguration : IEntityTypeConfiguration<AwardRule>
{
    public void Configure(EntityTypeBuilder<AwardRule> rule)
    {
        rule.ToTable("AwardRules", table => table.HasCheckConstraint("ck_award_rules_dates", "valid_from <= valid_to"));
        rule.Property(r => r.Code).HasMaxLength(AwardRule.CodeLength);
        rule.HasIndex(r => r.Code).IsUnique();
    }
}

internal sealed class AwardCompetenceConfiguration : IEntityTypeConfiguration<AwardCompetence>
{
    public void Configure(EntityTypeBuilder<AwardCompetence> competence)
    {
        competence.ToTable("AwardCompetences", table => table.HasCheckConstraint("ck_award_competences_dates", "valid_from <= valid_to"));
        competence.RefersTo<AwardForm>(nameof(AwardCompetence.FormId));
        competence.HasIndex(c => new { c.FormId, c.Authority, c.ValidFrom }).IsUnique().AreNullsDistinct(false);
    }
}
