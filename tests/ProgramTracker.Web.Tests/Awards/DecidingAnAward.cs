using System.Net;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Awards;

public sealed class DecidingAnAward(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task Fills_an_announced_line_from_draft_to_issue_and_says_who_did()
    {
        var line = await app.GivenLineAsync();
        var visitor = await app.SignedInAsAsync(TestAccounts.Ministry);
        var listing = await visitor.SubmitAsync($"/awards/draft?line={line.Id}", [
            new("Input.Number", "1234/QĐ-BCA"), new("Input.DecidedOn", "20/5/2023"), new("Input.SignerName", "Bộ trưởng"), new("Input.Citation", "Có thành tích xuất sắc")]);
        Assert.EndsWith("/recipients", listing.Path, StringComparison.Ordinal);
        var id = Guid.Parse(listing.Path.Split('/')[2]);

        app.Clock.PutOn(TimeSpan.FromMinutes(1));
        var shown = await listing.SubmitAsync([new("Input.Pasted", "Tập thể:\n1. Công an phường Hải Châu, thành phố Đà Nẵng\nCá nhân:\n2. Nguyễn Văn A; Trưởng Công an xã X, Thành phố Hồ Chí Minh")]);
        Assert.Contains("Thiếu 1 tập thể", shown.Text, StringComparison.Ordinal);

        app.Clock.PutOn(TimeSpan.FromMinutes(1));
        var issued = await visitor.SubmitAsync($"/awards/{id}/issue", []);
        Assert.Contains("Đã ban hành", issued.Text, StringComparison.Ordinal);

        var kept = await app.ReadDecisionAsync(id);
        Assert.Equal(("1234/QĐ-BCA", line.Id, AwardDecisionState.Issued, Area.NationId), (kept.Number, kept.LineId, kept.State, kept.ScopeId));
        Assert.Equal(["Đà Nẵng", "TP. Hồ Chí Minh"], await ProvincesOf(kept));
        Assert.Equal(("Nguyễn Văn A", "Trưởng Công an xã X, Thành phố Hồ Chí Minh", RecipientKind.Individual), (kept.Recipients[1].Name, kept.Recipients[1].PostAndUnit, kept.Recipients[1].Kind));
        Assert.Equal(["awards.draft", "awards.list-recipients", "awards.issue"], await app.VerbsAboutAsync(id));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.OpenAsync($"/awards/{id}/recipients")).Status);
    }

    [Fact]
    public async Task Says_beside_each_field_what_is_wrong_and_keeps_what_was_typed()
    {
        var line = await app.GivenLineAsync();
        var visitor = await app.SignedInAsAsync(TestAccounts.Ministry);
        var future = await visitor.SubmitAsync($"/awards/draft?line={line.Id}", [new("Input.DecidedOn", "24/11/2026"), new("Input.Citation", "<b>Khen</b> '; drop table")]);
        Assert.Equal("Ngày quyết định không thể ở sau hôm nay.", future.Document.QuerySelector("#Input_DecidedOn-error")!.TextContent.Trim());
        Assert.Equal("<b>Khen</b> '; drop table", future.Document.QuerySelector("#Input_Citation")!.TextContent);

        var reversed = await visitor.SubmitAsync($"/awards/draft?line={line.Id}", [new("Input.AchievementFrom", "2023"), new("Input.AchievementTo", "2013")]);
        Assert.NotNull(reversed.Document.QuerySelector("#Input_AchievementTo-error"));
        var malformed = await visitor.SubmitAsync($"/awards/draft?line={line.Id}", [new("Input.Number", "không phải số")]);
        Assert.NotNull(malformed.Document.QuerySelector("#Input_Number-error"));
        var nothing = await visitor.SubmitAsync("/awards/draft", [new("Input.Authority", "ai đó"), new("Input.DecidedOn", "31/2/2023")]);
        Assert.Equal(3, nothing.Errors.Count);
        Assert.Equal("ai đó", nothing.Document.QuerySelector("#Input_Authority")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Is_refused_for_a_line_of_another_authority_and_for_a_number_it_has_already()
    {
        var line = await app.GivenLineAsync();
        await app.GivenDecisionAsync(number: "77/QĐ-BCA");
        var front = await app.OrganisationAsync("MTTW");
        var visitor = await app.SignedInAsAsync(TestAccounts.Ministry);

        var other = await visitor.SubmitAsync($"/awards/draft?line={line.Id}", [new("Input.Authority", front.Name), new("Input.AuthorityId", front.Id.ToString())]);
        Assert.NotNull(other.Document.QuerySelector("#Input_LineId-error"));
        var twin = await visitor.SubmitAsync($"/awards/draft?line={line.Id}", [new("Input.Number", "77/QĐ-BCA"), new("Input.DecidedOn", "2023")]);
        Assert.Equal("Cấp khen thưởng này đã có quyết định mang số ấy trong năm.", Assert.Single(twin.Errors));
        Assert.Contains("Xem quyết định đã có", twin.Document.QuerySelector("a[href^='/awards/0']")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_not_issued_while_something_is_missing()
    {
        var decision = await app.GivenDecisionAsync(number: "88/QĐ-BCA");
        var page = await (await app.SignedInAsAsync(TestAccounts.Ministry)).SubmitAsync($"/awards/{decision.Id}/issue", []);

        Assert.Equal("Quyết định ban hành cần có danh sách khen thưởng.", Assert.Single(page.Errors));
        Assert.Equal(AwardDecisionState.Draft, (await app.ReadDecisionAsync(decision.Id)).State);
    }

    [Fact]
    public async Task Is_issued_with_words_that_the_record_should_not_hold_only_once_someone_looked_again()
    {
        var decision = await app.GivenDecisionAsync(number: "89/QĐ-BCA", recipients: [new(RecipientKind.Individual, "Đỗ Văn Xem", null, Area.NationId)]);
        var visitor = await app.SignedInAsAsync(TestAccounts.Ministry);
        await visitor.SubmitAsync($"/awards/{decision.Id}/describe", [new("Input.Citation", "Cung cấp tin giúp bắt đối tượng, số CCCD 001099012345")]);

        var asked = await visitor.SubmitAsync($"/awards/{decision.Id}/issue", []);
        Assert.NotNull(asked.Document.QuerySelector("#Input_Looked-error"));
        Assert.Contains("“cung cấp tin”", asked.Text, StringComparison.Ordinal);
        Assert.Equal(AwardDecisionState.Draft, (await app.ReadDecisionAsync(decision.Id)).State);
        await asked.SubmitAsync([new("Input.Looked", "true")]);
        Assert.Equal(AwardDecisionState.Issued, (await app.ReadDecisionAsync(decision.Id)).State);
    }

    [Fact]
    public async Task Names_every_bad_line_of_the_list_and_asks_where_lines_without_a_province_belong()
    {
        var decision = await app.GivenDecisionAsync(number: "99/QĐ-BCA");
        var visitor = await app.SignedInAsAsync(TestAccounts.Ministry);
        var bad = await visitor.SubmitAsync($"/awards/{decision.Id}/recipients", [new("Input.Kind", "Individual"), new("Input.Pasted", $"; Công an xã\nNguyễn Văn A; Công an tỉnh Lào Cai\n{new string('x', 301)}; Lào Cai")]);
        Assert.Equal(["Có 1 dòng không nêu tỉnh, thành phố, ví dụ dòng 1. Chọn nơi mà các dòng ấy thuộc về.", "Dòng 1 chưa có tên.", "Dòng 3: tên dài quá 300 ký tự."], bad.Errors.Order());

        var lost = await visitor.SubmitAsync($"/awards/{decision.Id}/recipients", [new("Input.Kind", "Individual"), new("Input.Pasted", "Trần Thị B; cán bộ Cục V05")]);
        Assert.NotNull(lost.Document.QuerySelector("#Input_ElsewhereId-error"));
        await lost.SubmitAsync([new("Input.ElsewhereId", Area.NationId.ToString())]);
        Assert.Equal(Area.NationId, Assert.Single((await app.ReadDecisionAsync(decision.Id)).Recipients).ScopeId);

        var twice = await visitor.SubmitAsync($"/awards/{decision.Id}/recipients", [new("Input.Kind", "Individual"), new("Input.Pasted", "Lê C; Lào Cai\nLê C; Lào Cai")]);
        Assert.Equal("“Lê C” có hai dòng trong danh sách.", twice.Document.QuerySelector("#Input_Pasted-error")!.TextContent.Trim());
    }

    [Fact]
    public async Task Asks_again_where_lines_belong_when_the_answer_was_no_choice()
    {
        var decision = await app.GivenDecisionAsync(number: "100/QĐ-BCA");
        var visitor = await app.SignedInAsAsync(TestAccounts.Ministry);
        foreach (var elsewhere in new[] { Guid.CreateVersion7(), Area.UnplacedId })
        {
            var page = await visitor.SubmitAsync($"/awards/{decision.Id}/recipients", [
                new("Input.Kind", "Individual"), new("Input.Pasted", "Trần Thị B; cán bộ Cục V05"), new("Input.ElsewhereId", elsewhere.ToString())]);

            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Equal("Chọn lại nơi mà các dòng ấy thuộc về.", page.Document.QuerySelector("#Input_ElsewhereId-error")!.TextContent.Trim());
        }
    }

    [Fact]
    public async Task Keeps_a_form_that_is_for_those_it_lists_and_the_award_of_the_line_it_fills()
    {
        var line = await app.GivenLineAsync();
        var decision = await app.GivenDecisionAsync(line, "101/QĐ-BCA", recipients: [new(RecipientKind.Individual, "Lê Văn D", null, Area.NationId)]);
        await using var db = app.OpenDatabase();
        var forCollectives = await db.AwardForms.FirstAsync(f => f.ForIndividual == false && f.ForCollective == true);
        var visitor = await app.SignedInAsAsync(TestAccounts.Ministry);

        var described = await visitor.SubmitAsync($"/awards/{decision.Id}/describe", [new("Input.FormId", forCollectives.Id.ToString()), new("Input.LineId", "")]);
        Assert.Contains("không dùng cho loại đối tượng đã có trong danh sách", described.Document.QuerySelector("#Input_FormId-error")!.TextContent, StringComparison.Ordinal);
        var corrected = await visitor.SubmitAsync($"/conferences/{line.ConferenceId}/awards", [new("Input.Lines[0].FormId", forCollectives.Id.ToString())]);
        Assert.Contains("Đã có quyết định theo cấp và hình thức khen thưởng này", Assert.Single(corrected.Errors), StringComparison.Ordinal);
        Assert.Equal("true", corrected.Document.QuerySelector("[name='Input.Lines[0].FormId']")!.GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task Tells_of_someone_who_corrected_the_draft_first()
    {
        var decision = await app.GivenDecisionAsync(number: "111/QĐ-BCA");
        var visitor = await app.SignedInAsAsync(TestAccounts.Ministry);
        var form = await visitor.OpenAsync($"/awards/{decision.Id}/describe");
        await visitor.SubmitAsync($"/awards/{decision.Id}/describe", [new("Input.SignerName", "Người ký thứ nhất")]);
        var told = await form.SubmitAsync([new("Input.SignerName", "Người ký thứ hai")]);

        Assert.Contains("Người khác vừa lưu bản ghi này", Assert.Single(told.Errors), StringComparison.Ordinal);
        Assert.Contains("Người ký thứ nhất", told.Text, StringComparison.Ordinal);
        await told.SubmitAsync([]);
        Assert.Equal("Người ký thứ hai", (await app.ReadDecisionAsync(decision.Id)).SignerName);
    }

    [Fact]
    public async Task Is_not_there_for_outsiders()
    {
        var national = await app.GivenDecisionAsync(number: "222/QĐ-BCA");
        var provincial = await app.GivenDecisionAsync(
            await app.GivenLineAsync("CA-48", "CA-48", form: GivenAwards.CertificateOfTheProvince), "10/QĐ-CA", "CA-48", "CA-48");
        var (daNang, elsewhere) = (await app.SignedInAsAsync(TestAccounts.DaNang), await app.SignedInAsAsync(TestAccounts.HoChiMinhCity));

        Assert.Equal(HttpStatusCode.OK, (await daNang.OpenAsync($"/awards/{national.Id}")).Status);
        foreach (var verb in new[] { "describe", "recipients", "issue" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await daNang.OpenAsync($"/awards/{national.Id}/{verb}")).Status);
            Assert.Equal(HttpStatusCode.OK, (await daNang.OpenAsync($"/awards/{provincial.Id}/{verb}")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.OpenAsync($"/awards/{provincial.Id}/{verb}")).Status);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.OpenAsync($"/awards/{provincial.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.OpenAsync($"/awards/lines/{provincial.LineId}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await daNang.OpenAsync($"/awards/draft?line={(await app.GivenLineAsync()).Id}")).Status);
    }

    /// <summary>The provinces, of the day of the decision, whose people the list names.</summary>
    private async Task<List<string>> ProvincesOf(AwardDecision decision)
    {
        var day = decision.DecidedOn.Earliest!.Value;
        await using var db = app.OpenDatabase();
        var provinces = await db.Areas.Where(a => a.ValidFrom <= day && (a.ValidTo == null || a.ValidTo >= day)).ToDictionaryAsync(a => a.Id, a => a.ShortName);

        return [.. decision.Recipients.Select(r => provinces[r.ScopeId])];
    }
}
