using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Data.Catalogues;

/// <summary>
/// The dated forms of an area through which its bodies lived on: code and name stayed, only the territory changed. Thành phố Hồ Chí Minh before and after
/// 2025-07-01 is one, Lào Cai with code 10 and then 15 is two.
/// </summary>
/// <param name="Area">The last form.</param>
/// <param name="Term">Open at the start where the catalogue begins later than the area.</param>
/// <param name="SuccessorCode">The code of the area that followed; none while it exists.</param>
/// <param name="ProvinceCode">The code of the province it lies in; its own for a province.</param>
internal sealed record AreaSpan(CataloguedArea Area, Term Term, string? SuccessorCode, string ProvinceCode)
{
    public static IReadOnlyList<AreaSpan> Of(AreaCatalogue catalogue)
    {
        var firsts = catalogue.Areas.Where(a => a.Level != AreaLevel.Nation && !catalogue.Areas.Any(earlier => Continues(earlier, a)));

        return [.. firsts.Select(first => Through(catalogue, first))];
    }

    /// <summary>Whether such an area has the bodies of the template. Those of the two archipelagos are not verified.</summary>
    public bool HasBodiesOf(CatalogueFile.Row template) => template.One<AreaLevel>("level") == Area.Level && Area.Kind != "đặc khu";

    private static AreaSpan Through(AreaCatalogue catalogue, CataloguedArea first)
    {
        var last = first;
        while (catalogue.Areas.FirstOrDefault(next => Continues(last, next)) is { } next)
            last = next;

        return new AreaSpan(
            last,
            new Term(first.IsOlderThanItsFirstDay ? null : first.Term.From, last.Term.To),
            last.SuccessorCode,
            first.Level == AreaLevel.Commune ? first.ParentCode! : first.Code);
    }

    private static bool Continues(CataloguedArea one, CataloguedArea next) =>
        one.Code == next.Code && one.Name == next.Name && one.Term.To?.AddDays(1) == next.Term.From;
}
