using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Web.Accounts;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Accounts;

/// <summary>Ends the use of an account, with the reason. What it did stays in the record.</summary>
[Requires(Permission.ManageAccounts)]
public sealed class DisableModel(AccountActs acts, TrackerContext db, IStringLocalizer<Words.Words> t) : AccountPage<DisableModel.Command>(db)
{
    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await acts.DisableAsync(Id, Input.Reason);
        return Done(t["Tài khoản đã ngừng dùng; phiên đang mở kết thúc trong vòng một phút."]);
    }

    public sealed record Command
    {
        [Display(Name = "Lý do")] public string Reason { get; init; } = "";
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Reason).NotEmpty().MaximumLength(Data.Accounts.User.ReasonLength);
        }
    }
}
