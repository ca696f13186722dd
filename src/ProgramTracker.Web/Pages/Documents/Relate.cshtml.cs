using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Documents;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Documents;

/// <summary>States how a document stands to others, and takes back what was stated wrongly.</summary>
[Requires(Permission.RelateDocument)]
public sealed class RelateModel(TrackerContext db, Actor actor, TimeProvider clock, IStringLocalizer<Words.Words> t) : FormPage<RelateModel.Command>
{
    private GuidingDocument _document = default!;

    /// <summary>What is asked about a text that was typed and not chosen.</summary>
    public ShortFormQuestions Questions { get; } = new(db, t);

    [BindProperty]
    public List<ShortFormAnswer> Answers { get; set; } = [];

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public string Number { get; private set; } = "";

    /// <summary>What is stated already.</summary>
    public IReadOnlyList<Row> Relations { get; private set; } = [];

    public override async Task LoadChoicesAsync()
    {
        Relations = await db.Documents
            .Where(d => d.Id == Id)
            .SelectMany(d => d.Relations)
            .Join(db.Documents, relation => relation.RelatedId, other => other.Id, (relation, other) => new { relation, other })
            .OrderBy(pair => pair.relation.Kind).ThenBy(pair => pair.other.NumberKey)
            .Select(pair => new Row(pair.relation.Id, pair.relation.Kind, pair.other.Id, pair.other.NumberCanonical ?? pair.other.NumberRaw, pair.other.Title))
            .ToListAsync();
    }

    public override string? FieldOf(Rule rule) => rule == DocumentRules.RelatesToItself || rule == DocumentRules.RelatedTwice || rule == DocumentRules.RelatedInACircle ? "Input.Related" : null;

    public void OnGet() => Shows(_document, clock.GetUtcNow());

    public async Task<IActionResult> OnPostAsync()
    {
        Edits(db, _document);
        if (Input.TakeBack is { } relation)
            _document.Unrelate(relation);
        else
            await RelateAsync(Input.Kind!.Value);
        if (!ModelState.IsValid)
            return Page();

        await db.SaveChangesAsync();

        return RedirectToPage(new { Id });
    }

    private async Task RelateAsync(DocumentRelationKind kind)
    {
        var (related, refusal) = await Questions.MeantAsync(CitedKind.Document, Input.RelatedId, Input.Related, Answers);
        if (refusal is not null)
            ModelState.AddModelError("Input.Related", refusal);
        else
            _document.Relate(kind, related!.Value, await db.BeyondAsync(related.Value, kind));
    }

    protected override async Task<bool> IsThereAsync()
    {
        if (await db.Documents.WritableBy(actor).Include(d => d.Relations).SingleOrDefaultAsync(d => d.Id == Id) is not { } document)
            return false;

        (_document, Number) = (document, document.NumberCanonical ?? document.NumberRaw);
        return true;
    }

    public sealed record Row(Guid Id, DocumentRelationKind Kind, Guid OtherId, string Number, string Title);

    public sealed record Command
    {
        [Display(Name = "Quan hệ")]
        public DocumentRelationKind? Kind { get; init; }

        [Display(Name = "Văn bản liên quan")]
        public string Related { get; init; } = "";
        public Guid? RelatedId { get; init; }

        /// <summary>The relation to take back; then nothing is added.</summary>
        public Guid? TakeBack { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => When(c => c.TakeBack is null, () =>
        {
            RuleFor(c => c.Kind).NotNull().IsInEnum();
            RuleFor(c => c.Related).NotEmpty();
        });
    }
}
