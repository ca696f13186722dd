using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Awards;

/// <summary>Dates a rule, weighs it, turns it on or off. What the program keeps in any case has no such page.</summary>
[Requires(Permission.AdjustAwardRule)]
public sealed class AdjustRuleModel(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : FormPage<AdjustRuleModel.Command>
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    public AwardRule Adjusted { get; private set; } = default!;

    public IReadOnlyList<SelectListItem> Severities =>
        [.. Enum.GetValues<RuleSeverity>().Select(severity => new SelectListItem(t[FindingWords.Of(severity)], severity.ToString()))];

    public override string? FieldOf(Rule rule) => rule == AwardRules.RuleReversed ? "Input.ValidTo" : null;

    public void OnGet()
    {
        Shows(Adjusted, clock.GetUtcNow());
        Input = new Command { Severity = Adjusted.Severity, ValidFrom = Adjusted.ValidFrom, ValidTo = Adjusted.ValidTo, IsOn = Adjusted.IsOn };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Edits(db, Adjusted);
        Adjusted.Adjust(Input.Severity, Input.ValidFrom, Input.ValidTo, Input.IsOn);
        await db.SaveChangesAsync();

        return RedirectToPage("Rules");
    }

    protected override async Task<bool> IsThereAsync()
    {
        if (await db.AwardRules.SingleOrDefaultAsync(rule => rule.Code == Code && rule.Keeping != RuleKeeping.Kept) is not { } rule)
            return false;

        Adjusted = rule;
        return true;
    }

    public sealed record Command
    {
        [Display(Name = "Mức độ")] public RuleSeverity Severity { get; init; }
        [Display(Name = "Áp dụng từ ngày")] public DateOnly? ValidFrom { get; init; }
        [Display(Name = "Áp dụng đến hết ngày")] public DateOnly? ValidTo { get; init; }
        [Display(Name = "Đang bật")] public bool IsOn { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Severity).IsInEnum();
        }
    }
}
