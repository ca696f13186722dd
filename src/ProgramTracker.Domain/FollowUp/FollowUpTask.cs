namespace ProgramTracker.Domain.FollowUp;

/// <summary>A task (nhiệm vụ) that an organisation gave: one lead, any number of coordinating organisations, followed to its end.</summary>
public sealed class FollowUpTask : Aggregate, IOwned
{
    public const int WordingLength = 4000;
    public const int ReasonLength = 1000;

    private readonly List<Assignment> _assignments = [];

    private FollowUpTask()
    {
    }

    /// <summary>The organisation that gave it, and closes it.</summary>
    public Guid OwnerId { get; private init; }

    /// <inheritdoc/>
    public Guid ScopeId { get; private init; }

    public string Wording { get; private set; } = "";
    public Guid? ConclusionId { get; private init; }
    public Guid? ConferenceId { get; private init; }
    public Guid? BasisId { get; private set; }
    public DateOnly AssignedOn { get; private init; }
    public DateOnly? DueOn { get; private set; }

    public DateOnly? EndedOn { get; private set; }

    /// <summary>Ended without being done.</summary>
    public bool IsDropped { get; private set; }
    public string? EndReason { get; private set; }

    public IReadOnlyList<Assignment> Assignments => _assignments;

    public Assignment Lead => _assignments.Single(a => a.IsLead);

    public FollowUpState State => (EndedOn, IsDropped) switch
    {
        (not null, true) => FollowUpState.Dropped,
        (not null, false) => FollowUpState.Closed,
        _ when _assignments.Any(a => a is { IsLead: true, ReportedDoneOn: not null }) => FollowUpState.ReportedDone,
        _ when _assignments.Any(a => a.StartedOn is not null) => FollowUpState.InProgress,
        _ => FollowUpState.Assigned,
    };

    /// <summary>Gives a task. Refuses one without words, due before <paramref name="today"/>, or naming an organisation twice.</summary>
    /// <param name="coordinating">Organisations that coordinate with the lead, in order.</param>
    public static FollowUpTask Assign(FollowUpFacts facts, AssigneeEntry lead, IReadOnlyList<AssigneeEntry> coordinating, Guid ownerId, Guid scopeId, DateOnly today)
    {
        FollowUpRules.WithoutWording.BrokenIf(string.IsNullOrWhiteSpace(facts.Wording));
        FollowUpRules.WithoutALead.BrokenIf(lead.OrganisationId == Guid.Empty);
        FollowUpRules.DueBeforeAssigned.BrokenIf(facts.DueOn < today);
        FollowUpRules.OrganisationTwice.BrokenIf(coordinating.Append(lead).GroupBy(a => a.OrganisationId).Any(same => same.Count() > 1));

        var task = new FollowUpTask
        {
            OwnerId = ownerId,
            ScopeId = scopeId,
            Wording = Domain.Wording.OrEmpty(facts.Wording),
            ConclusionId = facts.ConclusionId,
            ConferenceId = facts.ConferenceId,
            BasisId = facts.BasisId,
            AssignedOn = today,
            DueOn = facts.DueOn,
        };
        task._assignments.Add(new Assignment(task.Id, 0, isLead: true, lead));
        task._assignments.AddRange(coordinating.Select((entry, order) => new Assignment(task.Id, order + 1, isLead: false, entry)));

        return task;
    }

    /// <summary>The organisation that gave it ends it as done, with what it found.</summary>
    public void Close(string reason, DateOnly today) => End(dropped: false, reason, today);

    /// <summary>The organisation that gave it ends it as no longer wanted, with the reason.</summary>
    public void Drop(string reason, DateOnly today) => End(dropped: true, reason, today);

    /// <summary>Open again, with the reason; what was reported done is asked for anew.</summary>
    public void Reopen(string reason)
    {
        FollowUpRules.NotEnded.BrokenIf(EndedOn is null && State != FollowUpState.ReportedDone);
        FollowUpRules.WithoutAReason.BrokenIf(string.IsNullOrWhiteSpace(reason));

        (EndedOn, IsDropped, EndReason) = (null, false, Domain.Wording.OrNull(reason));
        Lead.Reopen();
        Changed();
    }

    /// <summary>Whether it is past its due date and not ended.</summary>
    public bool IsOverdue(DateOnly today) => EndedOn is null && DueOn < today;

    private void End(bool dropped, string reason, DateOnly today)
    {
        FollowUpRules.Ended.BrokenIf(EndedOn is not null);
        FollowUpRules.WithoutAReason.BrokenIf(string.IsNullOrWhiteSpace(reason));

        (EndedOn, IsDropped, EndReason) = (today, dropped, Domain.Wording.OrNull(reason));
        Changed();
    }
}
