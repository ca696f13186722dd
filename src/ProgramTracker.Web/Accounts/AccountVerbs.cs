namespace ProgramTracker.Web.Accounts;

/// <summary>What the audit trail says of accounts. Pages of one permission act by several of these verbs, so each says its own.</summary>
public static class AccountVerbs
{
    public const string SignIn = "account.sign-in";
    public const string SignInWithRecoveryCode = "account.sign-in-with-recovery-code";
    public const string FailToSignIn = "account.sign-in-failed";
    public const string LockOut = "account.lock-out";
    public const string SignOut = "account.sign-out";
    public const string ChangePassword = "account.change-password";
    public const string ChangeEmail = "account.change-email";
    public const string TurnOnSecondFactor = "account.turn-on-second-factor";
    public const string TurnOffSecondFactor = "account.turn-off-second-factor";
    public const string RenewRecoveryCodes = "account.renew-recovery-codes";

    public const string Add = "accounts.add";
    public const string Describe = "accounts.describe";
    public const string Reset = "accounts.reset";
    public const string Disable = "accounts.disable";
    public const string Enable = "accounts.enable";
    public const string Unlock = "accounts.unlock";
    public const string RemoveSecondFactor = "accounts.remove-second-factor";

    public static readonly IReadOnlyList<string> All =
    [
        SignIn, SignInWithRecoveryCode, FailToSignIn, LockOut, SignOut, ChangePassword, ChangeEmail, TurnOnSecondFactor, TurnOffSecondFactor, RenewRecoveryCodes,
        Add, Describe, Reset, Disable, Enable, Unlock, RemoveSecondFactor,
    ];
}
