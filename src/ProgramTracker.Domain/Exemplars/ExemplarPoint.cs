namespace ProgramTracker.Domain.Exemplars;

/// <summary>How many points of a model an area had on the closing day of a year.</summary>
/// <param name="AreaId">A commune; a province where its communes are not known.</param>
/// <param name="ProvinceId">The province of the commune, or the province itself.</param>
/// <param name="Points">Places where the model is in operation; nought is a count too.</param>
/// <param name="Groups">Groups (tổ) at these points; none where nobody counted.</param>
/// <param name="Members">How many people are in the groups: a number, never names.</param>
/// <param name="OriginAreaId">Where the model came here from; none where nobody knows.</param>
public sealed record PointEntry(Guid AreaId, Guid ProvinceId, int Points, int? Groups = null, int? Members = null, Guid? OriginAreaId = null)
{
    public bool IsOfAProvince => AreaId == ProvinceId;
}

/// <summary>The points (điểm) of a model in one area, and their groups (tổ), on the closing day of a year. Seen by the province it is of; of a national model by no other.</summary>
public sealed class ExemplarPoint : Part, IScoped
{
    /// <summary>Of points, groups or members in one area; far above the largest commune.</summary>
    public const int Most = 1_000_000;

    private ExemplarPoint()
    {
    }

    internal ExemplarPoint(Guid exemplarId, int year, PointEntry entry)
    {
        (ExemplarId, Year, AreaId, ScopeId) = (exemplarId, (short)year, entry.AreaId, entry.ProvinceId);
        Count(entry);
    }

    public Guid ExemplarId { get; private init; }
    public short Year { get; private init; }
    public Guid AreaId { get; private init; }

    /// <summary>The province, in the form it had that year.</summary>
    public Guid ScopeId { get; private init; }

    public int Points { get; private set; }
    public int? Groups { get; private set; }
    public int? Members { get; private set; }
    public Guid? OriginAreaId { get; private set; }

    internal static void Check(PointEntry entry)
    {
        ExemplarRules.CountOutOfRange.BrokenIf(new[] { entry.Points, entry.Groups ?? 0, entry.Members ?? 0 }.Any(count => count is < 0 or > Most), Most);
        ExemplarRules.GroupsWithoutAPoint.BrokenIf(entry is { Groups: > 0, Points: 0 });
        ExemplarRules.MembersWithoutAGroup.BrokenIf(entry.Members > 0 && entry.Groups is null or 0);
        ExemplarRules.FewerMembersThanGroups.BrokenIf(entry.Members < entry.Groups);
        ExemplarRules.CameFromItself.BrokenIf(entry.OriginAreaId == entry.AreaId);
    }

    internal void Count(PointEntry entry) => (Points, Groups, Members, OriginAreaId) = (entry.Points, entry.Groups, entry.Members, entry.OriginAreaId);
}
