using Microsoft.AspNetCore.Mvc;
using ProgramTracker.Data;
using ProgramTracker.Data.Conferences;
using ProgramTracker.Domain.Conferences;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>Which conferences are wanted, as the address of the list and of the calendar says it.</summary>
public sealed class ConferenceFilter
{
    /// <summary>Kept by the reader's own organisation.</summary>
    public const string Mine = "mine";

    /// <summary>To which the reader's organisation was invited and has yet to answer.</summary>
    public const string Asked = "asked";

    public const string TookPlace = "took-place";
    public const string Unconfirmed = "unconfirmed";

    [BindProperty(Name = "year")]
    public short? Year { get; set; }

    [BindProperty(Name = "purpose")]
    public ConferencePurpose? Purpose { get; set; }

    /// <summary><see cref="TookPlace"/>, <see cref="Unconfirmed"/>, or a <see cref="ConferenceState"/>.</summary>
    [BindProperty(Name = "state")]
    public string? State { get; set; }

    /// <summary><see cref="Mine"/>, <see cref="Asked"/>, or the id of the area whose record it is.</summary>
    [BindProperty(Name = "of")]
    public string? Whose { get; set; }

    /// <summary>An organisation that had a part in the conferences, as its page links here.</summary>
    [BindProperty(Name = "organisation")]
    public Guid? InvolvedId { get; set; }

    public bool IsUsed => Year is not null || Purpose is not null || !string.IsNullOrEmpty(State) || !string.IsNullOrEmpty(Whose) || InvolvedId is not null;

    public IQueryable<Conference> Of(IQueryable<Conference> conferences, TrackerContext db)
    {
        if (Year is { } year)
            conferences = conferences.HeldIn(year);
        if (Purpose is { } purpose)
            conferences = conferences.Where(c => c.LeadingPurpose == purpose || c.OtherPurposes.Contains(purpose));
        if (InvolvedId is { } involved)
            conferences = conferences.Involving(involved);

        return InState(Kept(conferences, db));
    }

    private IQueryable<Conference> Kept(IQueryable<Conference> conferences, TrackerContext db)
    {
        var own = db.Actor.Scope.OrganisationIds;
        if (Whose == Mine)
            return conferences.Where(c => own.Contains(c.OwnerId));
        if (Whose == Asked)
            return conferences.AwaitingAnswersOf(own);
        if (!Guid.TryParse(Whose, out var area))
            return conferences;

        // A province's conferences of before the mergers of 2025 count as its own.
        return conferences.Where(c => c.ScopeId == area || db.AreaSuccessions.Any(s => s.SuccessorId == area && s.PredecessorId == c.ScopeId));
    }

    private IQueryable<Conference> InState(IQueryable<Conference> conferences) => State switch
    {
        TookPlace => conferences.TookPlace(),
        Unconfirmed => conferences.Unconfirmed(),
        { } name when Enum.TryParse<ConferenceState>(name, out var state) && Enum.IsDefined(state) => conferences.Where(c => c.State == state),
        _ => conferences,
    };
}
