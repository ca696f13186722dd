namespace ProgramTracker.Domain.Dates;

public static class DateRules
{
    public static readonly Rule PeriodReversed = new("dates.period-reversed");
}
