using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data.Exemplars;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Exemplars;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Exemplars;

/// <summary>Models, their points and the criteria of a year that tests begin with.</summary>
internal static class GivenExemplars
{
    /// <summary>A model of the organisation's area, piloted since the year it began.</summary>
    public static async Task<Exemplar> GivenModelAsync(
        this TrackerApp app, string name, string owner = "CA-48", short since = 2020, string? field = null, Guid? originId = null, Guid? areaId = null, Action<Exemplar>? then = null)
    {
        var keeper = await app.OrganisationAsync(owner);
        var scopeId = keeper.Level == OrganisationLevel.Central ? Area.NationId : keeper.AreaId;
        var facts = new ExemplarFacts(
            name, ExemplarKind.Model, field, areaId ?? (scopeId == Area.NationId ? null : keeper.AreaId), keeper.Id, Since: PartialDate.Of(since), Origins: originId is { } origin ? [origin] : null);
        var model = Exemplar.Register(facts, ExemplarStage.Piloted, PartialDate.Of(since), null, keeper.Id, scopeId, app.Today);
        then?.Invoke(model);
        await app.GivenAsync(model);

        return model;
    }

    /// <summary>Communes of the province of today, by name.</summary>
    public static async Task<IReadOnlyList<Area>> CommunesAsync(this TrackerApp app, string owner = "CA-48")
    {
        var province = (await app.OrganisationAsync(owner)).AreaId;
        await using var db = app.OpenDatabase();
        return await db.Areas.AsNoTracking().Where(a => a.ParentId == province && a.Level == AreaLevel.Commune && a.ValidTo == null).OrderBy(a => a.Code).Take(5).ToListAsync();
    }

    public static async Task<AssessmentCriteria> GivenCriteriaAsync(this TrackerApp app, int year, string owner = "BCA-V05", int number = 1)
    {
        var keeper = await app.OrganisationAsync(owner);
        var criteria = AssessmentCriteria.Adopt(
            year, number, [new("Hiệu quả", 60), new("Lan tỏa", 40)], new ClassThresholds(80, 65, 50), keeper.Id, keeper.Level == OrganisationLevel.Central ? Area.NationId : keeper.AreaId, app.Today);
        await app.GivenAsync(criteria);

        return criteria;
    }

    public static async Task<Exemplar> ReadModelAsync(this TrackerApp app, Guid id)
    {
        await using var db = app.OpenDatabase();
        return await db.Exemplars.AsNoTracking().WithLife().SingleAsync(e => e.Id == id);
    }
}
