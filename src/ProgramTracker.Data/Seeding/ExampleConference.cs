using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.FollowUp;
using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Data.Seeding;

/// <summary>A conference as a clerk writes it down. Bodies stand by their code, documents and programmes by their key, people by name.</summary>
internal sealed record ExampleConference(
    string Owner,
    string Title,
    ConferencePurpose LeadingPurpose,
    IReadOnlyList<ConferencePurpose>? OtherPurposes = null,
    PartialDate HeldOn = default,
    ConferenceMode Mode = ConferenceMode.InPerson,
    string? Place = null,
    string? PlaceArea = null,
    short? YearReviewed = null,
    IReadOnlyList<ExampleOrganiser>? Organisers = null,
    IReadOnlyList<ExampleReview>? Reviews = null,
    IReadOnlyList<ExampleCitation>? Citations = null,
    IReadOnlyList<ExampleBridgePoint>? BridgePoints = null,
    IReadOnlyList<ExampleParticipant>? Participants = null,
    IReadOnlyList<DelegationEntry>? Delegations = null,
    IReadOnlyList<ExampleFigure>? Figures = null,
    IReadOnlyList<ExampleAssessment>? Assessments = null,
    IReadOnlyList<ExampleConclusion>? Conclusions = null,
    IReadOnlyList<ExampleAward>? Awards = null)
{
    /// <summary>The conference with all its sections.</summary>
    public Conference Record(KnownRecords known, DateOnly today)
    {
        var owner = known.Organisation(Owner, HeldOn);
        var facts = new ConferenceFacts(
            Title, LeadingPurpose, HeldOn, Mode, OtherPurposes, Place, PlaceArea is null ? null : known.Area(PlaceArea, HeldOn).Id, YearReviewed);
        var conference = Conference.Record(facts, owner.Id, owner.AreaId, today);
        conference.OrganisedBy([.. (Organisers ?? []).Select(o => new OrganiserEntry(known.Organisation(o.Organisation, HeldOn).Id, o.Name))]);
        conference.Review([
            .. (Reviews ?? []).Select(r => new ReviewEntry(known.Programme(r.Programme), known.Document(r.Document), r.Field, r.From, r.To, r.Milestone)),
        ]);
        conference.Cite([.. (Citations ?? []).Select(c => new CitationEntry(known.Documents[c.Document], c.Kind))]);
        conference.BridgedAt([.. (BridgePoints ?? []).Select(point => BridgePoint(point, known))]);
        conference.AttendedBy([.. (Participants ?? []).Select(participant => Participant(participant, conference, known))]);
        conference.JoinedBy(Delegations ?? []);
        conference.Report([
            .. (Figures ?? []).Select(f => new FigureEntry(f.Value, f.Unit, f.Qualifier, f.About, f.Actor, SpeakerId: Speaker(conference, f.Speaker))),
        ]);
        conference.Assess([.. (Assessments ?? []).Select(a => new AssessmentEntry(a.Kind, a.Wording, Speaker(conference, a.Speaker)))]);
        conference.Conclude([.. (Conclusions ?? []).Select(c => new ConclusionEntry(
            null,
            c.Wording,
            Speaker(conference, c.Speaker),
            c.Addressees,
            [.. (c.Organisations ?? []).Select(code => known.Organisation(code, HeldOn).Id)],
            c.Fate))]);

        return conference;
    }

    /// <summary>What it announced, in its order.</summary>
    public IEnumerable<AwardLine> Announce(Conference conference, KnownRecords known) => (Awards ?? []).Select((award, order) => AwardLine.Announce(
        conference.Id,
        order,
        new AwardLineFacts(
            known.Organisation(award.Authority, HeldOn).Id,
            award.AuthorityName,
            known.Forms[award.Form],
            award.Collectives,
            award.Individuals,
            Households: null,
            award.Recipients,
            award.Occasion,
            Speaker(conference, award.HandedOverBy)),
        conference.OwnerId,
        conference.ScopeId));

    /// <summary>The conclusions that became tasks. They are given today, to the bodies there are today.</summary>
    public IEnumerable<FollowUpTask> Assign(Conference conference, KnownRecords known, DateOnly today)
    {
        foreach (var (entry, conclusion) in (Conclusions ?? []).Zip(conference.Conclusions))
            if (entry.Task is { } task)
                yield return FollowUpTask.Assign(
                    new FollowUpFacts(conclusion.Wording, conclusion.Id, conference.Id, BasisId: null, DueOn: null),
                    Assignee(known.Organisation(task.Lead, today)),
                    [.. known.InEveryProvince(task.EveryProvinceOf, today).Select(Assignee)],
                    conference.OwnerId,
                    conference.ScopeId,
                    today);
    }

    private BridgePointEntry BridgePoint(ExampleBridgePoint point, KnownRecords known)
    {
        var organisation = known.Organisation(point.Organisation, HeldOn);

        return new BridgePointEntry(null, point.Name, known.Area(point.Area, HeldOn).Id, organisation.Id, HeadCount: null, organisation.AreaId);
    }

    /// <summary>At a national conference the province sees its own people; a provincial conference is seen whole by its province.</summary>
    private ParticipantEntry Participant(ExampleParticipant participant, Conference conference, KnownRecords known)
    {
        var organisation = known.Organisation(participant.Organisation, HeldOn);
        var scope = conference.ScopeId == Area.NationId ? organisation.AreaId : conference.ScopeId;

        return new ParticipantEntry(
            null,
            known.Meet(participant.Name, scope).Id,
            participant.Name,
            participant.Rank,
            participant.Posts,
            participant.Roles.Aggregate((roles, role) => roles | role),
            scope,
            BridgePointId: participant.BridgePoint is null ? null : conference.BridgePoints.Single(point => point.Name == participant.BridgePoint).Id,
            OrganisationId: organisation.Id);
    }

    private static Guid? Speaker(Conference conference, string? name) => name is null ? null : conference.Participants.Single(p => p.Name == name).Id;

    private static AssigneeEntry Assignee(KnownOrganisation organisation) => new(organisation.Id, organisation.AreaId);
}

internal sealed record ExampleOrganiser(string Organisation, string Name);

internal sealed record ExampleReview(
    string? Programme = null, string? Document = null, string? Field = null, PartialDate From = default, PartialDate To = default, string? Milestone = null);

internal sealed record ExampleCitation(string Document, CitationKind Kind);

internal sealed record ExampleBridgePoint(string Name, string Area, string Organisation);

internal sealed record ExampleParticipant(
    string Name, string Organisation, IReadOnlyList<string> Posts, IReadOnlyList<ParticipantRoles> Roles, string? Rank = null, string? BridgePoint = null);

internal sealed record ExampleFigure(
    decimal Value, string Unit, string About, Qualifier Qualifier = Qualifier.Exactly, string? Actor = null, string? Speaker = null);

internal sealed record ExampleAssessment(AssessmentKind Kind, string Wording, string? Speaker = null);

internal sealed record ExampleConclusion(
    string Wording,
    ConclusionFate Fate,
    string? Speaker = null,
    string? Addressees = null,
    IReadOnlyList<string>? Organisations = null,
    ExampleTask? Task = null);

/// <summary>A task for one body, with the body of a line in every province.</summary>
internal sealed record ExampleTask(string Lead, OrganisationLine EveryProvinceOf);

internal sealed record ExampleAward(
    string Authority,
    string AuthorityName,
    string Form,
    int? Collectives = null,
    int? Individuals = null,
    string? Recipients = null,
    string? Occasion = null,
    string? HandedOverBy = null);
