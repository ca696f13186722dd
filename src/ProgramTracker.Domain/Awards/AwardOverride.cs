namespace ProgramTracker.Domain.Awards;

/// <summary>One finding that a clerk let pass, with the reason. It holds for that finding only, and until what was found about is changed.</summary>
public sealed class AwardOverride : Part
{
    public const int ReasonLength = 1000;

    private AwardOverride()
    {
    }

    internal AwardOverride(Guid decisionId, AwardFinding finding, string reason, Guid byId, DateTimeOffset at)
    {
        (DecisionId, RuleCode, Kind, Among) = (decisionId, finding.RuleCode, finding.Kind, finding.Among);
        (RecipientId, EarlierId) = (finding.Recipient?.Id, finding.Earlier?.RecipientId);
        (Reason, ById, At) = (Wording.OrEmpty(reason), byId, at);
    }

    public Guid DecisionId { get; private init; }
    public string RuleCode { get; private init; } = "";
    public FindingKind Kind { get; private init; }

    /// <summary>Whom the finding was about; none for the decision itself.</summary>
    public Guid? RecipientId { get; private init; }

    /// <summary>The recipient of the earlier decision that it clashed with.</summary>
    public Guid? EarlierId { get; private init; }

    /// <summary>The kind of recipient, where it was about all of a kind.</summary>
    public RecipientKind? Among { get; private init; }
    public string Reason { get; private init; } = "";

    /// <summary>The user who let it pass.</summary>
    public Guid ById { get; private init; }
    public DateTimeOffset At { get; private init; }

    /// <summary>Whether it is this finding that it lets pass.</summary>
    public bool Allows(AwardFinding finding) =>
        (RuleCode, Kind, RecipientId, EarlierId, Among) == (finding.RuleCode, finding.Kind, finding.Recipient?.Id, finding.Earlier?.RecipientId, finding.Among);
}
