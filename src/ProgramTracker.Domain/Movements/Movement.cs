using ProgramTracker.Domain.Dates;

namespace ProgramTracker.Domain.Movements;

/// <summary>What a clerk enters of a movement.</summary>
/// <param name="OtherNames">How else it is written; any number.</param>
/// <param name="LaunchedById">The body that launched it, where the register has it.</param>
/// <param name="LaunchedBy">Who launched it, as printed.</param>
/// <param name="DocumentId">The document by which it was launched.</param>
public sealed record MovementFacts(
    string Name,
    IReadOnlyList<string>? OtherNames = null,
    Guid? LaunchedById = null,
    string? LaunchedBy = null,
    PartialDate LaunchedOn = default,
    Guid? DocumentId = null,
    string? Note = null);

/// <summary>A movement (phong trào thi đua, cuộc vận động) that programmes carry on and conferences review: “Dân vận khéo”.</summary>
public sealed class Movement : Aggregate, IOwned
{
    public const int NameLength = 300;
    public const int LaunchedByLength = 300;
    public const int NoteLength = 2000;
    public const int MostOtherNames = 20;

    private Movement()
    {
    }

    /// <inheritdoc/>
    public Guid OwnerId { get; private init; }

    /// <inheritdoc/>
    public Guid ScopeId { get; private init; }

    public string Name { get; private set; } = "";

    /// <summary>How else it is written, a line each.</summary>
    public string? OtherNames { get; private set; }
    public Guid? LaunchedById { get; private set; }

    /// <summary>Who launched it, as printed.</summary>
    public string? LaunchedBy { get; private set; }

    /// <summary>As far as the paper tells.</summary>
    public PartialDate LaunchedOn { get; private set; }
    public Guid? DocumentId { get; private set; }
    public string? Note { get; private set; }

    /// <summary>Enters a movement. Refuses one without a name, with more other names than <see cref="MostOtherNames"/>, or launched after <paramref name="today"/>.</summary>
    public static Movement Register(MovementFacts facts, Guid ownerId, Guid scopeId, DateOnly today)
    {
        var movement = new Movement { OwnerId = ownerId, ScopeId = scopeId };
        movement.Describe(facts, today);

        return movement;
    }

    /// <summary>Corrects what is known of it; refuses as <see cref="Register"/> does.</summary>
    public void Describe(MovementFacts facts, DateOnly today)
    {
        var others = (facts.OtherNames ?? []).Select(Wording.OrNull).OfType<string>().Distinct().ToList();
        MovementRules.WithoutAName.BrokenIf(Wording.IsEmpty(facts.Name));
        MovementRules.TooManyNames.BrokenIf(others.Count > MostOtherNames);
        MovementRules.LaunchedInTheFuture.BrokenIf(facts.LaunchedOn.Earliest > today);

        (Name, OtherNames) = (Wording.OrEmpty(facts.Name), others.Count == 0 ? null : string.Join('\n', others));
        (LaunchedById, LaunchedBy, LaunchedOn) = (facts.LaunchedById, Wording.OrNull(facts.LaunchedBy), facts.LaunchedOn);
        (DocumentId, Note) = (facts.DocumentId, Wording.LinesOrNull(facts.Note));
        Changed();
    }
}
