using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using ProgramTracker.Web.Notices;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.FollowUp;

public sealed class SendingTheDigest : IAsyncLifetime, IDisposable
{
    private readonly TrackerApp _app = new();
    private readonly CollectedMail _server = new();

    public async Task InitializeAsync() => await _app.InitializeAsync();

    public async Task DisposeAsync() => await ((IAsyncLifetime)_app).DisposeAsync();

    public void Dispose()
    {
        _server.Dispose();
        _app.Dispose();
    }

    [Fact]
    public async Task Lists_what_is_due_once_a_day_however_many_instances_run()
    {
        await AddressAsync(TestAccounts.DaNang, "danang@example.test");
        await AddressAsync(TestAccounts.HoChiMinhCity, "tphcm@example.test");
        var task = await _app.GivenTaskAsync(GivenTasks.Police, "Nhân rộng mô hình tự quản", new DateOnly(2026, 11, 30));

        await Task.WhenAll(Instance().SendAsync(default), Instance().SendAsync(default));
        await Instance().SendAsync(default);

        var mail = Assert.Single(_server.Taken);
        Assert.Equal(["danang@example.test"], mail.Recipients);
        Assert.Contains("=?utf-8?B?", mail.Headers, StringComparison.OrdinalIgnoreCase);
        Assert.All(mail.Headers, letter => Assert.True(char.IsAscii(letter)));
        Assert.Contains("Nhiệm vụ sắp đến hạn, hạn 30/11/2026", mail.Text, StringComparison.Ordinal);
        Assert.Contains("Nhân rộng mô hình tự quản", mail.Text, StringComparison.Ordinal);
        Assert.Contains($"https://theo-doi.example.test/tasks/{task.Id}", mail.Text, StringComparison.Ordinal);

        _app.Clock.PutOn(TimeSpan.FromDays(1));
        await Instance().SendAsync(default);
        Assert.Equal(2, _server.Taken.Count);
    }

    [Fact]
    public async Task Is_silent_when_nothing_is_due_before_its_hour_and_for_who_has_read_all()
    {
        await AddressAsync(TestAccounts.DaNang, "danang@example.test");
        Assert.Equal(0, await Instance().SendAsync(default));
        await _app.GivenTaskAsync(GivenTasks.Police);
        Assert.Equal(0, await Instance(hour: 11).SendAsync(default));
        await (await _app.SignedInAsAsync(TestAccounts.DaNang)).SubmitAsync("/notices", [], ".head form");
        Assert.Equal(0, await Instance().SendAsync(default));

        Assert.Empty(_server.Taken);
    }

    [Fact]
    public async Task Is_tried_again_when_the_server_did_not_take_it()
    {
        await AddressAsync(TestAccounts.DaNang, "danang@example.test");
        await _app.GivenTaskAsync(GivenTasks.Police);
        _server.IsFull = true;
        Assert.Equal(0, await Instance().SendAsync(default));
        _server.IsFull = false;

        Assert.Equal(1, await Instance().SendAsync(default));
    }

    [Fact]
    public async Task Passes_over_who_is_being_written_to()
    {
        await AddressAsync(TestAccounts.DaNang, "danang@example.test");
        await _app.GivenTaskAsync(GivenTasks.Police);
        var pause = new TaskCompletionSource();
        _server.Pause = pause.Task;
        var first = Instance().SendAsync(default);
        await _server.Come;

        Assert.Equal(0, await Instance().SendAsync(default).WaitAsync(TimeSpan.FromSeconds(20)));
        pause.SetResult();
        Assert.Equal(1, await first);
    }

    [Fact]
    public async Task Reaches_the_others_when_one_fails_in_a_way_nobody_expected()
    {
        await TwoReadersAsync();
        await using (var db = _app.OpenDatabase())
        {
            var first = await db.Users.Where(u => u.Email != null).OrderBy(u => u.Id).Select(u => u.Id).FirstAsync();
            await RunAsync($"create function failing() returns trigger language plpgsql as $$ begin raise 'unexpected'; end $$; create trigger failing before insert on digests for each row when (new.user_id = '{first}') execute function failing();");
        }

        Assert.Equal(1, await Instance().SendAsync(default));
        Assert.Single(_server.Taken);
    }

