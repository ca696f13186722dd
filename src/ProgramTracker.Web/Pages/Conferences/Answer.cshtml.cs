using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Reader.People;
using ProgramTracker.Web.Forms;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>An invited organisation says whether it comes to its bridge point, who chairs there, and how many are there. A bridge point of others is not there.</summary>
[Requires(Permission.AnswerBridgePoint)]
public sealed class AnswerModel(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : FormPage<AnswerModel.Command>
{
    private const string Coming = "true";
    private const string Absent = "false";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "point")]
    public Guid PointId { get; set; }

    public Conference Conference { get; private set; } = default!;

    /// <summary>The bridge point of our organisation.</summary>
    public BridgePoint Invited { get; private set; } = default!;

    public IReadOnlyList<SelectListItem> Choices => [new(t["Có dự"], Coming), new(t["Không dự"], Absent)];

    public override string? FieldOf(Rule rule) =>
        rule == ConferenceRules.AnswerWithoutAChair ? "Input.Chair"
        : rule == ConferenceRules.AnswerWithoutACount ? "Input.HeadCount"
        : rule == ConferenceRules.AnswerWithoutAReason ? "Input.Note"
        : null;

    public void OnGet()
    {
        var answer = Conference.AnswerFor(PointId);
        Shows(db, answer, clock.GetUtcNow());
        if (answer is not null)
            Input = new Command { IsComing = answer.IsComing ? Coming : Absent, Chair = answer.Chair, HeadCount = answer.HeadCount, Note = answer.Note };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var isComing = Input.IsComing == Coming;
        if (isComing && !string.IsNullOrWhiteSpace(Input.Chair) && !PersonLines.Read(Input.Chair).Any(line => line.Name.Length > 0))
        {
            ModelState.AddModelError("Input.Chair", t["Chưa đọc được họ tên. Ghi cấp bậc, họ tên, chức vụ."]);
            return Page();
        }

        if (Conference.AnswerFor(PointId) is { } answer)
            Edits(db, Conference, answer);
        Conference.Answer(PointId, db.Actor.Scope.OrganisationIds, new BridgePointAnswerEntry(isComing, Input.Chair, Input.HeadCount, Input.Note), clock.Today());
        await db.SaveChangesAsync();

        return RedirectToPage("Details", new { Id });
    }

    protected override async Task<bool> IsThereAsync()
    {
        var house = db.Actor.Scope.OrganisationIds;
        var conference = await db.Conferences.Include(c => c.BridgePoints).Include(c => c.Answers).SingleOrDefaultAsync(c => c.Id == Id);
        if (conference?.BridgePoints.FirstOrDefault(p => p.Id == PointId && p.OrganisationId is { } invited && house.Contains(invited)) is not { } point)
            return false;

        (Conference, Invited) = (conference, point);
        return true;
    }

    public sealed record Command
    {
        [Display(Name = "Đơn vị có dự không")] public string? IsComing { get; init; }
        [Display(Name = "Người chủ trì điểm cầu")] public string? Chair { get; init; }
        [Display(Name = "Số đại biểu")] public int? HeadCount { get; init; }
        [Display(Name = "Lý do không dự")] public string? Note { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.IsComing).Must(answer => answer is Coming or Absent).WithMessage("Chọn có dự hoặc không dự.");
            RuleFor(c => c.Chair).MaximumLength(BridgePointAnswer.ChairLength);
            RuleFor(c => c.HeadCount).GreaterThanOrEqualTo(0).LessThanOrEqualTo(BridgePoint.MostPeople);
            RuleFor(c => c.Note).MaximumLength(BridgePointAnswer.NoteLength);
        }
    }
}
