namespace ProgramTracker.Domain.Awards;

/// <summary>A row of the catalogue as it is entered.</summary>
/// <param name="Authority">None for every authority that has no row of its own.</param>
public sealed record AwardCompetenceEntry(
    Guid FormId, AuthorityKind? Authority, bool IsAllowed, DateOnly? ValidFrom, DateOnly? ValidTo, string Source, string Confidence);

/// <summary>Who may decide a form of award in which days. Which kinds of recipient it is for, the <see cref="AwardForm"/> itself says. A row of the catalogue.</summary>
public sealed class AwardCompetence : Aggregate
{
    private AwardCompetence()
    {
    }

    public Guid FormId { get; private init; }

    /// <summary>None for every authority that has no row of its own.</summary>
    public AuthorityKind? Authority { get; private init; }
    public bool IsAllowed { get; private init; }
    public DateOnly? ValidFrom { get; private init; }

    /// <summary>The last day, inclusive.</summary>
    public DateOnly? ValidTo { get; private init; }
    public string Source { get; private init; } = "";
    public string Confidence { get; private init; } = "";

    public static AwardCompetence Enter(AwardCompetenceEntry entry) => new()
    {
        FormId = entry.FormId,
        Authority = entry.Authority,
        IsAllowed = entry.IsAllowed,
        ValidFrom = entry.ValidFrom,
        ValidTo = entry.ValidTo,
        Source = Wording.OrEmpty(entry.Source),
        Confidence = Wording.OrEmpty(entry.Confidence),
    };

    /// <summary>Whether the authority may decide the form on that day; none where the catalogue does not know. A row of the authority itself goes before that of all others.</summary>
    /// <param name="ofForm">All rows of one form.</param>
    public static bool? MayDecide(IEnumerable<AwardCompetence> ofForm, AuthorityKind authority, DateOnly day) =>
        ofForm.Where(c => (c.Authority is null || c.Authority == authority) && !(c.ValidFrom > day) && !(c.ValidTo < day))
            .OrderBy(c => c.Authority is null)
            .Select(c => (bool?)c.IsAllowed)
            .FirstOrDefault();
}
