using System.Net;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Awards;

public sealed class NominatingAndDeciding(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task Goes_from_a_province_to_the_list_of_a_ministrys_decision_across_two_accounts()
    {
        var officer = await app.SignedInAsAsync(TestAccounts.DaNang);
        var lines = await officer.SubmitAsync("/awards/nominations/draft", await FactsAsync("Tổng kết 10 năm phong trào ở Đà Nẵng"));
        var id = Guid.Parse(lines.Path.Split('/')[3]);
        var read = await lines.SubmitAsync([new("Input.Pasted", "1. Công an phường Hải Châu; thành phố Đà Nẵng\n2. Nguyễn Văn Bình; Trưởng Công an xã Hòa Vang\n3. Hộ ông Trần Văn Đức; phường Sơn Trà")]);
        Assert.Contains("Danh sách vừa được đọc", Assert.Single(read.Errors), StringComparison.Ordinal);
        Assert.Equal(["Collective", "Individual", "Household"], Enumerable.Range(0, 3).Select(row => read.Document.QuerySelector($"[name='Input.Lines[{row}].Kind'] option[selected]")!.GetAttribute("value")));
        await read.SubmitAsync([]);

        var refused = await officer.SubmitAsync($"/awards/nominations/{id}/submit", [new("Input.Attested", "true")]);
        Assert.Contains("Hồ sơ còn thiếu", Assert.Single(refused.Errors), StringComparison.Ordinal);
        await officer.SubmitAsync($"/awards/nominations/{id}/dossier", [new("Input.Papers[0].On", "1/9/2026"), new("Input.Papers[1].On", "10/9/2026"), new("Input.Papers[2].On", "12/9/2026"), new("Input.Papers[2].Number", "12/TTr-CATP")]);
        var unattested = await officer.SubmitAsync($"/awards/nominations/{id}/submit", []);
        Assert.NotNull(unattested.Document.QuerySelector("#Input_Attested-error"));
        var sent = await officer.SubmitAsync($"/awards/nominations/{id}/submit", [new("Input.Attested", "true")]);
        Assert.Contains("Đã gửi", sent.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.OpenAsync($"/awards/nominations/{id}/appraise")).Status);

        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);
        Assert.Contains("Tổng kết 10 năm phong trào ở Đà Nẵng", (await staff.OpenAsync("/")).Text, StringComparison.Ordinal);
        var proposed = (await ReadAsync(id)).Lines.Select(line => line.Id.ToString()).ToList();
        Assert.NotNull((await staff.SubmitAsync($"/awards/nominations/{id}/appraise", [new("Input.LineIds", proposed[1]), new("Input.Answer", "Returned")])).Document.QuerySelector("#Input_Reason-error"));
        await staff.SubmitAsync($"/awards/nominations/{id}/appraise", [new("Input.LineIds", proposed[1]), new("Input.Answer", "Returned"), new("Input.Reason", "Ghi rõ chức vụ.")]);
        await staff.SubmitAsync($"/awards/nominations/{id}/appraise", [new("Input.LineIds", proposed[0]), new("Input.LineIds", proposed[2]), new("Input.Answer", "Accepted")]);

        Assert.Contains("Ghi rõ chức vụ.", (await officer.OpenAsync($"/awards/nominations/{id}")).Text, StringComparison.Ordinal);
        Assert.Contains("Tổng kết 10 năm phong trào ở Đà Nẵng", (await officer.OpenAsync("/awards/nominations?state=to-correct")).Text, StringComparison.Ordinal);
        await officer.SubmitAsync($"/awards/nominations/{id}/lines/{proposed[1]}/propose-again", [new("Input.PostAndUnit", "Thượng tá, Trưởng Công an xã Hòa Vang")]);
        await staff.SubmitAsync($"/awards/nominations/{id}/appraise", [new("Input.LineIds", proposed[1]), new("Input.Answer", "Accepted")]);
        Assert.Contains("Đã xét xong", (await officer.OpenAsync($"/awards/nominations/{id}")).Text, StringComparison.Ordinal);

        var filling = await staff.SubmitAsync($"/awards/draft?nomination={id}", [new("Input.Number", "4321/QĐ-BCA"), new("Input.DecidedOn", "1/10/2026")]);
        Assert.EndsWith("/fill", filling.Path, StringComparison.Ordinal);
        var decided = await filling.SubmitAsync(proposed.Select(line => KeyValuePair.Create("Input.LineIds", line)));
        var decision = await app.ReadDecisionAsync(Guid.Parse(decided.Path.Split('/')[2]));
        var daNang = await app.OrganisationAsync("CA-48");
        Assert.Equal(["Công an phường Hải Châu", "Nguyễn Văn Bình", "Hộ ông Trần Văn Đức"], decision.Recipients.Select(r => r.Name));
        Assert.All(decision.Recipients, r => Assert.Equal(daNang.AreaId, r.ScopeId));
        Assert.All((await ReadAsync(id)).Lines, line => Assert.Equal(decision.Id, line.DecisionId));
        Assert.Contains("Quyết định 4321/QĐ-BCA", (await officer.OpenAsync($"/awards/nominations/{id}")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain((await staff.OpenAsync($"/awards/{decision.Id}/fill")).Document.QuerySelectorAll("[name='Input.LineIds']"), box => proposed.Contains(box.GetAttribute("value")!));
        Assert.Equal(
            ["awards.fill", "nominations.appraise", "nominations.appraise", "nominations.appraise", "nominations.draft", "nominations.file-dossier", "nominations.list", "nominations.propose-again", "nominations.submit"],
            (await app.VerbsAboutAsync(id)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Keeps_of_a_listed_line_whose_it_is_and_for_what_and_sets_it_free_when_it_is_dropped()
    {
        var nomination = await app.GivenNominationAsync("Hai dòng, một dòng bị bỏ");
        await using (var db = app.OpenDatabase())
        {
            (await db.Nominations.Include(n => n.Lines).SingleAsync(n => n.Id == nomination.Id)).Accept([.. nomination.Lines.Select(line => line.Id)], null, app.Today);
            await db.SaveChangesAsync();
        }

        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);
        var filling = await staff.SubmitAsync($"/awards/draft?nomination={nomination.Id}", [new("Input.Number", "4331/QĐ-BCA"), new("Input.DecidedOn", "1/10/2026")]);
        var id = Guid.Parse((await filling.SubmitAsync([new("Input.LineIds", nomination.Lines[0].Id.ToString()), new("Input.LineIds", nomination.Lines[1].Id.ToString())])).Path.Split('/')[2]);
        var daNang = await app.OrganisationAsync("CA-48");

        await staff.SubmitAsync($"/awards/{id}/recipients", []);
        Assert.All((await app.ReadDecisionAsync(id)).Recipients, recipient => Assert.Equal(daNang.AreaId, recipient.ScopeId));
        await staff.SubmitAsync($"/awards/{id}/recipients", [new("Input.Pasted", "Công an phường Hải Châu")]);
        Assert.Equal([id, null], (await ReadAsync(nomination.Id)).Lines.Select(line => line.DecisionId));
        await staff.SubmitAsync($"/awards/{id}/discard", []);
        Assert.All((await ReadAsync(nomination.Id)).Lines, line => Assert.Null(line.DecisionId));
    }

    [Fact]
    public async Task Is_for_its_province_and_the_nation_only()
    {
        var nomination = await app.GivenNominationAsync("Khen riêng của Đà Nẵng");
        foreach (var (account, seen) in new[] { (TestAccounts.FrontOfDaNang, HttpStatusCode.OK), (TestAccounts.HoChiMinhCity, HttpStatusCode.NotFound), (TestAccounts.Ministry, HttpStatusCode.OK) })
            Assert.Equal((account, seen), (account, (await (await app.SignedInAsAsync(account)).OpenAsync($"/awards/nominations/{nomination.Id}")).Status));
        Assert.DoesNotContain("Khen riêng", (await (await app.SignedInAsAsync(TestAccounts.HoChiMinhCity)).OpenAsync("/awards/nominations?q=khen+rieng")).Text, StringComparison.Ordinal);

        await using var city = await app.OpenDatabaseAsAsync("CA-79");
        Assert.False(await city.Nominations.IgnoreQueryFilters().AnyAsync(n => n.Id == nomination.Id));
        Assert.False(await city.Set<NominationLine>().AnyAsync(l => l.NominationId == nomination.Id));
        Assert.False(await city.Set<DossierPaper>().AnyAsync(p => p.NominationId == nomination.Id));
    }

    [Fact]
    public async Task Is_not_everyones_to_read_where_a_central_body_proposes()
    {
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);
        var lines = await staff.SubmitAsync("/awards/nominations/draft", await FactsAsync("Cục đề nghị Bộ khen"));
        var id = Guid.Parse(lines.Path.Split('/')[3]);

        Assert.Equal(Area.UnplacedId, (await ReadAsync(id)).ScopeId);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignedInAsAsync(TestAccounts.DaNang)).OpenAsync($"/awards/nominations/{id}")).Status);
    }

    [Fact]
    public async Task Reads_a_spreadsheet_whose_columns_stand_in_another_order_and_names_what_it_does_not_read()
    {
        var officer = await app.SignedInAsAsync(TestAccounts.DaNang);
        var lines = await officer.SubmitAsync("/awards/nominations/draft", await FactsAsync("Khen theo bảng tính"));
        var sheet = "Thành tích;Dân tộc;Tên;Loại;Cấp bậc, chức vụ, đơn vị\r\nGiữ vững địa bàn;x;Lê Văn Tám;Cá nhân;Xã A\r\n;x;Công an xã A;;"u8.ToArray();
        var read = await lines.UploadAsync("danh-sach.csv", sheet);

        Assert.Contains("không đọc: Dân tộc", read.Text, StringComparison.Ordinal);
        Assert.Equal("Lê Văn Tám", read.Document.QuerySelector("[name='Input.Lines[0].Name']")!.GetAttribute("value"));
        await read.SubmitAsync([]);
        var kept = (await ReadAsync(Guid.Parse(lines.Path.Split('/')[3]))).Lines;
        Assert.Equal([(RecipientKind.Individual, "Lê Văn Tám", "Giữ vững địa bàn"), (RecipientKind.Collective, "Công an xã A", null)], kept.Select(line => (line.Kind, line.Name, line.Achievement)));

        var bad = await lines.UploadAsync("danh-sach.csv", "Tên;Loại\r\nLê Văn Tám;Con voi\r\n;Cá nhân"u8.ToArray());
        Assert.Equal(["Ô B2: “Con voi” không phải tập thể, cá nhân hay hộ gia đình.", "Ô A3 chưa có tên."], bad.Errors);
        Assert.Single((await lines.UploadAsync("danh-sach.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1])).Errors);
    }

    [Fact]
    public async Task Tells_the_later_of_two_who_appraise_what_the_first_said()
    {
        var nomination = await app.GivenNominationAsync("Hai người cùng xét");
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);
        var form = await staff.OpenAsync($"/awards/nominations/{nomination.Id}/appraise");
        var lineId = nomination.Lines[0].Id.ToString();
        await staff.SubmitAsync($"/awards/nominations/{nomination.Id}/appraise", [new("Input.LineIds", lineId), new("Input.Answer", "Refused"), new("Input.Reason", "Trùng.")]);
        var told = await form.SubmitAsync([new("Input.LineIds", lineId), new("Input.Answer", "Accepted")]);

        Assert.Contains("Người khác vừa lưu bản ghi này", Assert.Single(told.Errors), StringComparison.Ordinal);
        Assert.Equal(NominationLineState.Refused, (await ReadAsync(nomination.Id)).Lines[0].State);
    }

    [Fact]
    public async Task Leaves_the_lists_once_withdrawn_and_can_still_be_read()
    {
        var nomination = await app.GivenNominationAsync("Đề nghị sẽ rút");
        var officer = await app.SignedInAsAsync(TestAccounts.DaNang);
        await officer.SubmitAsync($"/awards/nominations/{nomination.Id}/withdraw", [new("Input.Reason", "Gửi nhầm cấp.")]);

        Assert.DoesNotContain("Đề nghị sẽ rút", (await officer.OpenAsync("/awards/nominations")).Text, StringComparison.Ordinal);
        Assert.Contains("Đề nghị sẽ rút", (await officer.OpenAsync("/awards/nominations?state=withdrawn")).Text, StringComparison.Ordinal);
        Assert.Contains("Gửi nhầm cấp.", (await officer.OpenAsync($"/awards/nominations/{nomination.Id}")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync($"/awards/nominations/{nomination.Id}/appraise")).Status);
    }

    private async Task<IReadOnlyList<KeyValuePair<string, string>>> FactsAsync(string occasion)
    {
        var ministry = await app.OrganisationAsync("BCA");
        var form = await app.FormAsync(GivenAwards.CertificateOfTheMinistry);

        return
        [
            new("Input.Authority", ministry.Name), new("Input.AuthorityId", ministry.Id.ToString()), new("Input.FormId", form.ToString()), new("Input.Occasion", occasion),
            new("Input.AchievementFrom", "2016"), new("Input.AchievementTo", "6/2026"),
        ];
    }

    private async Task<Nomination> ReadAsync(Guid id)
    {
        await using var db = app.OpenDatabase();
        return await db.Nominations.AsNoTracking().Include(n => n.Lines.OrderBy(l => l.Order)).SingleAsync(n => n.Id == id);
    }
}
