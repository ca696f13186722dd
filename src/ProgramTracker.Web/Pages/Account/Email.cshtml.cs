using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Web.Accounts;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Account;

/// <summary>One's own e-mail address, for the mail of the day.</summary>
[Requires(Permission.KeepOwnAccount)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class EmailModel(AccountManager users, TrackerContext db, IStringLocalizer<Words.Words> t) : FormPage<EmailModel.Command>
{
    public async Task OnGetAsync() => Input = new Command { Email = (await users.GetUserAsync(User))!.Email };

    public async Task<IActionResult> OnPostAsync()
    {
        var user = (await users.GetUserAsync(User))!;
        db.Actor.Does(AccountVerbs.ChangeEmail);
        user.Email = string.IsNullOrWhiteSpace(Input.Email) ? null : Input.Email.Trim();
        var changed = await users.UpdateAsync(user);
        if (!changed.Succeeded)
        {
            db.ChangeTracker.Clear();
            foreach (var error in changed.Errors)
                ModelState.AddModelError("Input.Email", error.Description);
            return Page();
        }

        TempData["Saved"] = t["Đã lưu."].Value;
        return RedirectToPage();
    }

    public sealed record Command
    {
        [Display(Name = "Thư điện tử"), DataType(DataType.EmailAddress)] public string? Email { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        private const int EmailLength = 256;

        public Validator()
        {
            RuleFor(c => c.Email).MaximumLength(EmailLength);
            RuleFor(c => c.Email).Must(typed => System.Net.Mail.MailAddress.TryCreate(typed, out var read) && read.Address == typed!.Trim())
                .WithMessage("Địa chỉ thư điện tử chưa đúng.").When(c => !string.IsNullOrWhiteSpace(c.Email));
        }
    }
}
