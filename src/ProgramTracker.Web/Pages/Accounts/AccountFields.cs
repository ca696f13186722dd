using ProgramTracker.Domain;
using ProgramTracker.Web.Accounts;

namespace ProgramTracker.Web.Pages.Accounts;

/// <summary>Which field of an account's form a rule speaks of.</summary>
internal static class AccountFields
{
    public static string? Of(Rule rule)
    {
        if (rule == AccountRules.NameUnusable || rule == AccountRules.NameTaken)
            return "Input.UserName";
        if (rule == AccountRules.WithoutADisplayName)
            return "Input.DisplayName";
        if (rule == AccountRules.OrganisationUnknown)
            return "Input.Organisation";
        if (rule == AccountRules.WithoutARole || rule == AccountRules.RoleNotForOrganisation)
            return "Input.Roles";

        return null;
    }
}
