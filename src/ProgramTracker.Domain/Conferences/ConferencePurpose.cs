namespace ProgramTracker.Domain.Conferences;

/// <summary>What a conference is for. It has one leading purpose and may have others.</summary>
public enum ConferencePurpose
{
    /// <summary>Tổng kết.</summary>
    SummingUp,

    /// <summary>Sơ kết, giao ban.</summary>
    InterimReview,

    /// <summary>Triển khai, quán triệt, ký kết.</summary>
    RollOut,

    /// <summary>Họp Ban Chỉ đạo.</summary>
    SteeringMeeting,

    /// <summary>Biểu dương, khen thưởng.</summary>
    Commendation,

    /// <summary>Ngày hội.</summary>
    Festival,
}
