using ProgramTracker.Domain.Text;

namespace ProgramTracker.Domain.Conferences;

/// <summary>
/// The same conference recorded twice. The one that stays takes in what it lacks; the other keeps everything it had, out of sight, so that the two can be separated
/// again as they were. Two that only look the same are told apart, which is remembered.
/// </summary>
public sealed partial class Conference
{
    private readonly List<Merge> _merges = [];
    private readonly List<BroughtOver> _broughtOver = [];
    private readonly List<ConferenceDistinction> _distinctions = [];

    /// <summary>The conference that this one was merged into; such a record stands in no list and no count. Never one that is itself merged.</summary>
    public Guid? MergedIntoId { get; private set; }

    /// <summary>Those that were merged into this one, each with its reason.</summary>
    public IReadOnlyList<Merge> Merges => _merges;

    /// <summary>Of a merged one: what the conference that stays took from it.</summary>
    public IReadOnlyList<BroughtOver> BroughtOver => _broughtOver;

    /// <summary>Which others are not the same; what is said of two conferences stands with one of them.</summary>
    public IReadOnlyList<ConferenceDistinction> Distinctions => _distinctions;

    /// <summary>
    /// Takes in its twin, also once confirmed: lines that this one does not have come over, behind its own; of lines that say the same its own stay. Both have all their parts loaded.
    /// Refuses itself, one of the two that is merged already or took others in, two that were told apart, cancelled ones, two of different scopes, a twin whose record has come further,
    /// a conclusion without a fate for a confirmed record, and no reason.
    /// </summary>
    /// <returns>Which part of this one each part of the twin became, by their ids.</returns>
    public IReadOnlyDictionary<Guid, Guid> Absorb(Conference twin, string reason)
    {
        ConferenceRules.MergedWithItself.BrokenIf(twin.Id == Id);
        ConferenceRules.MergedAlready.BrokenIf(MergedIntoId is not null || twin.MergedIntoId is not null);
        ConferenceRules.OthersMergedHere.BrokenIf(twin._merges.Count > 0);
        ConferenceRules.ToldApart.BrokenIf(IsToldApartFrom(twin));
        ConferenceRules.CancelledAlready.BrokenIf(State is ConferenceState.Cancelled || twin.State is ConferenceState.Cancelled);
        ConferenceRules.MergedAcrossScopes.BrokenIf(ScopeId != twin.ScopeId);
        ConferenceRules.MergedIntoLessDone.BrokenIf(twin.Progress > Progress);
        ConferenceRules.ConclusionWithoutAFate.BrokenIf(State is ConferenceState.Confirmed && twin._conclusions.Any(c => c.Fate is ConclusionFate.Undecided && !_conclusions.Exists(ours => AreSame(ours, c))));
        ConferenceRules.WithoutAReason.BrokenIf(Wording.IsEmpty(reason));

        TakeFacts(twin);
        var became = TakeLines(twin);
        _merges.Add(new Merge(Id, twin.Id, Wording.OrEmpty(reason)));
        twin.MergedIntoId = Id;
        Changed();
        twin.Changed();

        return became;
    }

    /// <summary>Something else of this one, a task or a file, goes to the conference that it is merged into.</summary>
    /// <param name="was">What it pointed at within this conference.</param>
    /// <param name="order">Its place among its like, where it has one.</param>
    public void BringOver(BroughtOverKind kind, Guid recordId, Guid? was = null, int order = 0) => _broughtOver.Add(new BroughtOver(Id, kind, recordId, was, order));

    /// <summary>
    /// Lets go of a twin that was taken in: what came with it leaves again, lines that were changed since and those that others still need stay. The twin is as it was. Refuses one that was
    /// not taken in, and to take from a confirmed record what it was confirmed by.
    /// </summary>
    /// <param name="needed">Participants and conclusions that other records of this conference point at.</param>
    public void Release(Conference twin, IReadOnlySet<Guid> needed)
    {
        ConferenceRules.NotMerged.BrokenIf(twin.MergedIntoId != Id);

        ReleaseFacts(twin);
        ReleaseLines(twin, needed);
        ConferenceRules.ConfirmedByTheMerged.BrokenIf(State is ConferenceState.Confirmed && Missing().Any());
        _merges.RemoveAll(merge => merge.TwinId == twin.Id);
        twin.MergedIntoId = null;
        twin._broughtOver.Clear();
        Changed();
        twin.Changed();
    }

