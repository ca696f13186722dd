namespace ProgramTracker.Data.Accounts;

/// <summary>The roles an account may have; each is national or of a province by the account's organisation.</summary>
public static class Role
{
    public const string Administrator = "administrator";
    public const string MinistryStaff = "ministry-staff";
    public const string Officer = "officer";
    public const string Leader = "leader";

    public static readonly IReadOnlyList<string> All = [Administrator, MinistryStaff, Officer, Leader];
}
