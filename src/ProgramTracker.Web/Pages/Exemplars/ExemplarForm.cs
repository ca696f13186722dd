using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Exemplars;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Exemplars;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Forms;

namespace ProgramTracker.Web.Pages.Exemplars;

/// <summary>The form of a model or an exemplar, the same when it is registered and when it is corrected.</summary>
public abstract class ExemplarForm(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : FormPage<ExemplarEntry>
{
    /// <summary>National staff choose a province; others their province or one of its communes. What has become part of another stands after them, with its last day.</summary>
    public IReadOnlyList<SelectListItem> Areas { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Kinds => [.. Enum.GetValues<ExemplarKind>().Select(kind => new SelectListItem(t[ExemplarWords.Of(kind)], kind.ToString()))];

    protected TrackerContext Db { get; } = db;

    protected DateOnly Today { get; } = clock.Today();

    /// <summary>The area that the record has already, whoever chose it.</summary>
    protected virtual Guid? KnownAreaId => null;

    public override string? FieldOf(Rule rule) =>
        rule == ExemplarRules.WithoutAName ? "Input.Name"
        : rule == ExemplarRules.PointsOfNoModel ? "Input.Kind"
        : rule == ExemplarRules.BeganInTheFuture || rule == ExemplarRules.BeganAfterAStage || rule == ExemplarRules.BeganAfterItWasCounted ? "Input.Since"
        : rule == ExemplarRules.OriginInACircle ? "Input.Origin"
        : rule == ExemplarRules.StageInTheFuture ? "Input.On"
        : null;

    public override async Task LoadChoicesAsync()
    {
        var today = Today;
        var areas = await ChoosableAreas()
            .OrderBy(a => a.ValidTo == null || a.ValidTo >= today ? 0 : 1).ThenBy(a => a.Level == AreaLevel.Province ? 0 : 1).ThenBy(a => a.Name)
            .Select(a => new { a.Id, a.Name, a.ValidTo })
            .ToListAsync();
        Areas = [.. areas.Select(a => new SelectListItem(a.ValidTo < today ? t["{0} (đến {1})", a.Name, PartialDate.From(a.ValidTo!.Value).ToVietnamese()] : a.Name, a.Id.ToString()))];
    }

    /// <summary>What was entered. None when something chosen is not there for this person.</summary>
    protected async Task<ExemplarFacts?> FactsAsync()
    {
        var (host, movement, origin) = (Chosen(Input.Host, Input.HostId), Chosen(Input.Movement, Input.MovementId), Chosen(Input.Origin, Input.OriginId));
        if (Input.AreaId is { } area && !await ChoosableAreas().AnyAsync(a => a.Id == area))
            ModelState.AddModelError("Input.AreaId", t["Chọn một mục trong danh sách."]);
        if (host is not null && !await Db.Organisations.AnyAsync(o => o.Id == host))
            ModelState.AddModelError("Input.Host", t["Không tìm thấy tổ chức này. Chọn trong danh sách gợi ý."]);
        if (movement is not null && !await Db.Movements.AnyAsync(m => m.Id == movement))
            ModelState.AddModelError("Input.Movement", t["Không tìm thấy phong trào này. Chọn trong danh sách gợi ý."]);
        var origins = origin is { } id ? await Db.OriginsAsync(id) : [];
        if (origin is not null && origins.Count == 0)
            ModelState.AddModelError("Input.Origin", t["Không tìm thấy mô hình này. Chọn trong danh sách gợi ý."]);

        return ModelState.IsValid
            ? new ExemplarFacts(Input.Name, Input.Kind, await Db.FieldAsKnownAsync(Input.Field), Input.AreaId, host, Input.Summary, Input.Since, movement, origins)
            : null;
    }

    protected static Guid? Chosen(string text, Guid? id) => string.IsNullOrWhiteSpace(text) ? null : id;

    private IQueryable<Area> ChoosableAreas()
    {
        var (scope, today, known) = (Db.Actor.Scope, Today, KnownAreaId);
        var ours = scope.AreaIds;

        return scope.SeesAll
            ? Db.Areas.Where(a => a.Level == AreaLevel.Province || a.Id == known)
            : Db.Areas.Where(a => (a.Level == AreaLevel.Province && ours.Contains(a.Id)) || a.Id == known
                || (a.ParentId == scope.HomeId && a.ValidFrom <= today && (a.ValidTo == null || a.ValidTo >= today)));
    }
}

/// <summary>What the form of a model or an exemplar sends; its first stage only when it is registered.</summary>
public sealed record ExemplarEntry
{
    [Display(Name = "Tên")]
    public string Name { get; init; } = "";

    [Display(Name = "Loại")]
    public ExemplarKind Kind { get; init; }

    [Display(Name = "Lĩnh vực")]
    public string Field { get; init; } = "";

    [Display(Name = "Địa phương")]
    public Guid? AreaId { get; init; }

    [Display(Name = "Đơn vị chủ quản")]
    public string Host { get; init; } = "";
    public Guid? HostId { get; init; }

    [Display(Name = "Bắt đầu từ")]
    public PartialDate Since { get; init; }

    [Display(Name = "Thuộc phong trào")]
    public string Movement { get; init; } = "";
    public Guid? MovementId { get; init; }

    [Display(Name = "Nhân rộng từ mô hình")]
    public string Origin { get; init; } = "";
    public Guid? OriginId { get; init; }

    [Display(Name = "Tóm tắt")]
    public string Summary { get; init; } = "";

    [Display(Name = "Đang ở bước")]
    public ExemplarStage Stage { get; init; }

    [Display(Name = "Từ ngày")]
    public PartialDate On { get; init; }

    [Display(Name = "Theo văn bản")]
    public string Document { get; init; } = "";
    public Guid? DocumentId { get; init; }

    [Display(Name = "Theo chương trình")]
    public string Programme { get; init; } = "";
    public Guid? ProgrammeId { get; init; }

    /// <summary>The name whose likes were shown.</summary>
    public string? Acknowledged { get; init; }

    public sealed class Validator : AbstractValidator<ExemplarEntry>
    {
        private const string NotChosen = "Chọn trong danh sách gợi ý, hoặc để trống.";

        public Validator()
        {
            RuleFor(c => c.Name).NotEmpty().MaximumLength(Exemplar.NameLength);
            RuleFor(c => c.Kind).IsInEnum();
            RuleFor(c => c.Field).MaximumLength(Exemplar.FieldLength);
            RuleFor(c => c.Summary).MaximumLength(Exemplar.SummaryLength);
            RuleFor(c => c.Stage).IsInEnum();
            RuleFor(c => c.Host).Must((entry, typed) => entry.HostId is not null || string.IsNullOrWhiteSpace(typed)).WithMessage("Chọn một tổ chức trong danh sách gợi ý, hoặc để trống mục này.");
            RuleFor(c => c.Document).Must((entry, typed) => entry.DocumentId is not null || string.IsNullOrWhiteSpace(typed)).WithMessage("Chọn văn bản trong danh sách gợi ý, hoặc để trống.");
            RuleFor(c => c.Movement).Must((entry, typed) => entry.MovementId is not null || string.IsNullOrWhiteSpace(typed)).WithMessage(NotChosen);
            RuleFor(c => c.Origin).Must((entry, typed) => entry.OriginId is not null || string.IsNullOrWhiteSpace(typed)).WithMessage(NotChosen);
            RuleFor(c => c.Programme).Must((entry, typed) => entry.ProgrammeId is not null || string.IsNullOrWhiteSpace(typed)).WithMessage(NotChosen);
        }
    }
}
