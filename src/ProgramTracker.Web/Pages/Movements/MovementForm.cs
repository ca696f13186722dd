using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Movements;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Movements;
using ProgramTracker.Web.Forms;

namespace ProgramTracker.Web.Pages.Movements;

/// <summary>The form of a movement, the same when it is registered and when it is corrected.</summary>
public abstract class MovementForm(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : FormPage<MovementEntry>
{
    protected TrackerContext Db { get; } = db;

    protected DateOnly Today { get; } = clock.Today();

    public override string? FieldOf(Rule rule) =>
        rule == MovementRules.WithoutAName || rule == MovementRules.RegisteredAlready ? "Input.Name"
        : rule == MovementRules.TooManyNames ? "Input.OtherNames"
        : rule == MovementRules.LaunchedInTheFuture ? "Input.LaunchedOn"
        : null;

    /// <summary>The movement that bears this name already; none as long as nobody was refused for it.</summary>
    public Movement? Twin { get; private set; }

    /// <summary>What was entered. None when something chosen is not there for this person. Refuses the name of another movement, however it is typed.</summary>
    /// <param name="corrected">The movement that is corrected; none for a new one.</param>
    protected async Task<MovementFacts?> FactsAsync(Guid? corrected = null)
    {
        Twin = await Db.Movements.CalledAsync(Input.Name, corrected);
        MovementRules.RegisteredAlready.BrokenIf(Twin is not null);

        var launchedBy = string.IsNullOrWhiteSpace(Input.LaunchedBy) ? null : Input.LaunchedById;
        var document = string.IsNullOrWhiteSpace(Input.Document) ? null : Input.DocumentId;
        if (launchedBy is not null && !await Db.Organisations.AnyAsync(o => o.Id == launchedBy))
            ModelState.AddModelError("Input.LaunchedBy", t["Không tìm thấy tổ chức này. Chọn trong danh sách gợi ý."]);
        if (document is not null && !await Db.Documents.AnyAsync(d => d.Id == document))
            ModelState.AddModelError("Input.Document", t["Không tìm thấy văn bản này trong sổ. Chọn trong danh sách gợi ý."]);

        return ModelState.IsValid
            ? new MovementFacts(Input.Name, Input.OtherNames.Split('\n'), launchedBy, Input.LaunchedBy, Input.LaunchedOn, document, Input.Note)
            : null;
    }
}

/// <summary>What the form of a movement sends.</summary>
public sealed record MovementEntry
{
    [Display(Name = "Tên phong trào, cuộc vận động")]
    public string Name { get; init; } = "";

    /// <summary>A line each.</summary>
    [Display(Name = "Tên gọi khác")]
    public string OtherNames { get; init; } = "";

    /// <summary>As printed; a body of the register when it was taken from the suggestions.</summary>
    [Display(Name = "Cơ quan phát động")]
    public string LaunchedBy { get; init; } = "";
    public Guid? LaunchedById { get; init; }

    [Display(Name = "Ngày phát động")]
    public PartialDate LaunchedOn { get; init; }

    [Display(Name = "Theo văn bản")]
    public string Document { get; init; } = "";
    public Guid? DocumentId { get; init; }

    [Display(Name = "Ghi chú")]
    public string Note { get; init; } = "";

    public sealed class Validator : AbstractValidator<MovementEntry>
    {
        public Validator()
        {
            RuleFor(m => m.Name).NotEmpty().MaximumLength(Movement.NameLength);
            RuleFor(m => m.OtherNames).MaximumLength(Movement.NameLength * Movement.MostOtherNames);
            RuleFor(m => m.OtherNames).Must(names => names.Split('\n').All(name => name.Trim().Length <= Movement.NameLength)).WithMessage("Mỗi tên gọi khác tối đa 300 ký tự.");
            RuleFor(m => m.LaunchedBy).MaximumLength(Movement.LaunchedByLength);
            RuleFor(m => m.DocumentId).NotNull().When(m => m.Document.Length > 0).OverridePropertyName(nameof(Document))
                .WithMessage("Chọn văn bản trong danh sách gợi ý, hoặc để trống.");
            RuleFor(m => m.Note).MaximumLength(Movement.NoteLength);
        }
    }
}
