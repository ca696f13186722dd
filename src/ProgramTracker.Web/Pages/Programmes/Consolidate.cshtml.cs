using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Organisations;
using ProgramTracker.Data.Programmes;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Domain.Programmes;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Programmes;

/// <summary>Records that a province consolidated its steering committee for a national programme: the province for itself, the ministry for any.</summary>
[Requires(Permission.ConsolidateCommittee)]
public sealed class ConsolidateModel(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : ConsolidationForm<ConsolidateModel.Command>(db, t)
{
    private readonly IStringLocalizer<Words.Words> _t = t;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public string Name { get; private set; } = "";

    /// <summary>For which provinces this person may say so: the own one, or all of today.</summary>
    public IReadOnlyList<SelectListItem> Provinces { get; private set; } = [];

    /// <param name="province">The one from whose line the page was opened.</param>
    public void OnGet(Guid? province) => Input = new Command { ProvinceId = province };

    public async Task<IActionResult> OnPostAsync()
    {
        var province = Provinces.Count == 1 ? Provinces[0].Value : Input.ProvinceId?.ToString();
        if (Provinces.All(known => known.Value != province))
            ModelState.AddModelError("Input.ProvinceId", _t["Chọn một tỉnh, thành phố trong danh sách."]);
        if (await FactsAsync() is not { } facts)
            return Page();

        Db.Add(CommitteeConsolidation.Record(Id, Guid.Parse(province!), facts, Db.Actor.OrganisationId!.Value, clock.Today()));
        await Db.SaveChangesAsync();

        return RedirectToPage("Details", pageHandler: null, routeValues: new { Id }, fragment: "tree");
    }

    protected override async Task<bool> IsThereAsync()
    {
        var programme = await Db.Programmes.AsNoTracking().WithATree().SingleOrDefaultAsync(p => p.Id == Id);
        if (programme is null || !await Db.MayConsolidateAsync())
            return false;

        Name = programme.Number ?? programme.Title;
        var home = Db.Actor.Scope.HomeId;
        Provinces = await Db.Areas.AsNoTracking()
            .Where(a => a.Level == AreaLevel.Province && (Db.Actor.Scope.SeesAll || a.Id == home))
            .ExistingOn(clock.Today())
            .OrderBy(a => a.ShortName)
            .Select(a => new SelectListItem(a.ShortName, a.Id.ToString()))
            .ToListAsync();
        return Provinces.Count > 0;
    }

    public sealed record Command : ConsolidationEntry
    {
        [Display(Name = "Tỉnh, thành phố")]
        public Guid? ProvinceId { get; init; }

        public sealed class CommandValidator : AbstractValidator<Command>
        {
            public CommandValidator() => Include(new ConsolidationEntry.Validator());
        }
    }
}
