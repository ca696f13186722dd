namespace ProgramTracker.Data.Postgres;

/// <summary>What a private cluster is for: records that outlive the program, or a throwaway for tests that trades safety for speed.</summary>
public enum ClusterPurpose
{
    Development,
    Tests,
}
