namespace ProgramTracker.Domain.Organisations;

/// <summary>What the catalogue of areas and organisations refuses.</summary>
public static class OrganisationRules
{
    public static readonly Rule AreaWithoutACode = new("area.without-a-code");
    public static readonly Rule AreaWithoutAName = new("area.without-a-name");
    public static readonly Rule WithoutACode = new("organisation.without-a-code");
    public static readonly Rule WithoutAName = new("organisation.without-a-name");
    public static readonly Rule EndsBeforeItBegins = new("organisation.ends-before-it-begins");
    public static readonly Rule EndedAlready = new("organisation.ended-already");
    public static readonly Rule SucceedsItself = new("organisation.succeeds-itself");
    public static readonly Rule ItsOwnParent = new("organisation.its-own-parent");
    public static readonly Rule ParentOfAnotherLine = new("organisation.parent-of-another-line");
    public static readonly Rule ParentOfAnotherTime = new("organisation.parent-of-another-time");
    public static readonly Rule UnitElsewhere = new("organisation.unit-elsewhere");
    public static readonly Rule AreaOfAnotherLevel = new("organisation.area-of-another-level");
    public static readonly Rule OutsideOnesProvince = new("organisation.outside-ones-province");
}
