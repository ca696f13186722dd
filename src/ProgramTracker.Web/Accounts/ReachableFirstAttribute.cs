namespace ProgramTracker.Web.Accounts;

/// <summary>A page that is reached although something is due before anything else: a new password, a second factor.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ReachableFirstAttribute : Attribute;
