using System.Net;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Conferences;

public sealed class PlanningAConference(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task Keeps_it_until_it_is_held_and_then_leads_to_its_sections()
    {
        var officer = await app.SignedInAsAsync(TestAccounts.DaNang);
        var page = await officer.SubmitRowsAsync("/conferences/plan", Facts("Hội nghị sơ kết quý IV", "12/2026"));
        var id = Guid.Parse(page.Path.Split('/')[2]);
        Assert.Contains("Dự kiến", page.Text, StringComparison.Ordinal);

        page = await officer.SubmitRowsAsync($"/conferences/{id}/hold", ("Input.HeldOn", "20/11/2026"));
        Assert.EndsWith("/reviews", page.Path, StringComparison.Ordinal);
        var held = await app.ReadBackAsync(id);
        Assert.Equal((ConferenceState.Held, PartialDate.Of(2026, 11, 20)), (held.State, held.HeldOn));
        Assert.Equal(["conferences.hold", "conferences.plan"], (await app.EntriesAsync(id)).Select(e => e.Verb).Order());
    }

    [Fact]
    public async Task Is_prepared_before_it_is_held_and_knows_an_organisation_by_the_name_that_was_typed()
    {
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);
        var page = await staff.SubmitRowsAsync("/conferences/plan", [.. Facts("Hội nghị chuẩn bị trước", "20/12/2026"), ("Input.Organisers[0].Name", "Bộ Công an"), ("Input.Organisers[1].Name", "Ban tổ chức địa phương")]);
        var id = Guid.Parse(page.Path.Split('/')[2]);

        var form = await staff.OpenAsync(page.Document.QuerySelector($"main a[href='/conferences/{id}/edit']")!.GetAttribute("href")!);
        Assert.Equal((await app.OrganisationAsync("BCA")).Id.ToString(), form.Document.QuerySelector("[name='Input.Organisers[0].OrganisationId']")!.GetAttribute("value"));
        Assert.Equal("", form.Document.QuerySelector("[name='Input.Organisers[1].OrganisationId']")!.GetAttribute("value"));
        await staff.SubmitRowsAsync($"/conferences/{id}/bridge-points", ("Input.BridgePoints[0].Name", "Đà Nẵng"), ("Input.BridgePoints[0].Organisation", "Công an thành phố Đà Nẵng"));
        Assert.Equal((await app.OrganisationAsync("CA-48")).Id, (await app.ReadBackAsync(id)).BridgePoints.Single().OrganisationId);

        // The day to come is no day on which it was held.
        Assert.Equal("", (await staff.OpenAsync($"/conferences/{id}/hold")).Document.QuerySelector("[name='Input.HeldOn']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Shows_once_that_the_same_may_be_planned_already()
    {
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);
        var facts = Facts("Hội nghị triển khai Chỉ thị về cán bộ cơ sở", "08/01/2027");
        var planned = (await staff.SubmitRowsAsync("/conferences/plan", facts)).Path;

        var asked = await staff.SubmitRowsAsync("/conferences/plan", facts);
        Assert.NotNull(asked.Document.QuerySelector($"#twins a[href='{planned}']"));
        Assert.Equal("Vẫn lên kế hoạch", asked.Document.QuerySelector("main .btn-primary")!.TextContent.Trim());

        var anew = await asked.SubmitRowsAsync();
        Assert.StartsWith("/conferences/", anew.Path, StringComparison.Ordinal);
        Assert.NotEqual(planned, anew.Path);
        Assert.Contains("Dự kiến", anew.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Takes_a_pasted_block_of_organisers_in_its_order()
    {
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);
        var page = await staff.SubmitRowsAsync(
            "/conferences/plan",
            [.. Facts("Hội nghị nhiều đơn vị", "20/12/2026"), ("Input.Organisers[0].Name", "Ban tổ chức"), ("Input.PastedOrganisers", "1. Bộ Công an\r\n- Công an thành phố Đà Nẵng; Ban tổ chức\r\n\r\nHội Cựu chiến binh địa phương")]);
        var id = Guid.Parse(page.Path.Split('/')[2]);

        var (ministry, police) = ((await app.OrganisationAsync("BCA")).Id, (await app.OrganisationAsync("CA-48")).Id);
        Assert.Equal(
            [("Ban tổ chức", null), ("Bộ Công an", ministry), ("Công an thành phố Đà Nẵng", police), ("Hội Cựu chiến binh địa phương", (Guid?)null)],
            (await app.ReadBackAsync(id)).Organisers.Select(o => (o.Name, o.OrganisationId)));

        // Refused for something else, it stands as rows and is not taken twice.
        var refused = await staff.SubmitRowsAsync($"/conferences/{id}/edit", ("Input.Title", ""), ("Input.PastedOrganisers", "Sở Nội vụ"));
        Assert.NotEmpty(refused.Errors);
        await refused.SubmitRowsAsync(("Input.Title", "Hội nghị nhiều đơn vị"));
        Assert.Equal(5, (await app.ReadBackAsync(id)).Organisers.Count);
    }

    [Fact]
    public async Task Is_postponed_and_cancelled_with_a_reason()
    {
        var officer = await app.SignedInAsAsync(TestAccounts.DaNang);
        var page = await officer.SubmitRowsAsync("/conferences/plan", Facts("Hội nghị chờ địa điểm", "2027"));
        var id = Guid.Parse(page.Path.Split('/')[2]);

        page = await officer.SubmitRowsAsync($"/conferences/{id}/postpone");
        Assert.Contains("Lý do không được để trống.", page.Errors);
        page = await officer.SubmitRowsAsync($"/conferences/{id}/postpone", ("Input.Reason", "Chờ địa điểm"));
        Assert.Contains("Lý do: Chờ địa điểm", page.Text, StringComparison.Ordinal);
        page = await officer.SubmitRowsAsync($"/conferences/{id}/cancel", ("Input.Reason", "Gộp với hội nghị khác"));
        Assert.Contains("Đã hủy", page.Text, StringComparison.Ordinal);
        page = await officer.SubmitRowsAsync($"/conferences/{id}/hold", ("Input.HeldOn", "20/11/2026"));
        Assert.Contains("Hội nghị không còn ở bước dự kiến.", page.Errors);
        Assert.Equal(["conferences.cancel", "conferences.plan", "conferences.postpone"], (await app.EntriesAsync(id)).Select(e => e.Verb).Order());
        var history = (await officer.OpenAsync($"/conferences/{id}/history")).Text;
        foreach (var deed in new[] { "đã lên kế hoạch hội nghị", "đã hoãn hội nghị", "đã hủy hội nghị" })
            Assert.Contains(deed, history, StringComparison.Ordinal);
        Assert.Equal($"/conferences/{id}", (await officer.OpenAsync($"/conferences/{id}/conclusions")).Path);
    }

    [Theory]
    [InlineData("22/11/2026", "Ngày dự kiến đã qua. Nếu hội nghị đã tổ chức, hãy ghi nhận hội nghị.")]
    [InlineData("", "Ghi ngày hoặc tháng dự kiến, có năm.")]
    [InlineData("31/5", "Ghi ngày hoặc tháng dự kiến, có năm.")]
    public async Task Asks_for_a_day_to_come(string heldOn, string sentence)
    {
        var page = await (await app.SignedInAsAsync(TestAccounts.Ministry)).SubmitRowsAsync("/conferences/plan", Facts("Hội nghị", heldOn));

        Assert.Equal([sentence], page.Errors);
    }

    [Fact]
    public async Task Cannot_be_turned_by_someone_else()
    {
        var conference = await app.ConferenceAsync(owner: "CA-48");
        foreach (var verb in new[] { "hold", "postpone", "cancel", "finish-recording" })
            Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignedInAsAsync(TestAccounts.HoChiMinhCity)).OpenAsync($"/conferences/{conference.Id}/{verb}")).Status);
    }

    [Fact]
    public async Task Says_beside_each_field_what_a_new_record_lacks_and_keeps_the_rest()
    {
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);
        var page = await staff.SubmitRowsAsync("/conferences/record",
            ("Input.HeldOn", "24/11/2026"), ("Input.Place", "Hội trường <b>A</b>"), ("Input.Organisers[0].Name", "Bộ Công an"));

        Assert.Contains("Tên hội nghị không được để trống.", page.Errors);
        Assert.Contains("Mục đích chính không được để trống.", page.Errors);
        Assert.Contains("Cách tổ chức không được để trống.", page.Errors);
        Assert.Equal("Hội trường <b>A</b>", page.Document.QuerySelector("[name='Input.Place']")!.GetAttribute("value"));
        Assert.Equal("Bộ Công an", page.Document.QuerySelector("[name='Input.Organisers[0].Name']")!.GetAttribute("value"));
        page = await page.SubmitRowsAsync(("Input.Title", "\u200B"), ("Input.LeadingPurpose", "SummingUp"), ("Input.Mode", "InPerson"), ("Input.HeldOn", "2021"));
        Assert.Contains("Hội nghị cần có tên.", page.Errors);
    }

    [Fact]
    public async Task Begins_a_record_for_the_province_of_an_officer()
    {
        var officer = await app.OrganisationAsync("CA-48");
        var page = await (await app.SignedInAsAsync(TestAccounts.DaNang)).SubmitRowsAsync("/conferences/record", Facts("Hội nghị của thành phố", "31-5"));
        var kept = await app.ReadBackAsync(Guid.Parse(page.Path.Split('/')[2]));

        Assert.Equal((officer.Id, officer.AreaId), (kept.OwnerId, kept.ScopeId));
        Assert.Equal("--05-31", kept.HeldOn.ToIso());
    }

    private static (string, string)[] Facts(string title, string heldOn) =>
        [("Input.Title", title), ("Input.LeadingPurpose", "InterimReview"), ("Input.Mode", "InPerson"), ("Input.HeldOn", heldOn)];
}
