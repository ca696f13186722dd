using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Awards;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Web.Forms;

namespace ProgramTracker.Web.Pages.Awards.Nominations;

/// <summary>What a nomination is for, the same when it is drafted and when the draft is corrected.</summary>
public abstract class NominationForm(TrackerContext db, IStringLocalizer<Words.Words> t) : FormPage<NominationForm.Command>
{
    public IReadOnlyList<SelectListItem> Forms { get; private set; } = [];

    protected TrackerContext Db { get; } = db;

    public override string? FieldOf(Rule rule) =>
        rule == NominationRules.WithoutAnAuthority ? "Input.Authority"
        : rule == NominationRules.WithoutAnOccasion ? "Input.Occasion"
        : rule == NominationRules.AchievementReversed ? "Input.AchievementTo"
        : rule == NominationRules.AchievementInTheFuture ? "Input.AchievementFrom"
        : rule == NominationRules.FormNotForLine ? "Input.FormId"
        : null;

    public override async Task LoadChoicesAsync() =>
        Forms = await Db.AwardForms.OrderBy(form => form.Name).Select(form => new SelectListItem(form.Name, form.Id.ToString())).ToListAsync();

    /// <summary>What was entered; none when a choice is not there.</summary>
    protected async Task<NominationFacts?> FactsAsync()
    {
        var form = await Db.AwardForms.AsNoTracking().SingleOrDefaultAsync(f => f.Id == Input.FormId);
        if (form is null)
            ModelState.AddModelError("Input.FormId", t["Chọn hình thức khen thưởng."]);
        if (!await Db.Organisations.AnyAsync(organisation => organisation.Id == Input.AuthorityId))
            ModelState.AddModelError("Input.Authority", t["Không tìm thấy tổ chức này. Chọn trong danh sách gợi ý."]);
        else if (!await Db.Organisations.Where(o => o.Id == Input.AuthorityId).SeeingWhatIsKeptBy(Db).AnyAsync())
            ModelState.AddModelError("Input.Authority", t["Chọn cơ quan trung ương hoặc cơ quan của tỉnh, thành phố mình."]);
        if (Input.ProgrammeId is { } programme && !await Db.Programmes.AnyAsync(p => p.Id == programme))
            ModelState.AddModelError("Input.Programme", t["Không tìm thấy chương trình này. Chọn lại trong danh sách gợi ý."]);

        return ModelState.IsValid ? new NominationFacts(Input.AuthorityId!.Value, form!, Input.Occasion, Input.AchievementFrom, Input.AchievementTo, Input.ProgrammeId) : null;
    }

    public sealed record Command
    {
        [Display(Name = "Cấp khen thưởng")] public string Authority { get; init; } = "";
        public Guid? AuthorityId { get; init; }
        [Display(Name = "Hình thức đề nghị")] public Guid? FormId { get; init; }
        [Display(Name = "Dịp khen thưởng")] public string Occasion { get; init; } = "";
        [Display(Name = "Lập thành tích từ")] public PartialDate AchievementFrom { get; init; }
        [Display(Name = "Lập thành tích đến")] public PartialDate AchievementTo { get; init; }
        [Display(Name = "Chương trình phối hợp")] public string Programme { get; init; } = "";
        public Guid? ProgrammeId { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Authority).Must((command, _) => command.AuthorityId is not null).WithMessage("Chọn cấp khen thưởng trong danh sách gợi ý.");
            RuleFor(c => c.FormId).NotNull().WithMessage("Chọn hình thức khen thưởng.");
            RuleFor(c => c.Occasion).NotEmpty().MaximumLength(Nomination.OccasionLength);
            RuleFor(c => c.Programme).Must((command, typed) => command.ProgrammeId is not null || string.IsNullOrWhiteSpace(typed)).WithMessage("Chọn chương trình trong danh sách gợi ý, hoặc để trống.");
        }
    }
}
