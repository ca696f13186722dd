using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Text;

namespace ProgramTracker.Domain.Awards;

/// <summary>What a proposer enters of a nomination.</summary>
/// <param name="AuthorityId">The body that is asked to decide.</param>
/// <param name="Occasion">The occasion or theme, such as the review of a programme.</param>
public sealed record NominationFacts(
    Guid AuthorityId,
    AwardForm Form,
    string Occasion,
    PartialDate AchievementFrom,
    PartialDate AchievementTo,
    Guid? ProgrammeId = null);

/// <summary>
/// A proposal to commend (đề nghị khen thưởng): an organisation names collectives, people and households for one form of award, the authority accepts, returns or
/// refuses each, and what was accepted fills a decision. No register of anyone's discipline is kept: the proposer attests that nothing stands against it.
/// </summary>
public sealed class Nomination : Aggregate, IOwned
{
    public const int OccasionLength = 1000;
    public const int ReasonLength = 1000;
    public const int AttestedByLength = 300;

    /// <summary>The papers without which a dossier is not appraised (one original set, procedures under Nghị định 98/2023/NĐ-CP).</summary>
    private static readonly DossierPaperKind[] Required = [DossierPaperKind.AchievementReport, DossierPaperKind.CouncilMinutes, DossierPaperKind.Proposal];

    private readonly List<NominationLine> _lines = [];
    private readonly List<DossierPaper> _papers = [];

    private Nomination()
    {
    }

    /// <summary>The organisation that proposes.</summary>
    public Guid OwnerId { get; private init; }

    /// <summary>The proposer's province; a central body's nomination is seen by national accounts only.</summary>
    public Guid ScopeId { get; private init; }

    public Guid AuthorityId { get; private set; }
    public Guid FormId { get; private set; }
    public string Occasion { get; private set; } = "";
    public PartialDate AchievementFrom { get; private set; }
    public PartialDate AchievementTo { get; private set; }
    public Guid? ProgrammeId { get; private set; }
    public NominationState State { get; private set; }
    public DateOnly? SubmittedOn { get; private set; }

    /// <summary>Who attested, by name of the account, that nothing in the law stands against those proposed.</summary>
    public string? AttestedBy { get; private set; }
    public string? WithdrawnReason { get; private set; }

    public IReadOnlyList<NominationLine> Lines => _lines;

    public IReadOnlyList<DossierPaper> Papers => _papers;

    /// <summary>How many lines stand where. Kept beside the lines for the lists.</summary>
    public int Proposed { get; private set; }
    public int Returned { get; private set; }
    public int Accepted { get; private set; }
    public int Refused { get; private set; }

    public int Total => Proposed + Returned + Accepted + Refused;

    /// <summary>Opens a draft; refuses as <see cref="Describe"/> does.</summary>
    public static Nomination Draft(NominationFacts facts, Guid ownerId, Guid scopeId, DateOnly today)
    {
        var nomination = new Nomination { OwnerId = ownerId, ScopeId = scopeId };
        nomination.Describe(facts, today);

        return nomination;
    }

    /// <summary>
    /// Corrects a draft. Refuses one without authority or occasion, a period of achievement that is reversed or begins after <paramref name="today"/>, and a form that is not
    /// for those who stand in it.
    /// </summary>
    public void Describe(NominationFacts facts, DateOnly today)
    {
        NominationRules.NotADraft.BrokenIf(State != NominationState.Draft);
        NominationRules.WithoutAnAuthority.BrokenIf(facts.AuthorityId == Guid.Empty);
        NominationRules.WithoutAnOccasion.BrokenIf(Wording.IsEmpty(facts.Occasion));
        NominationRules.AchievementReversed.BrokenIf(facts.AchievementFrom.Earliest > facts.AchievementTo.Latest);
        NominationRules.AchievementInTheFuture.BrokenIf(facts.AchievementFrom.Earliest > today);
        foreach (var line in _lines)
            NominationRules.FormNotForLine.BrokenIf(!facts.Form.IsFor(line.Kind), facts.Form.Name, line.Name);

        (AuthorityId, FormId, Occasion, ProgrammeId) = (facts.AuthorityId, facts.Form.Id, Wording.OrEmpty(facts.Occasion), facts.ProgrammeId);
        (AchievementFrom, AchievementTo) = (facts.AchievementFrom, facts.AchievementTo);
        Changed();
    }

