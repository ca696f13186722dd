namespace ProgramTracker.Domain.Conferences;

/// <summary>The sections of the record. Each verb takes the whole section as the clerk left it, in its order; none is taken once the conference is cancelled, or the record confirmed and not being amended.</summary>
public sealed partial class Conference
{
    /// <summary>Who organised it.</summary>
    public void OrganisedBy(IReadOnlyList<OrganiserEntry> organisers)
    {
        RefuseOnceClosed();
        ConferenceRules.WithoutWording.BrokenIf(organisers.Any(o => Wording.IsEmpty(o.Name)));

        Replace(_organisers, organisers.Select((entry, order) => new Organiser(Id, order, entry)));
    }

    /// <summary>What it reviewed. Refuses a line that names nothing, and a reversed period.</summary>
    public void Review(IReadOnlyList<ReviewEntry> reviews)
    {
        RefuseOnceClosed();

        Replace(_reviews, reviews.Select((entry, order) => new UnderReview(Id, order, entry)));
    }

    /// <summary>Which documents it disseminated or rested on. Refuses the same document twice in one kind.</summary>
    public void Cite(IReadOnlyList<CitationEntry> citations)
    {
        RefuseOnceClosed();
        ConferenceRules.CitedTwice.BrokenIf(citations.Distinct().Count() < citations.Count);

        Replace(_citations, citations.Select((entry, order) => new Citation(Id, order, entry)));
    }

    /// <summary>
    /// Where people took part over a line. Refuses to take out a bridge point where someone sits, or that its organisation answered for, and to give such a one to
    /// another organisation; a participant of no known body goes with the scope of the bridge point.
    /// </summary>
    public void BridgedAt(IReadOnlyList<BridgePointEntry> bridgePoints)
    {
        RefuseOnceClosed();
        ConferenceRules.BridgePointStillSeats.BrokenIf(_participants.Any(p => p.BridgePointId is { } point && bridgePoints.All(entry => entry.Id != point)));
        ConferenceRules.BridgePointStillAnswered.BrokenIf(_answers.Exists(answer => !bridgePoints.Any(entry => entry.Id == answer.BridgePointId && entry.OrganisationId == answer.OrganisationId)));

        Continue(_bridgePoints, bridgePoints, entry => entry.Id, () => new BridgePoint(Id), (point, order, entry) => point.Take(order, entry));
        foreach (var answer in _answers)
            answer.Follow(_bridgePoints.Single(point => point.Id == answer.BridgePointId));
        foreach (var participant in _participants.Where(p => p.BridgePointId is not null))
            participant.ComeFrom(_bridgePoints.Single(point => point.Id == participant.BridgePointId));
    }

    /// <summary>Who took part, in protocol order. Refuses a line without a name, one known person twice, a bridge point that the conference does not have, and to take out someone whose words stand in the record.</summary>
    public void AttendedBy(IReadOnlyList<ParticipantEntry> participants)
    {
        RefuseOnceClosed();
        ConferenceRules.BridgePointUnknown.BrokenIf(participants.Any(p => p.BridgePointId is { } point && _bridgePoints.All(b => b.Id != point)));
        ConferenceRules.AttendedTwice.BrokenIf(participants.Select(p => p.PersonId).OfType<Guid>().GroupBy(person => person).Any(same => same.Count() > 1));
        ConferenceRules.SpeakerStillNeeded.BrokenIf(SpeakerIds.Any(speaker => participants.All(entry => entry.Id != speaker)));

        Continue(_participants, participants, entry => entry.Id, () => new Participant(Id), (person, order, entry) => person.Take(order, entry));
    }

    /// <summary>The participants whose words stand in the record: in conclusions, speeches, figures, assessments.</summary>
    public IEnumerable<Guid> SpeakerIds =>
        _conclusions.Select(c => c.SpeakerId).Concat(_agenda.Select(a => a.SpeakerId)).Concat(_figures.Select(f => f.SpeakerId)).Concat(_assessments.Select(a => a.SpeakerId)).OfType<Guid>().Distinct();

    /// <summary>Groups that took part without names. Refuses a negative count.</summary>
    public void JoinedBy(IReadOnlyList<DelegationEntry> delegations)
    {
        RefuseOnceClosed();

        Replace(_delegations, delegations.Select((entry, order) => new Delegation(Id, order, entry)));
    }

    /// <summary>The agenda, and who spoke under it. Refuses an item without words, and a speaker who did not take part.</summary>
    public void Proceed(IReadOnlyList<AgendaEntry> agenda)
    {
        RefuseOnceClosed();
        ConferenceRules.SpeakerUnknown.BrokenIf(agenda.Any(a => !Knows(a.SpeakerId)));

        Replace(_agenda, agenda.Select((entry, order) => new AgendaItem(Id, order, entry)));
    }

    /// <summary>Figures that were reported. Refuses a negative value, and a speaker who did not take part.</summary>
    public void Report(IReadOnlyList<FigureEntry> figures)
    {
        RefuseOnceClosed();
        ConferenceRules.SpeakerUnknown.BrokenIf(figures.Any(f => !Knows(f.SpeakerId)));

        Replace(_figures, figures.Select((entry, order) => new ReportedFigure(Id, order, entry)));
    }

    /// <summary>How results, limits, causes and lessons were assessed. Refuses a line without words, and a speaker who did not take part.</summary>
    public void Assess(IReadOnlyList<AssessmentEntry> assessments)
    {
        RefuseOnceClosed();
        ConferenceRules.SpeakerUnknown.BrokenIf(assessments.Any(a => !Knows(a.SpeakerId)));

        Replace(_assessments, assessments.Select((entry, order) => new Assessment(Id, order, entry)));
    }

    /// <summary>What was concluded, in the words used. Refuses a line without words, and a speaker who did not take part.</summary>
    public void Conclude(IReadOnlyList<ConclusionEntry> conclusions)
    {
        RefuseOnceClosed();
        ConferenceRules.SpeakerUnknown.BrokenIf(conclusions.Any(c => !Knows(c.SpeakerId)));

        Continue(_conclusions, conclusions, entry => entry.Id, () => new Conclusion(Id), (conclusion, order, entry) => conclusion.Take(order, entry));
    }

    /// <summary>Its award lines changed. They are records of their own, but entered as a section of this one: who saves second is told.</summary>
    public void Commend()
    {
        RefuseOnceClosed();

        Changed();
    }

    private bool Knows(Guid? speakerId) => speakerId is null || _participants.Any(p => p.Id == speakerId);

    private void Replace<T>(List<T> section, IEnumerable<T> lines)
    {
        var taken = lines.ToList();
        section.Clear();
        section.AddRange(taken);
        Changed();
    }

    /// <summary>Lines that continue an earlier one keep its identity, because other records point at it; a second line that claims the same one is a new one.</summary>
    private void Continue<TPart, TEntry>(
        List<TPart> section, IReadOnlyList<TEntry> entries, Func<TEntry, Guid?> idOf, Func<TPart> begin, Action<TPart, int, TEntry> take)
        where TPart : Part
    {
        var continued = new List<TPart>(entries.Count);
        foreach (var entry in entries)
            continued.Add(section.Find(part => part.Id == idOf(entry) && !continued.Contains(part)) ?? begin());
        for (var order = 0; order < entries.Count; order++)
            take(continued[order], order, entries[order]);

        section.RemoveAll(part => !continued.Contains(part));
        section.AddRange(continued.Where(part => !section.Contains(part)));
        section.Sort((one, other) => continued.IndexOf(one).CompareTo(continued.IndexOf(other)));
        Changed();
    }
}
