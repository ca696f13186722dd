using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Organisations;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Exemplars;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Exemplars;

/// <summary>Enters a model or an exemplar at the stage where it is known first.</summary>
[Requires(Permission.RegisterExemplar)]
public sealed class RegisterModel(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : FormPage<RegisterModel.Command>
{
    /// <summary>National staff choose a province; others their province or one of its communes.</summary>
    public IReadOnlyList<SelectListItem> Areas { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Kinds => [.. Enum.GetValues<ExemplarKind>().Select(kind => new SelectListItem(t[ExemplarWords.Of(kind)], kind.ToString()))];

    public IReadOnlyList<SelectListItem> Stages => [.. Enum.GetValues<ExemplarStage>().Select(stage => new SelectListItem(t[ExemplarWords.Of(stage)], stage.ToString()))];

    public override string? FieldOf(Rule rule) =>
        rule == ExemplarRules.WithoutAName ? "Input.Name" : rule == ExemplarRules.StageInTheFuture ? "Input.On" : null;

    public override async Task LoadChoicesAsync() =>
        Areas = await ChoosableAreas().OrderBy(a => a.Level == AreaLevel.Province ? 0 : 1).ThenBy(a => a.Name).Select(a => new SelectListItem(a.Name, a.Id.ToString())).ToListAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Input.AreaId is { } area && !await ChoosableAreas().AnyAsync(a => a.Id == area))
            ModelState.AddModelError("Input.AreaId", t["Chọn một mục trong danh sách."]);
        if (Input.HostId is { } host && !await db.Organisations.AnyAsync(o => o.Id == host))
            ModelState.AddModelError("Input.Host", t["Không tìm thấy tổ chức này. Chọn trong danh sách gợi ý."]);
        if (Input.DocumentId is { } paper && !await db.Documents.AnyAsync(d => d.Id == paper))
            ModelState.AddModelError("Input.Document", t["Không tìm thấy văn bản này. Chọn trong danh sách gợi ý."]);
        if (!ModelState.IsValid)
            return Page();

        var facts = new ExemplarFacts(Input.Name, Input.Kind, Input.Field, Input.AreaId, Input.HostId, Input.Summary);
        var exemplar = Exemplar.Register(facts, Input.Stage, Input.On, Input.DocumentId, db.Actor.OrganisationId!.Value, db.Actor.Scope.HomeId, clock.Today());
        db.Add(exemplar);
        await db.SaveChangesAsync();

        return RedirectToPage("Details", new { exemplar.Id });
    }

    private IQueryable<Area> ChoosableAreas()
    {
        var home = db.Actor.Scope.HomeId;
        var areas = db.Areas.ExistingOn(clock.Today());

        return db.Actor.Scope.SeesAll ? areas.Where(a => a.Level == AreaLevel.Province) : areas.Where(a => a.Id == home || a.ParentId == home);
    }

    public sealed record Command
    {
        [Display(Name = "Tên")] public string Name { get; init; } = "";
        [Display(Name = "Loại")] public ExemplarKind Kind { get; init; }
        [Display(Name = "Lĩnh vực")] public string Field { get; init; } = "";
        [Display(Name = "Địa phương")] public Guid? AreaId { get; init; }
        [Display(Name = "Đơn vị chủ quản")] public string Host { get; init; } = "";
        public Guid? HostId { get; init; }
        [Display(Name = "Tóm tắt")] public string Summary { get; init; } = "";
        [Display(Name = "Đang ở bước")] public ExemplarStage Stage { get; init; }
        [Display(Name = "Từ ngày")] public PartialDate On { get; init; }
        [Display(Name = "Theo văn bản")] public string Document { get; init; } = "";
        public Guid? DocumentId { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Name).NotEmpty().MaximumLength(Exemplar.NameLength);
            RuleFor(c => c.Kind).IsInEnum();
            RuleFor(c => c.Field).MaximumLength(Exemplar.FieldLength);
            RuleFor(c => c.Summary).MaximumLength(Exemplar.SummaryLength);
            RuleFor(c => c.Stage).IsInEnum();
            RuleFor(c => c.Host).Must((command, typed) => command.HostId is not null || string.IsNullOrWhiteSpace(typed)).WithMessage("Chọn một tổ chức trong danh sách gợi ý, hoặc để trống mục này.");
            RuleFor(c => c.Document).Must((command, typed) => command.DocumentId is not null || string.IsNullOrWhiteSpace(typed)).WithMessage("Chọn văn bản trong danh sách gợi ý, hoặc để trống.");
        }
    }
}
