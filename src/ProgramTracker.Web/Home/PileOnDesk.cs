namespace ProgramTracker.Web.Home;

/// <summary>A pile as the home page shows it.</summary>
/// <param name="Record">Beginning of the address of one thing.</param>
/// <param name="All">Address of the list that has all.</param>
public sealed record PileOnDesk(Desk.Pile Pile, string Title, string Record, string All);
