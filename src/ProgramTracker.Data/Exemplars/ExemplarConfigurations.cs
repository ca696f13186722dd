using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProgramTracker.Data.Schema;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Domain.Exemplars;
using ProgramTracker.Domain.Movements;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Domain.Programmes;

namespace ProgramTracker.Data.Exemplars;

internal sealed class ExemplarConfiguration : IEntityTypeConfiguration<Exemplar>
{
    /// <summary>The name as <see cref="Likeness.Key"/> makes it.</summary>
    public const string NameKey = "NameKey";

    public void Configure(EntityTypeBuilder<Exemplar> exemplar)
    {
        exemplar.ToTable("Exemplars", table => table.HasCheckConstraint("ck_exemplars_merged", "merged_into_id is null or (stage = 'Merged' and merged_into_id <> id)"));
        exemplar.Property(e => e.Name).HasMaxLength(Exemplar.NameLength).UseCollation(SchemaConventions.Vietnamese);
        exemplar.Property(e => e.Field).HasMaxLength(Exemplar.FieldLength);
        exemplar.Property(e => e.Summary).HasMaxLength(Exemplar.SummaryLength);
        exemplar.Property<string>(NameKey).HasComputedColumnSql(
            "btrim(regexp_replace(regexp_replace(search_key(name), '[^a-z0-9]+', ' ', 'g'), '^ *((mo hinh|dien hinh|tap the|ca nhan) +)+', ''))", stored: true);
        exemplar.HasIndex(NameKey).HasMethod("gin").HasOperators("gin_trgm_ops");
        exemplar.RefersTo<Organisation>(nameof(Exemplar.OwnerId));
        exemplar.RefersTo<Area>(nameof(Exemplar.AreaId));
        exemplar.RefersTo<Organisation>(nameof(Exemplar.HostId));
        exemplar.RefersTo<Movement>(nameof(Exemplar.MovementId));
        exemplar.RefersTo<Exemplar>(nameof(Exemplar.OriginId));
        exemplar.RefersTo<Exemplar>(nameof(Exemplar.MergedIntoId));
        exemplar.HasParts<Exemplar, StageReached>(e => e.Stages, part => part.ExemplarId);
        exemplar.HasParts<Exemplar, ExemplarPoint>(e => e.Points, part => part.ExemplarId);
        exemplar.HasParts<Exemplar, YearlyAssessment>(e => e.Assessments, part => part.ExemplarId);
        exemplar.HasParts<Exemplar, ExemplarConference>(e => e.Conferences, part => part.ExemplarId);
        exemplar.HasParts<Exemplar, ExemplarAward>(e => e.Awards, part => part.ExemplarId);
        exemplar.HasIndex(e => new { e.ScopeId, e.Stage });
        exemplar.HasIndex(e => e.Field);
        exemplar.IsSearchedBy("name", "field");
    }
}

internal sealed class StageReachedConfiguration : IEntityTypeConfiguration<StageReached>
{
    public void Configure(EntityTypeBuilder<StageReached> stage)
    {
        stage.ToTable("ExemplarStages");
        stage.Property(s => s.Reason).HasMaxLength(StageReached.ReasonLength);
        stage.RefersTo<GuidingDocument>(nameof(StageReached.DocumentId));
        stage.RefersTo<Programme>(nameof(StageReached.ProgrammeId));
    }
}

internal sealed class ExemplarPointConfiguration : IEntityTypeConfiguration<ExemplarPoint>
{
    public void Configure(EntityTypeBuilder<ExemplarPoint> point)
    {
        point.ToTable("ExemplarPoints", table =>
        {
            table.HasCheckConstraint("ck_exemplar_points_counts", $"least(points, groups, members) >= 0 and greatest(points, groups, members) <= {ExemplarPoint.Most}");
            table.HasCheckConstraint("ck_exemplar_points_groups", "coalesce(groups, 0) = 0 or points > 0");
            table.HasCheckConstraint("ck_exemplar_points_members", "(coalesce(members, 0) = 0 or coalesce(groups, 0) > 0) and members >= groups");
            table.HasCheckConstraint("ck_exemplar_points_origin", "origin_area_id <> area_id");
        });
        point.RefersTo<Area>(nameof(ExemplarPoint.AreaId));
        point.RefersTo<Area>(nameof(ExemplarPoint.OriginAreaId));
        point.HasIndex(p => new { p.ExemplarId, p.Year, p.AreaId }).IsUnique();
    }
}

internal sealed class YearlyAssessmentConfiguration : IEntityTypeConfiguration<YearlyAssessment>
{
    public void Configure(EntityTypeBuilder<YearlyAssessment> assessment)
    {
        assessment.ToTable("ExemplarAssessments", table =>
            table.HasCheckConstraint("ck_exemplar_assessments_confirmed", "(confirmed_on is null) = (confirmed_by is null) and (change_reason is null or confirmed_on is not null)"));
        assessment.Property(a => a.Evidence).HasMaxLength(YearlyAssessment.EvidenceLength);
        assessment.Property(a => a.AssessedBy).HasMaxLength(YearlyAssessment.ByLength);
        assessment.Property(a => a.ConfirmedBy).HasMaxLength(YearlyAssessment.ByLength);
        assessment.Property(a => a.ChangeReason).HasMaxLength(YearlyAssessment.ReasonLength);
        assessment.RefersTo<AssessmentCriteria>(nameof(YearlyAssessment.CriteriaId));
        assessment.HasIndex(a => new { a.ExemplarId, a.Year }).IsUnique();
    }
}

internal sealed class ExemplarConferenceConfiguration : IEntityTypeConfiguration<ExemplarConference>
{
    public void Configure(EntityTypeBuilder<ExemplarConference> related)
    {
        related.ToTable("ExemplarConferences");
        related.RefersTo<Conference>(nameof(ExemplarConference.ConferenceId));
        related.HasIndex(r => new { r.ExemplarId, r.ConferenceId }).IsUnique();
    }
}

internal sealed class ExemplarAwardConfiguration : IEntityTypeConfiguration<ExemplarAward>
{
    public void Configure(EntityTypeBuilder<ExemplarAward> related)
    {
        related.ToTable("ExemplarAwards");
        related.RefersTo<Recipient>(nameof(ExemplarAward.RecipientId));
        related.HasIndex(r => new { r.ExemplarId, r.RecipientId }).IsUnique();
    }
}

internal sealed class AssessmentCriteriaConfiguration : IEntityTypeConfiguration<AssessmentCriteria>
{
    public void Configure(EntityTypeBuilder<AssessmentCriteria> criteria)
    {
        criteria.ToTable("AssessmentCriteria", table =>
            table.HasCheckConstraint("ck_assessment_criteria_thresholds", "good_from > fair_from and fair_from > average_from and average_from > 0"));
        criteria.RefersTo<Organisation>(nameof(AssessmentCriteria.OwnerId));
        criteria.HasParts<AssessmentCriteria, Criterion>(c => c.Criteria, part => part.CriteriaId);
        criteria.HasIndex(c => new { c.ScopeId, c.Year, c.Number }).IsUnique();
    }
}

internal sealed class CriterionConfiguration : IEntityTypeConfiguration<Criterion>
{
    public void Configure(EntityTypeBuilder<Criterion> criterion)
    {
        criterion.ToTable("Criteria", table => table.HasCheckConstraint("ck_criteria_points", $"max_points > 0 and max_points <= {Criterion.MostPoints:0}"));
        criterion.Property(c => c.Name).HasMaxLength(Criterion.NameLength);
        criterion.HasIndex(c => new { c.CriteriaId, c.Order }).IsUnique();
    }
}
