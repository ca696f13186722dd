namespace ProgramTracker.Domain.Organisations;

/// <summary>
/// A dated administrative unit: the nation, a province or a commune as it was from one day to another. A code alone is no key:
/// seven province codes changed meaning on 2025-07-01 (Nghị quyết 202/2025/QH15), so the key is code and first day.
/// </summary>
public sealed class Area : Aggregate
{
    public const int CodeLength = 20;
    public const int NameLength = 300;

    /// <summary>The nation itself, the scope of records that everyone may see.</summary>
    public static readonly Guid NationId = new("00000000-0000-7000-8000-000000000084");

    /// <summary>Of which nobody knows where it came from: the scope of such a part of a national record, which no province sees.</summary>
    public static readonly Guid UnplacedId = new("00000000-0000-7000-8000-000000000085");

    /// <summary>The code of what <see cref="UnplacedId"/> stands for.</summary>
    public const string UnplacedCode = "VN-0";

    private readonly List<string> _aliases = [];

    private Area()
    {
    }

    public string Code { get; private init; } = "";
    public string Name { get; private set; } = "";

    /// <summary>As people say it: <c>Đà Nẵng</c>, <c>TP. Hồ Chí Minh</c>.</summary>
    public string ShortName { get; private set; } = "";

    /// <summary>tỉnh, thành phố, xã, phường, đặc khu.</summary>
    public string Kind { get; private set; } = "";

    public AreaLevel Level { get; private init; }
    public Guid? ParentId { get; private init; }

    /// <summary>First day, inclusive.</summary>
    public DateOnly ValidFrom { get; private init; }

    /// <summary>Last day, inclusive; none while it exists.</summary>
    public DateOnly? ValidTo { get; private set; }

    public string? Region { get; private set; }

    /// <summary>Place in the tile grid of the country, from the top left; none for units of the past.</summary>
    public short? TileRow { get; private set; }
    public short? TileColumn { get; private set; }

    /// <summary>Other ways to write the name, for search and reading.</summary>
    public IReadOnlyList<string> Aliases => _aliases;

    public static Area Nation(string name, DateOnly validFrom) =>
        new() { Id = NationId, Code = "VN", Name = name, ShortName = name, Kind = "quốc gia", Level = AreaLevel.Nation, ValidFrom = validFrom };

    /// <summary>The stand-in for an origin that is not known; no area of the map.</summary>
    public static Area Unplaced(string name, DateOnly validFrom) =>
        new() { Id = UnplacedId, Code = UnplacedCode, Name = name, ShortName = name, Level = AreaLevel.Nation, ParentId = NationId, ValidFrom = validFrom };

    /// <summary>Enters a unit into the catalogue. Refuses a missing code or name and a last day before the first.</summary>
    public static Area Enter(AreaLevel level, string code, string name, string shortName, string kind, Guid parentId, DateOnly validFrom, DateOnly? validTo)
    {
        OrganisationRules.AreaWithoutACode.BrokenIf(Wording.IsEmpty(code));
        OrganisationRules.AreaWithoutAName.BrokenIf(Wording.IsEmpty(name));
        OrganisationRules.EndsBeforeItBegins.BrokenIf(validTo < validFrom);

        return new Area
        {
            Code = Wording.OrEmpty(code),
            Name = Wording.OrEmpty(name),
            ShortName = Wording.OrNull(shortName) ?? Wording.OrEmpty(name),
            Kind = Wording.OrEmpty(kind),
            Level = level,
            ParentId = parentId,
            ValidFrom = validFrom,
            ValidTo = validTo,
        };
    }

    /// <summary>Where it lies and how else it is written.</summary>
    public void Describe(string? region, short? tileRow, short? tileColumn, IEnumerable<string> aliases)
    {
        Region = Wording.OrNull(region);
        TileRow = tileRow;
        TileColumn = tileColumn;
        _aliases.Clear();
        _aliases.AddRange(aliases.Select(Wording.OrEmpty).Where(a => a.Length > 0).Distinct());
        Changed();
    }

    /// <summary>Its last day. Refused when it has ended already or when that day lies before the first.</summary>
    public void End(DateOnly lastDay)
    {
        OrganisationRules.EndedAlready.BrokenIf(ValidTo is not null);
        OrganisationRules.EndsBeforeItBegins.BrokenIf(lastDay < ValidFrom);

        ValidTo = lastDay;
        Changed();
    }

    public bool ExistsOn(DateOnly day) => ValidFrom <= day && (ValidTo is null || day <= ValidTo);
}
