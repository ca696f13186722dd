using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Organisations;

/// <summary>Enters an organisation into the catalogue.</summary>
[Requires(Permission.EnterOrganisation)]
public sealed class EnterModel(TrackerContext db, OrganisationScopes scopes, IStringLocalizer<Words.Words> t) : FormPage<EnterModel.Command>
{
    private static readonly Rule[] Parenthood = [OrganisationRules.ParentOfAnotherLine, OrganisationRules.ParentOfAnotherTime, OrganisationRules.UnitElsewhere];

    public override string? FieldOf(Rule rule) =>
        rule == OrganisationRules.WithoutACode ? "Input.Code"
        : rule == OrganisationRules.WithoutAName ? "Input.Name"
        : rule == OrganisationRules.EndsBeforeItBegins ? "Input.ValidTo"
        : Parenthood.Contains(rule) ? "Input.Parent"
        : rule == OrganisationRules.AreaOfAnotherLevel || rule == OrganisationRules.OutsideOnesProvince ? "Input.Area"
        : null;

    /// <param name="name">What someone looked for elsewhere and did not find.</param>
    public void OnGet(string? name) => Input = Input with { Name = name ?? "" };

    public async Task<IActionResult> OnPostAsync()
    {
        var area = await AreaAsync();
        var parent = await ParentAsync();
        if (!ModelState.IsValid || area is null)
            return Page();

        OrganisationRules.OutsideOnesProvince.BrokenIf(!IsOnesOwn(area));
        var organisation = Organisation.Enter(Input.Code, Input.Name, Input.Abbreviation, Input.Line!.Value, Input.Level!.Value, area, Input.ValidFrom, Input.ValidTo);
        if (parent is not null)
            organisation.PlaceUnder(parent, Input.IsUnitOfParent);
        db.Add(organisation);
        await db.SaveChangesAsync();
        scopes.Forget();

        return RedirectToPage("Details", new { organisation.Id });
    }

    private async Task<Area?> AreaAsync()
    {
        var id = Input.Level == OrganisationLevel.Central ? Area.NationId : Input.AreaId;
        var area = await db.Areas.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id);
        if (area is null)
            ModelState.AddModelError("Input.Area", t["Chọn tỉnh, thành phố hoặc xã, phường trong danh sách gợi ý."]);

        return area;
    }

    private async Task<Organisation?> ParentAsync()
    {
        if (string.IsNullOrWhiteSpace(Input.Parent))
        {
            if (Input.IsUnitOfParent)
                ModelState.AddModelError("Input.Parent", t["Chọn cấp trên, vì tổ chức này là đơn vị của cấp trên."]);
            return null;
        }

        if (await db.Organisations.AsNoTracking().SingleOrDefaultAsync(o => o.Id == Input.ParentId) is { } parent)
            return parent;

        ModelState.AddModelError("Input.Parent", t["Chọn một tổ chức trong danh sách gợi ý, hoặc để trống mục này."]);
        return null;
    }

    /// <summary>A provincial administrator keeps the bodies of the province.</summary>
    private bool IsOnesOwn(Area area) =>
        db.Actor.Scope.SeesAll
        || (area.Level == AreaLevel.Province && db.Actor.Scope.AreaIds.Contains(area.Id))
        || (area.Level == AreaLevel.Commune && db.Actor.Scope.AreaIds.Contains(area.ParentId!.Value));

    public sealed record Command
    {
        [Display(Name = "Tên tổ chức")]
        public string Name { get; init; } = "";

        [Display(Name = "Tên viết tắt")]
        public string Abbreviation { get; init; } = "";

        [Display(Name = "Mã")]
        public string Code { get; init; } = "";

        [Display(Name = "Khối")]
        public OrganisationLine? Line { get; init; }

        [Display(Name = "Cấp")]
        public OrganisationLevel? Level { get; init; }

        /// <summary>As it stands in the field; <see cref="AreaId"/> is the one taken from the suggestions.</summary>
        [Display(Name = "Địa bàn")]
        public string Area { get; init; } = "";
        public Guid? AreaId { get; init; }

        [Display(Name = "Cấp trên")]
        public string Parent { get; init; } = "";
        public Guid? ParentId { get; init; }

        [Display(Name = "Là đơn vị nằm trong tổ chức cấp trên")]
        public bool IsUnitOfParent { get; init; }

        [Display(Name = "Từ ngày")]
        public DateOnly? ValidFrom { get; init; }

        [Display(Name = "Đến ngày")]
        public DateOnly? ValidTo { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Name).NotEmpty().MaximumLength(Organisation.NameLength);
            RuleFor(c => c.Abbreviation).MaximumLength(Organisation.AbbreviationLength);
            RuleFor(c => c.Code).NotEmpty().MaximumLength(Organisation.CodeLength);
            RuleFor(c => c.Line).NotNull().IsInEnum();
            RuleFor(c => c.Level).NotNull().IsInEnum();
            RuleFor(c => c.Area).MaximumLength(Domain.Organisations.Area.NameLength);
            RuleFor(c => c.Parent).MaximumLength(Organisation.NameLength);
        }
    }
}
