using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Exemplars;
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
        : rule == ExemplarRules.StageInTheFuture || rule == ExemplarRules.StageBeforeTheLast || rule == ExemplarRules.EndedBeforeItWasCounted ? "Input.On"
        : rule == ExemplarRules.WithoutAReason ? "Input.Reason"
        : rule == ExemplarRules.MergedIntoNothing || rule == ExemplarRules.MergedInACircle ? "Input.Into"
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
        var (document, programme, into) = (Chosen(Input.Document, Input.DocumentId), Chosen(Input.Programme, Input.ProgrammeId), Chosen(Input.Into, Input.IntoId));
        if (document is not null && !await db.Documents.AnyAsync(d => d.Id == document))
            ModelState.AddModelError("Input.Document", t["Không tìm thấy văn bản này. Chọn trong danh sách gợi ý."]);
        if (programme is not null && !await db.Programmes.AnyAsync(p => p.Id == programme))
            ModelState.AddModelError("Input.Programme", t["Không tìm thấy chương trình này. Chọn trong danh sách gợi ý."]);
        var mergers = into is { } other ? await db.MergersAsync(other) : [];
        if (into is not null && mergers.Count == 0)
            ModelState.AddModelError("Input.Into", t["Không tìm thấy mô hình này. Chọn trong danh sách gợi ý."]);
        if (!ModelState.IsValid)
            return Page();

        Edits(db, _exemplar);
        _exemplar.Advance(Input.Stage!.Value, Input.On, document, Input.Reason, clock.Today(), programme, mergers);
        await db.SaveChangesAsync();

        return RedirectToPage("Details", new { Id });
    }

    protected override async Task<bool> IsThereAsync()
    {
        if (await db.Exemplars.WritableBy(db.Actor).WithLife().SingleOrDefaultAsync(e => e.Id == Id) is not { } exemplar)
            return false;

        _exemplar = exemplar;
        return true;
    }

    private static Guid? Chosen(string text, Guid? id) => string.IsNullOrWhiteSpace(text) ? null : id;

    public sealed record Command
    {
        [Display(Name = "Bước mới")] public ExemplarStage? Stage { get; init; }
        [Display(Name = "Từ ngày")] public PartialDate On { get; init; }
        [Display(Name = "Theo văn bản")] public string Document { get; init; } = "";
        public Guid? DocumentId { get; init; }
        [Display(Name = "Theo chương trình")] public string Programme { get; init; } = "";
        public Guid? ProgrammeId { get; init; }
        [Display(Name = "Sáp nhập vào")] public string Into { get; init; } = "";
        public Guid? IntoId { get; init; }
        [Display(Name = "Lý do")] public string Reason { get; init; } = "";
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Stage).NotNull().IsInEnum();
            RuleFor(c => c.Reason).MaximumLength(StageReached.ReasonLength);
            RuleFor(c => c.Document).Must((command, typed) => command.DocumentId is not null || string.IsNullOrWhiteSpace(typed)).WithMessage("Chọn văn bản trong danh sách gợi ý, hoặc để trống.");
            RuleFor(c => c.Programme).Must((command, typed) => command.ProgrammeId is not null || string.IsNullOrWhiteSpace(typed)).WithMessage("Chọn trong danh sách gợi ý, hoặc để trống.");
            RuleFor(c => c.Into).Must((command, typed) => command.IntoId is not null || string.IsNullOrWhiteSpace(typed)).WithMessage("Chọn trong danh sách gợi ý, hoặc để trống.");
        }
    }
}
