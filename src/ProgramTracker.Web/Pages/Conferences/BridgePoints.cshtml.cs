using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.FollowUp;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>Where people took part over a line. Who chairs a bridge point is one of the participants.</summary>
[Requires(Permission.RecordConference)]
public sealed class BridgePointsModel(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : SectionPage<BridgePointsModel.Command>(db, clock)
{
    public override Section Section => Section.BridgePoints;

    /// <summary>The provinces of the day of the conference.</summary>
    public IReadOnlyList<SelectListItem> Provinces { get; private set; } = [];

    /// <summary>What organisations said of their bridge points, by the point.</summary>
    public IReadOnlyDictionary<Guid, BridgePointAnswer> Answers { get; private set; } = new Dictionary<Guid, BridgePointAnswer>();

    /// <summary>Adds a row for the police of every province of that day that the form does not have yet; nothing is saved.</summary>
    public async Task OnPostProvincesAsync()
    {
        var police = await Db.Organisations.AsNoTracking().OfEveryProvince(OrganisationLine.Police, Day)
            .Join(Db.Areas, o => o.AreaId, a => a.Id, (o, a) => new { o.Id, o.Name, a.ShortName, AreaId = a.Id })
            .OrderBy(o => o.ShortName)
            .ToListAsync();
        ModelState.Clear();
        var there = Input.BridgePoints.Where(row => !row.IsBlank).ToList();
        var added = police.Where(o => there.TrueForAll(row => row.OrganisationId != o.Id))
            .Select(o => new Row { Name = o.ShortName, AreaId = o.AreaId, OrganisationId = o.Id, Organisation = o.Name });
        Input = new Command { BridgePoints = [.. there, .. added] };
    }

    protected override async Task<Command> ShownAsync(Conference conference)
    {
        var organisations = await Db.OrganisationNamesAsync(conference.BridgePoints.Select(p => p.OrganisationId));

        return new Command
        {
            BridgePoints = [.. conference.BridgePoints.Select(p => new Row
            {
                Id = p.Id,
                Name = p.Name,
                AreaId = p.AreaId,
                OrganisationId = p.OrganisationId,
                Organisation = p.OrganisationId is { } id ? organisations.GetValueOrDefault(id) : null,
                HeadCount = p.HeadCount,
            })],
        };
    }

    protected override void BringIn(Command current, IReadOnlySet<Guid> came) =>
        Input = new Command { BridgePoints = With(Input.BridgePoints, current.BridgePoints, Recording.Conference.BridgePoints.Select(p => p.Id), came) };

    protected override async Task TakeAsync()
    {
        var named = await Db.OrganisationsNamedAsync(Input.BridgePoints.Where(p => p.OrganisationId is null).Select(p => p.Organisation), Day);
        Input = new Command { BridgePoints = [.. Input.BridgePoints.Select(p => p with { OrganisationId = p.OrganisationId ?? named.Of(p.Organisation) })] };
        var organisations = await Db.OrganisationNamesAsync(Input.BridgePoints.Select(p => p.OrganisationId));
        var areas = await Db.ProvincesAsTheyWereAsync(Input.BridgePoints.Select(p => p.AreaId), Day);
        var scopes = await PartScopes.InAsync(Db, Conference.ScopeId, Day, Input.BridgePoints.Select(p => p.OrganisationId));
        var points = new List<BridgePointEntry>();
        foreach (var (number, row) in Input.BridgePoints.Index().Where(point => !point.Item.IsBlank))
        {
            if (row.OrganisationId is { } id ? !organisations.ContainsKey(id) : !string.IsNullOrWhiteSpace(row.Organisation))
                Refuse($"BridgePoints[{number}].Organisation", t["Chọn đơn vị trong danh sách gợi ý."]);
            var areaId = row.AreaId is { } chosen && areas.TryGetValue(chosen, out var asItWas) ? asItWas : (Guid?)null;
            if (row.AreaId is not null && areaId is null)
                Refuse($"BridgePoints[{number}].AreaId", t["Chọn lại tỉnh, thành phố."]);

            var scope = scopes.OfBridgePoint(areaId, row.OrganisationId, row.Name!);
            points.Add(new BridgePointEntry(row.Id, row.Name!, areaId, row.OrganisationId, row.HeadCount, scope));
        }

        await PutBackWhatIsNeededAsync(ConferenceRules.BridgePointStillSeats, Conference.Participants.Select(p => p.BridgePointId));
        await PutBackWhatIsNeededAsync(ConferenceRules.BridgePointStillAnswered, Conference.Answers.Select(a => (Guid?)a.BridgePointId));
        foreach (var (number, row) in Input.BridgePoints.Index())
            if (row.Id is { } id && Conference.AnswerFor(id) is { } answer && row.OrganisationId != answer.OrganisationId)
                Refuse($"BridgePoints[{number}].Organisation", t[ConferenceRules.BridgePointStillAnswered.Code]);
        if (ModelState.IsValid)
            Conference.BridgedAt(points);
    }

    private async Task PutBackWhatIsNeededAsync(Rule reason, IEnumerable<Guid?> needing)
    {
        var seats = needing.OfType<Guid>().Where(id => Input.BridgePoints.All(row => row.Id != id)).ToHashSet();
        if (seats.Count == 0)
            return;

        var needed = (await ShownAsync(Conference)).BridgePoints.Where(row => seats.Contains(row.Id!.Value));
        Input = new Command { BridgePoints = PutBack(Input.BridgePoints, needed, number => $"BridgePoints[{number}].Name", t[reason.Code]) };
    }

    protected override async Task LoadSectionAsync()
    {
        Provinces = await Db.ProvincesAsync(Day, Input.BridgePoints.Select(p => p.AreaId));
        Answers = Recording.Conference.Answers.ToDictionary(answer => answer.BridgePointId);
    }

    public sealed record Command
    {
        public IList<Row> BridgePoints { get; init; } = [];
    }

    public sealed record Row
    {
        public Guid? Id { get; init; }
        [Display(Name = "Tên điểm cầu")] public string? Name { get; init; }
        [Display(Name = "Tỉnh, thành phố")] public Guid? AreaId { get; init; }
        [Display(Name = "Đơn vị phụ trách")] public string? Organisation { get; init; }
        public Guid? OrganisationId { get; init; }
        [Display(Name = "Số đại biểu")] public int? HeadCount { get; init; }

        public bool IsBlank => AreaId is null && OrganisationId is null && HeadCount is null && string.IsNullOrWhiteSpace(Name + Organisation);
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleForEach(c => c.BridgePoints).SetValidator(new RowValidator());
    }

    public sealed class RowValidator : AbstractValidator<Row>
    {
        public RowValidator()
        {
            RuleFor(p => p.Name).NotEmpty().When(p => !p.IsBlank).MaximumLength(BridgePoint.NameLength);
            RuleFor(p => p.HeadCount).GreaterThanOrEqualTo(0).LessThanOrEqualTo(BridgePoint.MostPeople);
        }
    }
}
