using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Text;

namespace ProgramTracker.Domain.Awards;

/// <summary>
/// May it be granted? Facts in, findings out, and nothing else: which rules hold on the day of the decision, and with what weight, the catalogue says.
/// </summary>
public static class AwardChecks
{
    /// <summary>The badge that a person receives once for life.</summary>
    private const string SecurityBadge = "HT-KNC-BVANTQ";

    /// <summary>The last days of the district level (Nghị quyết 203/2025/QH15) and of its police (Nghị định 02/2025/NĐ-CP).</summary>
    private static readonly DateOnly LastDayOfDistricts = new(2025, 6, 30);
    private static readonly DateOnly LastDayOfDistrictPolice = new(2025, 2, 28);

    private static readonly Dictionary<string, Func<Facts, IEnumerable<AwardFinding>>> ByRule = new(StringComparer.Ordinal)
    {
        ["AR-01"] = SameAchievement,
        ["AR-06"] = PeriodNotAfterTheLast,
        ["AR-07"] = Competence,
        ["AR-08"] = District,
        ["AR-09"] = OnceForLife,
        ["AR-17"] = OrderOfDates,
        ["AR-18"] = ListedAgainstAnnounced,
        ["AR-19"] = TwiceInOneList,
        ["AR-20"] = SignatureOfTheChair,
        ["AR-21"] = SignatureOfTheFront,
        ["AR-28"] = KnownFromThePress,
    };

    /// <summary>The codes of the rules that are checked here.</summary>
    public static IEnumerable<string> Codes => ByRule.Keys;

    /// <summary>The codes of those that look at what the same one received earlier.</summary>
    public static IReadOnlyList<string> OfEarlierAwards { get; } = ["AR-01", "AR-06", "AR-09"];

    /// <summary>What the rules in force on the day of the decision find, the weightiest first.</summary>
    /// <param name="earlier">Awards that stand of those who may be the same.</param>
    /// <param name="rules">Those to check; one that does not hold on that day finds nothing.</param>
    /// <param name="competences">The rows of the form.</param>
    /// <param name="today">Stands for the day of a decision that has none yet.</param>
    public static IReadOnlyList<AwardFinding> Of(
        CheckedDecision decision, IEnumerable<EarlierAward> earlier, IEnumerable<AwardRule> rules, IReadOnlyList<AwardCompetence> competences, DateOnly today)
    {
        var day = decision.DecidedOn.Earliest ?? today;
        var awards = earlier.ToLookup(award => award.ForId);

        return [.. rules
            .Where(rule => rule.Keeping == RuleKeeping.Checked && rule.Covers(day))
            .OrderBy(rule => rule.Code, StringComparer.Ordinal)
            .SelectMany(rule => ByRule[rule.Code](new Facts(rule, decision, awards, competences, day)))
            .OrderBy(finding => finding.Severity)];
    }

    private static IEnumerable<AwardFinding> SameAchievement(Facts facts) =>
        from pair in facts.Pairs()
        let kind = pair.IsSameAchievement(facts.Decision)
        where kind is not null
        select kind == FindingKind.SameAchievement && pair.IsSure
            ? facts.Found(FindingKind.SameAchievement, pair)
            : facts.Doubted(FindingKind.MaybeSameAchievement, pair);

    /// <summary>Within one form; where the last decision wrote no period, from its day.</summary>
    private static IEnumerable<AwardFinding> PeriodNotAfterTheLast(Facts facts) =>
        from pair in facts.Pairs()
        let last = pair.Award.AchievementTo.Latest ?? pair.Award.DecidedOn.Latest
        where pair.Award.FormId == facts.Decision.Form.Id && pair.Award.DecidedOn.Earliest < facts.Day
            && facts.Decision.AchievementFrom.Earliest <= last && pair.IsSameAchievement(facts.Decision) is null
        select pair.IsSure ? facts.Found(FindingKind.PeriodNotAfterTheLast, pair, last!.Value) : facts.Doubted(FindingKind.PeriodNotAfterTheLast, pair, last!.Value);

