namespace ProgramTracker.Web.Accounts;

/// <summary>How an account stands, as the list filters it. A query string carries its name.</summary>
public enum AccountState
{
    Active,
    Locked,
    PasswordDue,
    Disabled,
}
