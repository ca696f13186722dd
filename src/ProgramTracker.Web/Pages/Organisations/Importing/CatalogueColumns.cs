namespace ProgramTracker.Web.Pages.Organisations.Importing;

/// <summary>The headings of the sheet of areas.</summary>
internal static class AreaColumns
{
    public const string Sheet = "Đơn vị hành chính";
    public const string Code = "Mã";
    public const string Name = "Tên";
    public const string ShortName = "Tên ngắn";
    public const string Kind = "Loại";
    public const string Level = "Cấp";
    public const string Province = "Mã tỉnh";
    public const string From = "Từ ngày";
    public const string To = "Đến ngày";

    public static readonly string[] All = [Code, Name, ShortName, Kind, Level, Province, From, To];
    public static readonly string[] Needed = [Code, Name, Kind, Level, From];
}

/// <summary>The headings of the sheet of organisations.</summary>
internal static class OrganisationColumns
{
    public const string Sheet = "Tổ chức";
    public const string Code = "Mã";
    public const string Name = "Tên";
    public const string Abbreviation = "Viết tắt";
    public const string Line = "Khối";
    public const string Level = "Cấp";
    public const string Area = "Mã đơn vị hành chính";
    public const string Parent = "Mã cấp trên";
    public const string IsUnit = "Là đơn vị của cấp trên";
    public const string From = "Từ ngày";
    public const string To = "Đến ngày";

    public static readonly string[] All = [Code, Name, Abbreviation, Line, Level, Area, Parent, IsUnit, From, To];
    public static readonly string[] Needed = [Code, Name, Line, Level];
}
