using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Accounts;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Accounts;

/// <summary>An account: what it is, and a form to change it.</summary>
[Requires(Permission.ManageAccounts)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class DetailsModel(AccountActs acts, TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t)
    : AccountPage<DetailsModel.Command>(db)
{
    /// <summary>Where a temporary password waits for the one time it is shown.</summary>
    internal const string PasswordKey = "TemporaryPassword";

    internal const string SavedKey = "Saved";

    public bool IsOneself => Id == User.UserId();

    public bool IsLocked => Account.LockoutEnd > clock.GetUtcNow();

    public AccountState State =>
        Account.IsDisabled ? AccountState.Disabled : IsLocked ? AccountState.Locked : Account.MustChangePassword ? AccountState.PasswordDue : AccountState.Active;

    public string OrganisationName { get; private set; } = "";

    /// <summary>When it last signed in, as far as the audit trail says.</summary>
    public DateTimeOffset? LastSignIn { get; private set; }

    public override async Task LoadChoicesAsync()
    {
        OrganisationName = await Db.Organisations.Where(o => o.Id == Account.OrganisationId).Select(o => o.Name).SingleAsync();
        LastSignIn = await Db.AuditEntries
            .Where(e => e.UserId == Id && (e.Verb == AccountVerbs.SignIn || e.Verb == AccountVerbs.SignInWithRecoveryCode))
            .OrderByDescending(e => e.At).Select(e => (DateTimeOffset?)e.At).FirstOrDefaultAsync();
    }

    public async Task OnGetAsync()
    {
        await LoadChoicesAsync();
        OpenedAt = clock.GetUtcNow();
        Input = new Command
        {
            DisplayName = Account.DisplayName,
            Organisation = OrganisationName,
            OrganisationId = Account.OrganisationId,
            Roles = [.. await acts.RolesOfAsync(Account)],
            Stamp = Account.ConcurrencyStamp ?? "",
        };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var organisation = await ChosenOrganisation.FindAsync(Db, Input.OrganisationId, Input.Organisation);
        if (await acts.DescribeAsync(Id, Input.Stamp, Input.DisplayName, organisation, Input.Roles))
            return Done(t["Đã lưu tài khoản."]);

        await TellWhoWasFirstAsync();
        return Page();
    }

    /// <summary>Someone else changed the account while the form was open: it is shown with what changed and everything typed; the next save is made knowing it.</summary>
    private async Task TellWhoWasFirstAsync()
    {
        var since = OpenedAt ?? DateTimeOffset.MinValue;
        var changes = await Db.AuditEntries.AsNoTracking()
            .Where(e => e.SubjectId == Id && e.At >= since && (e.Detail!.Before != null || e.Detail.After != null))
            .OrderBy(e => e.At)
            .Select(e => new Forms.Conflict.Change(e.Detail!.ActorName, e.At, e.SubjectType, e.SubjectId, e.Detail.Before, e.Detail.After))
            .ToListAsync();
        ((Forms.IFormPage)this).Overtaken(new Forms.Conflict(changes), 0);
        ModelState.Remove("Input.Stamp");
        Input = Input with { Stamp = await Db.Users.Where(u => u.Id == Id).Select(u => u.ConcurrencyStamp).SingleAsync() ?? "" };
        ModelState.AddModelError("", t["Người khác vừa lưu bản ghi này. Xem thay đổi bên dưới rồi lưu lại; nội dung đồng chí nhập vẫn còn nguyên."]);
    }

    public sealed record Command
    {
        [Display(Name = "Họ và tên")] public string DisplayName { get; init; } = "";
        [Display(Name = "Đơn vị")] public string Organisation { get; init; } = "";
        public Guid? OrganisationId { get; init; }
        [Display(Name = "Vai trò")] public List<string> Roles { get; init; } = [];

        /// <summary>The account as the form showed it.</summary>
        public string Stamp { get; init; } = "";
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.DisplayName).NotEmpty().MaximumLength(Data.Accounts.User.DisplayNameLength);
            RuleFor(c => c.Organisation).NotEmpty().MaximumLength(Organisation.NameLength);
            RuleFor(c => c.Roles).NotEmpty().WithMessage("Chọn ít nhất một vai trò.");
        }
    }
}
