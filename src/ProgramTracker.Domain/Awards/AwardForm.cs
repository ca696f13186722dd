namespace ProgramTracker.Domain.Awards;

/// <summary>Whether an award is an emulation title (danh hiệu thi đua) or a form of commendation (hình thức khen thưởng).</summary>
public enum AwardClass
{
    Title,
    Commendation,
}

/// <summary>A row of the catalogue as it is entered.</summary>
/// <param name="ForHousehold">None where the source leaves it open.</param>
public sealed record AwardFormEntry(
    string Code,
    string Name,
    string EnglishName,
    AwardClass Class,
    string LevelName,
    bool? ForIndividual,
    bool? ForCollective,
    bool? ForHousehold,
    string DecidedBy,
    string LawArticle,
    string? Requires,
    string? Note,
    string Confidence);

/// <summary>An award as the law knows it, with who decides it and its article. A row of the catalogue.</summary>
public sealed class AwardForm : Aggregate
{
    public const int CodeLength = 40;
    public const int NameLength = 300;

    private AwardForm()
    {
    }

    public string Code { get; private init; } = "";
    public string Name { get; private init; } = "";
    public string EnglishName { get; private init; } = "";
    public AwardClass Class { get; private init; }

    /// <summary>nhà nước; bộ, tỉnh; cơ sở; khác.</summary>
    public string LevelName { get; private init; } = "";
    public bool? ForIndividual { get; private init; }
    public bool? ForCollective { get; private init; }
    public bool? ForHousehold { get; private init; }
    public string DecidedBy { get; private init; } = "";
    public string LawArticle { get; private init; } = "";
    public string? Requires { get; private init; }
    public string? Note { get; private init; }

    /// <summary>How sure the source is: confirmed, law-known, unverified…</summary>
    public string Confidence { get; private init; } = "";

    public static AwardForm Enter(AwardFormEntry entry) => new()
    {
        Code = Wording.OrEmpty(entry.Code),
        Name = Wording.OrEmpty(entry.Name),
        EnglishName = Wording.OrEmpty(entry.EnglishName),
        Class = entry.Class,
        LevelName = Wording.OrEmpty(entry.LevelName),
        ForIndividual = entry.ForIndividual,
        ForCollective = entry.ForCollective,
        ForHousehold = entry.ForHousehold,
        DecidedBy = Wording.OrEmpty(entry.DecidedBy),
        LawArticle = Wording.OrEmpty(entry.LawArticle),
        Requires = Wording.OrNull(entry.Requires),
        Note = Wording.OrNull(entry.Note),
        Confidence = Wording.OrEmpty(entry.Confidence),
    };

    /// <summary>Whether it may go to such a recipient; what the source leaves open is not refused.</summary>
    public bool IsFor(RecipientKind kind) => Says(kind) ?? true;

    /// <summary>Whether the source says that it may go to such a recipient.</summary>
    public bool IsSurelyFor(RecipientKind kind) => Says(kind) == true;

    private bool? Says(RecipientKind kind) => kind switch
    {
        RecipientKind.Individual => ForIndividual,
        RecipientKind.Collective => ForCollective,
        _ => ForHousehold,
    };
}