    /// <summary>Someone confirmed that the two are not the same. Refuses itself, saying so twice, two that are merged, and a cancelled one.</summary>
    public void TellApart(Conference other)
    {
        ConferenceRules.MergedWithItself.BrokenIf(other.Id == Id);
        ConferenceRules.ToldApart.BrokenIf(IsToldApartFrom(other));
        ConferenceRules.MergedAlready.BrokenIf(MergedIntoId is not null || other.MergedIntoId is not null);
        ConferenceRules.CancelledAlready.BrokenIf(State is ConferenceState.Cancelled || other.State is ConferenceState.Cancelled);

        _distinctions.Add(new ConferenceDistinction(Id, other.Id));
        Changed();
    }

    /// <summary>They may be the same after all. Refuses two that were not told apart.</summary>
    public void Reconsider(Conference other)
    {
        ConferenceRules.NotToldApart.BrokenIf(!IsToldApartFrom(other));

        Forget(other);
        other.Forget(this);
    }

    /// <summary>How far the record has come: announced, taken place, confirmed.</summary>
    private int Progress => State switch
    {
        ConferenceState.Confirmed => 2,
        ConferenceState.Held or ConferenceState.Recorded => 1,
        _ => 0,
    };

    private bool IsToldApartFrom(Conference other) => _distinctions.Exists(d => d.OtherId == other.Id) || other._distinctions.Exists(d => d.OtherId == Id);

    private void Forget(Conference other)
    {
        if (_distinctions.RemoveAll(d => d.OtherId == other.Id) > 0)
            Changed();
    }

    private void TakeFacts(Conference twin)
    {
        if (Place is null && twin.Place is not null)
            (Place, _) = (twin.Place, twin.Brought(BroughtOverKind.Place));
        if (PlaceAreaId is null && twin.PlaceAreaId is not null)
            (PlaceAreaId, _) = (twin.PlaceAreaId, twin.Brought(BroughtOverKind.PlaceArea));
        if (YearReviewed is null && twin.YearReviewed is not null)
            (YearReviewed, _) = (twin.YearReviewed, twin.Brought(BroughtOverKind.YearReviewed));
    }

    private void ReleaseFacts(Conference twin)
    {
        if (twin.HasBrought(BroughtOverKind.Place) && Place == twin.Place)
            Place = null;
        if (twin.HasBrought(BroughtOverKind.PlaceArea) && PlaceAreaId == twin.PlaceAreaId)
            PlaceAreaId = null;
        if (twin.HasBrought(BroughtOverKind.YearReviewed) && YearReviewed == twin.YearReviewed)
            YearReviewed = null;
    }

    private bool Brought(BroughtOverKind fact)
    {
        BringOver(fact, Id);
        return true;
    }

    private bool HasBrought(BroughtOverKind fact) => _broughtOver.Exists(brought => brought.Kind == fact);

