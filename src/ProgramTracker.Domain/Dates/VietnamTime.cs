namespace ProgramTracker.Domain.Dates;

/// <summary>
/// The clock on the office wall. Instants are kept in UTC; a day is a day in Vietnam.
/// The offset is fixed: Asia/Ho_Chi_Minh has been at +07:00 without summer time since 13 June 1975, and every instant kept here is later.
/// </summary>
public static class VietnamTime
{
    public static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    /// <summary>The same instant, as a clock in Vietnam shows it.</summary>
    public static DateTimeOffset InVietnam(this DateTimeOffset instant) => instant.ToOffset(Offset);

    /// <summary>The day it is in Vietnam.</summary>
    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().InVietnam().DateTime);
}
