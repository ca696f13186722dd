namespace ProgramTracker.Domain.Organisations;

/// <summary>
/// A body of the police, the Front, the Party, the State or a mass organisation. It lives until it is renamed or ended; who follows it
/// stands in <see cref="OrganisationSuccession"/>.
/// </summary>
public sealed class Organisation : Aggregate
{
    public const int CodeLength = 40;
    public const int NameLength = 300;
    public const int AbbreviationLength = 40;

    private Organisation()
    {
    }

    /// <summary>Stands for one organisation at a time: <c>CA-15</c> was Yên Bái's police until 2025-06-30 and is Lào Cai's since.</summary>
    public string Code { get; private init; } = "";

    public string Name { get; private set; } = "";
    public string? Abbreviation { get; private set; }
    public OrganisationLine Line { get; private init; }
    public OrganisationLevel Level { get; private init; }
    public Guid? ParentId { get; private set; }

    /// <summary>A unit of its parent (Cục thuộc Bộ, Ban Thường trực): it keeps its parent's records with it, and the parent keeps its.</summary>
    public bool IsUnitOfParent { get; private set; }

    /// <summary>The area it serves; the nation for central bodies.</summary>
    public Guid AreaId { get; private init; }

    /// <summary>First day; none when it lies before these records.</summary>
    public DateOnly? ValidFrom { get; private init; }

    /// <summary>Last day, inclusive; none while it exists.</summary>
    public DateOnly? ValidTo { get; private set; }

    /// <summary>Enters a body into the catalogue. Refuses a missing code or name and a last day before the first.</summary>
    public static Organisation Enter(
        string code, string name, string? abbreviation, OrganisationLine line, OrganisationLevel level, Guid areaId, DateOnly? validFrom = null, DateOnly? validTo = null)
    {
        OrganisationRules.WithoutACode.BrokenIf(Wording.IsEmpty(code));
        OrganisationRules.WithoutAName.BrokenIf(Wording.IsEmpty(name));
        OrganisationRules.EndsBeforeItBegins.BrokenIf(validTo < validFrom);

        return new Organisation
        {
            Code = Wording.OrEmpty(code),
            Name = Wording.OrEmpty(name),
            Abbreviation = Wording.OrNull(abbreviation),
            Line = line,
            Level = level,
            AreaId = areaId,
            ValidFrom = validFrom,
            ValidTo = validTo,
        };
    }

    /// <summary>
    /// Enters a body for the area it serves. Refuses as the other one does, and an area of another level: a central body serves the nation, a provincial
    /// one a province, that of a commune a commune.
    /// </summary>
    public static Organisation Enter(
        string code, string name, string? abbreviation, OrganisationLine line, OrganisationLevel level, Area area, DateOnly? validFrom = null, DateOnly? validTo = null)
    {
        OrganisationRules.AreaOfAnotherLevel.BrokenIf(area.Level != LevelServedBy(level));

        return Enter(code, name, abbreviation, line, level, area.Id, validFrom, validTo);
    }

    /// <summary>
    /// Places it under another body of its line, as a body of its own or as a unit. Refused under itself or under its own unit, under a body of another line or
    /// one that was gone or not there yet in all its days; a unit also outside the area of its parent: units keep each other's records.
    /// </summary>
    public void PlaceUnder(Organisation parent, bool asItsUnit)
    {
        OrganisationRules.ItsOwnParent.BrokenIf(parent.Id == Id || parent.ParentId == Id);
        OrganisationRules.ParentOfAnotherLine.BrokenIf(parent.Line != Line, parent.Name);
        OrganisationRules.ParentOfAnotherTime.BrokenIf(parent.ValidTo < ValidFrom || ValidTo < parent.ValidFrom, parent.Name);
        OrganisationRules.UnitElsewhere.BrokenIf(asItsUnit && (parent.Level, parent.AreaId) != (Level, AreaId), parent.Name);

        ParentId = parent.Id;
        IsUnitOfParent = asItsUnit;
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

    /// <summary>The level of the areas that bodies of a level serve.</summary>
    public static AreaLevel LevelServedBy(OrganisationLevel level) => level switch
    {
        OrganisationLevel.Central => AreaLevel.Nation,
        OrganisationLevel.Province => AreaLevel.Province,
        _ => AreaLevel.Commune,
    };

    public bool ExistsOn(DateOnly day) => (ValidFrom is null || ValidFrom <= day) && (ValidTo is null || day <= ValidTo);
}
