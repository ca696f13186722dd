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

    /// <summary>Someone confirmed that the two are not the same. Refuses itself, saying so twice, and two that are merged.</summary>
    public void TellApart(Conference other)
    {
        ConferenceRules.MergedWithItself.BrokenIf(other.Id == Id);
        ConferenceRules.ToldApart.BrokenIf(IsToldApartFrom(other));
        ConferenceRules.MergedAlready.BrokenIf(MergedIntoId is not null || other.MergedIntoId is not null);

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

        Take(_organisers, twin._organisers, AreSame, (o, order) => new Organiser(Id, order, new OrganiserEntry(o.OrganisationId, o.Name)));
        Take(_reviews, twin._reviews, AreSame, (r, order) => new UnderReview(Id, order, new ReviewEntry(r.ProgrammeId, r.DocumentId, r.Field, r.From, r.To, r.Milestone, r.MovementId)));
        Take(_citations, twin._citations, (one, other) => (one.DocumentId, one.Kind) == (other.DocumentId, other.Kind), (c, order) => new Citation(Id, order, new CitationEntry(c.DocumentId, c.Kind)));
        Take(_bridgePoints, twin._bridgePoints, (one, other) => Key(one.Name) == Key(other.Name), (b, order) =>
        {
            var point = new BridgePoint(Id);
            point.Take(order, new BridgePointEntry(null, b.Name, b.AreaId, b.OrganisationId, b.HeadCount, b.ScopeId));
            return point;
        });
        Take(_answers, twin._answers, (one, other) => one.BridgePointId == became[other.BridgePointId], (a, _) => a.For(_bridgePoints.Single(point => point.Id == became[a.BridgePointId])));
        Take(_participants, twin._participants, (one, other) => (one.PersonId is not null && one.PersonId == other.PersonId) || Key(one.Name) == Key(other.Name), (p, order) =>
        {
            var participant = new Participant(Id);
            participant.Take(order, new ParticipantEntry(null, p.PersonId, p.Name, p.Rank, p.Posts, p.Roles, p.ScopeId, p.Presence, Ours(p.BridgePointId), p.OrganisationId));
            return participant;
        });
        Take(_delegations, twin._delegations, (one, other) => Key(one.Group) == Key(other.Group), (d, order) => new Delegation(Id, order, new DelegationEntry(d.Group, d.Count, d.Qualifier)));
        Take(_agenda, twin._agenda, (one, other) => Key(one.Title) == Key(other.Title), (a, order) => new AgendaItem(Id, order, new AgendaEntry(a.Title, a.Kind, a.Time, Ours(a.SpeakerId), a.Speaker, a.Summary)));
        Take(_figures, twin._figures, (one, other) => (one.Value, Key(one.Unit), Key(one.About)) == (other.Value, Key(other.Unit), Key(other.About)),
            (f, order) => new ReportedFigure(Id, order, new FigureEntry(f.Value, f.Unit, f.Qualifier, f.About, f.Actor, f.Period, Ours(f.SpeakerId))));
        Take(_assessments, twin._assessments, (one, other) => (one.Kind, Key(one.Wording)) == (other.Kind, Key(other.Wording)),
            (a, order) => new Assessment(Id, order, new AssessmentEntry(a.Kind, a.Wording, Ours(a.SpeakerId))));
        Take(_conclusions, twin._conclusions, AreSame, (c, order) =>
        {
            var conclusion = new Conclusion(Id);
            conclusion.Take(order, new ConclusionEntry(null, c.Wording, Ours(c.SpeakerId), c.Addressees, c.AddresseeIds, c.Fate));
            return conclusion;
        });
        Take(_papers, twin._papers, (one, other) => one.Kind == other.Kind, (p, _) => p.For(Id));

        return became;

        void Take<TPart>(List<TPart> ours, List<TPart> theirs, Func<TPart, TPart, bool> areSame, Func<TPart, int, TPart> copy)
            where TPart : Part
        {
            foreach (var line in theirs)
            {
                var same = ours.Find(one => areSame(one, line));
                if (same is null)
                {
                    same = copy(line, ours.Count);
                    ours.Add(same);
                    twin.BringOver(BroughtOverKind.Line, line.Id);
                }

                became[line.Id] = same.Id;
            }
        }
    }

    /// <summary>Those who point at others go first.</summary>
    private void ReleaseLines(Conference twin, IReadOnlySet<Guid> needed)
    {
        var brought = twin._broughtOver.Where(b => b.Kind is BroughtOverKind.Line).Select(b => b.RecordId).ToHashSet();

        Drop(_organisers, twin._organisers, o => (o.OrganisationId, o.Name));
        Drop(_reviews, twin._reviews, r => (r.ProgrammeId, r.DocumentId, r.MovementId, r.Field, r.From, r.To, r.Milestone));
        Drop(_citations, twin._citations, c => (c.DocumentId, c.Kind));
        Drop(_delegations, twin._delegations, d => (d.Group, d.Count, d.Qualifier));
        Drop(_agenda, twin._agenda, a => (a.Title, a.Kind, a.Time, a.Speaker, a.Summary));
        Drop(_figures, twin._figures, f => (f.Value, f.Unit, f.Qualifier, f.About, f.Actor, f.Period));
        Drop(_assessments, twin._assessments, a => (a.Kind, a.Wording));
        Drop(_conclusions, twin._conclusions, c => (c.Wording, c.Fate, c.Addressees, string.Join(' ', c.AddresseeIds)));
        var speakers = SpeakerIds.ToHashSet();
        Drop(_participants, twin._participants, p => (p.PersonId, p.Name, p.Rank, string.Join('\n', p.Posts), p.Roles, p.Presence, p.OrganisationId), speakers.Contains);
        Drop(_answers, twin._answers, a => (a.OrganisationId, a.IsComing, a.Chair, a.HeadCount, a.Note));
        var seats = _participants.Select(p => p.BridgePointId).OfType<Guid>().Concat(_answers.Select(a => a.BridgePointId)).ToHashSet();
        Drop(_bridgePoints, twin._bridgePoints, b => (b.Name, b.AreaId, b.OrganisationId, b.HeadCount), seats.Contains);
        Drop(_papers, twin._papers, p => (p.Kind, p.Number, p.SignedOn, p.SignerName, p.SignerPost));

        void Drop<TPart, TWords>(List<TPart> ours, List<TPart> theirs, Func<TPart, TWords> wordsOf, Func<Guid, bool>? stillStands = null)
            where TPart : Part
        {
            foreach (var line in theirs.Where(line => brought.Contains(line.Id)))
                if (ours.Find(one => Equals(wordsOf(one), wordsOf(line))) is { } copy && !needed.Contains(copy.Id) && stillStands?.Invoke(copy.Id) is not true)
                    ours.Remove(copy);
        }
    }

    private static bool AreSame(Organiser one, Organiser other) => (one.OrganisationId is not null && one.OrganisationId == other.OrganisationId) || Key(one.Name) == Key(other.Name);

    private static bool AreSame(UnderReview one, UnderReview other) => (one.ProgrammeId, one.DocumentId, one.MovementId, Key(one.Field)) == (other.ProgrammeId, other.DocumentId, other.MovementId, Key(other.Field));

    private static bool AreSame(Conclusion one, Conclusion other) => Key(one.Wording) == Key(other.Wording);

    private static string Key(string? text) => VietnameseText.SearchKey(text);
}