    /// <summary>Takes the lines of a draft in their order. Refuses a nameless line, the same one twice, and a kind that <paramref name="form"/> is not for.</summary>
    public void List(IReadOnlyList<NominationLineEntry> entries, AwardForm form)
    {
        NominationRules.NotADraft.BrokenIf(State != NominationState.Draft);
        foreach (var entry in entries)
            NominationRules.FormNotForLine.BrokenIf(!form.IsFor(entry.Kind), form.Name, entry.Name);

        var known = _lines.ToDictionary(line => line.Id);
        _lines.Clear();
        foreach (var (order, entry) in entries.Index())
            if (entry.Id is { } id && known.Remove(id, out var line))
            {
                line.Take(order, entry);
                _lines.Add(line);
            }
            else
                _lines.Add(new NominationLine(Id, order, entry));
        RefuseTwins();
        Count();
    }

    /// <summary>
    /// Takes the papers of the dossier, before it is settled. Refuses one dated after <paramref name="today"/>, another paper without a title, and once sent a dossier that lacks one.
    /// </summary>
    public void TakeIn(IReadOnlyList<DossierPaperEntry> papers, DateOnly today)
    {
        NominationRules.NotADraft.BrokenIf(State != NominationState.Draft && Returned == 0);
        RefuseIfWithdrawn();
        NominationRules.PaperInTheFuture.BrokenIf(papers.Any(paper => paper.On > today));
        NominationRules.PaperMissing.BrokenIf(State != NominationState.Draft && Required.Any(kind => papers.All(paper => paper.Kind != kind)));

        _papers.Clear();
        _papers.AddRange(papers.Select((paper, order) => new DossierPaper(Id, order, paper)));
        Changed();
    }

    /// <summary>Kinds of papers that the dossier lacks.</summary>
    public IReadOnlyList<DossierPaperKind> Missing() => [.. Required.Where(kind => !_papers.Exists(paper => paper.Kind == kind))];

    /// <summary>
    /// Papers whose day is before that of the paper, or of the end of the achievement, that must come first: achievement, report, minutes, proposal. It warns and refuses
    /// nothing: what a printed paper bears is a fact.
    /// </summary>
    public IReadOnlyList<DossierPaper> OutOfOrder()
    {
        var latest = AchievementTo.Earliest;
        var odd = new List<DossierPaper>();
        foreach (var kind in Required)
        {
            var papers = _papers.Where(paper => paper.Kind == kind).ToList();
            odd.AddRange(papers.Where(paper => paper.On < latest));
            latest = papers.Select(paper => (DateOnly?)paper.On).Append(latest).Max();
        }

        return odd;
    }

    /// <summary>
    /// Draft → submitted. Refuses one without lines or attestation, and a dossier that lacks its report, minutes or proposal.
    /// </summary>
    /// <param name="attested">Whether the proposer attests that nobody proposed is under discipline, investigation or inspection (Nghị định 152/2025/NĐ-CP).</param>
    /// <param name="by">Who attests.</param>
    public void Submit(bool attested, string by, DateOnly today)
    {
        NominationRules.NotADraft.BrokenIf(State != NominationState.Draft);
        NominationRules.WithoutLines.BrokenIf(_lines.Count == 0);
        NominationRules.PaperMissing.BrokenIf(Missing().Count > 0);
        NominationRules.NotAttested.BrokenIf(!attested);

        (State, SubmittedOn, AttestedBy) = (NominationState.Submitted, today, Wording.OrEmpty(by));
        Changed();
    }

    /// <summary>The authority accepts these lines; refuses those that do not wait for it.</summary>
    public void Accept(IReadOnlyCollection<Guid> lineIds, string? remark, DateOnly today) => Settle(lineIds, NominationLineState.Accepted, remark, today);

    /// <summary>The authority gives these lines back to be corrected; refuses it without a reason, and those that do not wait for it.</summary>
    public void Return(IReadOnlyCollection<Guid> lineIds, string? reason, DateOnly today)
    {
        NominationRules.WithoutAReason.BrokenIf(Wording.IsEmpty(reason));
        Settle(lineIds, NominationLineState.Returned, reason, today);
    }

    /// <summary>The authority refuses these lines for good; refuses it without a reason, and those that do not wait for it.</summary>
    public void Refuse(IReadOnlyCollection<Guid> lineIds, string? reason, DateOnly today)
    {
        NominationRules.WithoutAReason.BrokenIf(Wording.IsEmpty(reason));
        Settle(lineIds, NominationLineState.Refused, reason, today);
    }

