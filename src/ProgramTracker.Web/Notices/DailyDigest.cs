using System.Globalization;
using System.Net.Mail;
using System.Net.Sockets;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Accounts;
using ProgramTracker.Data.Notices;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Web.Permissions;
using ProgramTracker.Web.Words;

namespace ProgramTracker.Web.Notices;

/// <summary>
/// Once a day, one mail to each user with an address and notices not read yet; silence where there are none. The row of <see cref="Digest"/> is added, then the mail sent,
/// then the row kept; meanwhile another instance passes over that user. What could not be sent is tried at the next run. No fault at one user keeps the mail from the others,
/// only a server that cannot be reached ends the run; and nothing here stops the site.
/// </summary>
public sealed partial class DailyDigest(IServiceScopeFactory scopes, TimeProvider clock, SmtpSettings settings, Mail mail, ILogger<DailyDigest> log) : BackgroundService
{
    /// <summary>How many notices a mail names; the page has all.</summary>
    private const int Named = 30;

    private static readonly TimeSpan Every = TimeSpan.FromMinutes(15);
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi");

    /// <summary>Sends what is to be sent now; before the hour, nothing.</summary>
    /// <returns>How many mails went out.</returns>
    public async Task<int> SendAsync(CancellationToken cancellationToken)
    {
        if (clock.GetUtcNow().InVietnam().Hour < settings.Hour)
            return 0;

        CultureInfo.CurrentUICulture = Vietnamese;
        var sent = 0;
        foreach (var reader in await ReadersAsync(cancellationToken))
        {
            var outcome = await TrySendAsync(reader, cancellationToken);
            if (outcome == Outcome.NoServer)
                break;
            if (outcome == Outcome.Sent)
                sent++;
        }

        return sent;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!settings.IsConfigured)
        {
            NotConfigured();
            return;
        }

        try
        {
            using var timer = new PeriodicTimer(Every, clock);
            do
                await RunAsync(stoppingToken);
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (Exception) when (stoppingToken.IsCancellationRequested)
        {
            // The program stops.
        }
    }

    private async Task RunAsync(CancellationToken stoppingToken)
    {
        try
        {
            if (await SendAsync(stoppingToken) is > 0 and var mails)
                Sent(mails);
        }
        catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
        {
            Failed(exception);   // the next run tries again
        }
    }

    private async Task<IReadOnlyList<Reader>> ReadersAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Actor>().System("digest", "notices.send");
        var db = scope.ServiceProvider.GetRequiredService<TrackerContext>();
        var roles = Role.All.Where(role => RolePermissions.Of(role).Contains(Permission.ViewNotices)).ToList();

        return await db.Users
            .Where(u => u.Email != null && u.Email != "" && !u.IsDisabled && db.UserRoles.Any(r => r.UserId == u.Id && db.Roles.Any(role => role.Id == r.RoleId && roles.Contains(role.Name!))))
            .OrderBy(u => u.Id)
            .Select(u => new Reader(u.Id, u.DisplayName, u.OrganisationId, u.Email!))
            .ToListAsync(cancellationToken);
    }

    private async Task<Outcome> TrySendAsync(Reader reader, CancellationToken cancellationToken)
    {
        try
        {
            return await SendAsync(reader, cancellationToken) ? Outcome.Sent : Outcome.NotSent;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // Neither the address nor what a server answers belongs in the log.
            NotSent(reader.Id, exception.GetType().Name);
            return exception is OperationCanceledException or SmtpException { InnerException: SocketException } ? Outcome.NoServer : Outcome.NotSent;
        }
    }

    private async Task<bool> SendAsync(Reader reader, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var db = services.GetRequiredService<TrackerContext>();
        var theirs = await services.GetRequiredService<OrganisationScopes>().OfAsync(reader.OrganisationId, db, cancellationToken);
        db.Actor.SignedIn(reader.Id, reader.Name, reader.OrganisationId, theirs);
        db.Actor.Does("notices.send");

        var today = clock.Today();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var ours = $"digest {reader.Id}";
        if (!await db.Database.SqlQuery<bool>($"select pg_try_advisory_xact_lock(hashtextextended({ours}, 0)) as \"Value\"").SingleAsync(cancellationToken)
            || await db.Database.ExecuteSqlAsync($"insert into digests (user_id, day, sent_at) values ({reader.Id}, {today}, {clock.GetUtcNow()}) on conflict do nothing", cancellationToken) == 0)
            return false;

        var notices = db.Notices(today).Unread();
        var total = await notices.CountAsync(cancellationToken);
        if (total == 0)
            return false;

        var t = services.GetRequiredService<IStringLocalizer<Words.Words>>();
        var named = await notices.NewestFirst().Take(Named).ToListAsync(cancellationToken);
        await mail.SendAsync(reader.Email, t["ProgramTracker: {0} việc cần chú ý ngày {1}", Figures.Of(total), SaidTime.Exact(today)], Text(t, named, total), cancellationToken);
        await transaction.CommitAsync(CancellationToken.None);

        return true;
    }

    private string Text(IStringLocalizer<Words.Words> t, List<Notice> notices, int total)
    {
        var text = new StringBuilder();
        foreach (var notice in notices)
            text.AppendLine(t.Say(notice) + (notice.DueOn is { } due ? t[", hạn {0}", SaidTime.Exact(due)].Value : "") + ":")
                .AppendLine(Pages.Tasks.Shortly.Say(notice.Subject))
                .AppendLine(LinkTo(notice.Address()))
                .AppendLine();
        if (total > notices.Count)
            text.AppendLine(t["Và {0} việc khác.", Figures.Of(total - notices.Count)]);

        return text.AppendLine(t["Xem tất cả, đánh dấu đã đọc: {0}", LinkTo("/notices")]).ToString();
    }

    private string LinkTo(string path) => new Uri(settings.Address!, path).ToString();

    [LoggerMessage(LogLevel.Information, "No mail is sent: ProgramTracker__Smtp__Host, ProgramTracker__Smtp__From and ProgramTracker__Address are not all set")]
    private partial void NotConfigured();

    [LoggerMessage(LogLevel.Information, "Sent {Mails} digests")]
    private partial void Sent(int mails);

    [LoggerMessage(LogLevel.Warning, "The digest of account {Account} was not sent ({Fault}); the next run tries again")]
    private partial void NotSent(Guid account, string fault);

    [LoggerMessage(LogLevel.Error, "Sending digests failed")]
    private partial void Failed(Exception exception);

    private enum Outcome
    {
        Sent,
        NotSent,

        /// <summary>It refused the connection, or was silent for longer than <see cref="Mail"/> waits.</summary>
        NoServer,
    }

    private sealed record Reader(Guid Id, string Name, Guid OrganisationId, string Email);
}
