using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using ProgramTracker.Data;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Accounts;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Accounts;

/// <summary>A new account, with a temporary password that is shown once.</summary>
[Requires(Permission.ManageAccounts)]
public sealed class AddModel(AccountActs acts, TrackerContext db) : FormPage<AddModel.Command>
{
    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var organisation = await ChosenOrganisation.FindAsync(db, Input.OrganisationId, Input.Organisation);
        var (user, password) = await acts.AddAsync(Input.UserName, Input.DisplayName, organisation, Input.Roles);

        TempData[DetailsModel.PasswordKey] = password;
        return RedirectToPage("Details", new { user.Id });
    }

    public override string? FieldOf(Rule rule) => AccountFields.Of(rule);

    public sealed record Command
    {
        [Display(Name = "Tên đăng nhập")] public string UserName { get; init; } = "";
        [Display(Name = "Họ và tên")] public string DisplayName { get; init; } = "";
        [Display(Name = "Đơn vị")] public string Organisation { get; init; } = "";
        public Guid? OrganisationId { get; init; }
        [Display(Name = "Vai trò")] public List<string> Roles { get; init; } = [];
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.UserName).NotEmpty().MaximumLength(Data.Accounts.User.UserNameLength);
            RuleFor(c => c.DisplayName).NotEmpty().MaximumLength(Data.Accounts.User.DisplayNameLength);
            RuleFor(c => c.Organisation).NotEmpty().MaximumLength(Organisation.NameLength);
            RuleFor(c => c.Roles).NotEmpty().WithMessage("Chọn ít nhất một vai trò.");
        }
    }
}
