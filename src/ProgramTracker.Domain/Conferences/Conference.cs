using ProgramTracker.Domain.Dates;

namespace ProgramTracker.Domain.Conferences;

/// <summary>A conference (hội nghị): what was reviewed, who took part, what was said and concluded.</summary>
public sealed partial class Conference : Aggregate, IOwned
{
    public const int TitleLength = 1000;
    public const int PlaceLength = 300;
    public const int StateReasonLength = 1000;

    private readonly List<Organiser> _organisers = [];
    private readonly List<UnderReview> _reviews = [];
    private readonly List<Citation> _citations = [];
    private readonly List<BridgePoint> _bridgePoints = [];
    private readonly List<Participant> _participants = [];
    private readonly List<Delegation> _delegations = [];
    private readonly List<AgendaItem> _agenda = [];
    private readonly List<ReportedFigure> _figures = [];
    private readonly List<Assessment> _assessments = [];
    private readonly List<Conclusion> _conclusions = [];

    private Conference()
    {
    }

    /// <inheritdoc/>
    public Guid OwnerId { get; private init; }

    /// <inheritdoc/>
    public Guid ScopeId { get; private init; }

    public string Title { get; private set; } = "";
    public ConferencePurpose LeadingPurpose { get; private set; }
    public IReadOnlyList<ConferencePurpose> OtherPurposes { get; private set; } = [];
    public PartialDate HeldOn { get; private set; }
    public ConferenceMode Mode { get; private set; }
    public string? Place { get; private set; }
    public Guid? PlaceAreaId { get; private set; }

    /// <summary>The year it looks back on, when it is a yearly review.</summary>
    public short? YearReviewed { get; private set; }

    public ConferenceState State { get; private set; }

    /// <summary>Why it was postponed or cancelled.</summary>
    public string? StateReason { get; private set; }

    public DateOnly? ConfirmedOn { get; private set; }

    /// <summary>The year in which its record was begun. A conference of the past that is entered now asks nobody for answers of the years between.</summary>
    public short BegunIn { get; private init; }

    public IReadOnlyList<Organiser> Organisers => _organisers;
    public IReadOnlyList<UnderReview> Reviews => _reviews;
    public IReadOnlyList<Citation> Citations => _citations;
    public IReadOnlyList<BridgePoint> BridgePoints => _bridgePoints;

    /// <summary>In protocol order; never sorted by name.</summary>
    public IReadOnlyList<Participant> Participants => _participants;
    public IReadOnlyList<Delegation> Delegations => _delegations;
    public IReadOnlyList<AgendaItem> Agenda => _agenda;
    public IReadOnlyList<ReportedFigure> Figures => _figures;
    public IReadOnlyList<Assessment> Assessments => _assessments;
    public IReadOnlyList<Conclusion> Conclusions => _conclusions;

    /// <summary>Announces a conference to come. Refuses one without a title or wholly before <paramref name="today"/>.</summary>
    public static Conference Plan(ConferenceFacts facts, Guid ownerId, Guid scopeId, DateOnly today)
    {
        ConferenceRules.PlannedInThePast.BrokenIf(facts.HeldOn.Latest < today);

        var conference = new Conference { OwnerId = ownerId, ScopeId = scopeId, State = ConferenceState.Planned, BegunIn = (short)today.Year };
        conference.Take(facts);

        return conference;
    }

    /// <summary>Begins the record of a conference that took place. Refuses one without a title or held after <paramref name="today"/>.</summary>
    public static Conference Record(ConferenceFacts facts, Guid ownerId, Guid scopeId, DateOnly today)
    {
        ConferenceRules.HeldInTheFuture.BrokenIf(facts.HeldOn.Earliest > today);

        var conference = new Conference { OwnerId = ownerId, ScopeId = scopeId, State = ConferenceState.Held, BegunIn = (short)today.Year };
        conference.Take(facts);

        return conference;
    }

    /// <summary>Planned or postponed → held, on the day it took place.</summary>
    public void Hold(PartialDate heldOn, DateOnly today)
    {
        ConferenceRules.NotPlanned.BrokenIf(State is not (ConferenceState.Planned or ConferenceState.Postponed));
        ConferenceRules.HeldInTheFuture.BrokenIf(heldOn.Earliest > today);

        (HeldOn, State, StateReason) = (heldOn, ConferenceState.Held, null);
        Changed();
    }

