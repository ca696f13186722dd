using System.Security.Claims;

namespace ProgramTracker.Web.Shell;

/// <summary>What stands around every page: where one can go, who is signed in, and how the page looks.</summary>
public sealed class Shell(IHttpContextAccessor accessor)
{
    /// <summary>Claim with the name of the person, as greeted in the top bar; without it the sign-in name is shown.</summary>
    public const string PersonNameClaim = "person_name";

    /// <summary>Claim with the name of the person's organisation.</summary>
    public const string OrganisationNameClaim = "organisation_name";

    /// <summary>The role that runs accounts and reads the audit trail.</summary>
    public const string AdministratorRole = "administrator";

    /// <summary>The cookie that keeps the chosen look, <c>light</c> or <c>dark</c>; without it the device decides.</summary>
    public const string ThemeCookie = "theme";

    private static readonly Place[] Main =
    [
        new("Trang chủ", "/"),
        new("Chương trình", "/programmes"),
        new("Hội nghị", "/conferences"),
        new("Khen thưởng", "/awards"),
        new("Mô hình", "/exemplars"),
        new("Văn bản", "/documents"),
        new("Nhiệm vụ", "/tasks"),
    ];

    private static readonly Place[] Further =
    [
        new("Nhân sự", "/people"),
        new("Tổ chức", "/organisations"),
        new("Tài khoản", "/accounts", AdministratorRole),
        new("Nhật ký", "/audit", AdministratorRole),
    ];

    private HttpContext Http => accessor.HttpContext ?? throw new InvalidOperationException("The shell is asked outside a request.");

    private ClaimsPrincipal User => Http.User;

    public bool IsSignedIn => User.Identity?.IsAuthenticated == true;

    public string PersonName => User.FindFirstValue(PersonNameClaim) ?? User.Identity?.Name ?? "";

    public string OrganisationName => User.FindFirstValue(OrganisationNameClaim) ?? "";

    /// <summary>Whose drafts the browser keeps; another person on the same device never sees them.</summary>
    public string DraftOwner => User.FindFirstValue(ClaimTypes.NameIdentifier) ?? User.Identity?.Name ?? "";

    /// <summary><c>light</c>, <c>dark</c>, or <c>auto</c> when the device decides.</summary>
    public string Theme => Http.Request.Cookies[ThemeCookie] is { } chosen and ("light" or "dark") ? chosen : "auto";

    /// <summary>The address of this page, to come back to after a change of look or language.</summary>
    public string Here => Http.Request.PathBase + Http.Request.Path + Http.Request.QueryString;

    /// <summary>The places that everyone uses.</summary>
    public IReadOnlyList<NavItem> Items(string path) => Open(Main, path);

    /// <summary>The places under "Thêm".</summary>
    public IReadOnlyList<NavItem> MoreItems(string path) => Open(Further, path);

    private List<NavItem> Open(Place[] places, string path) =>
        [.. places.Where(p => p.Role is null || User.IsInRole(p.Role)).Select(p => new NavItem(p.Name, p.Href, Holds(p.Href, path)))];

    private static bool Holds(string href, string path) =>
        href == "/" ? path is "" or "/" or "/dashboard" : path == href || path.StartsWith(href + "/", StringComparison.Ordinal);

    private sealed record Place(string Name, string Href, string? Role = null);
}
