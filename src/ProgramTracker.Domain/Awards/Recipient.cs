using ProgramTracker.Domain.Text;

namespace ProgramTracker.Domain.Awards;

/// <summary>A recipient as the signed list prints it.</summary>
/// <param name="PostAndUnit">Rank or post and unit as they were then.</param>
/// <param name="ScopeId">The scope of the recipient's unit.</param>
public sealed record RecipientEntry(RecipientKind Kind, string Name, string? PostAndUnit, Guid ScopeId, string? Achievement = null);

/// <summary>
/// Who an award decision names, in the order of the signed list. A row of its decision, the same one however often the list is corrected; there is no register of citizens.
/// </summary>
public sealed class Recipient : Part, IScoped
{
    public const int NameLength = 300;
    public const int PostAndUnitLength = 500;
    public const int AchievementLength = 1000;

    private Recipient()
    {
    }

    internal Recipient(Guid decisionId, RecipientKind kind) => (DecisionId, Kind) = (decisionId, kind);

    /// <summary>One that stood in the list before, with the identity that it had.</summary>
    internal Recipient(Guid decisionId, RecipientKind kind, Guid id)
        : this(decisionId, kind) => Id = id;

    public Guid DecisionId { get; private init; }

    /// <summary>The place in the signed list, from 0.</summary>
    public int Order { get; private set; }
    public RecipientKind Kind { get; private init; }
    public string Name { get; private set; } = "";

    /// <summary>The name without accents and case: what other decisions are searched by for the same one.</summary>
    public string NameKey { get; private set; } = "";
    public string? PostAndUnit { get; private set; }

    /// <summary>Post and unit without accents and case; empty where none is written.</summary>
    public string UnitKey { get; private set; } = "";
    public string? Achievement { get; private set; }

    /// <summary>The later decision that took the award back; none while it stands.</summary>
    public Guid? RevocationId { get; private set; }

    /// <inheritdoc/>
    public Guid ScopeId { get; private set; }

    public bool IsRevoked => RevocationId is not null;

    /// <summary>A name as <see cref="NameKey"/> holds it.</summary>
    public static string NameKeyOf(string name) => Key(name, NameLength);

    /// <summary>A post and unit as <see cref="UnitKey"/> holds it.</summary>
    public static string UnitKeyOf(string? postAndUnit) => Key(postAndUnit, PostAndUnitLength);

    /// <summary>Stands in the list as entered; in a corrected one maybe at another place or with other accents.</summary>
    internal void Take(int order, RecipientEntry entry)
    {
        AwardRules.RecipientWithoutAName.BrokenIf(Wording.IsEmpty(entry.Name));

        (Order, Name, ScopeId) = (order, Wording.OrEmpty(entry.Name), entry.ScopeId);
        (PostAndUnit, Achievement) = (Wording.OrNull(entry.PostAndUnit), Wording.OrNull(entry.Achievement));
        (NameKey, UnitKey) = (NameKeyOf(Name), UnitKeyOf(PostAndUnit));
    }

    internal void LoseTo(Revocation revocation) => RevocationId = revocation.Id;

    /// <summary>Some letters are several without their accents, so that a key may be longer than its text.</summary>
    private static string Key(string? text, int length) => VietnameseText.SearchKey(text) is var key && key.Length > length ? key[..length] : key;
}
