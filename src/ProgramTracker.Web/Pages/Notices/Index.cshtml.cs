using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Notices;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Web.Lists;
using ProgramTracker.Web.Notices;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Notices;

/// <summary>What concerns our organisation and needs attention, the newest first.</summary>
[Requires(Permission.ViewNotices)]
public sealed class IndexModel(TrackerContext db, TimeProvider clock, Microsoft.Extensions.Localization.IStringLocalizer<Words.Words> t) : ListPage
{
    public const string OnlyUnread = "unread";

    /// <summary><see cref="OnlyUnread"/>, or all.</summary>
    [BindProperty(SupportsGet = true, Name = "state")]
    public string? State { get; set; }

    public Paged<Notice> Notices { get; private set; } = Paged<Notice>.Empty;
    public int Unread { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Notices = await Rows().PageAsync(PageNumber, cancellationToken);
        Unread = await db.Notices(clock.Today()).Unread().CountAsync(cancellationToken);
    }

    /// <summary>Marks one as read; one that was settled meanwhile is no longer there to be marked.</summary>
    public async Task<IActionResult> OnPostReadAsync(string kind, Guid subject, DateOnly since) =>
        await MarkAsync(db.Notices(clock.Today()).Where(n => n.Kind == kind && n.SubjectId == subject && n.Since == since));

    public async Task<IActionResult> OnPostReadAllAsync() => await MarkAsync(db.Notices(clock.Today()));

    protected override Task<Export> ExportAsync(CancellationToken cancellationToken) => Task.FromResult<Export>(new Export<Notice>("Thông báo", Rows(),
    [
        new("Việc", 40, notice => t.Say(notice)),
        new("Nội dung", 80, notice => notice.Subject),
        new("Từ ngày", 14, notice => notice.Since),
        new("Hạn", 14, notice => notice.DueOn),
        new("Đã đọc", 10, notice => notice.IsRead ? "có" : null),
    ]));

    private IQueryable<Notice> Rows() => (State == OnlyUnread ? db.Notices(clock.Today()).Unread() : db.Notices(clock.Today())).NewestFirst();

    private async Task<IActionResult> MarkAsync(IQueryable<Notice> notices)
    {
        await db.MarkReadAsync(await notices.Unread().ToListAsync(), clock.GetUtcNow());

        return RedirectToPage(new { state = State });
    }
}
