using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProgramTracker.Data.Accounts;

namespace ProgramTracker.Data.Jobs;

internal sealed class JobConfiguration : IEntityTypeConfiguration<Job>
{
    public void Configure(EntityTypeBuilder<Job> job)
    {
        job.ToTable("Jobs", table =>
        {
            table.HasCheckConstraint("ck_jobs_state", "state in ('Waiting', 'Running', 'Done', 'Failed', 'Cancelled')");
            table.HasCheckConstraint("ck_jobs_claimed", "state <> 'Running' or (claimed_by is not null and heard_at is not null)");
            table.HasCheckConstraint("ck_jobs_fault", "(state = 'Failed') = (fault is not null)");
            table.HasCheckConstraint("ck_jobs_ended", "(state in ('Done', 'Failed', 'Cancelled')) = (ended_at is not null)");
        });
        job.Property(j => j.Id).ValueGeneratedNever();
        job.Property(j => j.Fault).HasMaxLength(Job.FaultLength);
        job.Property(j => j.ClaimedBy).HasMaxLength(Job.ClaimedByLength);
        job.Ignore(j => j.IsOver);
        job.HasOne<User>().WithMany().HasForeignKey(j => j.UserId).OnDelete(DeleteBehavior.Restrict);
        job.HasIndex(j => new { j.State, j.AskedAt });
        job.HasIndex(j => j.PayloadId).IsUnique();
    }
}
