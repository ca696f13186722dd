using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>The figures that were reported, and how results, limits, causes and lessons were assessed.</summary>
[Requires(Permission.RecordConference)]
public sealed class FiguresModel(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : SectionPage<FiguresModel.Command>(db, clock)
{
    public override Section Section => Section.Figures;

    public IReadOnlyList<SelectListItem> Speakers { get; private set; } = [];

    protected override Task<Command> ShownAsync(Conference conference) => Task.FromResult(new Command
    {
        Figures = [.. conference.Figures.Select(f => new FigureRow
        {
            Value = f.Value,
            Unit = f.Unit,
            Qualifier = f.Qualifier,
            About = f.About,
            Actor = f.Actor,
            Period = f.Period,
            SpeakerId = f.SpeakerId,
        })],
        Assessments = [.. conference.Assessments.Select(a => new AssessmentRow { Kind = a.Kind, Wording = a.Wording, SpeakerId = a.SpeakerId })],
    });

    protected override void BringIn(Command current, IReadOnlySet<Guid> came) => Input = new Command
    {
        Figures = With(Input.Figures, current.Figures, Recording.Conference.Figures.Select(f => f.Id), came),
        Assessments = With(Input.Assessments, current.Assessments, Recording.Conference.Assessments.Select(a => a.Id), came),
    };

    protected override Task TakeAsync()
    {
        RefuseStrangers(Input.Figures.Select(f => f.SpeakerId), "Figures", t);
        RefuseStrangers(Input.Assessments.Select(a => a.SpeakerId), "Assessments", t);
        if (!ModelState.IsValid)
            return Task.CompletedTask;

        Conference.Report([.. Input.Figures.Where(f => !f.IsBlank).Select(f => new FigureEntry(
            f.Value!.Value, f.Unit!, f.Qualifier ?? Qualifier.Exactly, f.About!, f.Actor, f.Period, f.SpeakerId))]);
        Conference.Assess([.. Input.Assessments.Where(a => !a.IsBlank).Select(a => new AssessmentEntry(a.Kind ?? AssessmentKind.Result, a.Wording!, a.SpeakerId))]);

        return Task.CompletedTask;
    }

    protected override Task LoadSectionAsync()
    {
        Speakers = [.. Recording.Conference.Participants.Select(p => new SelectListItem($"{p.Rank} {p.Name}".Trim(), p.Id.ToString()))];
        return Task.CompletedTask;
    }

    public sealed record Command
    {
        public IList<FigureRow> Figures { get; init; } = [];
        public IList<AssessmentRow> Assessments { get; init; } = [];
    }

    public sealed record FigureRow
    {
        [Display(Name = "Nội dung số liệu")] public string? About { get; init; }
        [Display(Name = "Mức")] public Qualifier? Qualifier { get; init; }
        [Display(Name = "Giá trị")] public decimal? Value { get; init; }
        [Display(Name = "Đơn vị tính")] public string? Unit { get; init; }
        [Display(Name = "Đơn vị thực hiện")] public string? Actor { get; init; }
        [Display(Name = "Thời gian")] public string? Period { get; init; }
        [Display(Name = "Người nêu")] public Guid? SpeakerId { get; init; }

        public bool IsBlank => Value is null && SpeakerId is null && string.IsNullOrWhiteSpace(About + Unit + Actor + Period);
    }

    public sealed record AssessmentRow
    {
        [Display(Name = "Loại đánh giá")] public AssessmentKind? Kind { get; init; }
        [Display(Name = "Nội dung đánh giá")] public string? Wording { get; init; }
        [Display(Name = "Người đánh giá")] public Guid? SpeakerId { get; init; }

        public bool IsBlank => SpeakerId is null && string.IsNullOrWhiteSpace(Wording);
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleForEach(c => c.Figures).SetValidator(new FigureValidator());
            RuleForEach(c => c.Assessments).SetValidator(new AssessmentValidator());
        }
    }

    public sealed class FigureValidator : AbstractValidator<FigureRow>
    {
        public FigureValidator()
        {
            RuleFor(f => f.About).NotEmpty().When(f => !f.IsBlank).MaximumLength(ReportedFigure.AboutLength);
            RuleFor(f => f.Value).NotNull().When(f => !f.IsBlank).InclusiveBetween(0, ReportedFigure.MostValue);
            RuleFor(f => f.Unit).NotEmpty().When(f => !f.IsBlank).MaximumLength(ReportedFigure.UnitLength);
            RuleFor(f => f.Actor).MaximumLength(ReportedFigure.AboutLength);
            RuleFor(f => f.Period).MaximumLength(ReportedFigure.AboutLength);
            RuleFor(f => f.Qualifier).IsInEnum();
        }
    }

    public sealed class AssessmentValidator : AbstractValidator<AssessmentRow>
    {
        public AssessmentValidator()
        {
            RuleFor(a => a.Wording).NotEmpty().When(a => !a.IsBlank).MaximumLength(Assessment.WordingLength);
            RuleFor(a => a.Kind).IsInEnum();
        }
    }
}
