using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Accounts;
using ProgramTracker.Data.Audit;
using ProgramTracker.Data.Schema;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Audit;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Audit;

/// <summary>Who did what, newest first. The trail is long, so it is read backwards from an entry rather than by page numbers.</summary>
[Requires(Permission.ViewAudit)]
public sealed class IndexModel(TrackerContext db, AuditWords words, ChangeReader reader) : PageModel
{
    public const int Size = 50;

    /// <summary>Words of the name of who did it.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Who { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Verb { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Type { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Từ ngày")]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Đến ngày")]
    public DateOnly? To { get; set; }

    /// <summary>Only what happened to this record.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Subject { get; set; }

    /// <summary>Only what this account did.</summary>
    [BindProperty(SupportsGet = true, Name = "user")]
    public Guid? Account { get; set; }

    /// <summary>Only what is older than this entry.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Before { get; set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    /// <summary>The last entry shown, when there are older ones.</summary>
    public Guid? Older { get; private set; }

    /// <summary>How the record or account is called that the list is narrowed to.</summary>
    public string? NarrowedTo { get; private set; }

    public DateOnly? SealedUntil { get; private set; }

    public IEnumerable<SelectListItem> Verbs => AuditVerbs.All.Select(verb => new SelectListItem(words.Verb(verb), verb)).OrderBy(item => item.Text, StringComparer.CurrentCulture);

    public IEnumerable<SelectListItem> Types => words.SubjectTypes().Select(type => new SelectListItem(words.Subject(type), type)).OrderBy(item => item.Text, StringComparer.CurrentCulture);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        SealedUntil = await db.AuditSeals.OrderByDescending(seal => seal.Day).Select(seal => (DateOnly?)seal.Day).FirstOrDefaultAsync(cancellationToken);
        if (!ModelState.IsValid)
        {
            ViewData["HasErrors"] = true;
            return;
        }

        var entries = await (await OlderThanAsync(Filtered(), cancellationToken))
            .OrderByDescending(e => e.At).ThenByDescending(e => e.Id)
            .Take(Size + 1)
            .Select(e => new { e.Id, e.At, e.Verb, e.SubjectType, e.SubjectId, e.UserId, e.Detail!.ActorName, e.Detail.Address, e.Detail.Before, e.Detail.After })
            .ToListAsync(cancellationToken);
        if (entries.Count > Size)
            Older = entries[Size - 1].Id;

        var shown = entries.Take(Size).ToList();
        var names = await RecordNames.OfAsync(db, shown.Select(e => e.SubjectId).Concat(new[] { Subject, Account }.OfType<Guid>()), cancellationToken);
        NarrowedTo = (Subject ?? Account) is { } id ? names.GetValueOrDefault(id) : null;
        var changes = await reader.ReadAsync([.. shown.Select(e => new Save(e.SubjectType, e.Before, e.After))], cancellationToken: cancellationToken);
        Rows =
        [
            .. shown.Zip(changes, (e, changed) => new Row(
                e.At, words.Actor(e.UserId, e.ActorName), e.Address, words.Verb(e.Verb), words.Subject(e.SubjectType), names.GetValueOrDefault(e.SubjectId), AddressOf(e.SubjectType, e.SubjectId), changed)),
        ];
    }

    private IQueryable<AuditEntry> Filtered()
    {
        var entries = Readable();
        if (!string.IsNullOrEmpty(Verb))
            entries = entries.Where(e => e.Verb == Verb);
        if (!string.IsNullOrEmpty(Type))
            entries = entries.Where(e => e.SubjectType == Type);
        if (From is { } from)
            entries = entries.Where(e => e.Day >= from);
        if (To is { } to)
            entries = entries.Where(e => e.Day <= to);
        if (Subject is { } subject)
            entries = entries.Where(e => e.SubjectId == subject);
        if (Account is { } account)
            entries = entries.Where(e => e.UserId == account);
        if (!string.IsNullOrWhiteSpace(Who))
        {
            var people = db.Users.Matching(Who);
            entries = entries.Where(e => people.Any(u => u.Id == e.UserId));
        }

        return entries;
    }

    /// <summary>A provincial administrator reads what its own people did and what happened to their accounts; the rest of the national trail is not theirs to read.</summary>
    private IQueryable<AuditEntry> Readable()
    {
        var entries = db.AuditEntries.AsNoTracking();
        if (db.Actor.Scope.SeesAll)
            return entries;

        var accounts = db.Users.KeptBy(db.Actor, db);

        return entries.Where(e => e.ScopeId != Area.NationId || accounts.Any(u => u.Id == e.UserId) || (e.SubjectType == nameof(User) && accounts.Any(u => u.Id == e.SubjectId)));
    }

    private async Task<IQueryable<AuditEntry>> OlderThanAsync(IQueryable<AuditEntry> entries, CancellationToken cancellationToken)
    {
        if (Before is not { } id || await db.AuditEntries.Where(e => e.Id == id).Select(e => (DateTimeOffset?)e.At).SingleOrDefaultAsync(cancellationToken) is not { } at)
            return entries;

        return entries.Where(e => EF.Functions.LessThan(ValueTuple.Create(e.At, e.Id), ValueTuple.Create(at, id)));
    }

    private static string? AddressOf(string type, Guid id) => type switch
    {
        _ when id == Guid.Empty => null,
        "User" => $"/accounts/{id}",
        "Conference" => $"/conferences/{id}",
        "Programme" => $"/programmes/{id}",
        "GuidingDocument" => $"/documents/{id}",
        "FollowUpTask" => $"/tasks/{id}",
        "Person" => $"/people/{id}",
        "AwardDecision" => $"/awards/{id}",
        "Exemplar" => $"/exemplars/{id}",
        "Organisation" => $"/organisations/{id}",
        _ => null,
    };

    public sealed record Row(
        DateTimeOffset At, string Who, string? Address, string Verb, string SubjectType, string? SubjectName, string? Href, IReadOnlyList<ReadableChange> Changes);
}
