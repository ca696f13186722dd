using System.Net;
using System.Net.Http.Headers;
using Npgsql;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Web.Tests.Conferences;
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

    [Fact]
    public async Task Of_an_answer_that_someone_else_gave_at_the_same_moment_says_so_and_keeps_everything_typed()
    {
        var direction = (await app.GivenDirectionAsync("Chỉ đạo hai người cùng trả lời", addressees: GivenTasks.Police)).Conclusions[0].Id;
        var police = await app.OrganisationAsync(GivenTasks.Police);
        var conference = await app.ConferenceAsync(heldOn: PartialDate.Of(2026, 11, 20), with: c => c.BridgedAt([new BridgePointEntry(null, police.Name, police.AreaId, police.Id, null, police.AreaId)]));
        var officer = await app.SignedInAsAsync(TestAccounts.DaNang);
        var answer = await officer.OpenAsync($"/directions/{direction}/answer?year=2026");
        var coming = await officer.OpenAsync($"/conferences/{conference.Id}/bridge-points/{conference.BridgePoints[0].Id}/answer");
        await BetweenReadingAndSavingAsync($"before insert on direction_answers for each row when (new.conclusion_id = '{direction}' and pg_trigger_depth() = 0)", Same("direction_answers"));
        await BetweenReadingAndSavingAsync($"before insert on bridge_point_answers for each row when (new.conference_id = '{conference.Id}' and pg_trigger_depth() = 0)", Same("bridge_point_answers"));

        var refused = await answer.SubmitAsync([new("Input.Wording", "Đã mở 12 lớp")]);
        Assert.StartsWith("Người khác của đơn vị vừa trả lời chỉ đạo này.", Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.Contains("Đã mở 12 lớp", refused.Text, StringComparison.Ordinal);
        refused = await coming.SubmitAsync([new("Input.IsComing", "false"), new("Input.Note", "Mưa lũ")]);
        Assert.StartsWith("Người khác của đơn vị vừa trả lời cho điểm cầu này.", Assert.Single(refused.Errors), StringComparison.Ordinal);
    }

    /// <summary>Adds the same row under another id first.</summary>
    private static string Same(string table) =>
        $"insert into {table} select (jsonb_populate_record(null::{table}, to_jsonb(new) || jsonb_build_object('id', gen_random_uuid()))).*; return new;";

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
