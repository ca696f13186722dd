namespace ProgramTracker.Domain.Conferences;

/// <summary>How a confirmed record changes.</summary>
public sealed partial class Conference
{
    private readonly List<Amendment> _amendments = [];
    private bool _isBeingAmended;

    /// <summary>In the order in which they were made; they are loaded where a page shows them or amends.</summary>
    public IReadOnlyList<Amendment> Amendments => _amendments;

    /// <summary>
    /// Changes a confirmed record by its usual verbs. Refuses one that is not confirmed, an amendment without a reason or with one of more than
    /// <see cref="Amendment.ReasonLength"/> characters, and a change after which the record could not be confirmed.
    /// </summary>
    /// <param name="change">Calls the verbs; it may ask the database on the way.</param>
    public async Task AmendAsync(string? reason, DateOnly today, Func<Task> change)
    {
        ConferenceRules.NotConfirmed.BrokenIf(State != ConferenceState.Confirmed);
        var why = Wording.OrEmpty(reason);
        ConferenceRules.AmendedWithoutAReason.BrokenIf(why.Length == 0);
        ConferenceRules.AmendmentReasonTooLong.BrokenIf(why.Length > Amendment.ReasonLength, why.Length, Amendment.ReasonLength);

        _isBeingAmended = true;
        try
        {
            await change();
        }
        finally
        {
            _isBeingAmended = false;
        }

        RefuseWhatIsMissing();
        _amendments.Add(new Amendment(Id, _amendments.Count, why, today));
        Changed();
    }
}
