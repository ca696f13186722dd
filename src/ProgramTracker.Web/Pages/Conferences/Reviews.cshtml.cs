using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>What the conference reviewed, and which documents it disseminated or rested on.</summary>
[Requires(Permission.RecordConference)]
public sealed class ReviewsModel(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : SectionPage<ReviewsModel.Command>(db, clock)
{
    public override Section Section => Section.Reviews;

    protected override async Task<Command> ShownAsync(Conference conference)
    {
        var documents = await Db.DocumentNamesAsync(conference.Reviews.Select(r => r.DocumentId).Concat(conference.Citations.Select(c => (Guid?)c.DocumentId)));
        var programmes = await Db.ProgrammeNamesAsync(conference.Reviews.Select(r => r.ProgrammeId));

        return new Command
        {
            Reviews = [.. conference.Reviews.Select(r => new ReviewRow
            {
                ProgrammeId = r.ProgrammeId,
                Programme = Name(programmes, r.ProgrammeId),
                DocumentId = r.DocumentId,
                Document = Name(documents, r.DocumentId),
                Field = r.Field,
                From = r.From,
                To = r.To,
                Milestone = r.Milestone,
            })],
            Citations = [.. conference.Citations.Select(c => new CitationRow { DocumentId = c.DocumentId, Document = Name(documents, c.DocumentId), Kind = c.Kind })],
        };
    }

    protected override void BringIn(Command current, IReadOnlySet<Guid> came) => Input = new Command
    {
        Reviews = With(Input.Reviews, current.Reviews, Recording.Conference.Reviews.Select(r => r.Id), came),
        Citations = With(Input.Citations, current.Citations, Recording.Conference.Citations.Select(c => c.Id), came),
    };

    protected override async Task TakeAsync()
    {
        var documents = await Db.DocumentNamesAsync(Input.Reviews.Select(r => r.DocumentId).Concat(Input.Citations.Select(c => c.DocumentId)));
        var programmes = await Db.ProgrammeNamesAsync(Input.Reviews.Select(r => r.ProgrammeId));
        var numbered = await NumberedAsync();
        var reviews = new List<ReviewEntry>();
        foreach (var (number, row) in Input.Reviews.Index().Where(review => !review.Item.IsBlank))
        {
            if (row.ProgrammeId is { } programme ? !programmes.ContainsKey(programme) : !string.IsNullOrWhiteSpace(row.Programme))
                Refuse($"Reviews[{number}].Programme", t["Chọn chương trình trong danh sách gợi ý."]);
            var documentId = Document(row.DocumentId, row.Document, documents, numbered, $"Reviews[{number}].Document");
            reviews.Add(new ReviewEntry(row.ProgrammeId, documentId, row.Field, row.From, row.To, row.Milestone));
        }

        var citations = new List<CitationEntry>();
        foreach (var (number, row) in Input.Citations.Index().Where(citation => !citation.Item.IsBlank))
            if (Document(row.DocumentId, row.Document, documents, numbered, $"Citations[{number}].Document") is { } id)
            {
                var citation = new CitationEntry(id, row.Kind ?? CitationKind.Disseminated);
                if (citations.Contains(citation))
                    Refuse($"Citations[{number}].Document", t[ConferenceRules.CitedTwice.Code]);
                citations.Add(citation);
            }

        if (!ModelState.IsValid)
            return;
        Conference.Review(reviews);
        Conference.Cite(citations);
    }

    private static string? Name(Dictionary<Guid, string> names, Guid? id) => id is { } known ? names.GetValueOrDefault(known) : null;

    /// <summary>The documents whose number was typed where none was chosen, by the key of the number.</summary>
    private async Task<ILookup<string, Guid>> NumberedAsync()
    {
        var keys = Input.Reviews.Where(r => r.DocumentId is null).Select(r => r.Document).Concat(Input.Citations.Where(c => c.DocumentId is null).Select(c => c.Document))
            .Select(DocumentNumber.KeyOf).Where(key => key.Length > 0).Distinct().ToList();
        var found = keys.Count == 0 ? [] : await Db.Documents.Where(d => keys.Contains(d.NumberLoose!)).Select(d => new { d.NumberLoose, d.Id }).ToListAsync();

        return found.ToLookup(d => d.NumberLoose!, d => d.Id);
    }

    /// <summary>The document that was chosen, or the one whose number was typed; says beside the field when there is none.</summary>
    private Guid? Document(Guid? chosen, string? typed, Dictionary<Guid, string> known, ILookup<string, Guid> numbered, string field)
    {
        if (chosen is { } id && known.ContainsKey(id))
            return id;
        if (chosen is null && string.IsNullOrWhiteSpace(typed))
            return null;

        var found = chosen is null ? numbered[DocumentNumber.KeyOf(typed)].ToList() : [];
        if (found is [var only])
            return only;

        Refuse(field, found.Count == 0
            ? t["Chưa có văn bản này. Chọn trong danh sách gợi ý hoặc đăng ký văn bản mới."]
            : t["Có nhiều văn bản cùng số. Chọn trong danh sách gợi ý."]);
        return null;
    }

    public sealed record Command
    {
        public IList<ReviewRow> Reviews { get; init; } = [];
        public IList<CitationRow> Citations { get; init; } = [];
    }

    public sealed record ReviewRow
    {
        [Display(Name = "Chương trình được tổng kết")] public string? Programme { get; init; }
        public Guid? ProgrammeId { get; init; }
        [Display(Name = "Văn bản được tổng kết")] public string? Document { get; init; }
        public Guid? DocumentId { get; init; }
        [Display(Name = "Lĩnh vực công tác")] public string? Field { get; init; }
        [Display(Name = "Từ")] public PartialDate From { get; init; }
        [Display(Name = "Đến")] public PartialDate To { get; init; }
        [Display(Name = "Mốc")] public string? Milestone { get; init; }

        public bool IsBlank =>
            ProgrammeId is null && DocumentId is null && !From.IsKnown && !To.IsKnown && string.IsNullOrWhiteSpace(Programme + Document + Field + Milestone);
    }

    public sealed record CitationRow
    {
        [Display(Name = "Văn bản")] public string? Document { get; init; }
        public Guid? DocumentId { get; init; }
        [Display(Name = "Hội nghị dùng văn bản này để")] public CitationKind? Kind { get; init; }

        public bool IsBlank => DocumentId is null && string.IsNullOrWhiteSpace(Document);
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleForEach(c => c.Reviews).SetValidator(new ReviewValidator());
            RuleForEach(c => c.Citations).SetValidator(new CitationValidator());
        }
    }

    public sealed class ReviewValidator : AbstractValidator<ReviewRow>
    {
        public ReviewValidator()
        {
            RuleFor(r => r.Field).MaximumLength(UnderReview.FieldLength);
            RuleFor(r => r.Milestone).MaximumLength(UnderReview.MilestoneLength);
            RuleFor(r => r.To).Must((row, to) => !(row.From.Earliest > to.Latest)).WithMessage(ConferenceRules.PeriodReversed.Code);
            RuleFor(r => r.Field).NotEmpty().WithMessage(ConferenceRules.ReviewsNothing.Code)
                .When(r => !r.IsBlank && r.ProgrammeId is null && r.DocumentId is null && string.IsNullOrWhiteSpace(r.Programme + r.Document));
        }
    }

    public sealed class CitationValidator : AbstractValidator<CitationRow>
    {
        public CitationValidator() => RuleFor(c => c.Kind).IsInEnum();
    }
}
