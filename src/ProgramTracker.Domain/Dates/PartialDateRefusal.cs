namespace ProgramTracker.Domain.Dates;

/// <summary>Why a typed text is not a <see cref="PartialDate"/>.</summary>
public enum PartialDateRefusal
{
    None,

    /// <summary>It has not the shape of a date.</summary>
    NotADate,

    /// <summary>It has the shape of a date that is in no calendar: 30/02/2021, 22/13/2021.</summary>
    DayDoesNotExist,

    /// <summary>A year before <see cref="PartialDate.FirstYear"/> or after <see cref="PartialDate.LastYear"/>.</summary>
    YearOutOfRange,

    /// <summary>22/12/21: the century is not guessed.</summary>
    TwoDigitYear,

    /// <summary>A month with neither day nor year.</summary>
    MonthAlone,
}
