using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;

namespace ProgramTracker.Web.Accounts;

/// <summary>What Identity refuses, in the words of the site.</summary>
public sealed class AccountErrors(IStringLocalizer<Words.Words> t) : IdentityErrorDescriber
{
    public override IdentityError PasswordMismatch() => Say(nameof(PasswordMismatch), t["Mật khẩu hiện tại chưa đúng."]);

    public override IdentityError PasswordTooShort(int length) => Say(nameof(PasswordTooShort), t["Mật khẩu mới cần ít nhất {0} ký tự.", length]);

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        Say(nameof(PasswordRequiresUniqueChars), t["Mật khẩu mới cần ít nhất {0} ký tự khác nhau.", uniqueChars]);

    public override IdentityError ConcurrencyFailure() => Say(nameof(ConcurrencyFailure), t["Tài khoản vừa được thay đổi ở nơi khác. Xin làm lại."]);

    private static IdentityError Say(string code, LocalizedString sentence) => new() { Code = code, Description = sentence };
}
