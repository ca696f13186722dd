using System.Reflection;
using ProgramTracker.Web.Accounts;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Audit;

/// <summary>The verbs that entries of the audit trail carry: every permission that changes something, what happens to accounts, and what the program does itself.</summary>
public static class AuditVerbs
{
    private static readonly string[] OfTheProgram = ["catalogues.load", "records.prepare", "records.seed"];

    public static readonly IReadOnlyList<string> All =
    [
        .. typeof(Permission).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string)field.GetValue(null)!)
            .Where(permission => !permission.EndsWith(".view", StringComparison.Ordinal))
            .Except([Permission.KeepOwnAccount, Permission.ManageAccounts, Permission.KeepDraft])   // their pages act by verbs of their own; a draft is no record
            .Concat(AccountVerbs.All)
            .Concat(OfTheProgram),
    ];
}
