namespace ProgramTracker.Domain.FollowUp;

/// <summary>A task (nhiệm vụ) that an organisation gave: one lead, any number of coordinating organisations, followed to its end.</summary>
public sealed class FollowUpTask : Aggregate, IOwned
{
    public const int WordingLength = 4000;
    public const int ReasonLength = 1000;

    private readonly List<Assignment> _assignments = [];
    private readonly List<ProgressReport> _reports = [];

    private FollowUpTask()
    {
    }

    /// <summary>The organisation that gave it, and closes it.</summary>
    public Guid OwnerId { get; private init; }

    /// <inheritdoc/>
    public Guid ScopeId { get; private init; }

    public string Wording { get; private set; } = "";
    public Guid? ConclusionId { get; private set; }
    public Guid? ConferenceId { get; private set; }
    public Guid? BasisId { get; private set; }
    public DateOnly AssignedOn { get; private init; }
    public DateOnly? DueOn { get; private set; }

    public DateOnly? EndedOn { get; private set; }

    /// <summary>Ended without being done.</summary>
    public bool IsDropped { get; private set; }
    public string? EndReason { get; private set; }

    /// <summary>The day it was last opened again; none while it never was.</summary>
    public DateOnly? ReopenedOn { get; private set; }

    public IReadOnlyList<Assignment> Assignments => _assignments;

    /// <summary>What was reported of the shares, every time.</summary>
    public IReadOnlyList<ProgressReport> Reports => _reports;

    /// <summary>Who answers for it; none where the actor may not see that row.</summary>
    public Assignment? Lead => _assignments.SingleOrDefault(a => a.IsLead);

    /// <summary>As far as the rows show it that the actor may see: the lead's word counts, and without it that of all rows there are.</summary>
    public FollowUpState State => StateOf(
        EndedOn is not null,
        IsDropped,
        Lead is { } lead ? lead.ReportedDoneOn is not null : _assignments.Count > 0 && _assignments.TrueForAll(a => a.ReportedDoneOn is not null),
        _assignments.Exists(a => a.StartedOn is not null));

    public static FollowUpState StateOf(bool hasEnded, bool isDropped, bool isReportedDone, bool hasBegun) => (hasEnded, isDropped) switch
    {
        (true, true) => FollowUpState.Dropped,
        (true, false) => FollowUpState.Closed,
        _ when isReportedDone => FollowUpState.ReportedDone,
        _ when hasBegun => FollowUpState.InProgress,
        _ => FollowUpState.Assigned,
    };

    /// <summary>
    /// Gives a task. Refuses one without words or lead, given after <paramref name="today"/>, due before it was given, or naming an organisation twice.
    /// </summary>
    /// <param name="coordinating">Organisations that coordinate with the lead, in order.</param>
    public static FollowUpTask Assign(FollowUpFacts facts, AssigneeEntry lead, IReadOnlyList<AssigneeEntry> coordinating, Guid ownerId, Guid scopeId, DateOnly today)
    {
        FollowUpRules.WithoutWording.BrokenIf(Domain.Wording.OrNull(facts.Wording) is null);
        FollowUpRules.WithoutALead.BrokenIf(lead.OrganisationId == Guid.Empty);
        FollowUpRules.AssignedInTheFuture.BrokenIf(facts.AssignedOn > today);
        FollowUpRules.DueBeforeAssigned.BrokenIf(facts.DueOn < (facts.AssignedOn ?? today));
        FollowUpRules.OrganisationTwice.BrokenIf(coordinating.Append(lead).GroupBy(a => a.OrganisationId).Any(same => same.Count() > 1));

        var task = new FollowUpTask
        {
            OwnerId = ownerId,
            ScopeId = scopeId,
            Wording = Domain.Wording.OrEmpty(facts.Wording),
            ConclusionId = facts.ConclusionId,
            ConferenceId = facts.ConferenceId,
            BasisId = facts.BasisId,
            AssignedOn = facts.AssignedOn ?? today,
            DueOn = facts.DueOn,
        };
        task._assignments.Add(new Assignment(task.Id, 0, isLead: true, lead));
        task._assignments.AddRange(coordinating.Select((entry, order) => new Assignment(task.Id, order + 1, isLead: false, entry)));

        return task;
    }

