namespace ProgramTracker.Domain.Conferences;

/// <summary>What the record of conferences refuses.</summary>
public static class ConferenceRules
{
    public static readonly Rule WithoutATitle = new("conference.without-a-title");
    public static readonly Rule HeldInTheFuture = new("conference.held-in-the-future");
    public static readonly Rule PlannedInThePast = new("conference.planned-in-the-past");
    public static readonly Rule ConfirmedAlready = new("conference.confirmed-already");
    public static readonly Rule CancelledAlready = new("conference.cancelled-already");
    public static readonly Rule NotConfirmed = new("conference.not-confirmed");
    public static readonly Rule AmendedWithoutAReason = new("conference.amended-without-a-reason");
    public static readonly Rule AmendmentReasonTooLong = new("conference.amendment-reason-too-long");
    /// <summary>What an amendment itself can lack.</summary>
    public static readonly IReadOnlyList<Rule> OfAmending = [NotConfirmed, AmendedWithoutAReason, AmendmentReasonTooLong];

    public static readonly Rule NotHeld = new("conference.not-held");
    public static readonly Rule NotPlanned = new("conference.not-planned");
    public static readonly Rule WithoutAReason = new("conference.without-a-reason");
    public static readonly Rule PeriodReversed = new("conference.period-reversed");
    public static readonly Rule ReviewsNothing = new("conference.reviews-nothing");
    public static readonly Rule CitedTwice = new("conference.cited-twice");
    public static readonly Rule NegativeCount = new("conference.negative-count");
    public static readonly Rule CountTooLarge = new("conference.count-too-large");
    public static readonly Rule PersonWithoutAName = new("conference.person-without-a-name");
    public static readonly Rule AttendedTwice = new("conference.attended-twice");
    public static readonly Rule BridgePointWithoutAName = new("conference.bridge-point-without-a-name");
    public static readonly Rule BridgePointUnknown = new("conference.bridge-point-unknown");
    public static readonly Rule BridgePointStillSeats = new("conference.bridge-point-still-seats");
    public static readonly Rule BridgePointStillAnswered = new("conference.bridge-point-still-answered");
    public static readonly Rule DirectionsAnswered = new("conference.directions-answered");
    public static readonly Rule NotInvited = new("conference.not-invited");
    public static readonly Rule AnswerWithoutAChair = new("conference.answer-without-a-chair");
    public static readonly Rule AnswerWithoutACount = new("conference.answer-without-a-count");
    public static readonly Rule AnswerWithoutAReason = new("conference.answer-without-a-reason");
    public static readonly Rule SpeakerStillNeeded = new("conference.speaker-still-needed");
    public static readonly Rule SpeakerUnknown = new("conference.speaker-unknown");
    public static readonly Rule ConclusionUnknown = new("conference.conclusion-unknown");
    public static readonly Rule NoStandingDirection = new("conference.no-standing-direction");
    public static readonly Rule WithoutWording = new("conference.without-wording");
    public static readonly Rule ConfirmedWithoutADate = new("conference.confirmed-without-a-date");
    public static readonly Rule ConfirmedWithoutOrganisers = new("conference.confirmed-without-organisers");
    public static readonly Rule ConfirmedWithoutAChair = new("conference.confirmed-without-a-chair");
    public static readonly Rule ConfirmedWithoutAReview = new("conference.confirmed-without-a-review");
    public static readonly Rule ConclusionWithoutAFate = new("conference.conclusion-without-a-fate");
    public static readonly Rule MergedWithItself = new("conference.merged-with-itself");
    public static readonly Rule MergedAlready = new("conference.merged-already");
    public static readonly Rule OthersMergedHere = new("conference.others-merged-here");
    public static readonly Rule MergedAcrossScopes = new("conference.merged-across-scopes");
    public static readonly Rule MergedIntoLessDone = new("conference.merged-into-less-done");
    public static readonly Rule NotMerged = new("conference.not-merged");
    public static readonly Rule ConfirmedByTheMerged = new("conference.confirmed-by-the-merged");
    public static readonly Rule ToldApart = new("conference.told-apart");
    public static readonly Rule NotToldApart = new("conference.not-told-apart");
    public static readonly Rule PaperOfNoConference = new("conference.paper-of-no-conference");
    public static readonly Rule PaperSignedInTheFuture = new("conference.paper-signed-in-the-future");
    public static readonly Rule PaperSignedBeforehand = new("conference.paper-signed-beforehand");
    public static readonly Rule PaperWithoutItsSymbol = new("conference.paper-without-its-symbol");
    public static readonly Rule PaperOfAnotherType = new("conference.paper-of-another-type");
    public static readonly Rule PaperWithoutASigner = new("conference.paper-without-a-signer");
    public static readonly Rule PaperSignedWithoutAPost = new("conference.paper-signed-without-a-post");
    public static readonly Rule ScanOfNoPaper = new("conference.scan-of-no-paper");
}
