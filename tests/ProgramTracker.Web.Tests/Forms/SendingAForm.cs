using System.Net;
using System.Net.Http.Headers;
using Npgsql;
using ProgramTracker.Web.Tests.FollowUp;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Forms;

/// <summary>What any form answers when it cannot be taken, and not by a fault of the writer.</summary>
public sealed class SendingAForm(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task That_was_open_too_long_shows_its_page_anew_and_says_so_once()
    {
        var visitor = await app.SignedInAsAsync(TestAccounts.Ministry);
        var stale = await visitor.PostAsync("/documents/register?number=1", [new("Input.Title", "Chưa gửi được")]);

        Assert.Equal((HttpStatusCode.OK, "/documents/register?number=1"), (stale.Status, stale.Address.PathAndQuery));
        Assert.Contains("Biểu mẫu đã mở quá lâu", stale.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Biểu mẫu đã mở quá lâu", (await visitor.OpenAsync("/documents/register")).Text, StringComparison.Ordinal);
        Assert.Equal("", stale.Document.Body!.GetAttribute("data-draft-done") ?? "");
    }

    [Fact]
    public async Task Or_anything_else_that_is_refused_without_a_page_does_not_say_that_nothing_was_found()
    {
        using var beyondTheEnd = new HttpRequestMessage(HttpMethod.Get, "/css/tokens.css") { Headers = { Range = new RangeHeaderValue(99_999_999, null) } };
        var answer = await app.Visitor().Client.SendAsync(beyondTheEnd);
        var words = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, answer.StatusCode);
        Assert.Contains("Máy chủ không nhận được yêu cầu này.", words, StringComparison.Ordinal);
        Assert.DoesNotContain("Không tìm thấy", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_choice_that_is_no_longer_there_says_so_and_keeps_everything_typed()
    {
        await BetweenReadingAndSavingAsync("before insert on exemplars for each row when (new.name = 'Tổ tự quản số 9')", "new.host_id = gen_random_uuid(); return new;");
        var page = await (await app.SignedInAsAsync(TestAccounts.DaNang)).SubmitAsync("/exemplars/register", [new("Input.Name", "Tổ tự quản số 9")]);

        Assert.Contains(page.Errors, error => error.StartsWith("Một bản ghi được chọn không còn nữa", StringComparison.Ordinal));
        Assert.Equal("Tổ tự quản số 9", page.Document.QuerySelector("#Input_Name")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Overtaken_in_a_record_beside_its_own_says_so_in_words()
    {
        var task = await app.GivenTaskAsync(GivenTasks.Police);
        await BetweenReadingAndSavingAsync($"before update on assignments for each row when (old.task_id = '{task.Id}')", "return null;");

        var page = await (await app.SignedInAsAsync(TestAccounts.DaNang)).SubmitAsync($"/tasks/{task.Id}/report", [new("Input.Progress", "Done"), new("Input.Evidence", "Đã tập huấn 12 xã")]);

        Assert.Contains(page.Errors, error => error.StartsWith("Người khác vừa lưu một bản ghi liên quan", StringComparison.Ordinal));
        Assert.Contains("Đã tập huấn 12 xã", page.Text, StringComparison.Ordinal);
    }

    /// <summary>As if someone else had been faster: what the database finds is no longer what the page read.</summary>
    private async Task BetweenReadingAndSavingAsync(string row, string deed)
    {
        await using var connection = new NpgsqlConnection(app.ConnectionString);
        await connection.OpenAsync();
        var name = $"meanwhile_{Guid.CreateVersion7():N}";
        await using var meanwhile = new NpgsqlCommand(
            $"create function {name}() returns trigger language plpgsql as $$ begin {deed} end $$; create trigger {name} {row} execute function {name}();", connection);
        await meanwhile.ExecuteNonQueryAsync();
    }
}
