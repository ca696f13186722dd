using ProgramTracker.Domain.Dates;

namespace ProgramTracker.Domain.Documents;

/// <summary>What a clerk enters of a document.</summary>
/// <param name="Number">The number as printed, with its symbol where the paper shows one.</param>
/// <param name="IssuerId">The body that issued it, when it is known.</param>
/// <param name="IssuerName">The issuer as printed, when it names a person or body beyond the register (<c>Bộ trưởng Bộ Công an</c>).</param>
/// <param name="Title">The abstract (trích yếu).</param>
public sealed record DocumentFacts(
    DocumentNumber Number,
    Guid? TypeId,
    Guid? IssuerId,
    string? IssuerName,
    PartialDate IssuedOn,
    string Title,
    PartialDate InForceFrom = default,
    PartialDate InForceTo = default);