    private static IEnumerable<AwardFinding> Competence(Facts facts)
    {
        var (decision, mayDecide) = (facts.Decision, AwardCompetence.MayDecide(facts.Competences, facts.Decision.Authority, facts.Day));
        if (mayDecide == false)
            yield return facts.Found(FindingKind.AuthorityNotCompetent, values: decision.Form.Name);
        else if (mayDecide is null)
            yield return facts.Doubted(FindingKind.AuthorityUnknown, values: decision.Form.Name);

        foreach (var kind in decision.Recipients.Select(r => r.Kind).Distinct().Order())
            if (!decision.Form.IsFor(kind))
                yield return facts.Found(FindingKind.FormNotForKind, among: kind, values: decision.Form.Name);
            else if (!decision.Form.IsSurelyFor(kind))
                yield return facts.Doubted(FindingKind.FormMaybeNotForKind, among: kind, values: decision.Form.Name);
    }

    private static IEnumerable<AwardFinding> District(Facts facts)
    {
        if ((facts.Decision.Authority == AuthorityKind.District && facts.Day > LastDayOfDistricts)
            || (facts.Decision.Authority == AuthorityKind.DistrictPolice && facts.Day > LastDayOfDistrictPolice))
            yield return facts.Found(FindingKind.DistrictAfterItsEnd);
    }

    private static IEnumerable<AwardFinding> OnceForLife(Facts facts) =>
        from pair in facts.Pairs()
        where facts.Decision.Form.Code == SecurityBadge && pair.Award.FormId == facts.Decision.Form.Id
        select pair.IsSure ? facts.Found(FindingKind.OnceForLife, pair) : facts.Doubted(FindingKind.OnceForLife, pair);

    private static IEnumerable<AwardFinding> OrderOfDates(Facts facts)
    {
        PartialDate[] steps = [facts.Decision.AchievementTo, .. facts.Decision.Steps ?? [], facts.Decision.DecidedOn];
        foreach (var (index, before) in steps.Index())
            if (steps.Skip(index + 1).Where(after => before.Earliest > after.Latest).Take(1).ToList() is [var after])
                yield return facts.Found(FindingKind.DatesOutOfOrder, values: [before, after]);
    }

    /// <summary>Another decision may list what is missing, so only too many are sure to be wrong.</summary>
    private static IEnumerable<AwardFinding> ListedAgainstAnnounced(Facts facts) =>
        from tally in facts.Decision.Tallies
        where tally.Difference != 0
        select tally.Difference > 0
            ? facts.Found(FindingKind.MoreThanAnnounced, among: tally.Kind, values: [tally.Listed, tally.Announced!.Value])
            : facts.Doubted(FindingKind.FewerThanAnnounced, among: tally.Kind, values: [tally.Listed, tally.Announced!.Value]);

    private static IEnumerable<AwardFinding> TwiceInOneList(Facts facts)
    {
        foreach (var namesakes in facts.Decision.Recipients.GroupBy(r => r.NameKey).Select(same => same.OrderBy(r => r.Order).ToList()).Where(same => same.Count > 1))
            foreach (var (index, recipient) in namesakes.Index().Skip(1))
            {
                var before = namesakes.Take(index).ToList();
                if (before.Find(recipient.MayBe) is { } twin)
                    yield return recipient.IsNamed(twin.Name)
                        ? facts.Found(FindingKind.TwiceInList, recipient: recipient, values: twin.Order + 1)
                        : facts.Doubted(FindingKind.TwiceInList, recipient: recipient, values: twin.Order + 1);
                else if (before.Find(other => IsPersonAndCollective(other.Kind, recipient.Kind) && recipient.IsNamed(other.Name)) is { } heading)
                    yield return facts.Found(FindingKind.AlsoAsCollective, recipient: recipient, values: heading.Order + 1);
            }
    }

    private static IEnumerable<AwardFinding> SignatureOfTheChair(Facts facts)
    {
        if (facts.Decision.Authority is AuthorityKind.ProvinceChair or AuthorityKind.CommuneChair && facts.SignsFor("uy ban nhan dan", "ubnd"))
            yield return facts.Found(FindingKind.SignedForTheCommittee);
    }

    /// <summary>Only a line that says for whom it is signed can be wrong; the bare name of the signer says nothing.</summary>
    private static IEnumerable<AwardFinding> SignatureOfTheFront(Facts facts)
    {
        if (facts.Decision.Authority is AuthorityKind.CentralFront or AuthorityKind.ProvincialFront or AuthorityKind.CommuneFront && facts.SignsFor("") && !facts.SignsFor("ban thuong truc"))
            yield return facts.Found(FindingKind.NotSignedForTheStandingCommittee);
    }

