using System.Security.Claims;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Shell;

/// <summary>What stands around every page: where one can go, who is signed in, and how the page looks.</summary>
public sealed class Shell(IHttpContextAccessor accessor)
{
    /// <summary>Claim with the name of the person, as greeted in the top bar; without it the sign-in name is shown.</summary>
    public const string PersonNameClaim = "person_name";

    /// <summary>Claim with the name of the person's organisation.</summary>
    public const string OrganisationNameClaim = "organisation_name";

    /// <summary>The cookie that keeps the chosen look, <c>light</c> or <c>dark</c>; without it the device decides.</summary>
    public const string ThemeCookie = "theme";

    private static readonly Place[] Main =
    [
        new("Trang chủ", "/", Permission.ViewHome),
        new("Chương trình", "/programmes", Permission.ViewProgrammes),
        new("Hội nghị", "/conferences", Permission.ViewConferences),
        new("Khen thưởng", "/awards", Permission.ViewAwards),
        new("Mô hình", "/exemplars", Permission.ViewExemplars),
        new("Văn bản", "/documents", Permission.ViewDocuments),
        new("Nhiệm vụ", "/tasks", Permission.ViewTasks),
    ];

    private static readonly Place[] Further =
    [
        new("Phong trào", "/movements", Permission.ViewMovements),
        new("Người giữ chức vụ", "/people", Permission.ViewPeople),
        new("Tổ chức", "/organisations", Permission.ViewOrganisations),
        new("Tài khoản", "/accounts", Permission.ManageAccounts),
        new("Nhật ký", "/audit", Permission.ViewAudit),
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

    /// <summary>The places of daily work that this person may see.</summary>
    public IReadOnlyList<NavItem> Items(string path) => Open(Main, path);

    /// <summary>The other places that this person may see, under "Thêm".</summary>
    public IReadOnlyList<NavItem> MoreItems(string path) => Open(Further, path);

    private List<NavItem> Open(Place[] places, string path) =>
        [.. places.Where(p => User.May(p.Permission)).Select(p => new NavItem(p.Name, p.Href, Holds(p.Href, path)))];

    private static bool Holds(string href, string path) =>
        href == "/" ? path is "" or "/" or "/dashboard" : path == href || path.StartsWith(href + "/", StringComparison.Ordinal);

    private sealed record Place(string Name, string Href, string Permission);
}
