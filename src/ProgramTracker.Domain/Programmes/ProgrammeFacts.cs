using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Documents;

namespace ProgramTracker.Domain.Programmes;

/// <summary>What a clerk enters of a programme. A draft may lack its number, its parties and its period.</summary>
public sealed record ProgrammeFacts(
    string Title,
    DocumentNumber? Number = null,
    PartialDate SignedOn = default,
    PartialDate From = default,
    PartialDate To = default,
    Guid? AreaId = null,
    string? Objectives = null,
    Guid? ImplementsId = null,
    Guid? PredecessorId = null);
