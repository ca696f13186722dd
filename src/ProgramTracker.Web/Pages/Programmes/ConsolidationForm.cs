using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Programmes;
using ProgramTracker.Web.Forms;

namespace ProgramTracker.Web.Pages.Programmes;

/// <summary>The form of a consolidation, the same when it is recorded and when it is corrected.</summary>
public abstract class ConsolidationForm<TEntry>(TrackerContext db, IStringLocalizer<Words.Words> t) : FormPage<TEntry>, IConsolidationForm
    where TEntry : ConsolidationEntry, new()
{
    ConsolidationEntry IConsolidationForm.Input => Input;

    protected TrackerContext Db { get; } = db;

    public override string? FieldOf(Rule rule) => rule == ProgrammeRules.ConsolidatedWithoutADate || rule == ProgrammeRules.ConsolidatedInTheFuture ? "Input.On" : null;

    /// <summary>What was entered. None when the document is not there for this person.</summary>
    protected async Task<ConsolidationFacts?> FactsAsync()
    {
        var document = string.IsNullOrWhiteSpace(Input.Document) ? null : Input.DocumentId;
        if (document is not null && !await Db.Documents.AnyAsync(d => d.Id == document))
            ModelState.AddModelError("Input.Document", t["Không tìm thấy văn bản này trong sổ. Chọn trong danh sách gợi ý."]);

        return ModelState.IsValid ? new ConsolidationFacts(Input.On, document, Input.Note) : null;
    }
}

/// <summary>What the fields of the form are drawn from.</summary>
public interface IConsolidationForm
{
    ConsolidationEntry Input { get; }
}

/// <summary>What the form of a consolidation sends.</summary>
public record ConsolidationEntry
{
    [Display(Name = "Ngày kiện toàn")]
    public PartialDate On { get; init; }

    [Display(Name = "Theo văn bản")]
    public string Document { get; init; } = "";
    public Guid? DocumentId { get; init; }

    [Display(Name = "Ghi chú")]
    public string Note { get; init; } = "";

    public sealed class Validator : AbstractValidator<ConsolidationEntry>
    {
        public Validator()
        {
            RuleFor(c => c.On).Must(on => on.IsKnown).WithMessage("Ghi ngày, ít nhất là năm.");
            RuleFor(c => c.DocumentId).NotNull().When(c => c.Document.Length > 0).OverridePropertyName(nameof(Document))
                .WithMessage("Chọn văn bản trong danh sách gợi ý, hoặc để trống.");
            RuleFor(c => c.Note).MaximumLength(CommitteeConsolidation.NoteLength);
        }
    }
}
