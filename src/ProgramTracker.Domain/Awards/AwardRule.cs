namespace ProgramTracker.Domain.Awards;

/// <summary>What a finding does to a decision: stops its issue, asks for a look, or only tells.</summary>
public enum RuleSeverity
{
    Block,
    Warn,
    Info,
}

/// <summary>How a rule is kept: checked on each decision, kept by the program whatever is entered, or vouched for by whoever proposes, because nothing about it is recorded.</summary>
public enum RuleKeeping
{
    Checked,
    Kept,
    Attested,
}

/// <summary>A row of the catalogue as it is entered.</summary>
/// <param name="Source">The article.</param>
/// <param name="Confidence">How sure the source is: confirmed, law-known, derived, unverified.</param>
public sealed record AwardRuleEntry(
    string Code, string Text, RuleSeverity Severity, RuleKeeping Keeping, DateOnly? ValidFrom, DateOnly? ValidTo, string Source, string Confidence, string? Note);

/// <summary>A rule about awards as data: it holds for decisions dated in its days. What it looks for stands in <see cref="AwardChecks"/>.</summary>
public sealed class AwardRule : Aggregate
{
    public const int CodeLength = 10;

    private AwardRule()
    {
    }

    public string Code { get; private init; } = "";

    /// <summary>As the administrator reads it.</summary>
    public string Text { get; private init; } = "";
    public RuleSeverity Severity { get; private set; }
    public RuleKeeping Keeping { get; private init; }
    public bool IsOn { get; private set; } = true;

    /// <summary>The first day of the decisions it holds for; none from the beginning.</summary>
    public DateOnly? ValidFrom { get; private set; }

    /// <summary>The last day, inclusive; none while it holds.</summary>
    public DateOnly? ValidTo { get; private set; }
    public string Source { get; private init; } = "";
    public string Confidence { get; private init; } = "";
    public string? Note { get; private init; }

    public static AwardRule Enter(AwardRuleEntry entry) => new()
    {
        Code = Wording.OrEmpty(entry.Code),
        Text = Wording.OrEmpty(entry.Text),
        Severity = entry.Severity,
        Keeping = entry.Keeping,
        ValidFrom = entry.ValidFrom,
        ValidTo = entry.ValidTo,
        Source = Wording.OrEmpty(entry.Source),
        Confidence = Wording.OrEmpty(entry.Confidence),
        Note = Wording.OrNull(entry.Note),
    };

    /// <summary>Dates it, weighs it, turns it on or off. Refuses its last day before the first, and what the program keeps in any case.</summary>
    public void Adjust(RuleSeverity severity, DateOnly? validFrom, DateOnly? validTo, bool isOn)
    {
        AwardRules.RuleAlwaysKept.BrokenIf(Keeping == RuleKeeping.Kept);
        AwardRules.RuleReversed.BrokenIf(validTo < validFrom);

        (Severity, ValidFrom, ValidTo, IsOn) = (severity, validFrom, validTo, isOn);
        Changed();
    }

    /// <summary>Whether its days hold a decision of that day, on or off.</summary>
    public bool Covers(DateOnly day) => !(ValidFrom > day) && !(ValidTo < day);
}
