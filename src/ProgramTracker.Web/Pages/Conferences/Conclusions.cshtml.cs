using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>What was concluded, in the words used, and what becomes of each.</summary>
[Requires(Permission.RecordConference)]
public sealed class ConclusionsModel(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : SectionPage<ConclusionsModel.Command>(db, clock)
{
    public override Section Section => Section.Conclusions;

    public IReadOnlyList<SelectListItem> Speakers { get; private set; } = [];

    /// <summary>The tasks that conclusions became, by the conclusion.</summary>
    public IReadOnlyDictionary<Guid, GivenTask> Tasks { get; private set; } = new Dictionary<Guid, GivenTask>();

    protected override Task<Command> ShownAsync(Conference conference) => Task.FromResult(new Command
    {
        Conclusions = [.. conference.Conclusions.Select(c => new Row
        {
            Id = c.Id,
            Wording = c.Wording,
            SpeakerId = c.SpeakerId,
            Addressees = c.Addressees,
            Fate = c.Fate,
        })],
    });

    protected override void BringIn(Command current, IReadOnlySet<Guid> came) =>
        Input = new Command { Conclusions = With(Input.Conclusions, current.Conclusions, Recording.Conference.Conclusions.Select(c => c.Id), came) };

    protected override async Task TakeAsync()
    {
        RefuseStrangers(Input.Conclusions.Select(c => c.SpeakerId), "Conclusions", t);
        await KeepWhatOthersRestOnAsync();
        if (!ModelState.IsValid)
            return;

        // Organisations of the register were resolved elsewhere; a line that continues keeps them.
        var addressees = Conference.Conclusions.ToDictionary(c => c.Id, c => c.AddresseeIds);
        Conference.Conclude([.. Input.Conclusions.Where(c => !c.IsBlank).Select(c => new ConclusionEntry(
            c.Id, c.Wording!, c.SpeakerId, c.Addressees, c.Id is { } id && addressees.TryGetValue(id, out var known) ? known : [], c.Fate ?? ConclusionFate.Undecided))]);
    }

    protected override async Task LoadSectionAsync()
    {
        Speakers = [.. Recording.Conference.Participants.Select(p => new SelectListItem($"{p.Rank} {p.Name}".Trim(), p.Id.ToString()))];
        Tasks = await GivenTask.OfAsync(Id, Db);
    }

    /// <summary>What became a task, and what was answered, stays what it is: the task says where it comes from, and the answers what they answer.</summary>
    private async Task KeepWhatOthersRestOnAsync()
    {
        var ids = Conference.Conclusions.Select(c => c.Id).ToList();
        var given = await Db.FollowUpTasks.Where(task => ids.Contains(task.ConclusionId!.Value)).Select(task => task.ConclusionId!.Value).ToListAsync();
        var answered = await Db.DirectionAnswers.Where(answer => ids.Contains(answer.ConclusionId)).Select(answer => answer.ConclusionId).ToListAsync();

        await KeepAsync(given, ConclusionFate.Task,
            t["Kết luận này đã giao thành nhiệm vụ, không bỏ được. Sửa lại nội dung thay vì bỏ dòng."], t["Kết luận này đã giao thành nhiệm vụ, không đổi phân loại được."]);
        await KeepAsync(answered, ConclusionFate.StandingDirection,
            t["Chỉ đạo này đã có đơn vị trả lời, không bỏ được."], t["Chỉ đạo này đã có đơn vị trả lời, không đổi phân loại được."]);
    }

    private async Task KeepAsync(List<Guid> ids, ConclusionFate fate, string notGone, string notChanged)
    {
        foreach (var (number, row) in Input.Conclusions.Index())
            if (row.Id is { } id && ids.Contains(id) && row.Fate != fate && Conference.Conclusions.Any(c => c.Id == id && c.Fate == fate))
                Refuse($"Conclusions[{number}].Fate", notChanged);

        var gone = (await ShownAsync(Conference)).Conclusions.Where(row => ids.Contains(row.Id!.Value) && Input.Conclusions.All(typed => typed.Id != row.Id));
        Input = new Command { Conclusions = PutBack(Input.Conclusions, gone, number => $"Conclusions[{number}].Wording", notGone) };
    }

    public sealed record Command
    {
        public IList<Row> Conclusions { get; init; } = [];
    }

    public sealed record Row
    {
        public Guid? Id { get; init; }
        [Display(Name = "Nội dung kết luận")] public string? Wording { get; init; }
        [Display(Name = "Người kết luận")] public Guid? SpeakerId { get; init; }
        [Display(Name = "Gửi tới")] public string? Addressees { get; init; }
        [Display(Name = "Phân loại")] public ConclusionFate? Fate { get; init; }

        public bool IsBlank => Id is null && SpeakerId is null && Fate is null or ConclusionFate.Undecided && string.IsNullOrWhiteSpace(Wording + Addressees);
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleForEach(c => c.Conclusions).SetValidator(new RowValidator());
    }

    public sealed class RowValidator : AbstractValidator<Row>
    {
        public RowValidator()
        {
            RuleFor(c => c.Wording).NotEmpty().When(c => !c.IsBlank).MaximumLength(Conclusion.WordingLength);
            RuleFor(c => c.Addressees).MaximumLength(Conclusion.AddresseesLength);
            RuleFor(c => c.Fate).IsInEnum();
        }
    }
}
