namespace ProgramTracker.Web.Audit;

/// <summary>One line of what an entry tells: a value before and after, in words.</summary>
/// <param name="Label">What it is, after the part of the record where it lies in one.</param>
public sealed record ChangedValue(string Label, string? Before, string? After);
