using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data.Accounts;

namespace ProgramTracker.Web.Accounts;

/// <summary>Roles and states in words.</summary>
public static class AccountWords
{
    public static string OfRole(this IStringLocalizer<Words.Words> t, string role) => role switch
    {
        Role.Administrator => t["Quản trị"],
        Role.MinistryStaff => t["Cán bộ Bộ"],
        Role.Officer => t["Cán bộ địa phương"],
        Role.Leader => t["Lãnh đạo"],
        _ => role,
    };

    public static string OfState(this IStringLocalizer<Words.Words> t, AccountState state) => state switch
    {
        AccountState.Active => t["Đang dùng"],
        AccountState.Locked => t["Tạm khóa"],
        AccountState.PasswordDue => t["Chưa đổi mật khẩu"],
        AccountState.Disabled => t["Ngừng dùng"],
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>What a chip of the state looks like; see the status tag helper.</summary>
    public static string? Kind(this AccountState state) => state switch
    {
        AccountState.Active => "ok",
        AccountState.Disabled => null,
        _ => "warn",
    };

    public static IReadOnlyList<SelectListItem> RoleChoices(this IStringLocalizer<Words.Words> t) =>
        [.. Role.All.Select(role => new SelectListItem(t.OfRole(role), role))];

    public static IReadOnlyList<SelectListItem> StateChoices(this IStringLocalizer<Words.Words> t) =>
        [.. Enum.GetValues<AccountState>().Select(state => new SelectListItem(t.OfState(state), state.ToString()))];
}