    /// <summary>Planned → postponed, with the reason.</summary>
    public void Postpone(string reason) => CallOff(ConferenceState.Postponed, reason);

    /// <summary>Planned or postponed → cancelled, with the reason.</summary>
    public void Cancel(string reason) => CallOff(ConferenceState.Cancelled, reason);

    /// <summary>
    /// Corrects the first facts; refuses what <see cref="Record"/> refuses, or <see cref="Plan"/> of one that is still to come, and any change once cancelled, or confirmed and not being amended.
    /// A planned day that has passed meanwhile may stand.
    /// </summary>
    public void Describe(ConferenceFacts facts, DateOnly today)
    {
        RefuseOnceClosed();
        ConferenceRules.HeldInTheFuture.BrokenIf(State is ConferenceState.Held or ConferenceState.Recorded or ConferenceState.Confirmed && facts.HeldOn.Earliest > today);
        ConferenceRules.PlannedInThePast.BrokenIf(
            State is ConferenceState.Planned or ConferenceState.Postponed && facts.HeldOn != HeldOn && facts.HeldOn.Latest < today);

        Take(facts);
        Changed();
    }

    /// <summary>Held → recorded: the clerk says that all is entered.</summary>
    public void FinishRecording()
    {
        ConferenceRules.NotHeld.BrokenIf(State != ConferenceState.Held);

        State = ConferenceState.Recorded;
        Changed();
    }

    /// <summary>
    /// Held or recorded → confirmed: the record stands. Refused while the date is partial, while nobody organised or chaired it or nothing
    /// was reviewed or disseminated, and while a conclusion has no fate.
    /// </summary>
    public void Confirm(DateOnly today)
    {
        ConferenceRules.NotHeld.BrokenIf(State is not (ConferenceState.Held or ConferenceState.Recorded));
        RefuseWhatIsMissing();

        (State, ConfirmedOn) = (ConferenceState.Confirmed, today);
        Changed();
    }

    /// <summary>The rules that stand in the way of confirming, in the order of the sections.</summary>
    public IEnumerable<Rule> Missing()
    {
        if (!HeldOn.IsFull)
            yield return ConferenceRules.ConfirmedWithoutADate;
        if (_organisers.Count == 0)
            yield return ConferenceRules.ConfirmedWithoutOrganisers;
        if (_reviews.Count == 0 && _citations.Count == 0)
            yield return ConferenceRules.ConfirmedWithoutAReview;
        if (!_participants.Any(p => p.ChairsTheEvent))
            yield return ConferenceRules.ConfirmedWithoutAChair;
        if (_conclusions.Any(c => c.Fate == ConclusionFate.Undecided))
            yield return ConferenceRules.ConclusionWithoutAFate;
    }

    private void RefuseWhatIsMissing()
    {
        if (Missing().FirstOrDefault() is { } missing)
            missing.BrokenIf(true);
    }

    private void RefuseOnceClosed()
    {
        ConferenceRules.ConfirmedAlready.BrokenIf(State == ConferenceState.Confirmed && !_isBeingAmended);
        ConferenceRules.CancelledAlready.BrokenIf(State == ConferenceState.Cancelled);
    }

    private void Take(ConferenceFacts facts)
    {
        ConferenceRules.WithoutATitle.BrokenIf(Wording.IsEmpty(facts.Title));

        Title = Wording.OrEmpty(facts.Title);
        LeadingPurpose = facts.LeadingPurpose;
        OtherPurposes = [.. (facts.OtherPurposes ?? []).Where(purpose => purpose != facts.LeadingPurpose).Distinct()];
        (HeldOn, Mode, YearReviewed) = (facts.HeldOn, facts.Mode, facts.YearReviewed);
        (Place, PlaceAreaId) = (Wording.OrNull(facts.Place), facts.PlaceAreaId);
    }

    private void CallOff(ConferenceState to, string reason)
    {
        ConferenceRules.NotPlanned.BrokenIf(State is not (ConferenceState.Planned or ConferenceState.Postponed));
        ConferenceRules.WithoutAReason.BrokenIf(Wording.IsEmpty(reason));

        (State, StateReason) = (to, Wording.OrNull(reason));
        Changed();
    }
}
