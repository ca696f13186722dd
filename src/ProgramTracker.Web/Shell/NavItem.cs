namespace ProgramTracker.Web.Shell;

/// <summary>A place in the navigation: its Vietnamese name, its address, and whether the reader is in it now.</summary>
public sealed record NavItem(string Name, string Href, bool IsCurrent);