    private Dictionary<Guid, Guid> TakeLines(Conference twin)
    {
        var became = new Dictionary<Guid, Guid>();
        Guid? Ours(Guid? theirs) => theirs is { } id ? became[id] : null;

        Take(_organisers, twin._organisers, (o, order) => new Organiser(Id, order, new OrganiserEntry(o.OrganisationId, o.Name)), AreSame);
        Take(_reviews, twin._reviews, (r, order) => new UnderReview(Id, order, new ReviewEntry(r.ProgrammeId, r.DocumentId, r.Field, r.From, r.To, r.Milestone, r.MovementId)), AreSame);
        Take(_citations, twin._citations, (c, order) => new Citation(Id, order, new CitationEntry(c.DocumentId, c.Kind)), (one, other) => (one.DocumentId, one.Kind) == (other.DocumentId, other.Kind));
        Take(_bridgePoints, twin._bridgePoints, (b, order) =>
        {
            var point = new BridgePoint(Id);
            point.Take(order, new BridgePointEntry(null, b.Name, b.AreaId, b.OrganisationId, b.HeadCount, b.ScopeId));
            return point;
        }, AreSameOfOneBody, AreSameOfAnyBody);
        TakeBodies(twin, became);
        Take(_answers, twin._answers, (a, _) => a.For(_bridgePoints.Single(point => point.Id == became[a.BridgePointId])), (one, other) => one.BridgePointId == became[other.BridgePointId]);
        Take(_participants, twin._participants, (p, order) =>
        {
            var participant = new Participant(Id);
            participant.Take(order, new ParticipantEntry(null, p.PersonId, p.Name, p.Rank, p.Posts, p.Roles, p.ScopeId, p.Presence, Ours(p.BridgePointId), p.OrganisationId));
            return participant;
        }, AreOnePerson, AreOneName);
        Take(_delegations, twin._delegations, (d, order) => new Delegation(Id, order, new DelegationEntry(d.Group, d.Count, d.Qualifier)), (one, other) => Key(one.Group) == Key(other.Group));
        Take(_agenda, twin._agenda, (a, order) => new AgendaItem(Id, order, new AgendaEntry(a.Title, a.Kind, a.Time, Ours(a.SpeakerId), a.Speaker, a.Summary)),
            (one, other) => (Key(one.Title), one.SpeakerId, Key(one.Speaker), Key(one.Summary)) == (Key(other.Title), Ours(other.SpeakerId), Key(other.Speaker), Key(other.Summary)));
        Take(_figures, twin._figures, (f, order) => new ReportedFigure(Id, order, new FigureEntry(f.Value, f.Unit, f.Qualifier, f.About, f.Actor, f.Period, Ours(f.SpeakerId))),
            (one, other) => (one.Value, Key(one.Unit), Key(one.About)) == (other.Value, Key(other.Unit), Key(other.About)));
        Take(_assessments, twin._assessments, (a, order) => new Assessment(Id, order, new AssessmentEntry(a.Kind, a.Wording, Ours(a.SpeakerId))),
            (one, other) => (one.Kind, Key(one.Wording)) == (other.Kind, Key(other.Wording)));
        Take(_conclusions, twin._conclusions, (c, order) =>
        {
            var conclusion = new Conclusion(Id);
            conclusion.Take(order, new ConclusionEntry(null, c.Wording, Ours(c.SpeakerId), c.Addressees, c.AddresseeIds, c.Fate));
            return conclusion;
        }, AreSame);
        Take(_papers, twin._papers, (p, _) => p.For(Id), (one, other) => one.Kind == other.Kind);

        return became;

        // Each line of ours stands for one line of the twin at most. The stronger signs come first, so that a weaker one takes no line from whom it surely belongs to.
        void Take<TPart>(List<TPart> ours, List<TPart> theirs, Func<TPart, int, TPart> copy, params Func<TPart, TPart, bool>[] signs)
            where TPart : Part
        {
            var free = ours.ToList();
            foreach (var areSame in signs)
                foreach (var line in theirs.Where(line => !became.ContainsKey(line.Id)))
                    if (free.Find(one => areSame(one, line)) is { } same)
                    {
                        free.Remove(same);
                        became[line.Id] = same.Id;
                    }

            foreach (var line in theirs.Where(line => !became.ContainsKey(line.Id)))
            {
                var added = copy(line, ours.Count);
                ours.Add(added);
                twin.BringOver(BroughtOverKind.Line, line.Id);
                became[line.Id] = added.Id;
            }
        }
    }

    /// <summary>A bridge point of ours that no organisation was to answer for is the twin's organisation's, so that its answer stays valid.</summary>
    private void TakeBodies(Conference twin, Dictionary<Guid, Guid> became)
    {
        foreach (var theirs in twin._bridgePoints.Where(point => point.OrganisationId is not null))
            if (_bridgePoints.Find(point => point.Id == became[theirs.Id]) is { OrganisationId: null } ours)
            {
                twin.BringOver(BroughtOverKind.Line, ours.Id, ours.ScopeId);
                Reseat(ours, theirs.OrganisationId, ours.AreaId is null ? theirs.ScopeId : ours.ScopeId);
            }
    }

    /// <summary>A bridge point that was given another organisation since, or that was answered for since, stays with it.</summary>
    private void ReleaseBodies(Conference twin)
    {
        foreach (var brought in twin._broughtOver.Where(b => b is { Kind: BroughtOverKind.Line, Was: not null }))
            if (_bridgePoints.Find(point => point.Id == brought.RecordId) is { } ours && AnswerFor(ours.Id) is null && twin._bridgePoints.Exists(theirs => theirs.OrganisationId == ours.OrganisationId))
                Reseat(ours, null, brought.Was!.Value);
    }

    private void Reseat(BridgePoint point, Guid? organisationId, Guid scopeId)
    {
        point.Take(point.Order, new BridgePointEntry(point.Id, point.Name, point.AreaId, organisationId, point.HeadCount, scopeId));
        foreach (var participant in _participants.Where(p => p.BridgePointId == point.Id))
            participant.ComeFrom(point);
    }

