using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Awards;
using ProgramTracker.Data.Documents;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Web.Forms;

namespace ProgramTracker.Web.Pages.Awards;

/// <summary>The form of a decision, the same when it is drafted and when the draft is corrected.</summary>
public abstract class DecisionForm(TrackerContext db, IStringLocalizer<Words.Words> t) : FormPage<DecisionForm.Command>
{
    /// <summary>What a list to choose from can hold and still be read.</summary>
    private const int MostLines = 100;

    public IReadOnlyList<SelectListItem> Forms { get; private set; } = [];

    /// <summary>Announced lines that the decision may fill: those of its authority and form once both are chosen, until then those that are not settled.</summary>
    public IReadOnlyList<SelectListItem> Lines { get; private set; } = [];

    protected TrackerContext Db { get; } = db;

    public override string? FieldOf(Rule rule) =>
        DocumentNumberRules.All.Contains(rule) || rule == AwardRules.DecidedAlready ? "Input.Number"
        : rule == AwardRules.WithoutAnAuthority ? "Input.Authority"
        : rule == AwardRules.FormNotForList ? "Input.FormId"
        : rule == AwardRules.DecidedInTheFuture ? "Input.DecidedOn"
        : rule == AwardRules.AchievementReversed ? "Input.AchievementTo"
        : rule == AwardRules.LineOfAnotherAward ? "Input.LineId"
        : null;

    /// <summary>The same decision, entered earlier: why this one is refused.</summary>
    public Guid? TwinId { get; private set; }

    public override async Task LoadChoicesAsync()
    {
        Forms = await Db.AwardForms.OrderBy(form => form.Name).Select(form => new SelectListItem(form.Name, form.Id.ToString())).ToListAsync();

        var ours = Db.AwardLines.WritableBy(Db.Actor);
        var fitting = Input is { AuthorityId: { } authority, FormId: { } form }
            ? ours.Where(l => l.FormId == form && (l.AuthorityId == null || l.AuthorityId == authority))
            : ours.Unsettled(Db.AwardDecisions);
        var fittingIds = fitting.Select(l => l.Id);
        var shown = await ours.Where(l => l.Id == Input.LineId || fittingIds.Contains(l.Id))
            .Join(Db.Conferences, l => l.ConferenceId, c => c.Id, (l, c) => new { l.Id, l.AuthorityName, Form = Db.AwardForms.First(f => f.Id == l.FormId).Name, c.Title, c.HeldOn })
            .OrderByDescending(l => l.Id)
            .Take(MostLines)
            .ToListAsync();
        Lines = [.. shown.Select(l => new SelectListItem($"{l.Form}, {l.AuthorityName} · {l.HeldOn.ToVietnamese()} {l.Title}", l.Id.ToString()))];
    }

    /// <summary>What was entered, its number read with the register. None when a choice is not there.</summary>
    protected async Task<AwardDecisionFacts?> FactsAsync(Guid? decisionId)
    {
        var form = await Db.AwardForms.AsNoTracking().SingleOrDefaultAsync(f => f.Id == Input.FormId);
        if (form is null)
            ModelState.AddModelError("Input.FormId", t["Chọn hình thức khen thưởng."]);
        if (!await Db.Organisations.AnyAsync(organisation => organisation.Id == Input.AuthorityId))
            ModelState.AddModelError("Input.Authority", t["Không tìm thấy tổ chức này. Chọn trong danh sách gợi ý."]);
        var line = await Db.AwardLines.AsNoTracking().WritableBy(Db.Actor).SingleOrDefaultAsync(l => l.Id == Input.LineId);
        if (Input.LineId is not null && line is null)
            ModelState.AddModelError("Input.LineId", t["Chọn một dòng trong danh sách."]);
        if (!ModelState.IsValid)
            return null;

        var number = Input.Number.Length == 0 ? null : await Db.ReadNumberAsync(Input.Number, "Quyết định", Input.Authority);
        if (number is not null && DocumentNumberRules.BrokenBy(number) is { } broken)
            broken.BrokenIf(true);
        var facts = new AwardDecisionFacts(
            number, Input.DecidedOn, Input.AuthorityId!.Value, form!, Input.SignerName, Input.Citation, Input.Occasion, Input.AchievementFrom, Input.AchievementTo, line);
        TwinId = await TwinAsync(facts, decisionId);
        AwardRules.DecidedAlready.BrokenIf(TwinId is not null);

        return facts;
    }

    /// <summary>The decision of that number that the same authority has in that year; what is not known makes no twin.</summary>
    private async Task<Guid?> TwinAsync(AwardDecisionFacts facts, Guid? decisionId) =>
        facts is { Number: { } number, DecidedOn.Year: { } year }
            ? await Db.AwardDecisions.Kept()
                .Where(d => d.Id != decisionId && d.AuthorityId == facts.AuthorityId && d.NumberKey == number.SearchKey && d.DecidedOn.Year == year)
                .OrderBy(d => d.Id).Select(d => (Guid?)d.Id).FirstOrDefaultAsync()
            : null;

    public sealed record Command
    {
        [Display(Name = "Số, ký hiệu")] public string Number { get; init; } = "";
        [Display(Name = "Ngày quyết định")] public PartialDate DecidedOn { get; init; }
        [Display(Name = "Cấp khen thưởng")] public string Authority { get; init; } = "";
        public Guid? AuthorityId { get; init; }
        [Display(Name = "Hình thức")] public Guid? FormId { get; init; }
        [Display(Name = "Người ký")] public string SignerName { get; init; } = "";
        [Display(Name = "Nội dung khen")] public string Citation { get; init; } = "";
        [Display(Name = "Dịp khen thưởng")] public string Occasion { get; init; } = "";
        [Display(Name = "Lập thành tích từ")] public PartialDate AchievementFrom { get; init; }
        [Display(Name = "Lập thành tích đến")] public PartialDate AchievementTo { get; init; }
        [Display(Name = "Dòng công bố tại hội nghị")] public Guid? LineId { get; init; }
        [Display(Name = "Chỉ biết qua báo chí, chưa thấy quyết định")] public bool IsFromPress { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Number).MaximumLength(AwardDecision.NumberLength);
            RuleFor(c => c.Authority).Must((command, _) => command.AuthorityId is not null).WithMessage("Chọn cấp khen thưởng trong danh sách gợi ý.");
            RuleFor(c => c.FormId).NotNull().WithMessage("Chọn hình thức khen thưởng.");
            RuleFor(c => c.SignerName).MaximumLength(AwardDecision.SignerNameLength);
            RuleFor(c => c.Citation).MaximumLength(AwardDecision.CitationLength);
            RuleFor(c => c.Occasion).MaximumLength(AwardDecision.OccasionLength);
        }
    }
}
