namespace ProgramTracker.Domain.Movements;

/// <summary>What the register of movements refuses.</summary>
public static class MovementRules
{
    public static readonly Rule WithoutAName = new("movement.without-a-name");
    public static readonly Rule TooManyNames = new("movement.too-many-names");
    public static readonly Rule RegisteredAlready = new("movement.registered-already");
    public static readonly Rule LaunchedInTheFuture = new("movement.launched-in-the-future");
}
