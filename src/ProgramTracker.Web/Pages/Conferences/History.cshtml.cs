using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Audit;
using ProgramTracker.Data.Conferences;
using ProgramTracker.Data.Files;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Files;
using ProgramTracker.Web.Audit;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>Who changed what of a conference and when, newest first: its sections, its award lines and its files.</summary>
[Requires(Permission.ViewConferences)]
public sealed class HistoryModel(TrackerContext db, ChangeReader reader, AuditWords words, IStringLocalizer<Words.Words> t) : HistoryPage(db, reader, words)
{
    /// <summary>Parts of which a province sees its own only; the trail does not tell them apart, so their values stay closed.</summary>
    private static readonly string[] OfOtherProvinces = [nameof(Participant), nameof(BridgePoint)];

    public string Title { get; private set; } = "";

    public PartialDate HeldOn { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await Db.Conferences.IncludingMerged().AsNoTracking().SingleOrDefaultAsync(c => c.Id == Id, cancellationToken) is not { } conference)
            return NotFound();

        (Title, HeldOn) = (conference.Title, conference.HeldOn);
        var lines = Db.AwardLines.Where(line => line.ConferenceId == Id).Select(line => line.Id);
        var files = Db.Attachments.Of(RecordKind.Conference, Id).Select(file => file.Id);
        var isOpen = Db.Actor.Scope.SeesAll || Db.Actor.MayWriteFor(conference.OwnerId);
        await LoadAsync(lines.Concat(files), isOpen ? [] : OfOtherProvinces, cancellationToken);

        return Page();
    }

    public override string Deed(AuditEntry entry) => (entry.Verb, entry.SubjectType) switch
    {
        ("conferences.amend", nameof(Attachment)) => t["đã sửa đổi tệp của hồ sơ đã xác nhận"],
        ("conferences.amend", _) => t["đã sửa đổi hồ sơ đã xác nhận"],
        ("files.attach", _) => t["đã đính kèm tệp"],
        ("files.describe", _) => t["đã ghi chú thích, xếp chỗ tệp"],
        ("files.remove", _) => t["đã gỡ tệp"],
        ("conferences.confirm", _) => t["đã xác nhận hội nghị"],
        ("conferences.plan", _) when entry.Detail?.Before is null => t["đã lên kế hoạch hội nghị"],
        ("conferences.plan", _) => t["đã ghi thay đổi kế hoạch"],
        ("conferences.hold", _) => t["đã ghi nhận hội nghị đã tổ chức"],
        ("conferences.postpone", _) => t["đã hoãn hội nghị"],
        ("conferences.cancel", _) => t["đã hủy hội nghị"],
        ("conferences.merge", _) => t["đã gộp hai hồ sơ của một hội nghị"],
        ("conferences.separate", _) => t["đã tách lại hội nghị đã gộp"],
        ("conferences.tell-apart", _) => t["đã ghi đây là hội nghị khác"],
        ("conferences.reconsider", _) => t["đã bỏ ghi nhận là hội nghị khác"],
        ("conferences.finish-recording", _) => t["đã kết thúc ghi nhận"],
        (_, nameof(Domain.Awards.AwardLine)) => t["đã ghi hình thức khen thưởng"],
        ("records.seed", _) => t["đã nạp dữ liệu ví dụ"],
        _ when entry.Detail?.Before is null && entry.Detail?.After?.Contains("\"Title\"", StringComparison.Ordinal) == true => t["đã bắt đầu ghi nhận hội nghị"],
        _ => t["đã ghi tiếp hồ sơ hội nghị"],
    };
}
