namespace ProgramTracker.Domain.Documents;

/// <summary>How far a printed number can be trusted.</summary>
public enum DocumentNumberVerdict
{
    /// <summary>As the rules write it.</summary>
    Ok,

    /// <summary>Only spacing, dashes, padding, letter case, an older shape or words around it were tidied.</summary>
    OkNormalised,

    /// <summary>Usable, but a person should look; <see cref="DocumentNumber.Reason"/> says at what.</summary>
    OkWarning,

    /// <summary>A number without its symbol. The symbol is never invented: offer candidates by type, number, issuer and date.</summary>
    Partial,

    /// <summary>Not the number of an issued document.</summary>
    Invalid,
}
