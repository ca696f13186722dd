using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Exemplars;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Exemplars;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Exemplars;

/// <summary>Adopts the criteria of a year: the ministry for everyone, a province for its own. An office of a commune adopts none.</summary>
[Requires(Permission.AdoptAssessmentCriteria)]
public sealed class AdoptCriteriaModel(TrackerContext db, TimeProvider clock) : FormPage<AdoptCriteriaModel.Command>
{
    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Year { get; set; }

    /// <summary>For whom they will hold.</summary>
    public string Area { get; private set; } = "";

    private int AskedYear => Year ?? clock.Today().Year;

    public override string? FieldOf(Rule rule) =>
        rule == AssessmentRules.YearOutOfRange ? "Input.Year"
        : rule == AssessmentRules.ThresholdsDoNotFall || rule == AssessmentRules.ThresholdOutOfReach ? "Input.GoodFrom"
        : null;

    public override async Task LoadChoicesAsync() => Area = await db.Areas.Where(a => a.Id == db.Actor.Scope.HomeId).Select(a => a.Name).SingleAsync();

    public async Task OnGetAsync()
    {
        var asked = AskedYear;
        var home = db.Actor.Scope.HomeId;
        var latest = await db.CriteriaOfAsync(home, asked)
            ?? await db.AssessmentCriteria.Include(c => c.Criteria.OrderBy(part => part.Order))
                .Where(c => c.Year < asked)
                .OrderByDescending(c => c.Year).ThenBy(c => c.ScopeId != home).ThenByDescending(c => c.Number)
                .FirstOrDefaultAsync();
        Input = new Command
        {
            Year = asked,
            Criteria = [.. (latest?.Criteria ?? []).Select(c => new Line { Name = c.Name, MaxPoints = c.MaxPoints })],
            GoodFrom = latest?.GoodFrom,
            FairFrom = latest?.FairFrom,
            AverageFrom = latest?.AverageFrom,
        };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var (year, home) = ((short)Math.Clamp(Input.Year!.Value, short.MinValue, short.MaxValue), db.Actor.Scope.HomeId);
        var last = await db.AssessmentCriteria.Where(c => c.ScopeId == home && c.Year == year).MaxAsync(c => (int?)c.Number) ?? 0;
        var lines = Input.Criteria.Where(line => !line.IsBlank).Select(line => new CriterionEntry(line.Name, line.MaxPoints!.Value)).ToList();
        var thresholds = new ClassThresholds(Input.GoodFrom!.Value, Input.FairFrom!.Value, Input.AverageFrom!.Value);

        db.Add(AssessmentCriteria.Adopt(year, last + 1, lines, thresholds, db.Actor.OrganisationId!.Value, home, clock.Today()));
        await db.SaveChangesAsync();

        return RedirectToPage("Criteria");
    }

    protected override Task<bool> IsThereAsync() => db.Organisations.AnyAsync(o => o.Id == db.Actor.OrganisationId && o.Level != OrganisationLevel.Commune);

    public sealed record Command
    {
        [Display(Name = "Năm")]
        public int? Year { get; init; }

        public List<Line> Criteria { get; init; } = [];

        [Display(Name = "Tốt từ")]
        public decimal? GoodFrom { get; init; }

        [Display(Name = "Khá từ")]
        public decimal? FairFrom { get; init; }

        [Display(Name = "Trung bình từ")]
        public decimal? AverageFrom { get; init; }
    }

    /// <summary>A criterion; a line of which nothing was entered is no line.</summary>
    public sealed record Line
    {
        [Display(Name = "Tên tiêu chí")]
        public string Name { get; init; } = "";

        [Display(Name = "Điểm tối đa")]
        public decimal? MaxPoints { get; init; }

        public bool IsBlank => MaxPoints is null && string.IsNullOrWhiteSpace(Name);

        public sealed class Validator : AbstractValidator<Line>
        {
            public Validator()
            {
                RuleFor(line => line.Name).NotEmpty().When(line => !line.IsBlank);
                RuleFor(line => line.Name).MaximumLength(Criterion.NameLength);
                RuleFor(line => line.MaxPoints).NotNull().When(line => !line.IsBlank);
                RuleFor(line => line.MaxPoints).GreaterThan(0).LessThanOrEqualTo(Criterion.MostPoints);
            }
        }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Year).NotNull();
            RuleForEach(c => c.Criteria).SetValidator(new Line.Validator());
            RuleFor(c => c.GoodFrom).NotNull().InclusiveBetween(0, Criterion.MostPoints * AssessmentCriteria.MostCriteria);
            RuleFor(c => c.FairFrom).NotNull().InclusiveBetween(0, Criterion.MostPoints * AssessmentCriteria.MostCriteria);
            RuleFor(c => c.AverageFrom).NotNull().InclusiveBetween(0, Criterion.MostPoints * AssessmentCriteria.MostCriteria);
        }
    }
}
