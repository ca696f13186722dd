using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProgramTracker.Data.Schema;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Domain.FollowUp;
using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Data.FollowUp;

internal sealed class FollowUpTaskConfiguration : IEntityTypeConfiguration<FollowUpTask>
{
    public void Configure(EntityTypeBuilder<FollowUpTask> task)
    {
        task.ToTable("FollowUpTasks", table =>
        {
            table.HasCheckConstraint("ck_follow_up_tasks_due", "due_on >= assigned_on");
            table.HasCheckConstraint("ck_follow_up_tasks_ended", "ended_on is null or end_reason is not null");
        });
        task.Property(t => t.Wording).HasMaxLength(FollowUpTask.WordingLength);
        task.Property(t => t.EndReason).HasMaxLength(FollowUpTask.ReasonLength);
        task.Ignore(t => t.State);
        task.Ignore(t => t.Lead);
        task.RefersTo<Organisation>(nameof(FollowUpTask.OwnerId));
        task.RefersTo<Conference>(nameof(FollowUpTask.ConferenceId));
        task.RefersTo<Conclusion>(nameof(FollowUpTask.ConclusionId));
        task.RefersTo<GuidingDocument>(nameof(FollowUpTask.BasisId));
        task.HasParts<FollowUpTask, Assignment>(t => t.Assignments, part => part.TaskId);
        task.HasParts<FollowUpTask, ProgressReport>(t => t.Reports, part => part.TaskId);
        task.HasIndex(t => new { t.EndedOn, t.DueOn });
        task.IsSearchedBy("wording");
    }
}

internal sealed class AssignmentConfiguration : IEntityTypeConfiguration<Assignment>
{
    public void Configure(EntityTypeBuilder<Assignment> assignment)
    {
        assignment.ToTable("Assignments");
        assignment.Property<uint>("Version").IsRowVersion();
        assignment.RefersTo<Organisation>(nameof(Assignment.OrganisationId));
        assignment.HasIndex(a => new { a.TaskId, a.OrganisationId }).IsUnique();
        assignment.HasIndex(a => a.OrganisationId);

        // What is owed is a small part of all shares; who looks for it, by notices and what is overdue, reads this index alone.
        assignment.HasIndex(a => new { a.OrganisationId, a.TaskId }).HasFilter("reported_done_on is null").IncludeProperties(a => a.ScopeId).HasDatabaseName("ix_assignments_owing");
        assignment.HasIndex(a => a.TaskId).IsUnique().HasFilter("is_lead").HasDatabaseName("ix_assignments_one_lead");
    }
}

internal sealed class ProgressReportConfiguration : IEntityTypeConfiguration<ProgressReport>
{
    public void Configure(EntityTypeBuilder<ProgressReport> report)
    {
        report.ToTable("ProgressReports");
        report.Property(r => r.Wording).HasMaxLength(ProgressReport.WordingLength);
        report.RefersTo<Organisation>(nameof(ProgressReport.OrganisationId));
    }
}

internal sealed class DirectionAnswerConfiguration : IEntityTypeConfiguration<DirectionAnswer>
{
    public void Configure(EntityTypeBuilder<DirectionAnswer> answer)
    {
        answer.ToTable("DirectionAnswers", table => table.HasCheckConstraint("ck_direction_answers_year", "year between 1901 and extract(year from answered_on)"));
        answer.Property(a => a.Wording).HasMaxLength(DirectionAnswer.WordingLength);
        answer.RefersTo<Organisation>(nameof(DirectionAnswer.OwnerId));
        answer.RefersTo<Organisation>(nameof(DirectionAnswer.AddresseeId));
        answer.RefersTo<Conference>(nameof(DirectionAnswer.ConferenceId));
        answer.RefersTo<Conclusion>(nameof(DirectionAnswer.ConclusionId));
        answer.HasIndex(a => new { a.ConclusionId, a.Year, a.AddresseeId }).IsUnique();
    }
}