    /// <summary>Gives each of the organisations a task of its own in the same words, which it leads alone. Refuses what <see cref="Assign"/> refuses, and to give it to nobody.</summary>
    public static IReadOnlyList<FollowUpTask> AssignToEach(FollowUpFacts facts, IReadOnlyList<AssigneeEntry> leads, Guid ownerId, Guid scopeId, DateOnly today)
    {
        FollowUpRules.WithoutALead.BrokenIf(leads.Count == 0);
        FollowUpRules.OrganisationTwice.BrokenIf(leads.DistinctBy(lead => lead.OrganisationId).Count() < leads.Count);

        return [.. leads.Select(lead => Assign(facts, lead, [], ownerId, scopeId, today))];
    }

    /// <summary>The conference that gave it was merged into another, or separated again: it goes along, whatever its state.</summary>
    public void FollowConference(Guid conferenceId, Guid? conclusionId)
    {
        (ConferenceId, ConclusionId) = (conferenceId, conclusionId);
        Changed();
    }

    /// <summary>The organisation begins its share. Refused once begun, reported or ended, and where the task is not its own.</summary>
    public void Begin(Guid organisationId, DateOnly today) => Share(organisationId).Begin(today);

    /// <summary>The organisation says how far its share is, any number of times. Refused without words, once reported done or ended, and where the task is not its own.</summary>
    public void ReportProgress(Guid organisationId, string wording, DateOnly today) => _reports.Add(Share(organisationId).ReportProgress(wording, today));

    /// <summary>The organisation reports its share done. Refused without evidence, twice, once the task has ended, and where the task is not its own.</summary>
    public void ReportDone(Guid organisationId, string evidence, DateOnly today) => _reports.Add(Share(organisationId).ReportDone(evidence, today));

    /// <summary>The organisation that gave it ends it as done, with what it found.</summary>
    public void Close(string reason, DateOnly today) => End(dropped: false, reason, today);

    /// <summary>The organisation that gave it ends it as no longer wanted, with the reason.</summary>
    public void Drop(string reason, DateOnly today) => End(dropped: true, reason, today);

    /// <summary>
    /// Open again, with the reason. Refuses one that is open and not reported done, and to open it without asking anyone: where nothing is owed as it stands, and where it never ended,
    /// somebody who reported must be asked anew.
    /// </summary>
    /// <param name="askedAgain">The organisations whose shares, reported done, are asked for anew; each has a share.</param>
    public void Reopen(string reason, IReadOnlyCollection<Guid> askedAgain, DateOnly today)
    {
        FollowUpRules.NotEnded.BrokenIf(EndedOn is null && State != FollowUpState.ReportedDone);
        FollowUpRules.NotAssigned.BrokenIf(askedAgain.Any(id => !_assignments.Exists(a => a.OrganisationId == id)));
        FollowUpRules.NobodyAskedAgain.BrokenIf(askedAgain.Count == 0 && (EndedOn is null || _assignments.TrueForAll(a => a.ReportedDoneOn is not null)));
        FollowUpRules.WithoutAReason.BrokenIf(Domain.Wording.OrNull(reason) is null);

        (EndedOn, IsDropped, EndReason, ReopenedOn) = (null, false, Domain.Wording.OrNull(reason), today);
        foreach (var share in _assignments.Where(a => askedAgain.Contains(a.OrganisationId)))
            share.AskAgain();
        Changed();
    }

    /// <summary>Whether it is past its due date and not ended.</summary>
    public bool IsOverdue(DateOnly today) => EndedOn is null && DueOn < today;

    /// <summary>A share is written alone: a province may write its share of a national task, not the task, so its revision stays.</summary>
    private Assignment Share(Guid organisationId)
    {
        FollowUpRules.Ended.BrokenIf(EndedOn is not null);
        var share = _assignments.Find(a => a.OrganisationId == organisationId);
        FollowUpRules.NotAssigned.BrokenIf(share is null);

        return share!;
    }

    private void End(bool dropped, string reason, DateOnly today)
    {
        FollowUpRules.Ended.BrokenIf(EndedOn is not null);
        FollowUpRules.WithoutAReason.BrokenIf(Domain.Wording.OrNull(reason) is null);

        (EndedOn, IsDropped, EndReason) = (today, dropped, Domain.Wording.OrNull(reason));
        Changed();
    }
}