    /// <summary>Those who point at others go first.</summary>
    private void ReleaseLines(Conference twin, IReadOnlySet<Guid> needed)
    {
        var brought = twin._broughtOver.Where(b => b.Kind is BroughtOverKind.Line).Select(b => b.RecordId).ToHashSet();

        Drop(_organisers, twin._organisers, o => (o.OrganisationId, o.Name));
        Drop(_reviews, twin._reviews, r => (r.ProgrammeId, r.DocumentId, r.MovementId, r.Field, r.From, r.To, r.Milestone));
        Drop(_citations, twin._citations, c => (c.DocumentId, c.Kind));
        Drop(_delegations, twin._delegations, d => (d.Group, d.Count, d.Qualifier));
        Drop(_agenda, twin._agenda, a => (a.Title, a.Kind, a.Time, NameOf(a.SpeakerId), a.Speaker, a.Summary));
        Drop(_figures, twin._figures, f => (f.Value, f.Unit, f.Qualifier, f.About, f.Actor, f.Period));
        Drop(_assessments, twin._assessments, a => (a.Kind, a.Wording));
        Drop(_conclusions, twin._conclusions, c => (c.Wording, c.Fate, c.Addressees, string.Join(' ', c.AddresseeIds)));
        var speakers = SpeakerIds.ToHashSet();
        Drop(_participants, twin._participants, p => (p.PersonId, p.Name, p.Rank, string.Join('\n', p.Posts), p.Roles, p.Presence, p.OrganisationId), speakers.Contains);
        Drop(_answers, twin._answers, a => (a.OrganisationId, a.IsComing, a.Chair, a.HeadCount, a.Note));
        ReleaseBodies(twin);
        var seats = _participants.Select(p => p.BridgePointId).OfType<Guid>().Concat(_answers.Select(a => a.BridgePointId)).ToHashSet();
        Drop(_bridgePoints, twin._bridgePoints, b => (b.Name, b.AreaId, b.OrganisationId, b.HeadCount), seats.Contains);
        Drop(_papers, twin._papers, p => (p.Kind, p.Number, p.SignedOn, p.SignerName, p.SignerPost, p.ScanId));

        string? NameOf(Guid? speakerId) => _participants.Concat(twin._participants).FirstOrDefault(p => p.Id == speakerId)?.Name;

        // Of lines that say the same, those that came stand behind our own.
        void Drop<TPart, TWords>(List<TPart> ours, List<TPart> theirs, Func<TPart, TWords> wordsOf, Func<Guid, bool>? stillStands = null)
            where TPart : Part
        {
            foreach (var line in theirs.Where(line => brought.Contains(line.Id)))
                if (ours.FindLast(one => Equals(wordsOf(one), wordsOf(line))) is { } copy && !needed.Contains(copy.Id) && stillStands?.Invoke(copy.Id) is not true)
                    ours.Remove(copy);
        }
    }

    private static bool AreSame(Organiser one, Organiser other) => (one.OrganisationId is not null && one.OrganisationId == other.OrganisationId) || Key(one.Name) == Key(other.Name);

    private static bool AreSame(UnderReview one, UnderReview other) =>
        (one.ProgrammeId, one.DocumentId, one.MovementId, Key(one.Field)) == (other.ProgrammeId, other.DocumentId, other.MovementId, Key(other.Field))
        && (one.From, one.To, Key(one.Milestone)) == (other.From, other.To, Key(other.Milestone));

    private static bool AreSameOfOneBody(BridgePoint one, BridgePoint other) => one.OrganisationId == other.OrganisationId && Key(one.Name) == Key(other.Name);

    private static bool AreSameOfAnyBody(BridgePoint one, BridgePoint other) => (one.OrganisationId is null || other.OrganisationId is null) && Key(one.Name) == Key(other.Name);

    private static bool AreOnePerson(Participant one, Participant other) => one.PersonId is not null && one.PersonId == other.PersonId;

    /// <summary>Where one of them is nobody of the register, the name tells, with its accents: Hùng is not Hưng.</summary>
    private static bool AreOneName(Participant one, Participant other) =>
        (one.PersonId is null || other.PersonId is null) && string.Equals(VietnameseText.Canonical(one.Name), VietnameseText.Canonical(other.Name), StringComparison.OrdinalIgnoreCase);

    private static bool AreSame(Conclusion one, Conclusion other) => Key(one.Wording) == Key(other.Wording);

    private static string Key(string? text) => VietnameseText.SearchKey(text);
}
