using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Data.Catalogues;

/// <summary>A body as the catalogue knows it: a line of its own, or made from a template for an area.</summary>
internal sealed class CataloguedOrganisation
{
    private CataloguedOrganisation()
    {
    }

    /// <summary>In the database; set when the catalogue is compared with it.</summary>
    public Guid Id { get; set; }

    public string Code { get; private init; } = "";
    public string Name { get; private init; } = "";
    public string? Abbreviation { get; private init; }
    public OrganisationLine Line { get; private init; }
    public OrganisationLevel Level { get; private init; }
    public required CataloguedArea Area { get; init; }
    public string? ParentCode { get; private init; }
    public bool IsUnitOfParent { get; private init; }
    public Term Term { get; private init; }
    public string? SuccessorCode { get; private init; }

    /// <summary>How it was followed, where the count of its fellows would not tell: a second predecessor may stand in no catalogue.</summary>
    public SuccessionKind? Succession { get; private init; }

    public static CataloguedOrganisation National(CatalogueFile.Row row, CataloguedArea nation) => new()
    {
        Code = row["code"],
        Name = row["name"],
        Abbreviation = row.Text("abbreviation"),
        Line = row.One<OrganisationLine>("line"),
        Level = OrganisationLevel.Central,
        Area = nation,
        ParentCode = row.Text("parent"),
        IsUnitOfParent = row.Flag("is_unit") == true,
        Term = new Term(row.Day("valid_from"), row.Day("valid_to")),
        SuccessorCode = row.Text("successor"),
        Succession = row.Text("succession") is null ? null : row.One<SuccessionKind>("succession"),
    };

    /// <summary>The body of the template in the area; none when the template was over before the area began, or the other way round.</summary>
    public static CataloguedOrganisation? Local(CatalogueFile.Row template, AreaSpan span)
    {
        var ofTemplate = new Term(template.Day("valid_from"), template.Day("valid_to"));
        if (ofTemplate.Within(span.Term) is not { } term)
            return null;

        var endsWithTemplate = term.To is not null && term.To == ofTemplate.To;
        return new CataloguedOrganisation
        {
            Code = Filled("code"),
            Name = Filled(span.Area.IsCity && template.Text("city_name") is not null ? "city_name" : "name"),
            Abbreviation = template.Text(span.Area.IsCity && template.Text("city_abbreviation") is not null ? "city_abbreviation" : "abbreviation"),
            Line = template.One<OrganisationLine>("line"),
            Level = template.One<OrganisationLevel>("level"),
            Area = span.Area,
            ParentCode = Filled("parent"),
            IsUnitOfParent = template.Flag("is_unit") == true,
            Term = term,
            SuccessorCode = endsWithTemplate ? Filled("successor") : span.SuccessorCode is { } code && term.To is not null ? Filled("code", code) : null,
            Succession = endsWithTemplate ? SuccessionKind.Merged : null,
        };

        string Filled(string column, string? code = null) => template[column]
            .Replace("{code}", code ?? span.Area.Code, StringComparison.Ordinal)
            .Replace("{province}", span.ProvinceCode, StringComparison.Ordinal)
            .Replace("{area}", span.Area.NameInside, StringComparison.Ordinal)
            .Replace("{place}", span.Area.PlaceName, StringComparison.Ordinal);
    }
}
