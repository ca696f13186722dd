using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Domain.Programmes;

namespace ProgramTracker.Web.Pages.Programmes;

/// <summary>What the page of a programme shows of it.</summary>
public sealed record ProgrammeFactsShown(
    Guid Id, Guid OwnerId, string? Number, string? NumberRaw, string Title, ProgrammeState State, PartialDate SignedOn, PartialDate From, PartialDate To,
    Guid? AreaId, string? Area, DateOnly? AreaUntil, string? Objectives, Guid? ImplementsId, Guid? PredecessorId, string Owner)
{
    public string Name => Number ?? Title;
}

public sealed record PartyShown(string Name, Guid? OrganisationId, OrganisationLine? Line, PartyRole Role);

/// <summary>Another programme: the one above, those below, the one before and the one after.</summary>
public sealed record RelatedProgramme(Guid Id, string? Number, string Title, PartialDate SignedOn, PartialDate From, PartialDate To, ProgrammeState State)
{
    public string Name => Number ?? Title;
}

public sealed record TargetShown(string What, TargetBound Bound, decimal Value, string? Unit, short? Year);

public sealed record MovementShown(Guid Id, string Name);

/// <summary>A decision that lists who was commended at a conference of the programme.</summary>
public sealed record DecisionShown(Guid Id, string? Number, string Authority, PartialDate DecidedOn);

public sealed record DocumentShown(Guid Id, string Number, string Title, PartialDate IssuedOn);

public sealed record ActShown(ProgrammeState To, PartialDate On, string? Reason);

/// <summary>A conference that reviews the programme, with what came out of it.</summary>
public sealed record ConferenceShown(Guid Id, string Title, PartialDate HeldOn, ConferencePurpose Purpose, ConferenceState State, int AwardLines, int Conclusions, int Limits);

/// <summary>A promise that is not kept yet: an open task, or a conclusion that no task follows.</summary>
/// <param name="Href">Where it is followed.</param>
/// <param name="Wording">In the words used.</param>
/// <param name="Who">Who answers for it.</param>
/// <param name="DueOn">By when, for a task that has a day.</param>
/// <param name="Fate">What became of the conclusion; a task for a task.</param>
/// <param name="IsTask">Whether someone has been told to do it.</param>
/// <param name="IsReportedDone">Whether its lead says that it is done.</param>
public sealed record PromiseShown(string Href, string Wording, string? Who, DateOnly? DueOn, ConclusionFate Fate, bool IsTask, bool IsReportedDone);
