using ProgramTracker.Domain;

namespace ProgramTracker.Web.Accounts;

/// <summary>What is refused about accounts.</summary>
public static class AccountRules
{
    public static readonly Rule NameUnusable = new("account.name-unusable");
    public static readonly Rule NameTaken = new("account.name-taken");
    public static readonly Rule WithoutADisplayName = new("account.without-a-display-name");
    public static readonly Rule WithoutARole = new("account.without-a-role");
    public static readonly Rule OrganisationUnknown = new("account.organisation-unknown");
    public static readonly Rule RoleNotForOrganisation = new("account.role-not-for-organisation");
    public static readonly Rule OwnRoleOrOrganisation = new("account.own-role-or-organisation");
    public static readonly Rule DisablesOneself = new("account.disables-oneself");
    public static readonly Rule LastAdministrator = new("account.last-administrator");
    public static readonly Rule DisabledAlready = new("account.disabled-already");
    public static readonly Rule NotDisabled = new("account.not-disabled");
    public static readonly Rule WithoutAReason = new("account.without-a-reason");
    public static readonly Rule NotLocked = new("account.not-locked");
    public static readonly Rule WithoutSecondFactor = new("account.without-second-factor");
    public static readonly Rule SecondFactorRequired = new("account.second-factor-required");
    public static readonly Rule SecondFactorAlready = new("account.second-factor-already");
}
