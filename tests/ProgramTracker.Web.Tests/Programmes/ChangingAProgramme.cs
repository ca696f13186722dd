using System.Net;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Programmes;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Programmes;

/// <summary>Correcting it, bringing it into force, ending it.</summary>
public sealed class ChangingAProgramme(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task Tells_its_history_in_words_to_who_sees_it()
    {
        var programme = await SomeProgrammes.DraftOfAsync(app, "CA-48", SomeProgrammes.Facts("91/CTr-CAT", "Tên đầu tiên"));
        await app.GivenAsync(programme);
        var officer = await app.SignedInAsAsync(TestAccounts.DaNang);
        await (await officer.OpenAsync($"/programmes/{programme.Id}/describe")).SubmitAsync([new("Input.Title", "Tên sửa lại")]);

        var link = (await officer.OpenAsync($"/programmes/{programme.Id}")).Document.QuerySelector(".acts a[href$='/history']")!.GetAttribute("href")!;
        var history = (await officer.OpenAsync(link)).Document.QuerySelector("#list")!.TextContent;
        foreach (var words in new[] { "Tài khoản danang", "Sửa chương trình", "Tên đầu tiên", "Tên sửa lại" })
            Assert.Contains(words, history, StringComparison.Ordinal);
        foreach (var code in new[] { "Title", "programmes.", programme.Id.ToString() })
            Assert.DoesNotContain(code, history, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignedInAsAsync(TestAccounts.HoChiMinhCity)).OpenAsync(link)).Status);
    }

    [Fact]
    public async Task Keeps_a_correction_with_parties_in_their_new_order()
    {
        var programme = await GivenDraftAsync("20/CTr-BCA-MTTW");
        var form = await OpenAsync(TestAccounts.Ministry, programme, "describe");
        var lead = form.Document.GetElementById("Input_Parties_0__Name")!.GetAttribute("value")!;

        await form.SubmitAsync(
        [
            new("Input.Title", "Tên đã sửa"), new("Input.To", "2030"),
            new("Input.Parties[0].Name", "các tổ chức thành viên"), new("Input.Parties[0].OrganisationId", ""), new("Input.Parties[0].Role", "Member"),
            new("Input.Parties[1].Name", lead), new("Input.Parties[1].OrganisationId", programme.OwnerId.ToString()), new("Input.Parties[1].Role", "Lead"),
        ]);

        await using var db = app.OpenDatabase();
        var kept = await db.Programmes.Include(p => p.Parties).SingleAsync(p => p.Id == programme.Id);
        Assert.Equal(("Tên đã sửa", "20/CTr-BCA-MTTW", PartialDate.Of(2030)), (kept.Title, kept.NumberCanonical, kept.To));
        Assert.Equal(["các tổ chức thành viên", lead], kept.Parties.OrderBy(p => p.Order).Select(p => p.Name));
        Assert.Contains(await VerbsAsync(programme.Id), verb => verb == "programmes.describe");
    }

    [Fact]
    public async Task Tells_of_a_second_users_save_in_between_and_loses_nothing()
    {
        var programme = await GivenDraftAsync("21/CTr-BCA-MTTW");
        var slow = await OpenAsync(TestAccounts.Ministry, programme, "describe");
        await (await OpenAsync(TestAccounts.Ministry, programme, "describe")).SubmitAsync([new("Input.Title", "Tên của người khác")]);

        var told = await slow.SubmitAsync([new("Input.Title", "Tên của tôi"), new("Input.Parties[0].Name", "Bên của tôi"), new("Input.Parties[0].OrganisationId", "")]);

        Assert.Contains("Người khác vừa lưu", string.Join(' ', told.Errors), StringComparison.Ordinal);
        Assert.Contains("Tên của người khác", told.Text, StringComparison.Ordinal);
        Assert.Equal("Bên của tôi", told.Document.GetElementById("Input_Parties_0__Name")!.GetAttribute("value"));
        await told.SubmitAsync([]);
        await using var db = app.OpenDatabase();
        Assert.Equal("Tên của tôi", (await db.Programmes.SingleAsync(p => p.Id == programme.Id)).Title);
    }

    [Fact]
    public async Task Comes_into_force_on_a_date_known_in_part()
    {
        var programme = await GivenDraftAsync("22/CTr-BCA-MTTW");

        var page = await SubmitAsync(programme, "enter-into-force", [new("Input.On", "2013")]);

        Assert.Contains("Đang hiệu lực", page.Text, StringComparison.Ordinal);
        Assert.Contains("năm 2013", page.Text, StringComparison.Ordinal);
        Assert.Contains(await VerbsAsync(programme.Id), verb => verb == "programmes.enter-into-force");
    }

    [Theory]
    [InlineData("", "ít nhất là năm")]
    [InlineData("31-5", "ít nhất là năm")]
    [InlineData("30/02/2020", "Không có ngày")]
    [InlineData("2027", "sau hôm nay")]
    public async Task Does_not_come_into_force_on_a_day_that_cannot_be(string on, string sentence)
    {
        var programme = await GivenDraftAsync("23/CTr-BCA-MTTW");

        var page = await SubmitAsync(programme, "enter-into-force", [new("Input.On", on)]);

        Assert.Contains(sentence, page.Document.GetElementById("Input_On-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(on, page.Document.GetElementById("Input_On")!.GetAttribute("value"));
        Assert.Equal(ProgrammeState.Draft, await StateAsync(programme.Id));
    }

    [Fact]
    public async Task Does_not_come_into_force_without_a_number()
    {
        var programme = await GivenDraftAsync(null);

        var page = await SubmitAsync(programme, "enter-into-force", [new("Input.On", "2013")]);

        Assert.Contains("cần có số", string.Join(' ', page.Errors), StringComparison.Ordinal);
        Assert.Equal(ProgrammeState.Draft, await StateAsync(programme.Id));
    }

    [Theory]
    [InlineData("Concluded", ProgrammeState.Concluded, "Đã kết thúc")]
    [InlineData("Superseded", ProgrammeState.Superseded, "Đã được thay thế")]
    [InlineData("Cancelled", ProgrammeState.Cancelled, "Đã huỷ bỏ")]
    public async Task Ends_by_a_named_act_with_its_reason(string by, ProgrammeState state, string words)
    {
        var programme = await GivenInForceAsync();

        var page = await SubmitAsync(programme, "end", [new("Input.By", by), new("Input.On", "31/12/2023"), new("Input.Reason", "Theo văn bản <số> 5")]);

        Assert.Contains(words, page.Text, StringComparison.Ordinal);
        Assert.Contains("Theo văn bản <số> 5", page.Text, StringComparison.Ordinal);
        Assert.Equal(state, await StateAsync(programme.Id));
        Assert.Contains(await VerbsAsync(programme.Id), verb => verb == "programmes.end");
    }

    [Fact]
    public async Task Does_not_end_without_an_act_a_day_and_a_reason_nor_before_it_began()
    {
        var programme = await GivenInForceAsync();

        var empty = await SubmitAsync(programme, "end", [new("Input.On", ""), new("Input.Reason", "")]);
        var early = await SubmitAsync(programme, "end", [new("Input.By", "Concluded"), new("Input.On", "2012"), new("Input.Reason", "Hết hạn")]);

        Assert.Equal(3, empty.Errors.Count);
        Assert.Contains("đứng trước ngày chương trình có hiệu lực", early.Document.GetElementById("Input_On-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Hết hạn", early.Document.GetElementById("Input_Reason")!.TextContent.Trim());
        Assert.Equal(ProgrammeState.InForce, await StateAsync(programme.Id));
    }

    [Theory]
    [InlineData("describe")]
    [InlineData("enter-into-force")]
    [InlineData("end")]
    public async Task Is_not_there_for_another_organisation_or_a_reader(string verb)
    {
        var programme = await GivenInForceAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await OpenAsync(TestAccounts.DaNang, programme, verb)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await OpenAsync(TestAccounts.Leader, programme, verb)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync($"/programmes/{Guid.CreateVersion7()}/{verb}")).Status);
    }

    private async Task<Visitor.Page> OpenAsync(string account, Programme programme, string verb) =>
        await (await app.SignedInAsAsync(account)).OpenAsync($"/programmes/{programme.Id}/{verb}");

    private async Task<Visitor.Page> SubmitAsync(Programme programme, string verb, IEnumerable<KeyValuePair<string, string>> answers) =>
        await (await OpenAsync(TestAccounts.Ministry, programme, verb)).SubmitAsync(answers);

    private async Task<Programme> GivenDraftAsync(string? number)
    {
        var programme = await SomeProgrammes.DraftAsync(app, SomeProgrammes.Facts(number));
        await app.GivenAsync(programme);

        return programme;
    }

    private async Task<Programme> GivenInForceAsync()
    {
        var programme = await SomeProgrammes.InForceAsync(app, SomeProgrammes.Facts("24/CTr-BCA-MTTW"));
        await app.GivenAsync(programme);

        return programme;
    }

    private async Task<ProgrammeState> StateAsync(Guid id)
    {
        await using var db = app.OpenDatabase();
        return await db.Programmes.Where(p => p.Id == id).Select(p => p.State).SingleAsync();
    }

    private async Task<List<string>> VerbsAsync(Guid id)
    {
        await using var db = app.OpenDatabase();
        return await db.AuditEntries.Where(e => e.SubjectId == id).Select(e => e.Verb).ToListAsync();
    }
}
