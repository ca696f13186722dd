namespace ProgramTracker.Domain.Awards;

/// <summary>A recipient as the signed list prints it.</summary>
/// <param name="PostAndUnit">Rank or post and unit as they were then.</param>
/// <param name="ScopeId">The scope of the recipient's unit.</param>
public sealed record RecipientEntry(RecipientKind Kind, string Name, string? PostAndUnit, Guid ScopeId, string? Achievement = null);

/// <summary>Who an award decision names, in the order of the signed list. A row of its decision; there is no register of citizens.</summary>
public sealed class Recipient : Part, IScoped
{
    public const int NameLength = 300;
    public const int PostAndUnitLength = 500;
    public const int AchievementLength = 1000;

    private Recipient()
    {
    }

    internal Recipient(Guid decisionId, int order, RecipientEntry entry)
    {
        AwardRules.RecipientWithoutAName.BrokenIf(Wording.OrNull(entry.Name) is null);

        (DecisionId, Order, Kind, Name, ScopeId) = (decisionId, order, entry.Kind, Wording.OrEmpty(entry.Name), entry.ScopeId);
        (PostAndUnit, Achievement) = (Wording.OrNull(entry.PostAndUnit), Wording.OrNull(entry.Achievement));
    }

    public Guid DecisionId { get; private init; }
    public int Order { get; private init; }
    public RecipientKind Kind { get; private init; }
    public string Name { get; private init; } = "";
    public string? PostAndUnit { get; private init; }
    public string? Achievement { get; private init; }

    /// <inheritdoc/>
    public Guid ScopeId { get; private init; }
}
