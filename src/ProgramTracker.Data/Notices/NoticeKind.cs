namespace ProgramTracker.Data.Notices;

/// <summary>Why something is told to an organisation.</summary>
public enum NoticeKind
{
    /// <summary>A task was given to us and we have not reported our share.</summary>
    TaskGiven,

    /// <summary>A task was opened again and asks us anew.</summary>
    TaskReopened,

    /// <summary>Our share of a task is due within <see cref="Notice.DaysAhead"/> days.</summary>
    TaskDueSoon,

    /// <summary>Our share of a task is late.</summary>
    TaskOverdue,

    /// <summary>A task that we gave is reported done and waits to be closed.</summary>
    TaskToClose,

    /// <summary>A standing direction is to be answered for this year.</summary>
    DirectionToAnswer,

    /// <summary>A standing direction was not answered for a year that is over.</summary>
    DirectionOverdue,

    /// <summary>A conference of ours was held <see cref="Notice.DaysToRecord"/> days ago or earlier and its record is not finished.</summary>
    ConferenceToRecord,
}
