using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Web.Pages.Documents;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>What the conference reviewed, and which documents it disseminated or rested on.</summary>
[Requires(Permission.RecordConference)]
public sealed class ReviewsModel(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : SectionPage<ReviewsModel.Command>(db, clock)
{
    /// <summary>What is asked about texts that were typed and not chosen.</summary>
    public ShortFormQuestions Questions { get; } = new(db, t);

    [BindProperty]
    public List<ShortFormAnswer> Answers { get; set; } = [];

    public override Section Section => Section.Reviews;

    protected override async Task<Command> ShownAsync(Conference conference)
    {
        var documents = await Db.DocumentNamesAsync(conference.Reviews.Select(r => r.DocumentId).Concat(conference.Citations.Select(c => (Guid?)c.DocumentId)));
        var programmes = await Db.ProgrammeNamesAsync(conference.Reviews.Select(r => r.ProgrammeId));
        var movements = await Db.MovementNamesAsync(conference.Reviews.Select(r => r.MovementId));

        return new Command
        {
            Reviews = [.. conference.Reviews.Select(r => new ReviewRow
            {
                ProgrammeId = r.ProgrammeId,
                Programme = Name(programmes, r.ProgrammeId),
                DocumentId = r.DocumentId,
                Document = Name(documents, r.DocumentId),
                MovementId = r.MovementId,
                Movement = Name(movements, r.MovementId),
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
        var movements = await Db.MovementNamesAsync(Input.Reviews.Select(r => r.MovementId));
        var reviews = new List<ReviewEntry>();
        foreach (var (number, row) in Input.Reviews.Index().Where(review => !review.Item.IsBlank))
        {
            if (row.MovementId is { } movement ? !movements.ContainsKey(movement) : !string.IsNullOrWhiteSpace(row.Movement))
                Refuse($"Reviews[{number}].Movement", t["Chọn phong trào trong danh sách gợi ý."]);
            var programmeId = await MeantAsync(CitedKind.Programme, row.ProgrammeId, row.Programme, programmes, $"Reviews[{number}].Programme");
            var documentId = await MeantAsync(CitedKind.Document, row.DocumentId, row.Document, documents, $"Reviews[{number}].Document");
            if (ModelState.IsValid)
                reviews.Add(new ReviewEntry(programmeId, documentId, row.Field, row.From, row.To, row.Milestone, row.MovementId));
        }

        var citations = new List<CitationEntry>();
        foreach (var (number, row) in Input.Citations.Index().Where(citation => !citation.Item.IsBlank))
            if (await MeantAsync(CitedKind.Document, row.DocumentId, row.Document, documents, $"Citations[{number}].Document") is { } id)
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

    /// <summary>The record that was chosen, or the one that the typed text means; says beside the field when there is none or when it has to be asked.</summary>
    private async Task<Guid?> MeantAsync(CitedKind kind, Guid? chosen, string? typed, Dictionary<Guid, string> known, string field)
    {
        if (chosen is { } id && known.ContainsKey(id))
            return id;
        if (chosen is null && string.IsNullOrWhiteSpace(typed))
            return null;

        var (meant, refusal) = await Questions.MeantAsync(kind, typed ?? "", Answers);
        if (refusal is not null)
            Refuse(field, refusal);
        return meant;
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
        [Display(Name = "Phong trào được tổng kết")] public string? Movement { get; init; }
        public Guid? MovementId { get; init; }
        [Display(Name = "Lĩnh vực công tác")] public string? Field { get; init; }
        [Display(Name = "Từ")] public PartialDate From { get; init; }
        [Display(Name = "Đến")] public PartialDate To { get; init; }
        [Display(Name = "Mốc")] public string? Milestone { get; init; }

        public bool IsBlank =>
            ProgrammeId is null && DocumentId is null && MovementId is null && !From.IsKnown && !To.IsKnown && string.IsNullOrWhiteSpace(Programme + Document + Movement + Field + Milestone);
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
                .When(r => !r.IsBlank && r.ProgrammeId is null && r.DocumentId is null && r.MovementId is null && string.IsNullOrWhiteSpace(r.Programme + r.Document + r.Movement));
        }
    }

    public sealed class CitationValidator : AbstractValidator<CitationRow>
    {
        public CitationValidator() => RuleFor(c => c.Kind).IsInEnum();
    }
}
