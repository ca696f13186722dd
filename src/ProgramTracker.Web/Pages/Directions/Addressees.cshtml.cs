using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.FollowUp;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Directions;

/// <summary>Who keeps the conference says which organisations a standing direction goes to, by name or every province at once. The words of the record stay.</summary>
[Requires(Permission.AddressDirection)]
public sealed class AddresseesModel(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : FormPage<AddresseesModel.Command>
{
    private Conference _conference = default!;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Conclusion Direction => _conference.Conclusions.Single(c => c.Id == Id);

    /// <summary>How many bodies one gesture adds; none in a conference of a province.</summary>
    public int ProvincialPolice { get; private set; }
    public int ProvincialFronts { get; private set; }

    public DateOnly Today => clock.Today();

    private bool IsNational => _conference.ScopeId == Area.NationId;

    public override async Task LoadChoicesAsync()
    {
        if (!IsNational)
            return;

        ProvincialPolice = await db.Organisations.OfEveryProvince(OrganisationLine.Police, Today).CountAsync();
        ProvincialFronts = await db.Organisations.OfEveryProvince(OrganisationLine.Front, Today).CountAsync();
    }

    public async Task OnGetAsync()
    {
        var ids = Direction.AddresseeIds;
        Input = new Command
        {
            Organisations = await db.Organisations.Where(o => ids.Contains(o.Id)).OrderBy(o => o.Name).Select(o => new Body { Id = o.Id, Name = o.Name }).ToListAsync(),
        };
        Shows(_conference, clock.GetUtcNow());
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await RefuseUnknownAsync();
        if (!ModelState.IsValid)
            return Page();

        Edits(db, _conference);
        var wanted = Input.Organisations.Select(body => body.Id).OfType<Guid>().ToList();
        foreach (var line in Input.Lines().Where(_ => IsNational))
            wanted.AddRange(await db.Organisations.OfEveryProvince(line, Today).Select(o => o.Id).ToListAsync());
        await PutBackWhoAnsweredAsync(wanted);
        if (!ModelState.IsValid)
            return Page();

        // Whom it went to before may have ended since; only who is new must exist.
        await db.AssigneesAsync([.. wanted.Except(Direction.AddresseeIds)], _conference.ScopeId, Today);
        _conference.AddressDirection(Id, wanted);
        await db.SaveChangesAsync();

        return RedirectToPage("Details", new { Id });
    }

    protected override async Task<bool> IsThereAsync()
    {
        var conference = await db.Conferences.WritableBy(db.Actor)
            .Include(c => c.Conclusions)
            .SingleOrDefaultAsync(c => c.Conclusions.Any(said => said.Id == Id && said.Fate == ConclusionFate.StandingDirection));
        if (conference is null)
            return false;

        _conference = conference;
        return true;
    }

    private async Task RefuseUnknownAsync()
    {
        var named = Input.Organisations.Select(body => body.Id).OfType<Guid>().ToList();
        var known = await db.Organisations.Where(o => named.Contains(o.Id)).Select(o => o.Id).ToListAsync();
        foreach (var (number, body) in Input.Organisations.Index())
            if (body.Id is { } id && !known.Contains(id))
                ModelState.AddModelError($"Input.Organisations[{number}].Name", t["Không tìm thấy đơn vị này. Chọn lại trong danh sách gợi ý."]);
    }

    /// <summary>Who answered stays: its answers would be shown nowhere.</summary>
    private async Task PutBackWhoAnsweredAsync(List<Guid> wanted)
    {
        var gone = Direction.AddresseeIds.Except(wanted).ToList();
        var answered = await db.Organisations
            .Where(o => gone.Contains(o.Id) && db.DirectionAnswers.Any(a => a.ConclusionId == Id && a.AddresseeId == o.Id))
            .OrderBy(o => o.Name)
            .Select(o => new Body { Id = o.Id, Name = o.Name })
            .ToListAsync();

        foreach (var (number, body) in answered.Index())
            ModelState.AddModelError($"Input.Organisations[{Input.Organisations.Count + number}].Name", t["{0} đã trả lời chỉ đạo này, không bỏ được.", body.Name]);
        Input = Input with { Organisations = [.. Input.Organisations, .. answered] };
    }

    public sealed record Command
    {
        [Display(Name = "Đơn vị")] public IReadOnlyList<Body> Organisations { get; init; } = [];
        [Display(Name = "Công an các tỉnh, thành phố")] public bool EveryPolice { get; init; }
        [Display(Name = "Ủy ban MTTQ các tỉnh, thành phố")] public bool EveryFront { get; init; }

        public IEnumerable<OrganisationLine> Lines()
        {
            if (EveryPolice)
                yield return OrganisationLine.Police;
            if (EveryFront)
                yield return OrganisationLine.Front;
        }
    }

    /// <summary>An organisation, as typed and as taken from the suggestions.</summary>
    public sealed record Body
    {
        [Display(Name = "Đơn vị")] public string Name { get; init; } = "";
        public Guid? Id { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleForEach(c => c.Organisations).ChildRules(body =>
                body.RuleFor(b => b.Name).Must((row, name) => row.Id is not null || string.IsNullOrWhiteSpace(name)).WithMessage("Chọn đơn vị trong danh sách gợi ý, hoặc bỏ dòng này."));
        }
    }
}
