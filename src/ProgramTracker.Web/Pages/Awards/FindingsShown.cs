using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Awards;
using ProgramTracker.Domain.Awards;

namespace ProgramTracker.Web.Pages.Awards;

/// <summary>May it be granted: what the checks find about a draft, and what the proposer vouches for.</summary>
/// <param name="Rules">By code.</param>
/// <param name="Attested">Rules in force that nothing recorded can check.</param>
public sealed record FindingsShown(AwardDecision Decision, IReadOnlyList<AwardFinding> Findings, IReadOnlyDictionary<string, AwardRule> Rules, IReadOnlyList<AwardRule> Attested)
{
    /// <summary>How many of one severity are named; let pass or mended, the next ones come up.</summary>
    public const int MostOfOne = 20;

    public IReadOnlyList<AwardFinding> LetPass => [.. Findings.Where(Decision.IsLetPass)];

    public int Standing => Of(RuleSeverity.Block).Count;

    /// <summary>Those that were not let pass.</summary>
    public IReadOnlyList<AwardFinding> Of(RuleSeverity severity) => [.. Findings.Where(finding => finding.Severity == severity && !Decision.IsLetPass(finding))];

    public string ReasonFor(AwardFinding finding) => Decision.Overrides.First(o => o.Allows(finding)).Reason;

    /// <param name="decision">With its overrides.</param>
    public static async Task<FindingsShown> OfAsync(TrackerContext db, AwardDecision decision, DateOnly today, CancellationToken cancellationToken)
    {
        var day = decision.DecidedOn.Earliest ?? today;
        var rules = await db.AwardRules.AsNoTracking().OrderBy(rule => rule.Code).ToListAsync(cancellationToken);

        return new FindingsShown(
            decision,
            await db.FindingsAsync(decision.Id, today, cancellationToken),
            rules.ToDictionary(rule => rule.Code),
            [.. rules.Where(rule => rule is { IsOn: true, Keeping: RuleKeeping.Attested } && rule.Covers(day))]);
    }

    /// <summary>Names a finding in an address.</summary>
    public static string KeyOf(AwardFinding finding) => $"{finding.RuleCode}.{finding.Kind}.{finding.Recipient?.Id}.{finding.Earlier?.RecipientId}.{finding.Among}";
}