    /// <summary>The authority takes back what it said of a line, with the reason. Refused for one that waits, and for one that a decision names.</summary>
    public void Reconsider(Guid lineId, string? reason)
    {
        RefuseIfWithdrawn();
        var line = Line(lineId);
        NominationRules.LineNotSettled.BrokenIf(line.State is not (NominationLineState.Accepted or NominationLineState.Refused));
        NominationRules.LineDecided.BrokenIf(line.DecisionId is not null, line.Name);
        NominationRules.WithoutAReason.BrokenIf(Wording.IsEmpty(reason));

        line.Settle(NominationLineState.Proposed, reason, null);
        State = NominationState.Submitted;
        Count();
    }

    /// <summary>The proposer corrects a returned line and proposes it again. Refuses what <see cref="List"/> refuses, and a line that was not returned.</summary>
    public void ProposeAgain(NominationLineEntry entry, AwardForm form)
    {
        RefuseIfWithdrawn();
        var line = Line(entry.Id ?? Guid.Empty);
        NominationRules.LineNotReturned.BrokenIf(line.State != NominationLineState.Returned);
        NominationRules.FormNotForLine.BrokenIf(!form.IsFor(entry.Kind), form.Name, entry.Name);

        line.Take(line.Order, entry);
        RefuseTwins();
        line.Settle(NominationLineState.Proposed, null, null);
        Count();
    }

    /// <summary>Accepted lines stand in a decision. Refuses others, and those that another decision names.</summary>
    public void PutInto(Guid decisionId, IReadOnlyCollection<Guid> lineIds)
    {
        RefuseIfWithdrawn();
        foreach (var line in lineIds.Select(Line))
        {
            NominationRules.LineNotAccepted.BrokenIf(line.State != NominationLineState.Accepted, line.Name);
            NominationRules.LineDecided.BrokenIf(line.DecisionId is not null, line.Name);
            line.PutInto(decisionId);
        }

        Changed();
    }

    /// <summary>A decision that was given up, or that lists them no more, sets its lines free: all of them, or those that do not stand in its list.</summary>
    /// <param name="stillListed">Whether the decision lists the line; none where it lists nothing any more.</param>
    public void TakeOutOf(Guid decisionId, Func<NominationLine, bool>? stillListed = null)
    {
        var dropped = _lines.Where(line => line.DecisionId == decisionId && stillListed?.Invoke(line) != true).ToList();
        if (dropped.Count == 0)
            return;

        foreach (var line in dropped)
            line.PutInto(null);
        Changed();
    }

    /// <summary>The proposer takes it back, with a reason; it leaves lists and sums. Refused once a decision names one of its lines.</summary>
    public void Withdraw(string? reason)
    {
        NominationRules.NotSubmitted.BrokenIf(State == NominationState.Withdrawn);
        NominationRules.WithoutAReason.BrokenIf(Wording.IsEmpty(reason));
        foreach (var line in _lines)
            NominationRules.LineDecided.BrokenIf(line.DecisionId is not null, line.Name);

        (State, WithdrawnReason) = (NominationState.Withdrawn, Wording.OrNull(reason));
        Changed();
    }

    private void Settle(IReadOnlyCollection<Guid> lineIds, NominationLineState state, string? reason, DateOnly today)
    {
        NominationRules.NotSubmitted.BrokenIf(State != NominationState.Submitted);
        NominationRules.NothingChosen.BrokenIf(lineIds.Count == 0);
        foreach (var line in lineIds.Select(Line))
        {
            NominationRules.LineNotWaiting.BrokenIf(line.State != NominationLineState.Proposed, line.Name);
            line.Settle(state, reason, today);
        }

        Count();
        if (Proposed + Returned == 0)
            State = NominationState.Settled;
    }

    private void RefuseIfWithdrawn() => NominationRules.NotSubmitted.BrokenIf(State == NominationState.Withdrawn);

    private NominationLine Line(Guid id)
    {
        var line = _lines.Find(line => line.Id == id);
        NominationRules.NothingChosen.BrokenIf(line is null);

        return line!;
    }

    private void RefuseTwins()
    {
        foreach (var same in _lines.GroupBy(line => (line.Kind, Spelled(line.Name), Spelled(line.PostAndUnit))))
            NominationRules.LineTwice.BrokenIf(same.Count() > 1, same.First().Name);
    }

    /// <summary>One spelling of a name, whatever its case and the place of its tone marks; another accent is another name.</summary>
    private static string Spelled(string? text) => VietnameseText.Canonical(text).ToUpperInvariant();

    private void Count()
    {
        (Proposed, Returned, Accepted, Refused) = (In(NominationLineState.Proposed), In(NominationLineState.Returned), In(NominationLineState.Accepted), In(NominationLineState.Refused));
        Changed();

        int In(NominationLineState state) => _lines.Count(line => line.State == state);
    }
}
