using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.People;
using ProgramTracker.Domain.People;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.People;

/// <summary>Asks with whom a person is to be compared, for twins that nothing gives away, as where a name was misspelt. Nothing is changed here.</summary>
[Requires(Permission.MergePeople)]
public sealed class MergeWithModel(TrackerContext db, IStringLocalizer<Words.Words> t) : FormPage<MergeWithModel.Command>
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Person Person { get; private set; } = default!;

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Input.OtherId is { } other && other != Id && await db.People.WritableBy(db.Actor).AnyAsync(p => p.Id == other))
            return RedirectToPage("Merge", new { Id, other });

        ModelState.AddModelError("Input.Name", Input.OtherId == Id ? t["Chọn một người khác."] : t["Không tìm thấy người này. Chọn lại trong danh sách gợi ý."]);
        return Page();
    }

    protected override async Task<bool> IsThereAsync()
    {
        if (await db.People.AsNoTracking().WritableBy(db.Actor).SingleOrDefaultAsync(p => p.Id == Id) is not { } person)
            return false;

        Person = person;
        return true;
    }

    public sealed record Command
    {
        [Display(Name = "Người thứ hai")] public string? Name { get; init; }
        public Guid? OtherId { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Name).NotEmpty().MaximumLength(Person.NameLength);
    }
}