    private static IEnumerable<AwardFinding> KnownFromThePress(Facts facts)
    {
        if (facts.Decision.State == AwardDecisionState.Reported && (facts.Decision.Number is null || !facts.Decision.DecidedOn.IsFull))
            yield return facts.Found(FindingKind.NotDecidedYet);
    }

    private static bool IsPersonAndCollective(RecipientKind one, RecipientKind other) =>
        (one, other) is (RecipientKind.Collective, RecipientKind.Individual) or (RecipientKind.Individual, RecipientKind.Collective);

    /// <summary>What one rule is asked about.</summary>
    private sealed record Facts(AwardRule Rule, CheckedDecision Decision, ILookup<Guid, EarlierAward> Earlier, IReadOnlyList<AwardCompetence> Competences, DateOnly Day)
    {
        public IEnumerable<Pair> Pairs() => Decision.Recipients.SelectMany(recipient => Earlier[recipient.Id].Select(award => new Pair(recipient, award)));

        /// <summary>Whether the line of the signature says "TM." of one of these.</summary>
        public bool SignsFor(params string[] bodies)
        {
            var line = VietnameseText.SearchKey(Decision.SignerName);
            return bodies.Any(body => line.StartsWith("tm. " + body, StringComparison.Ordinal) || line.StartsWith("tm " + body, StringComparison.Ordinal));
        }

        public AwardFinding Found(FindingKind kind, Pair pair, params IReadOnlyList<object> values) => new(Rule.Code, Rule.Severity, kind, pair.Recipient, pair.Award, null, values);

        public AwardFinding Found(FindingKind kind, CheckedRecipient? recipient = null, RecipientKind? among = null, params IReadOnlyList<object> values) =>
            new(Rule.Code, Rule.Severity, kind, recipient, null, among, values);

        /// <summary>What is not sure enough to stop anything.</summary>
        public AwardFinding Doubted(FindingKind kind, Pair pair, params IReadOnlyList<object> values) => new(Rule.Code, Softened, kind, pair.Recipient, pair.Award, null, values);

        public AwardFinding Doubted(FindingKind kind, CheckedRecipient? recipient = null, RecipientKind? among = null, params IReadOnlyList<object> values) =>
            new(Rule.Code, Softened, kind, recipient, null, among, values);

        private RuleSeverity Softened => Rule.Severity == RuleSeverity.Block ? RuleSeverity.Warn : Rule.Severity;
    }

    /// <summary>One who would receive the award, and an award that the same one may have.</summary>
    private sealed record Pair(CheckedRecipient Recipient, EarlierAward Award)
    {
        public bool IsSure => Recipient.IsNamed(Award.Name);

        /// <summary>
        /// The same occasion in the same time is the same achievement; the same period alone may be, where one of them names no occasion. Where a period is not written the year of the
        /// decision stands for it: occasions such as the summing up of a year come back in the same words.
        /// </summary>
        public FindingKind? IsSameAchievement(CheckedDecision decision)
        {
            var (mine, theirs) = (VietnameseText.SearchKey(decision.Occasion), VietnameseText.SearchKey(Award.Occasion));
            var arePeriodsKnown = decision.AchievementFrom.IsKnown && decision.AchievementTo.IsKnown && Award.AchievementFrom.IsKnown && Award.AchievementTo.IsKnown;
            if (mine.Length > 0 && mine == theirs)
                return (arePeriodsKnown ? Overlaps(decision) : decision.DecidedOn.Year == Award.DecidedOn.Year) ? FindingKind.SameAchievement : null;

            return (mine.Length == 0 || theirs.Length == 0) && arePeriodsKnown
                && (decision.AchievementFrom, decision.AchievementTo) == (Award.AchievementFrom, Award.AchievementTo) ? FindingKind.MaybeSameAchievement : null;
        }

        private bool Overlaps(CheckedDecision decision) =>
            decision.AchievementFrom.Earliest <= Award.AchievementTo.Latest && Award.AchievementFrom.Earliest <= decision.AchievementTo.Latest;
    }
}