    [Fact]
    public async Task Ends_at_the_first_reader_when_there_is_no_server()
    {
        await TwoReadersAsync();
        _server.Dispose();
        using var warnings = new CollectedWarnings();
        using var logs = new LoggerFactory([warnings]);

        Assert.Equal(0, await Instance(log: logs.CreateLogger<DailyDigest>()).SendAsync(default));
        Assert.DoesNotContain("example.test", Assert.Single(warnings.Said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Never_stops_the_site()
    {
        var broken = new BrokenScopes();
        using var digest = Instance(scopes: broken);
        await digest.StartAsync(default);
        await broken.Asked;
        await digest.StopAsync(default);

        Assert.True(digest.ExecuteTask!.IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Takes_no_further_header_from_an_address_or_a_wording()
    {
        await AddressAsync(TestAccounts.DaNang, "danang@example.test\r\nBcc: khac@example.test");
        await AddressAsync(TestAccounts.FrontOfDaNang, "mttq@example.test");
        await _app.GivenTaskAsync(GivenTasks.Police);
        await _app.GivenTaskAsync("MTTQ-48", "Việc\r\nBcc: khac@example.test");

        Assert.Equal(1, await Instance().SendAsync(default));
        var mail = Assert.Single(_server.Taken);
        Assert.Equal(["mttq@example.test"], mail.Recipients);
        Assert.DoesNotContain("khac@example.test", mail.Headers, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Goes_to_the_address_that_a_person_gave()
    {
        var visitor = await _app.SignedInAsAsync(TestAccounts.DaNang);
        Assert.Equal("Địa chỉ thư điện tử chưa đúng.", Assert.Single((await visitor.SubmitAsync("/account/email", [new("Input.Email", "không phải thư")])).Errors));
        var shown = await visitor.SubmitAsync("/account/email", [new("Input.Email", "toi@example.test")]);

        Assert.Equal(HttpStatusCode.OK, shown.Status);
        Assert.Equal("toi@example.test", shown.Document.QuerySelector("#Input_Email")!.GetAttribute("value"));
        await using var db = _app.OpenDatabase();
        var user = await db.Users.SingleAsync(u => u.UserName == TestAccounts.DaNang);
        Assert.Equal("toi@example.test", user.Email);
        Assert.Contains("account.change-email", await _app.VerbsOfAsync(user.Id));
    }

    private async Task TwoReadersAsync()
    {
        await AddressAsync(TestAccounts.DaNang, "danang@example.test");
        await AddressAsync(TestAccounts.FrontOfDaNang, "mttq@example.test");
        await _app.GivenTaskAsync(GivenTasks.Police);
        await _app.GivenTaskAsync("MTTQ-48");
    }

    private async Task RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(_app.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private DailyDigest Instance(int hour = 7, ILogger<DailyDigest>? log = null, IServiceScopeFactory? scopes = null)
    {
        var settings = new SmtpSettings("127.0.0.1", _server.Port, "chuong-trinh@example.test", null, null, StartTls: false, new Uri("https://theo-doi.example.test"), hour);

        return new DailyDigest(scopes ?? _app.Services.GetRequiredService<IServiceScopeFactory>(), _app.Clock, settings, new Mail(settings), log ?? NullLogger<DailyDigest>.Instance);
    }

    private async Task AddressAsync(string userName, string email)
    {
        await using var db = _app.OpenDatabase();
        await db.Users.Where(u => u.UserName == userName).ExecuteUpdateAsync(u => u.SetProperty(user => user.Email, email));
    }

    private sealed class BrokenScopes : IServiceScopeFactory
    {
        private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Asked => _asked.Task;

        public IServiceScope CreateScope()
        {
            _asked.TrySetResult();
            throw new NotSupportedException("Nobody expected this.");
        }
    }
}
