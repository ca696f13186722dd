using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Conferences;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Files;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>Two records of one conference side by side, and which of the two stays.</summary>
[Requires(Permission.MergeConferences)]
public sealed class MergeModel(TrackerContext db, TimeProvider clock, IStringLocalizer<Words.Words> t) : TwinPage<MergeModel.Command>(db)
{
    /// <summary>What each of the two has, a line for each section.</summary>
    public IReadOnlyList<Compared> Sections { get; private set; } = [];

    public override async Task LoadChoicesAsync()
    {
        var ids = new[] { Id, OtherId };
        var two = await Db.Conferences.IncludingMerged().AsNoTracking().WithEverything().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id);
        var tasks = await Db.FollowUpTasks.Where(task => ids.Contains(task.ConferenceId!.Value)).GroupBy(task => task.ConferenceId!.Value).ToDictionaryAsync(same => same.Key, same => same.Count());
        var lines = await Db.AwardLines.Where(line => ids.Contains(line.ConferenceId)).GroupBy(line => line.ConferenceId).ToDictionaryAsync(same => same.Key, same => same.Count());
        var files = await Db.Attachments.Where(file => file.RecordKind == RecordKind.Conference && ids.Contains(file.RecordId)).GroupBy(file => file.RecordId).ToDictionaryAsync(same => same.Key, same => same.Count());
        var (one, other) = (two[Id], two[OtherId]);

        Sections =
        [
            new(t["Đơn vị tổ chức"], one.Organisers.Count, other.Organisers.Count),
            new(t["Nội dung tổng kết"], one.Reviews.Count, other.Reviews.Count),
            new(t["Văn bản quán triệt, căn cứ"], one.Citations.Count, other.Citations.Count),
            new(t["Điểm cầu"], one.BridgePoints.Count, other.BridgePoints.Count),
            new(t["Người dự"], one.Participants.Count, other.Participants.Count),
            new(t["Đoàn đại biểu"], one.Delegations.Count, other.Delegations.Count),
            new(t["Chương trình, tham luận"], one.Agenda.Count, other.Agenda.Count),
            new(t["Số liệu báo cáo"], one.Figures.Count, other.Figures.Count),
            new(t["Đánh giá"], one.Assessments.Count, other.Assessments.Count),
            new(t["Kết luận"], one.Conclusions.Count, other.Conclusions.Count),
            new(t["Khen thưởng công bố"], lines.GetValueOrDefault(Id), lines.GetValueOrDefault(OtherId)),
            new(t["Nhiệm vụ"], tasks.GetValueOrDefault(Id), tasks.GetValueOrDefault(OtherId)),
            new(t["Văn bản đã ký"], one.Papers.Count, other.Papers.Count),
            new(t["Ảnh, tài liệu"], files.GetValueOrDefault(Id), files.GetValueOrDefault(OtherId)),
        ];
    }

    public override string? FieldOf(Rule rule) =>
        rule == ConferenceRules.WithoutAReason ? "Input.Reason"
        : rule == ConferenceRules.MergedIntoLessDone || rule == ConferenceRules.OthersMergedHere || rule == ConferenceRules.DirectionsAnswered ? "Input.StaysId"
        : null;

    public void OnGet()
    {
        Shows(Conference, clock.GetUtcNow());
        OtherVersion = Other.Version;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Input.StaysId != Id && Input.StaysId != OtherId)
        {
            ModelState.AddModelError("Input.StaysId", t["Chọn hồ sơ được giữ."]);
            return Page();
        }

        EditsBoth();
        var (stays, twin) = Input.StaysId == Id ? (Conference, Other) : (Other, Conference);
        await Db.MergeAsync(stays, twin, Input.Reason);
        await Db.SaveChangesAsync();

        return RedirectToPage("Details", new { stays.Id });
    }

    /// <summary>How many lines each of the two has.</summary>
    public sealed record Compared(string Section, int One, int Other);

    public sealed record Command
    {
        [Display(Name = "Hồ sơ được giữ")] public Guid? StaysId { get; init; }
        [Display(Name = "Lý do")] public string Reason { get; init; } = "";
    }

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.StaysId).NotNull().WithMessage("Chọn hồ sơ được giữ.");
            RuleFor(c => c.Reason).NotEmpty().MaximumLength(Domain.Conferences.Merge.ReasonLength);
        }
    }
}
