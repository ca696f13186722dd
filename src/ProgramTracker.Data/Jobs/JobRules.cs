using ProgramTracker.Domain;

namespace ProgramTracker.Data.Jobs;

/// <summary>Why a job failed, where no rule of its work says it.</summary>
public static class JobRules
{
    public static readonly Rule Failed = new("job.failed");
    public static readonly Rule NotAllowed = new("job.not-allowed");
    public static readonly Rule Overtaken = new("job.overtaken");
}
