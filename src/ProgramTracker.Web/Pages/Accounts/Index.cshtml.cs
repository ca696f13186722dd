using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Accounts;
using ProgramTracker.Data.Schema;
using ProgramTracker.Web.Accounts;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Accounts;

/// <summary>The accounts that this administrator keeps.</summary>
[Requires(Permission.ManageAccounts)]
public sealed class IndexModel(TrackerContext db, TimeProvider clock) : PageModel
{
    public const int Size = 50;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Role { get; set; }

    /// <summary>Words of the organisation's name or code.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Organisation { get; set; }

    [BindProperty(SupportsGet = true)]
    public AccountState? State { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Sort { get; set; } = "name";

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public int Total { get; private set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var found = Filtered();
        Total = await found.CountAsync(cancellationToken);
        Number = Math.Clamp(Number, 1, Math.Max(1, (Total + Size - 1) / Size));
        var now = clock.GetUtcNow();
        var page = await Sorted(found).Skip((Number - 1) * Size).Take(Size)
            .Select(u => new
            {
                u.Id,
                u.DisplayName,
                UserName = u.UserName!,
                Organisation = db.Organisations.Where(o => o.Id == u.OrganisationId).Select(o => o.Name).Single(),
                Roles = db.UserRoles.Where(r => r.UserId == u.Id).Join(db.Roles, r => r.RoleId, role => role.Id, (_, role) => role.Name!).ToList(),
                State = u.IsDisabled ? AccountState.Disabled
                    : u.LockoutEnd > now ? AccountState.Locked
                    : u.MustChangePassword ? AccountState.PasswordDue
                    : AccountState.Active,
                u.TwoFactorEnabled,
            })
            .AsSplitQuery()
            .ToListAsync(cancellationToken);
        Rows = [.. page.Select(u => new Row(u.Id, u.DisplayName, u.UserName, u.Organisation, u.Roles, u.State, u.TwoFactorEnabled))];
    }

    private IQueryable<User> Filtered()
    {
        var now = clock.GetUtcNow();
        var users = db.Users.AsNoTracking().KeptBy(db.Actor, db).Matching(Text);
        if (!string.IsNullOrEmpty(Role))
            users = users.Where(u => db.UserRoles.Any(r => r.UserId == u.Id && db.Roles.Any(role => role.Id == r.RoleId && role.Name == Role)));
        if (!string.IsNullOrWhiteSpace(Organisation))
        {
            var organisations = db.Organisations.Matching(Organisation);
            users = users.Where(u => organisations.Any(o => o.Id == u.OrganisationId));
        }

        return State switch
        {
            AccountState.Active => users.Where(u => !u.IsDisabled && !u.MustChangePassword && (u.LockoutEnd == null || u.LockoutEnd <= now)),
            AccountState.Locked => users.Where(u => !u.IsDisabled && u.LockoutEnd > now),
            AccountState.PasswordDue => users.Where(u => !u.IsDisabled && u.MustChangePassword && (u.LockoutEnd == null || u.LockoutEnd <= now)),
            AccountState.Disabled => users.Where(u => u.IsDisabled),
            _ => users,
        };
    }

    private IQueryable<User> Sorted(IQueryable<User> users) => Sort switch
    {
        "user" => users.OrderBy(u => u.UserName),
        "-user" => users.OrderByDescending(u => u.UserName),
        "organisation" => users.OrderBy(u => db.Organisations.Where(o => o.Id == u.OrganisationId).Select(o => o.Name).Single()).ThenBy(u => u.UserName),
        "-organisation" => users.OrderByDescending(u => db.Organisations.Where(o => o.Id == u.OrganisationId).Select(o => o.Name).Single()).ThenBy(u => u.UserName),
        "-name" => users.ByName(downwards: true),
        _ => users.ByName(),
    };

    public sealed record Row(Guid Id, string DisplayName, string UserName, string Organisation, IReadOnlyList<string> Roles, AccountState State, bool HasSecondFactor);
}
