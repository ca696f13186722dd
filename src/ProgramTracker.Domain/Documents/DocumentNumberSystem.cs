namespace ProgramTracker.Domain.Documents;

/// <summary>Whose way of numbering: it decides the separators, and when the series starts again.</summary>
public enum DocumentNumberSystem
{
    /// <summary>The text does not say, as in a bare "số 09".</summary>
    Unknown,

    /// <summary>State bodies and the Front, <c>33/CT-TTg</c>: a new series each year.</summary>
    Administrative,

    /// <summary>Legal acts, <c>30/2020/NĐ-CP</c>: one series per type and year, the year mostly in the number.</summary>
    Normative,

    /// <summary>Party bodies, <c>23-QĐ/TW</c>: one series per type and term of the committee.</summary>
    Party,
}
