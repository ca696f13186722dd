using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Awards;
using ProgramTracker.Data.Organisations;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Web.Pages.Awards;

/// <summary>Which awards a list or a table of sums is about, as its address says it: both read it the same way, so that a sum leads to the rows that it counts.</summary>
public sealed class AwardFilter
{
    public int? Year { get; set; }
    public YearKind Years { get; set; }
    public Guid? Form { get; set; }
    public Guid? Authority { get; set; }
    public RecipientKind? Kind { get; set; }

    /// <summary>Whose the row is: a province in one of its dated forms, or the central bodies.</summary>
    public Guid? Area { get; set; }
    public Guid? Programme { get; set; }

    public bool IsAny => Year is not null || Form is not null || Authority is not null || Kind is not null || Area is not null || Programme is not null;

    public IQueryable<GivenAward> Of(IQueryable<GivenAward> awards, TrackerContext db)
    {
        if (Year is { } year)
            awards = awards.DecidedIn(year, Years);
        if (Form is { } form)
            awards = awards.Where(a => a.Decision.FormId == form);
        if (Authority is { } authority)
            awards = awards.Where(a => a.Decision.AuthorityId == authority);
        if (Kind is { } kind)
            awards = awards.Where(a => a.Recipient.Kind == kind);
        if (Area is { } area)
            awards = awards.Where(a => a.Recipient.ScopeId == area);
        if (Programme is { } programme)
            awards = awards.ForProgramme(programme, db);

        return awards;
    }

    /// <summary>What stands in its boxes to choose from.</summary>
    public static async Task<AwardChoices> ChoicesAsync(TrackerContext db, DateOnly today, IStringLocalizer<Words.Words> t, CancellationToken cancellationToken) => new(
        await db.AwardForms.OrderBy(f => f.Name).Select(f => new SelectListItem(f.Name, f.Id.ToString())).ToListAsync(cancellationToken),
        await db.Organisations.Where(o => db.AwardDecisions.Kept().Any(d => d.AuthorityId == o.Id)).OrderBy(o => o.Name).Select(o => new SelectListItem(o.Name, o.Id.ToString())).ToListAsync(cancellationToken),
        [
            new(t["Cơ quan trung ương"], Domain.Organisations.Area.NationId.ToString()),
            .. await db.Areas.Where(a => a.Level == AreaLevel.Province).ExistingOn(today).OrderBy(a => a.ShortName).Select(a => new SelectListItem(a.ShortName, a.Id.ToString())).ToListAsync(cancellationToken),
        ],
        await db.Programmes.OrderByDescending(p => p.Id).Take(100).Select(p => new SelectListItem((p.NumberCanonical ?? p.NumberRaw ?? "") + " " + p.Title, p.Id.ToString())).ToListAsync(cancellationToken));

    public static IReadOnlyList<SelectListItem> YearKinds(IStringLocalizer<Words.Words> t) =>
        [new(t["Năm dương lịch"], nameof(YearKind.Calendar)), new(t["Năm báo cáo (15/12 đến 14/12)"], nameof(YearKind.Reporting))];
}

/// <summary>What stands in the boxes of an <see cref="AwardFilter"/>.</summary>
public sealed record AwardChoices(IReadOnlyList<SelectListItem> Forms, IReadOnlyList<SelectListItem> Authorities, IReadOnlyList<SelectListItem> Areas, IReadOnlyList<SelectListItem> Programmes)
{
    public static readonly AwardChoices None = new([], [], [], []);
}
