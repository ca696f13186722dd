using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProgramTracker.Data.Schema;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Domain.Files;
using ProgramTracker.Domain.Movements;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Domain.People;
using ProgramTracker.Domain.Programmes;

namespace ProgramTracker.Data.Conferences;

internal sealed class OrganiserConfiguration : IEntityTypeConfiguration<Organiser>
{
    public void Configure(EntityTypeBuilder<Organiser> organiser)
    {
        organiser.ToTable("ConferenceOrganisers");
        organiser.Property(o => o.Name).HasMaxLength(Organiser.NameLength);
        organiser.RefersTo<Organisation>(nameof(Organiser.OrganisationId));
    }
}

internal sealed class UnderReviewConfiguration : IEntityTypeConfiguration<UnderReview>
{
    public void Configure(EntityTypeBuilder<UnderReview> review)
    {
        review.ToTable("ConferenceReviews", table => table.HasCheckConstraint("ck_conference_reviews_something", "num_nonnulls(programme_id, document_id, movement_id, field) > 0"));
        review.Property(r => r.Field).HasMaxLength(UnderReview.FieldLength);
        review.Property(r => r.Milestone).HasMaxLength(UnderReview.MilestoneLength);
        review.RefersTo<Programme>(nameof(UnderReview.ProgrammeId));
        review.RefersTo<GuidingDocument>(nameof(UnderReview.DocumentId));
        review.RefersTo<Movement>(nameof(UnderReview.MovementId));
    }
}

internal sealed class CitationConfiguration : IEntityTypeConfiguration<Citation>
{
    public void Configure(EntityTypeBuilder<Citation> citation)
    {
        citation.ToTable("ConferenceCitations");
        citation.RefersTo<GuidingDocument>(nameof(Citation.DocumentId));
        citation.HasIndex(c => new { c.ConferenceId, c.DocumentId, c.Kind }).IsUnique();
    }
}

internal sealed class BridgePointConfiguration : IEntityTypeConfiguration<BridgePoint>
{
    public void Configure(EntityTypeBuilder<BridgePoint> point)
    {
        point.ToTable("BridgePoints", table => table.HasCheckConstraint("ck_bridge_points_head_count", $"head_count between 0 and {BridgePoint.MostPeople}"));
        point.Property(p => p.Name).HasMaxLength(BridgePoint.NameLength);
        point.RefersTo<Area>(nameof(BridgePoint.AreaId));
        point.RefersTo<Organisation>(nameof(BridgePoint.OrganisationId));
    }
}

internal sealed class BridgePointAnswerConfiguration : IEntityTypeConfiguration<BridgePointAnswer>
{
    public void Configure(EntityTypeBuilder<BridgePointAnswer> answer)
    {
        answer.ToTable("BridgePointAnswers", table =>
        {
            table.HasCheckConstraint("ck_bridge_point_answers_head_count", $"head_count between 0 and {BridgePoint.MostPeople}");
            table.HasCheckConstraint("ck_bridge_point_answers_whole", "case when is_coming then num_nonnulls(chair, head_count) = 2 else note is not null end");
        });
        answer.Property(a => a.Chair).HasMaxLength(BridgePointAnswer.ChairLength);
        answer.Property(a => a.Note).HasMaxLength(BridgePointAnswer.NoteLength);
        answer.Property<uint>("Version").IsRowVersion();
        answer.RefersTo<BridgePoint>(nameof(BridgePointAnswer.BridgePointId));
        answer.RefersTo<Organisation>(nameof(BridgePointAnswer.OrganisationId));
        answer.HasIndex(a => a.BridgePointId).IsUnique();
    }
}

internal sealed class AgendaItemConfiguration : IEntityTypeConfiguration<AgendaItem>
{
    public void Configure(EntityTypeBuilder<AgendaItem> item)
    {
        item.ToTable("ConferenceAgenda");
        item.Property(a => a.Time).HasMaxLength(AgendaItem.TimeLength);
        item.Property(a => a.Title).HasMaxLength(AgendaItem.TitleLength);
        item.Property(a => a.Speaker).HasMaxLength(AgendaItem.SpeakerLength);
        item.Property(a => a.Summary).HasMaxLength(AgendaItem.SummaryLength);
        item.RefersTo<Participant>(nameof(AgendaItem.SpeakerId));
    }
}

internal sealed class ParticipantConfiguration : IEntityTypeConfiguration<Participant>
{
    public void Configure(EntityTypeBuilder<Participant> participant)
    {
        participant.ToTable("Participants");
        participant.Property(p => p.Name).HasMaxLength(Participant.NameLength);
        participant.Property(p => p.Rank).HasMaxLength(Participant.RankLength);
        participant.Property(p => p.Roles).HasConversion<int>();
        participant.Ignore(p => p.ChairsTheEvent);
        participant.RefersTo<Person>(nameof(Participant.PersonId));
        participant.RefersTo<BridgePoint>(nameof(Participant.BridgePointId));
        participant.RefersTo<Organisation>(nameof(Participant.OrganisationId));
    }
}

