using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>Where people took part over a line. Who chairs a bridge point is one of the participants.</summary>
[Requires(Permission.RecordConference)]
public sealed class BridgePointsModel(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : SectionPage<BridgePointsModel.Command>(db, clock)
{
    public override Section Section => Section.BridgePoints;

    /// <summary>The provinces of the day of the conference.</summary>
    public IReadOnlyList<SelectListItem> Provinces { get; private set; } = [];

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

        await PutBackWhereSomeoneSitsAsync();
        if (ModelState.IsValid)
            Conference.BridgedAt(points);
    }

    private async Task PutBackWhereSomeoneSitsAsync()
    {
        var seats = Conference.Participants.Select(p => p.BridgePointId).OfType<Guid>().Where(id => Input.BridgePoints.All(row => row.Id != id)).ToHashSet();
        if (seats.Count == 0)
            return;

        var needed = (await ShownAsync(Conference)).BridgePoints.Where(row => seats.Contains(row.Id!.Value));
        Input = new Command { BridgePoints = PutBack(Input.BridgePoints, needed, number => $"BridgePoints[{number}].Name", t[ConferenceRules.BridgePointStillSeats.Code]) };
    }

    protected override async Task LoadSectionAsync() => Provinces = await Db.ProvincesAsync(Day, Input.BridgePoints.Select(p => p.AreaId));

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
