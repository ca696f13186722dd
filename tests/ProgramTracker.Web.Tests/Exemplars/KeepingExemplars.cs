using System.Net;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Exemplars;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Exemplars;

public sealed class KeepingExemplars(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task Registers_a_model_of_the_province_and_says_who_did()
    {
        var daNang = await app.OrganisationAsync("CA-48");
        var shown = await (await app.SignedInAsAsync(TestAccounts.DaNang)).SubmitAsync("/exemplars/register", [
            new("Input.Name", "Tổ tự quản <b>an ninh</b>"), new("Input.Kind", "Model"), new("Input.Field", "An ninh trật tự"), new("Input.AreaId", daNang.AreaId.ToString()),
            new("Input.Host", daNang.Name), new("Input.HostId", daNang.Id.ToString()), new("Input.Stage", "Piloted"), new("Input.On", "6/2024")]);

        Assert.Contains("Làm điểm", shown.Text, StringComparison.Ordinal);
        var exemplar = await ReadAsync(Guid.Parse(shown.Path.Split('/')[2]));
        Assert.Equal(("Tổ tự quản <b>an ninh</b>", daNang.Id, daNang.AreaId, daNang.Id), (exemplar.Name, exemplar.OwnerId, exemplar.ScopeId, exemplar.HostId));
        Assert.Equal(PartialDate.Of(2024, 6), exemplar.Stages[0].On);
        await using var db = app.OpenDatabase();
        Assert.Equal("exemplars.register", (await db.AuditEntries.SingleAsync(e => e.SubjectId == exemplar.Id)).Verb);
    }

    [Fact]
    public async Task Refuses_bad_input_beside_the_field()
    {
        var visitor = await app.SignedInAsAsync(TestAccounts.DaNang);
        var elsewhere = await app.OrganisationAsync("CA-79");
        var page = await visitor.SubmitAsync("/exemplars/register", [new("Input.Name", ""), new("Input.On", "30/2/2024"), new("Input.Host", "không chọn")]);
        Assert.Equal(3, page.Errors.Count);
        Assert.Equal("30/2/2024", page.Document.QuerySelector("#Input_On")!.GetAttribute("value"));

        var outside = await visitor.SubmitAsync("/exemplars/register", [new("Input.Name", "Mô hình"), new("Input.AreaId", elsewhere.AreaId.ToString())]);
        Assert.NotNull(outside.Document.QuerySelector("#Input_AreaId-error"));
        var tooLong = await visitor.SubmitAsync("/exemplars/register", [new("Input.Name", new string('m', 1 << 20))]);
        Assert.NotNull(tooLong.Document.QuerySelector("#Input_Name-error"));
    }

    [Fact]
    public async Task Advances_it_stage_by_stage_with_document_and_reason()
    {
        var exemplar = await GivenAsync("Camera an ninh", ExemplarStage.Piloted);
        var visitor = await app.SignedInAsAsync(TestAccounts.DaNang);
        await visitor.SubmitAsync($"/exemplars/{exemplar.Id}/advance", [new("Input.Stage", "Recognised"), new("Input.On", "2025")]);
        var early = await visitor.SubmitAsync($"/exemplars/{exemplar.Id}/advance", [new("Input.Stage", "Replicated"), new("Input.On", "2020")]);
        Assert.Equal("Bước này đứng trước bước đã ghi gần nhất.", early.Document.QuerySelector("#Input_On-error")!.TextContent.Trim());
        var silent = await visitor.SubmitAsync($"/exemplars/{exemplar.Id}/advance", [new("Input.Stage", "Ended")]);
        Assert.NotNull(silent.Document.QuerySelector("#Input_Reason-error"));
        var ended = await visitor.SubmitAsync($"/exemplars/{exemplar.Id}/advance", [new("Input.Stage", "Ended"), new("Input.Reason", "Hết kinh phí.")]);

        Assert.Contains("Hết kinh phí.", ended.Text, StringComparison.Ordinal);
        Assert.Equal([ExemplarStage.Piloted, ExemplarStage.Recognised, ExemplarStage.Ended], (await ReadAsync(exemplar.Id)).Stages.OrderBy(s => s.Order).Select(s => s.Stage));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.OpenAsync($"/exemplars/{exemplar.Id}/advance")).Status);
    }

    [Fact]
    public async Task Tells_of_someone_who_was_first()
    {
        var exemplar = await GivenAsync("Cổng trường an toàn", ExemplarStage.Proposed);
        var visitor = await app.SignedInAsAsync(TestAccounts.DaNang);
        var form = await visitor.OpenAsync($"/exemplars/{exemplar.Id}/advance");
        await visitor.SubmitAsync($"/exemplars/{exemplar.Id}/advance", [new("Input.Stage", "Piloted")]);
        var told = await form.SubmitAsync([new("Input.Stage", "Recognised")]);

        Assert.Contains("Người khác vừa lưu bản ghi này", Assert.Single(told.Errors), StringComparison.Ordinal);
        await told.SubmitAsync([]);
        Assert.Equal(ExemplarStage.Recognised, (await ReadAsync(exemplar.Id)).Stage);
    }

    [Fact]
    public async Task Lists_by_kind_stage_and_place_only_what_may_be_seen()
    {
        await GivenAsync("Liệt kê: dòng họ tự quản", ExemplarStage.Replicated);
        await GivenAsync("Liệt kê: ao làng", ExemplarStage.Ended);
        await GivenAsync("Liệt kê: của Thành phố Hồ Chí Minh", ExemplarStage.Piloted, "CA-79");
        var visitor = await app.SignedInAsAsync(TestAccounts.DaNang);

        Assert.Equal(["Liệt kê: ao làng", "Liệt kê: dòng họ tự quản"], Names(await visitor.OpenAsync("/exemplars?q=liet+ke")));
        Assert.Equal(["Liệt kê: dòng họ tự quản"], Names(await visitor.OpenAsync("/exemplars?q=liet+ke&stage=alive&kind=model")));
        Assert.Equal(["Liệt kê: dòng họ tự quản", "Liệt kê: ao làng"], Names(await visitor.OpenAsync("/exemplars?q=liet+ke&sort=-name")));
        var area = (await app.OrganisationAsync("CA-79")).AreaId;
        Assert.Equal(["Liệt kê: của Thành phố Hồ Chí Minh"], Names(await (await app.SignedInAsAsync(TestAccounts.Leader)).OpenAsync($"/exemplars?q=liet+ke&area={area}&sort=-since")));
    }

    [Fact]
    public async Task Is_not_there_for_outsiders()
    {
        var exemplar = await GivenAsync("Chỉ của Đà Nẵng", ExemplarStage.Piloted);
        foreach (var (userName, seen) in new[] { (TestAccounts.HoChiMinhCity, HttpStatusCode.NotFound), (TestAccounts.FrontOfDaNang, HttpStatusCode.OK), (TestAccounts.Leader, HttpStatusCode.OK) })
        {
            var visitor = await app.SignedInAsAsync(userName);
            Assert.Equal(seen, (await visitor.OpenAsync($"/exemplars/{exemplar.Id}")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await visitor.OpenAsync($"/exemplars/{exemplar.Id}/advance")).Status);
        }
    }

    private async Task<Exemplar> GivenAsync(string name, ExemplarStage stage, string owner = "CA-48")
    {
        var organisation = await app.OrganisationAsync(owner);
        var facts = new ExemplarFacts(name, ExemplarKind.Model, null, organisation.AreaId, organisation.Id);
        var exemplar = Exemplar.Register(facts, stage, PartialDate.Of(2024), null, organisation.Id, organisation.Level == OrganisationLevel.Central ? Area.NationId : organisation.AreaId, app.Today);
        await app.GivenAsync(exemplar);

        return exemplar;
    }

    private async Task<Exemplar> ReadAsync(Guid id)
    {
        await using var db = app.OpenDatabase();
        return await db.Exemplars.AsNoTracking().Include(e => e.Stages).SingleAsync(e => e.Id == id);
    }

    private static List<string> Names(Visitor.Page page) => [.. page.Document.QuerySelectorAll("#list tbody .main").Select(link => link.TextContent)];
}
