namespace ProgramTracker.Domain.Documents;

/// <summary>Why a number got its verdict. When several hold, the one a person should look at first.</summary>
public enum DocumentNumberReason
{
    None,

    // Normalised
    Tidied,

    // Warnings, gravest first
    /// <summary>The text around it names another issuer than the symbol does.</summary>
    IssuerConflict,

    /// <summary>The text around it names another type than the symbol does.</summary>
    TypeConflict,

    /// <summary>BCT: Bộ Công Thương for the State, Bộ Chính trị in the press.</summary>
    IssuerAmbiguous,

    /// <summary>A group of the symbol is in no register; it is kept as printed.</summary>
    IssuerUnknown,

    /// <summary>Type and issuer were written together: 22/CTrĐUCA-V28.</summary>
    SeparatorMissing,

    /// <summary>The separators of the other system: 23/QĐ-TW.</summary>
    SeparatorsSwapped,

    /// <summary>Đ written as D.</summary>
    StrokeMissing,

    /// <summary>CV stands before a State issuer, where an official letter has no type.</summary>
    TypeDropped,

    /// <summary>A Party number without a type.</summary>
    TypeMissing,

    /// <summary>Neither type nor unit: 64/CP.</summary>
    UnitMissing,

    /// <summary>A legal act of today carries its year in the number.</summary>
    YearMissing,

    /// <summary>A year in the number of a paper that is no legal act: 12/2024/KH-UBND.</summary>
    YearUnexpected,

    /// <summary>A letter after the number, 15a: practice, not in the decree.</summary>
    LetterSuffix,

    /// <summary>Words after the number that say neither date nor issuer; they were left out.</summary>
    TextAfter,

    // Partial
    SymbolMissing,

    // Invalid
    Empty,
    TooLong,
    NumberMissing,

    /// <summary>/QĐ-UBND: a draft waiting for its number.</summary>
    NumberBlank,

    /// <summary>Numbers start at 01.</summary>
    NumberZero,
    NumberTooLarge,
    LooksLikeADate,
    IssuerMissing,

    /// <summary>One unknown group, neither type nor unit: 09/XYZ.</summary>
    SymbolUnknown,
    Unreadable,
}
