using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Exemplars;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Exemplars;

/// <summary>Records the stage that a model or exemplar reached next.</summary>
[Requires(Permission.AdvanceExemplar)]
public sealed class AdvanceModel(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : FormPage<AdvanceModel.Command>
{
    private Exemplar _exemplar = default!;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public string Name { get; private set; } = "";
    public ExemplarStage Now { get; private set; }

    public IReadOnlyList<SelectListItem> Stages =>
        [.. Enum.GetValues<ExemplarStage>().Where(stage => stage != Now).Select(stage => new SelectListItem(t[ExemplarWords.Of(stage)], stage.ToString()))];

    public override string? FieldOf(Rule rule) =>
        rule == ExemplarRules.StageAlready || rule == ExemplarRules.Ended ? "Input.Stage"
        : rule == ExemplarRules.StageInTheFuture || rule == ExemplarRules.StageBeforeTheLast ? "Input.On"
        : rule == ExemplarRules.WithoutAReason ? "Input.Reason"
        : null;

    public override async Task LoadChoicesAsync()
    {
        var exemplar = await db.Exemplars.Where(e => e.Id == Id).Select(e => new { e.Name, e.Stage }).SingleAsync();
        (Name, Now) = (exemplar.Name, exemplar.Stage);
    }

    public IActionResult OnGet()
    {
        if (_exemplar.Stage is ExemplarStage.Ended or ExemplarStage.Merged)
            return NotFound();

        Shows(_exemplar, clock.GetUtcNow());
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Input.DocumentId is { } paper && !await db.Documents.AnyAsync(d => d.Id == paper))
        {
            ModelState.AddModelError("Input.Document", t["Không tìm thấy văn bản này. Chọn trong danh sách gợi ý."]);
            return Page();
        }

        Edits(db, _exemplar);
        _exemplar.Advance(Input.Stage!.Value, Input.On, Input.DocumentId, Input.Reason, clock.Today());
        await db.SaveChangesAsync();

        return RedirectToPage("Details", new { Id });
    }

    protected override async Task<bool> IsThereAsync()
    {
        if (await db.Exemplars.WritableBy(db.Actor).Include(e => e.Stages.OrderBy(s => s.Order)).SingleOrDefaultAsync(e => e.Id == Id) is not { } exemplar)
            return false;

        _exemplar = exemplar;
        return true;
    }

    public sealed record Command
    {
        [Display(Name = "Bước mới")] public ExemplarStage? Stage { get; init; }
        [Display(Name = "Từ ngày")] public PartialDate On { get; init; }
        [Display(Name = "Theo văn bản")] public string Document { get; init; } = "";
        public Guid? DocumentId { get; init; }
        [Display(Name = "Lý do")] public string Reason { get; init; } = "";
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Stage).NotNull().IsInEnum();
            RuleFor(c => c.Reason).MaximumLength(StageReached.ReasonLength);
            RuleFor(c => c.Document).Must((command, typed) => command.DocumentId is not null || string.IsNullOrWhiteSpace(typed)).WithMessage("Chọn văn bản trong danh sách gợi ý, hoặc để trống.");
        }
    }
}
