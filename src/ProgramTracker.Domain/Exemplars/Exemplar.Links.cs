namespace ProgramTracker.Domain.Exemplars;

/// <summary>The conferences that spoke of an exemplar, and the awards that name it.</summary>
public sealed partial class Exemplar
{
    private readonly List<ExemplarConference> _conferences = [];
    private readonly List<ExemplarAward> _awards = [];

    public IReadOnlyList<ExemplarConference> Conferences => _conferences;

    public IReadOnlyList<ExemplarAward> Awards => _awards;

    /// <summary>Says which conferences and which recipients of award decisions have to do with it, in place of what was said before; each once.</summary>
    public void Relate(IReadOnlyCollection<Guid> conferenceIds, IReadOnlyCollection<Guid> recipientIds)
    {
        _conferences.RemoveAll(c => !conferenceIds.Contains(c.ConferenceId));
        _conferences.AddRange(conferenceIds.Distinct().Where(id => !_conferences.Exists(c => c.ConferenceId == id)).Select(id => new ExemplarConference(Id, id)).ToList());
        _awards.RemoveAll(a => !recipientIds.Contains(a.RecipientId));
        _awards.AddRange(recipientIds.Distinct().Where(id => !_awards.Exists(a => a.RecipientId == id)).Select(id => new ExemplarAward(Id, id)).ToList());
        Changed();
    }
}

/// <summary>A conference that summed up, honoured or spread an exemplar.</summary>
public sealed class ExemplarConference : Part
{
    private ExemplarConference()
    {
    }

    internal ExemplarConference(Guid exemplarId, Guid conferenceId) => (ExemplarId, ConferenceId) = (exemplarId, conferenceId);

    public Guid ExemplarId { get; private init; }
    public Guid ConferenceId { get; private init; }
}

/// <summary>The line of an award decision that names an exemplar.</summary>
public sealed class ExemplarAward : Part
{
    private ExemplarAward()
    {
    }

    internal ExemplarAward(Guid exemplarId, Guid recipientId) => (ExemplarId, RecipientId) = (exemplarId, recipientId);

    public Guid ExemplarId { get; private init; }

    /// <summary>The recipient in an issued decision, whose list no longer changes.</summary>
    public Guid RecipientId { get; private init; }
}