internal sealed class DelegationConfiguration : IEntityTypeConfiguration<Delegation>
{
    public void Configure(EntityTypeBuilder<Delegation> delegation)
    {
        delegation.ToTable("ConferenceDelegations", table => table.HasCheckConstraint("ck_conference_delegations_count", $"count between 0 and {Delegation.MostPeople}"));
        delegation.Property(d => d.Group).HasMaxLength(Delegation.GroupLength);
    }
}

internal sealed class ReportedFigureConfiguration : IEntityTypeConfiguration<ReportedFigure>
{
    public void Configure(EntityTypeBuilder<ReportedFigure> figure)
    {
        figure.ToTable("ConferenceFigures", table => table.HasCheckConstraint("ck_conference_figures_value", "value >= 0"));
        figure.Property(f => f.Value).HasPrecision(20, 4);
        figure.Property(f => f.Unit).HasMaxLength(ReportedFigure.UnitLength);
        figure.Property(f => f.About).HasMaxLength(ReportedFigure.AboutLength);
        figure.Property(f => f.Actor).HasMaxLength(ReportedFigure.AboutLength);
        figure.Property(f => f.Period).HasMaxLength(ReportedFigure.AboutLength);
        figure.RefersTo<Participant>(nameof(ReportedFigure.SpeakerId));
    }
}

internal sealed class AssessmentConfiguration : IEntityTypeConfiguration<Assessment>
{
    public void Configure(EntityTypeBuilder<Assessment> assessment)
    {
        assessment.ToTable("ConferenceAssessments");
        assessment.Property(a => a.Wording).HasMaxLength(Assessment.WordingLength);
        assessment.RefersTo<Participant>(nameof(Assessment.SpeakerId));
    }
}

internal sealed class ConclusionConfiguration : IEntityTypeConfiguration<Conclusion>
{
    public void Configure(EntityTypeBuilder<Conclusion> conclusion)
    {
        conclusion.ToTable("ConferenceConclusions");
        conclusion.Property(c => c.Wording).HasMaxLength(Conclusion.WordingLength);
        conclusion.Property(c => c.Addressees).HasMaxLength(Conclusion.AddresseesLength);
        conclusion.RefersTo<Participant>(nameof(Conclusion.SpeakerId));
        conclusion.HasIndex(c => c.AddresseeIds).HasMethod("gin");
        conclusion.IsSearchedBy("wording", "addressees");
    }
}

internal sealed class AmendmentConfiguration : IEntityTypeConfiguration<Amendment>
{
    public void Configure(EntityTypeBuilder<Amendment> amendment)
    {
        amendment.ToTable("ConferenceAmendments");
        amendment.Property(a => a.Reason).HasMaxLength(Amendment.ReasonLength);
        amendment.HasIndex(a => new { a.ConferenceId, a.Order }).IsUnique();
    }
}

internal sealed class ConferencePaperConfiguration : IEntityTypeConfiguration<ConferencePaper>
{
    public void Configure(EntityTypeBuilder<ConferencePaper> paper)
    {
        paper.ToTable("ConferencePapers");
        paper.Property(p => p.Number).HasMaxLength(ConferencePaper.NumberLength);
        paper.Property(p => p.SignerName).HasMaxLength(ConferencePaper.SignerNameLength);
        paper.Property(p => p.SignerPost).HasMaxLength(ConferencePaper.SignerPostLength);
        paper.RefersTo<Attachment>(nameof(ConferencePaper.ScanId));
        paper.HasIndex(p => new { p.ConferenceId, p.Kind }).IsUnique();
    }
}

internal sealed class MergeConfiguration : IEntityTypeConfiguration<Merge>
{
    public void Configure(EntityTypeBuilder<Merge> merge)
    {
        merge.ToTable("ConferenceMerges");
        merge.Property(m => m.Reason).HasMaxLength(Merge.ReasonLength);
        merge.RefersTo<Conference>(nameof(Merge.TwinId));
    }
}

internal sealed class BroughtOverConfiguration : IEntityTypeConfiguration<BroughtOver>
{
    public void Configure(EntityTypeBuilder<BroughtOver> brought) => brought.ToTable("ConferenceBroughtOver");
}

internal sealed class ConferenceDistinctionConfiguration : IEntityTypeConfiguration<ConferenceDistinction>
{
    public void Configure(EntityTypeBuilder<ConferenceDistinction> distinction)
    {
        distinction.ToTable("ConferenceDistinctions", table => table.HasCheckConstraint("ck_conference_distinctions_another", "conference_id <> other_id"));
        distinction.RefersTo<Conference>(nameof(ConferenceDistinction.OtherId));
    }
}
