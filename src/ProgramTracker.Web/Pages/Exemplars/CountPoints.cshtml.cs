using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Exemplars;
using ProgramTracker.Data.Organisations;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Exemplars;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Exemplars;

/// <summary>Says where a model is in operation on the closing day of a year: points, groups and the number of their members, per commune.</summary>
[Requires(Permission.CountExemplarPoints)]
public sealed class CountPointsModel(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : FormPage<CountPointsModel.Command>
{
    /// <summary>As many as stand in a form; more come by the sheet of the yearly review.</summary>
    private const int MostPlaces = 400;

    private const int YearsOffered = 8;

    private Exemplar _exemplar = default!;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "year")]
    public int? Year { get; set; }

    public string Name { get; private set; } = "";

    public int CountedYear => Year ?? clock.Today().Year;

    /// <summary>The last day of the year; of the year that still runs, today.</summary>
    public DateOnly ClosingDay => ClosingDayOf(CountedYear, clock.Today());

    public IReadOnlyList<int> Years =>
        [.. Enumerable.Range(0, YearsOffered).Select(back => clock.Today().Year - back).Append(CountedYear).Concat(_exemplar.Points.Select(p => (int)p.Year)).Distinct().OrderDescending()];

    public static DateOnly ClosingDayOf(int year, DateOnly today) => year < today.Year ? new DateOnly(Math.Max(year, PartialDate.FirstYear), 12, 31) : today;

    public async Task<IActionResult> OnGetAsync()
    {
        if (_exemplar.Kind != ExemplarKind.Model)
            return NotFound();

        var counted = _exemplar.Points.Where(p => p.Year == CountedYear).ToList();
        var ids = counted.SelectMany(p => new[] { p.AreaId, p.OriginAreaId }).OfType<Guid>().ToList();
        var names = await db.Areas.Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Name);
        Shows(_exemplar, clock.GetUtcNow());
        Input = new Command
        {
            Points = [.. counted.Select(p => new Place
            {
                Area = names[p.AreaId],
                AreaId = p.AreaId,
                Points = p.Points,
                Groups = p.Groups,
                Members = p.Members,
                OriginArea = p.OriginAreaId is { } from ? names[from] : "",
                OriginAreaId = p.OriginAreaId,
            }).OrderBy(place => place.Area, StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("vi"), ignoreCase: true))],
        };

        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var entries = await EntriesAsync();
        if (!ModelState.IsValid)
            return Page();

        Edits(db, _exemplar);
        _exemplar.CountPoints(CountedYear, entries, clock.Today());
        await db.SaveChangesAsync();

        return RedirectToPage("Details", new { Id });
    }

    protected override async Task<bool> IsThereAsync()
    {
        if (await db.Exemplars.WritableBy(db.Actor).WithLife().SingleOrDefaultAsync(e => e.Id == Id) is not { } exemplar)
            return false;

        (_exemplar, Name) = (exemplar, exemplar.Name);
        return true;
    }

    /// <summary>The places as they will be counted. One that does not exist on the closing day, or is not the actor's province, is named beside its field.</summary>
    private async Task<IReadOnlyList<PointEntry>> EntriesAsync()
    {
        var ids = Input.Points.SelectMany(p => new[] { p.AreaId, p.OriginAreaId }).OfType<Guid>().Distinct().ToList();
        var areas = await db.Areas.Where(a => ids.Contains(a.Id) && a.Level != AreaLevel.Nation).ToDictionaryAsync(a => a.Id);
        var there = (await db.Areas.ExistingOn(ClosingDay).Where(a => ids.Contains(a.Id)).Select(a => a.Id).ToListAsync()).ToHashSet();
        var entries = new List<PointEntry>();
        foreach (var (place, at) in Input.Points.Select((place, at) => (place, at)).Where(row => !row.place.IsBlank))
        {
            if (!areas.TryGetValue(place.AreaId!.Value, out var area) || !there.Contains(area.Id))
                ModelState.AddModelError($"Input.Points[{at}].Area", t["Nơi này không có vào ngày {0}. Chọn lại trong danh sách gợi ý.", PartialDate.From(ClosingDay).ToVietnamese()]);
            else if (!db.Actor.Scope.SeesAll && !db.Actor.Scope.AreaIds.Contains(ProvinceOf(area)))
                ModelState.AddModelError($"Input.Points[{at}].Area", t["Chỉ ghi được điểm ở tỉnh, thành phố của mình."]);
            else if (place.OriginAreaId is { } origin && !areas.ContainsKey(origin))
                ModelState.AddModelError($"Input.Points[{at}].OriginArea", t["Chọn một mục trong danh sách."]);
            else
                entries.Add(new PointEntry(area.Id, ProvinceOf(area), place.Points!.Value, place.Groups, place.Members, string.IsNullOrWhiteSpace(place.OriginArea) ? null : place.OriginAreaId));
        }

        return entries;
    }

    private static Guid ProvinceOf(Area area) => area.Level == AreaLevel.Commune ? area.ParentId!.Value : area.Id;

    public sealed record Command
    {
        public List<Place> Points { get; init; } = [];
    }

    /// <summary>An area with its counts; a line of which nothing was entered is no line.</summary>
    public sealed record Place
    {
        [Display(Name = "Xã, phường, đặc khu")]
        public string Area { get; init; } = "";
        public Guid? AreaId { get; init; }

        [Display(Name = "Số điểm")]
        public int? Points { get; init; }

        [Display(Name = "Số tổ")]
        public int? Groups { get; init; }

        [Display(Name = "Số thành viên")]
        public int? Members { get; init; }

        [Display(Name = "Học từ nơi")]
        public string OriginArea { get; init; } = "";
        public Guid? OriginAreaId { get; init; }

        public bool IsBlank => Points is null && Groups is null && Members is null && string.IsNullOrWhiteSpace(Area + OriginArea);
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Points).Must(points => points.Count <= MostPlaces).WithMessage("Quá nhiều dòng cho một biểu mẫu. Dùng bảng rà soát hằng năm.");
            RuleForEach(c => c.Points).ChildRules(place =>
            {
                place.RuleFor(p => p.AreaId).NotNull().When(p => !p.IsBlank).OverridePropertyName(nameof(Place.Area)).WithMessage("Chọn một nơi trong danh sách gợi ý.");
                place.RuleFor(p => p.OriginAreaId).NotNull().When(p => !string.IsNullOrWhiteSpace(p.OriginArea)).OverridePropertyName(nameof(Place.OriginArea)).WithMessage("Chọn một nơi trong danh sách gợi ý.");
                place.RuleFor(p => p.Points).NotNull().When(p => !p.IsBlank);
                place.RuleFor(p => p.Points).InclusiveBetween(0, ExemplarPoint.Most);
                place.RuleFor(p => p.Groups).InclusiveBetween(0, ExemplarPoint.Most);
                place.RuleFor(p => p.Groups).Must((p, groups) => groups is null or 0 || p.Points is null or > 0).WithMessage(ExemplarRules.GroupsWithoutAPoint.Code);
                place.RuleFor(p => p.Members).InclusiveBetween(0, ExemplarPoint.Most);
                place.RuleFor(p => p.Members).Must((p, members) => members is null or 0 || p.Groups > 0).WithMessage(ExemplarRules.MembersWithoutAGroup.Code);
                place.RuleFor(p => p.Members).Must((p, members) => !(members < p.Groups)).WithMessage(ExemplarRules.FewerMembersThanGroups.Code);
            });
        }
    }
}
