using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Conferences;
using ProgramTracker.Data.Exemplars;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Exemplars;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Exemplars;

/// <summary>Says which conferences and awards have to do with a model or an exemplar.</summary>
[Requires(Permission.RelateExemplar)]
public sealed class RelateModel(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : FormPage<RelateModel.Command>
{
    private const int Most = 100;

    private Exemplar _exemplar = default!;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public string Name { get; private set; } = "";

    public async Task OnGetAsync()
    {
        var (conferences, recipients) = (_exemplar.Conferences.Select(c => c.ConferenceId).ToList(), _exemplar.Awards.Select(a => a.RecipientId).ToList());
        Shows(_exemplar, clock.GetUtcNow());
        Input = new Command
        {
            Conferences = await db.Conferences.IncludingMerged().Where(c => conferences.Contains(c.Id)).LatestFirst()
                .Select(c => new RelatedConference { Title = c.Title, ConferenceId = c.Id }).ToListAsync(),
            Awards = [.. (await db.AwardsOf(recipients).ToListAsync()).Select(a => new RelatedAward { Name = a.Name, RecipientId = a.RecipientId })],
        };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var conferences = Input.Conferences.Where(c => !string.IsNullOrWhiteSpace(c.Title)).Select(c => c.ConferenceId!.Value).Distinct().ToList();
        var recipients = Input.Awards.Where(a => !string.IsNullOrWhiteSpace(a.Name)).Select(a => a.RecipientId!.Value).Distinct().ToList();
        if (await db.Conferences.IncludingMerged().CountAsync(c => conferences.Contains(c.Id)) < conferences.Count)
            ModelState.AddModelError("Input.Conferences", t["Một hội nghị không còn trong sổ. Chọn lại trong danh sách gợi ý."]);
        if (await db.AwardsOf(recipients).CountAsync() < recipients.Count)
            ModelState.AddModelError("Input.Awards", t["Một khen thưởng không còn trong sổ. Chọn lại trong danh sách gợi ý."]);
        if (!ModelState.IsValid)
            return Page();

        Edits(db, _exemplar);
        _exemplar.Relate(conferences, recipients);
        await db.SaveChangesAsync();

        return RedirectToPage("Details", new { Id });
    }

    protected override async Task<bool> IsThereAsync()
    {
        if (await db.Exemplars.WritableBy(db.Actor).Include(e => e.Conferences).Include(e => e.Awards).AsSplitQuery().SingleOrDefaultAsync(e => e.Id == Id) is not { } exemplar)
            return false;

        (_exemplar, Name) = (exemplar, exemplar.Name);
        return true;
    }

    public sealed record Command
    {
        public List<RelatedConference> Conferences { get; init; } = [];
        public List<RelatedAward> Awards { get; init; } = [];
    }

    /// <summary>A line without words is no line.</summary>
    public sealed record RelatedConference
    {
        [Display(Name = "Tên hội nghị")]
        public string Title { get; init; } = "";
        public Guid? ConferenceId { get; init; }
    }

    /// <summary>A line without words is no line.</summary>
    public sealed record RelatedAward
    {
        [Display(Name = "Tập thể, cá nhân được khen")]
        public string Name { get; init; } = "";
        public Guid? RecipientId { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Conferences).Must(lines => lines.Count <= Most).WithMessage("Nhiều nhất 100 dòng.");
            RuleFor(c => c.Awards).Must(lines => lines.Count <= Most).WithMessage("Nhiều nhất 100 dòng.");
            RuleForEach(c => c.Conferences).ChildRules(line => line.RuleFor(l => l.ConferenceId).NotNull().When(l => !string.IsNullOrWhiteSpace(l.Title))
                .OverridePropertyName(nameof(RelatedConference.Title)).WithMessage("Chọn hội nghị trong danh sách gợi ý."));
            RuleForEach(c => c.Awards).ChildRules(line => line.RuleFor(l => l.RecipientId).NotNull().When(l => !string.IsNullOrWhiteSpace(l.Name))
                .OverridePropertyName(nameof(RelatedAward.Name)).WithMessage("Chọn trong danh sách gợi ý."));
        }
    }
}
