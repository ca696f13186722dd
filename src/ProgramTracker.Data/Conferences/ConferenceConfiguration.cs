using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProgramTracker.Data.Schema;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Data.Conferences;

internal sealed class ConferenceConfiguration : IEntityTypeConfiguration<Conference>
{
    public void Configure(EntityTypeBuilder<Conference> conference)
    {
        conference.ToTable("Conferences", table =>
        {
            table.HasCheckConstraint("ck_conferences_not_merged_into_itself", "merged_into_id <> id");
            table.HasCheckConstraint("ck_conferences_confirmed", "state <> 'Confirmed' or (confirmed_on is not null and held_on_day is not null and held_on_year is not null)");
            table.HasCheckConstraint("ck_conferences_called_off", "state not in ('Postponed', 'Cancelled') or state_reason is not null");
        });
        conference.Property(c => c.Title).HasMaxLength(Conference.TitleLength).UseCollation(SchemaConventions.Vietnamese);
        conference.Property(c => c.Place).HasMaxLength(Conference.PlaceLength);
        conference.Property(c => c.StateReason).HasMaxLength(Conference.StateReasonLength);
        conference.PrimitiveCollection(c => c.OtherPurposes).ElementType(element => element.HasConversion<string>());
        conference.RefersTo<Organisation>(nameof(Conference.OwnerId));
        conference.RefersTo<Area>(nameof(Conference.PlaceAreaId));
        conference.HasParts<Conference, Organiser>(c => c.Organisers, part => part.ConferenceId);
        conference.HasParts<Conference, UnderReview>(c => c.Reviews, part => part.ConferenceId);
        conference.HasParts<Conference, Citation>(c => c.Citations, part => part.ConferenceId);
        conference.HasParts<Conference, BridgePoint>(c => c.BridgePoints, part => part.ConferenceId);
        conference.HasParts<Conference, Participant>(c => c.Participants, part => part.ConferenceId);
        conference.HasParts<Conference, Delegation>(c => c.Delegations, part => part.ConferenceId);
        conference.HasParts<Conference, BridgePointAnswer>(c => c.Answers, part => part.ConferenceId);
        conference.HasParts<Conference, AgendaItem>(c => c.Agenda, part => part.ConferenceId);
        conference.HasParts<Conference, ReportedFigure>(c => c.Figures, part => part.ConferenceId);
        conference.HasParts<Conference, Assessment>(c => c.Assessments, part => part.ConferenceId);
        conference.HasParts<Conference, Conclusion>(c => c.Conclusions, part => part.ConferenceId);
        conference.HasParts<Conference, Amendment>(c => c.Amendments, part => part.ConferenceId);
        conference.HasParts<Conference, ConferencePaper>(c => c.Papers, part => part.ConferenceId);
        conference.RefersTo<Conference>(nameof(Conference.MergedIntoId));
        conference.HasParts<Conference, Merge>(c => c.Merges, part => part.ConferenceId);
        conference.HasParts<Conference, BroughtOver>(c => c.BroughtOver, part => part.ConferenceId);
        conference.HasParts<Conference, ConferenceDistinction>(c => c.Distinctions, part => part.ConferenceId);
        conference.HasQueryFilter(Merging.Filter, c => c.MergedIntoId == null);
        conference.HasIndex(c => new { c.ScopeId, c.State });
        conference.IsSearchedBy("title", "place");
    }
}
