using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Exemplars;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Exemplars;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Permissions;
using ProgramTracker.Web.Words;

namespace ProgramTracker.Web.Pages.Exemplars;

/// <summary>Assesses a model or an exemplar for a year, by points against the criteria of that year.</summary>
[Requires(Permission.AssessExemplar)]
public sealed class AssessModel(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : FormPage<AssessModel.Command>
{
    private const int YearsOffered = 5;

    private Exemplar _exemplar = default!;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Year { get; set; }

    public string Name { get; private set; } = "";

    public int AssessedYear => Year ?? clock.Today().Year;

    public IReadOnlyList<int> Years =>
        [.. Enumerable.Range(0, YearsOffered).Select(back => clock.Today().Year - back).Append(AssessedYear).Concat(_exemplar.Assessments.Select(a => (int)a.Year)).Distinct().OrderDescending()];

    /// <summary>Of an assessment that is there, those by which it was made; else those that hold. None where nobody adopted any.</summary>
    public AssessmentCriteria? Criteria { get; private set; }

    public bool IsConfirmed => Known?.IsConfirmed == true;

    private YearlyAssessment? Known => _exemplar.Assessments.FirstOrDefault(a => a.Year == AssessedYear);

    public override string? FieldOf(Rule rule) => rule == AssessmentRules.ChangeWithoutAReason ? "Input.Reason" : null;

    public override Task LoadChoicesAsync()
    {
        // As many fields as there are criteria, whatever was sent.
        var count = Criteria?.Criteria.Count ?? 0;
        Input.Scores.RemoveRange(Math.Min(count, Input.Scores.Count), Math.Max(0, Input.Scores.Count - count));
        while (Input.Scores.Count < count)
            Input.Scores.Add(new Score());

        return Task.CompletedTask;
    }

    public void OnGet()
    {
        Shows(_exemplar, clock.GetUtcNow());
        Input = new Command
        {
            CriteriaId = Criteria?.Id,
            Scores = [.. (Known?.Scores ?? []).Select(points => new Score { Points = points })],
            Evidence = Known?.Evidence ?? "",
        };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Criteria is not { } criteria)
            return NotFound();
        if (Input.CriteriaId != criteria.Id)
        {
            ModelState.Remove("Input.CriteriaId");
            Input.CriteriaId = criteria.Id;
            ModelState.AddModelError("", t["Bộ tiêu chí vừa được ban hành lại. Xem lại điểm theo bộ mới rồi gửi."]);
            return Page();
        }

        var scores = Scores(criteria);
        if (!ModelState.IsValid)
            return Page();

        Edits(db, _exemplar);
        _exemplar.Assess(criteria, new YearlyAssessmentEntry(scores, Input.Evidence, Input.Reason), db.Actor.Name, clock.Today());
        if (Input.Confirm && !IsConfirmed)
            _exemplar.ConfirmAssessment(AssessedYear, db.Actor.Name, clock.Today());
        await db.SaveChangesAsync();

        return RedirectToPage("Details", new { Id });
    }

    protected override async Task<bool> IsThereAsync()
    {
        if (await db.Exemplars.WritableBy(db.Actor).WithLife().SingleOrDefaultAsync(e => e.Id == Id) is not { } exemplar)
            return false;

        (_exemplar, Name) = (exemplar, exemplar.Name);
        Criteria = Known is { } known
            ? await db.AssessmentCriteria.Include(c => c.Criteria.OrderBy(part => part.Order)).SingleAsync(c => c.Id == known.CriteriaId)
            : await db.CriteriaOfAsync(db.Actor.Scope.HomeId, AssessedYear);

        return true;
    }

    /// <summary>One per criterion; what is missing or out of its range is said beside its field.</summary>
    private List<decimal> Scores(AssessmentCriteria criteria)
    {
        var scores = new List<decimal>();
        foreach (var (criterion, at) in criteria.Criteria.Select((criterion, at) => (criterion, at)))
            if (Input.Scores.ElementAtOrDefault(at)?.Points is not { } points)
                ModelState.AddModelError($"Input.Scores[{at}].Points", t["Chưa chấm tiêu chí này. Không đạt thì ghi 0."]);
            else if (points < 0 || points > criterion.MaxPoints)
                ModelState.AddModelError($"Input.Scores[{at}].Points", t[AssessmentRules.ScoreOutOfRange.Code, criterion.Name, Figures.Of(criterion.MaxPoints)]);
            else
                scores.Add(points);

        return scores;
    }

    public sealed record Command
    {
        /// <summary>The criteria that the form shows.</summary>
        public Guid? CriteriaId { get; set; }

        public List<Score> Scores { get; init; } = [];

        [Display(Name = "Minh chứng")]
        public string Evidence { get; init; } = "";

        [Display(Name = "Lý do sửa")]
        public string Reason { get; init; } = "";

        [Display(Name = "Xác nhận kết quả này")]
        public bool Confirm { get; init; }
    }

    public sealed record Score
    {
        [Display(Name = "Điểm")]
        public decimal? Points { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Evidence).MaximumLength(YearlyAssessment.EvidenceLength);
            RuleFor(c => c.Reason).MaximumLength(YearlyAssessment.ReasonLength);
        }
    }
}
