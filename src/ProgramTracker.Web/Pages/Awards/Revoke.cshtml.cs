using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Awards;
using ProgramTracker.Data.Documents;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Awards;

/// <summary>
/// Records the later decision that took this one, or the awards of some of its recipients, back. Who loses an award and who cites it is shown once before it is done.
/// </summary>
[Requires(Permission.RevokeAward)]
public sealed class RevokeModel(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : DecisionPage<RevokeModel.Command>(db, clock)
{
    /// <summary>How many names of those who lose an award the page says.</summary>
    private const int MostNamed = 20;

    public IReadOnlyList<SelectListItem> Reasons =>
        [.. Enum.GetValues<RevocationReason>().Select(reason => new SelectListItem(t[AwardWords.Of(reason)], reason.ToString()))];

    public IReadOnlyList<SelectListItem> Extents =>
        [new(t["Toàn bộ quyết định"], bool.TrueString), new(t["Chỉ một số dòng trong danh sách"], bool.FalseString)];

    /// <summary>What the clerk is asked to look at once more; none where nothing is asked yet.</summary>
    public string? Asked { get; private set; }

    /// <summary>Who would lose an award, the first of them by name.</summary>
    public IReadOnlyList<string> Losing { get; private set; } = [];

    public int LosingCount { get; private set; }

    public IReadOnlyList<Citing> CitedBy { get; private set; } = [];

    public override string? FieldOf(Rule rule) =>
        DocumentNumberRules.All.Contains(rule) ? "Input.Number"
        : rule == AwardRules.RevokedBeforeDecided || rule == AwardRules.RevokedInTheFuture ? "Input.DecidedOn"
        : rule == AwardRules.RevokedByAnotherAuthority ? "Input.Authority"
        : rule == AwardRules.RevokedWithoutAReason ? "Input.Reason"
        : rule == AwardRules.RevokedOfNobody || rule == AwardRules.RevokedAlready ? "Input.Places"
        : null;

    /// <param name="places">Places in the list, where the award of someone is to be taken back.</param>
    public async Task OnGetAsync(string? places)
    {
        ShowsDecision();
        var authority = await Db.Organisations.Where(o => o.Id == Decision.AuthorityId).Select(o => o.Name).SingleAsync();
        Input = new Command { Authority = authority, AuthorityId = Decision.AuthorityId, IsWhole = string.IsNullOrEmpty(places), Places = places ?? "" };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var places = Input.IsWhole == true ? null : ListedPlaces.Read(Input.Places);
        if (Input.IsWhole == false && (places is null || places.Any(place => place > Decision.Rows)))
            ModelState.AddModelError("Input.Places", t["Ghi số thứ tự từ 1 đến {0}, ví dụ 3, 7, 12-15.", Decision.Rows]);
        var number = await Db.ReadNumberAsync(Input.Number, "Quyết định", Input.Authority);
        if (DocumentNumberRules.BrokenBy(number) is { } broken)
            broken.BrokenIf(true);
        if (!ModelState.IsValid)
            return Page();

        var chosen = places is null ? null : Decision.Recipients.Where(r => places.Contains(r.Order + 1)).Select(r => r.Id).ToHashSet();
        var losing = Decision.Recipients.Where(r => !r.IsRevoked && chosen?.Contains(r.Id) != false).OrderBy(r => r.Order).ToList();
        Edits(Db, Decision);
        Decision.Revoke(
            new RevocationFacts(number, Input.DecidedOn!.Value, Input.AuthorityId!.Value, Input.Reason, Input.Words), chosen, await Db.MayRevokeForAsync(Decision.AuthorityId), Clock.Today());
        var asked = string.Join(' ', losing.Select(r => r.Order));
        if (!Input.IsSure || Input.Asked != asked)
            return await AskAsync(losing, asked);

        return await SaveAsync();
    }

    protected override bool IsFor(AwardDecisionState state) => state == AwardDecisionState.Issued;

    protected override IQueryable<AwardDecision> Load(IQueryable<AwardDecision> decisions) => decisions.Include(d => d.Recipients).Include(d => d.Revocations).AsSplitQuery();

    private async Task<IActionResult> AskAsync(List<Recipient> losing, string asked)
    {
        Db.ChangeTracker.Clear();
        (Asked, LosingCount) = (asked, losing.Count);
        Losing = [.. losing.Take(MostNamed).Select(r => r.PostAndUnit is null ? r.Name : $"{r.Name}, {r.PostAndUnit}")];
        CitedBy = await Db.CitingAsync(Id);
        ModelState.AddModelError("Input.IsSure", t["Xem lại ai bị thu hồi và nơi đang viện dẫn, rồi đánh dấu vào ô này."]);

        return Page();
    }

    public sealed record Command
    {
        [Display(Name = "Số quyết định thu hồi")] public string Number { get; init; } = "";
        [Display(Name = "Ngày quyết định thu hồi")] public DateOnly? DecidedOn { get; init; }
        [Display(Name = "Cơ quan thu hồi")] public string Authority { get; init; } = "";
        public Guid? AuthorityId { get; init; }
        [Display(Name = "Thu hồi")] public bool? IsWhole { get; init; }
        [Display(Name = "Số thứ tự trong danh sách")] public string Places { get; init; } = "";
        [Display(Name = "Căn cứ thu hồi")] public RevocationReason? Reason { get; init; }
        [Display(Name = "Diễn giải")] public string Words { get; init; } = "";

        /// <summary>The rows that the clerk was shown before saying that it is sure; after another choice it is asked again.</summary>
        public string Asked { get; init; } = "";
        [Display(Name = "Tôi đã xem lại, ghi nhận thu hồi")] public bool IsSure { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Number).NotEmpty().MaximumLength(Revocation.NumberLength);
            RuleFor(c => c.DecidedOn).NotNull();
            RuleFor(c => c.Authority).Must((command, _) => command.AuthorityId is not null).WithMessage("Chọn cơ quan trong danh sách gợi ý.");
            RuleFor(c => c.IsWhole).NotNull();
            RuleFor(c => c.Places).NotEmpty().When(c => c.IsWhole == false);
            RuleFor(c => c.Reason).NotNull().WithMessage("Chọn căn cứ thu hồi.").IsInEnum();
            RuleFor(c => c.Words).MaximumLength(Revocation.WordsLength);
        }
    }
}
