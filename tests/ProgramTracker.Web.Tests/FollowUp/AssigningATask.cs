using System.Net;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.FollowUp;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.FollowUp;

public sealed class AssigningATask(TrackerApp app) : IClassFixture<TrackerApp>
{
    private const string Wording = "Công an các cấp tiếp tục củng cố, nhân rộng mô hình dân vận khéo";

    [Fact]
    public async Task Takes_the_words_of_the_conclusion_goes_to_every_province_and_says_who_did()
    {
        var conference = await app.GivenConclusionAsync(Wording);
        var lead = await app.OrganisationAsync(GivenTasks.Giver);
        var form = await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync($"/tasks/assign?conclusion={conference.Conclusions[0].Id}");
        Assert.Contains(Wording, form.Text, StringComparison.Ordinal);
        Assert.Contains("Thêm Công an 34 tỉnh, thành phố", form.Text, StringComparison.Ordinal);

        var shown = await form.SubmitAsync(Answers(lead, ("Input.EveryPolice", "true"), ("Input.DueOn", "31/12/2026")));

        var task = await TaskOf(shown);
        Assert.Equal((Wording, new DateOnly(2021, 12, 22), new DateOnly(2026, 12, 31), lead.Id), (task.Wording, task.AssignedOn, task.DueOn, task.OwnerId));
        Assert.Equal((conference.Id, conference.Conclusions[0].Id, Area.NationId), (task.ConferenceId, task.ConclusionId, task.ScopeId));
        Assert.Equal(35, task.Assignments.Count);
        Assert.Equal(35, task.Assignments.Select(a => a.ScopeId).Distinct().Count());
        Assert.Equal(["tasks.assign"], await app.VerbsOfAsync(task.Id));
        await using var db = app.OpenDatabase();
        Assert.Equal(ConclusionFate.Task, (await db.Conferences.Include(c => c.Conclusions).SingleAsync(c => c.Id == conference.Id)).Conclusions[0].Fate);
    }

    [Fact]
    public async Task Gives_each_province_a_task_of_its_own_in_one_gesture_found_together_from_the_conclusion()
    {
        var conference = await app.GivenConclusionAsync(Wording);
        var conclusion = conference.Conclusions[0].Id;
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);

        var shown = await (await staff.OpenAsync($"/tasks/assign?conclusion={conclusion}"))
            .SubmitAsync([new("Input.Separately", "true"), new("Input.EveryPolice", "true"), new("Input.DueOn", "31/12/2026")]);

        Assert.Equal(("/tasks", 25), (shown.Path.Split('?')[0], shown.Document.QuerySelectorAll("#list tbody tr").Length));
        Assert.Contains("Đã giao 34 nhiệm vụ.", shown.Text, StringComparison.Ordinal);
        Assert.Contains("34 nhiệm vụ", shown.Text, StringComparison.Ordinal);
        await using var db = app.OpenDatabase();
        var tasks = await db.FollowUpTasks.Include(t => t.Assignments).Where(t => t.ConclusionId == conclusion).ToListAsync();
        Assert.Equal(34, tasks.Select(task => Assert.Single(task.Assignments)).Where(share => share.IsLead).Select(share => share.OrganisationId).Distinct().Count());
        Assert.Equal([(Wording, (DateOnly?)new DateOnly(2026, 12, 31), (Guid?)conference.Id)], tasks.Select(task => (task.Wording, task.DueOn, task.ConferenceId)).Distinct());
        var link = (await staff.OpenAsync($"/conferences/{conference.Id}")).Document.QuerySelector($"a[href='/tasks?conclusion={conclusion}']");
        Assert.Equal("cả 34 nhiệm vụ của kết luận này", link?.TextContent);
    }

    [Fact]
    public async Task Gives_each_of_those_named_a_task_of_its_own()
    {
        var (lead, other) = (await app.OrganisationAsync(GivenTasks.Police), await app.OrganisationAsync(GivenTasks.PoliceOfHoChiMinhCity));
        var shown = await (await app.SignedInAsAsync(TestAccounts.Ministry)).SubmitAsync("/tasks/assign", Answers(
            lead, ("Input.Wording", "Mỗi nơi tự làm"), ("Input.Separately", "true"), ("Input.Coordinating[0].Name", other.Name), ("Input.Coordinating[0].Id", other.Id.ToString())));

        Assert.Equal("/tasks", shown.Path.Split('?')[0]);
        await using var db = app.OpenDatabase();
        var leads = await db.FollowUpTasks.Where(t => t.Wording == "Mỗi nơi tự làm").Select(t => t.Assignments.Single().OrganisationId).ToListAsync();
        Assert.Equal(new[] { lead.Id, other.Id }.Order(), leads.Order());
    }

    [Fact]
    public async Task Asks_for_somebody_where_each_would_lead_but_nobody_is_named()
    {
        var page = await (await app.SignedInAsAsync(TestAccounts.Ministry)).SubmitAsync("/tasks/assign", [new("Input.Wording", Wording), new("Input.Separately", "true")]);

        Assert.NotNull(page.Document.QuerySelector("#Input_Lead-error"));
    }

    [Fact]
    public async Task Passes_over_a_province_that_is_named_already()
    {
        var lead = await app.OrganisationAsync(GivenTasks.Police);
        var shown = await (await app.SignedInAsAsync(TestAccounts.Ministry))
            .SubmitAsync("/tasks/assign", Answers(lead, ("Input.Wording", Wording), ("Input.EveryPolice", "true"), ("Input.EveryFront", "true")));

        Assert.Equal(68, (await TaskOf(shown)).Assignments.Count);
    }

    [Fact]
    public async Task Invents_no_due_date()
    {
        var lead = await app.OrganisationAsync(GivenTasks.Police);
        var shown = await (await app.SignedInAsAsync(TestAccounts.Ministry)).SubmitAsync("/tasks/assign", Answers(lead, ("Input.Wording", Wording)));

        Assert.Null((await TaskOf(shown)).DueOn);
        Assert.Contains("Không đặt hạn", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_beside_each_field_what_is_wrong_and_keeps_what_was_typed()
    {
        var typed = "<script>alert(1)</script>'; drop table conferences; -- Đà Nẵng";
        var page = await (await app.SignedInAsAsync(TestAccounts.Ministry)).SubmitAsync("/tasks/assign", [
            new("Input.Wording", typed), new("Input.Lead", "một đơn vị nào đó"), new("Input.DueOn", "31/02/2027"), new("Input.Basis", "không rõ")]);

        Assert.Equal(3, page.Errors.Count);
        Assert.Contains("Chọn đơn vị chủ trì trong danh sách gợi ý.", page.Document.QuerySelector("#Input_Lead-error")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Không có ngày 31/02/2027", page.Document.QuerySelector("#Input_DueOn-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(typed, page.Document.QuerySelector("#Input_Wording")!.TextContent);
        Assert.Equal("một đơn vị nào đó", page.Document.QuerySelector("#Input_Lead")!.GetAttribute("value"));
        Assert.Equal("31/02/2027", page.Document.QuerySelector("#Input_DueOn")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Refuses_a_megabyte_in_a_sentence()
    {
        var lead = await app.OrganisationAsync(GivenTasks.Police);
        var page = await (await app.SignedInAsAsync(TestAccounts.Ministry))
            .SubmitAsync("/tasks/assign", Answers(lead, ("Input.Wording", new string('ồ', (1 << 20) / 3))));

        Assert.Contains("chỉ ghi được tối đa 4000", Assert.Single(page.Errors), StringComparison.Ordinal);
        Assert.Equal((1 << 20) / 3, page.Document.QuerySelector("#Input_Wording")!.TextContent.Length);
    }

    [Fact]
    public async Task Is_refused_when_due_before_it_was_given()
    {
        var lead = await app.OrganisationAsync(GivenTasks.Police);
        var page = await (await app.SignedInAsAsync(TestAccounts.Ministry))
            .SubmitAsync("/tasks/assign", Answers(lead, ("Input.Wording", Wording), ("Input.DueOn", "22/11/2026")));

        Assert.Equal("Hạn hoàn thành đứng trước ngày giao.", page.Document.QuerySelector("#Input_DueOn-error")!.TextContent.Trim());
    }

    [Fact]
    public async Task Takes_a_name_that_was_typed_in_full_and_not_chosen()
    {
        var (lead, other) = (await app.OrganisationAsync(GivenTasks.Police), await app.OrganisationAsync(GivenTasks.PoliceOfHoChiMinhCity));
        var shown = await (await app.SignedInAsAsync(TestAccounts.Ministry))
            .SubmitAsync("/tasks/assign", [new("Input.Wording", Wording), new("Input.Lead", lead.Name), new("Input.Coordinating[0].Name", other.Name)]);

        Assert.Equal([lead.Id, other.Id], (await TaskOf(shown)).Assignments.OrderBy(a => a.Order).Select(a => a.OrganisationId));
    }

    [Fact]
    public async Task Offers_who_followed_one_that_has_ended_whose_name_was_typed_in_full()
    {
        await using var db = app.OpenDatabase();
        var ended = await db.Organisations.SingleAsync(o => o.Name == "Công an tỉnh Quảng Nam");
        var page = await (await app.SignedInAsAsync(TestAccounts.Ministry)).SubmitAsync("/tasks/assign", [new("Input.Wording", Wording), new("Input.Lead", ended.Name)]);
        var shown = await page.SubmitAsync([new("Input.ToSuccessors", "true")]);

        Assert.Equal((await app.OrganisationAsync(GivenTasks.Police)).Id, (await TaskOf(shown)).Lead!.OrganisationId);
    }

    [Fact]
    public async Task Offers_who_followed_an_organisation_that_has_ended()
    {
        await using var db = app.OpenDatabase();
        var ended = await db.Organisations.SingleAsync(o => o.Code == "BCA-V28");
        var successor = await app.OrganisationAsync(GivenTasks.Giver);
        var page = await (await app.SignedInAsAsync(TestAccounts.Ministry)).SubmitAsync("/tasks/assign", Answers(ended, ("Input.Wording", Wording)));

        Assert.Contains(successor.Name, Assert.Single(page.Errors), StringComparison.Ordinal);
        var shown = await page.SubmitAsync([new("Input.ToSuccessors", "true")]);
        Assert.Equal(successor.Id, (await TaskOf(shown)).Lead!.OrganisationId);
    }

    [Fact]
    public async Task Says_beside_each_choice_that_is_not_there_or_not_ours_to_see()
    {
        var daNang = await app.OrganisationAsync(GivenTasks.Police);
        var hidden = Domain.Documents.GuidingDocument.Register(
            new(Domain.Documents.DocumentNumber.Parse("12/KH-CATP"), null, null, null, new DateOnly(2024, 3, 1), "Kế hoạch riêng"), daNang.Id, daNang.AreaId, app.Today);
        await app.GivenAsync(hidden);
        var front = await app.OrganisationAsync("MTTQ-79");
        var unknown = Guid.CreateVersion7().ToString();
        var visitor = await app.SignedInAsAsync(TestAccounts.HoChiMinhCity);

        var page = await visitor.SubmitAsync("/tasks/assign", Answers(front, ("Input.Wording", Wording), ("Input.Basis", "12/KH-CATP"), ("Input.BasisId", hidden.Id.ToString())));
        Assert.Equal("Không tìm thấy văn bản này trong sổ. Chọn trong danh sách gợi ý.", page.Document.QuerySelector("#Input_Basis-error")!.TextContent.Trim());
        page = await visitor.SubmitAsync("/tasks/assign", [
            new("Input.Wording", Wording), new("Input.Lead", "Đơn vị lạ"), new("Input.LeadId", unknown),
            new("Input.Coordinating[0].Name", "Đơn vị lạ khác"), new("Input.Coordinating[0].Id", unknown)]);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        foreach (var field in new[] { "Input_Lead", "Input_Coordinating_0__Name" })
            Assert.Equal("Không tìm thấy đơn vị này. Chọn lại trong danh sách gợi ý.", page.Document.QuerySelector($"#{field}-error")!.TextContent.Trim());
    }

    [Fact]
    public async Task Says_of_an_organisation_that_ended_for_good_that_nobody_followed_it()
    {
        var ended = Organisation.Enter("CU-KHONG-KE-THUA", "Cục đã giải thể", null, OrganisationLine.Police, OrganisationLevel.Central, Area.NationId, null, new DateOnly(2020, 1, 1));
        await app.GivenAsync(ended);
        var page = await (await app.SignedInAsAsync(TestAccounts.Ministry)).SubmitAsync("/tasks/assign", Answers(ended, ("Input.Wording", Wording)));

        Assert.Contains("không có đơn vị kế thừa", Assert.Single(page.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stays_within_the_province_of_a_provincial_officer()
    {
        var visitor = await app.SignedInAsAsync(TestAccounts.DaNang);
        Assert.DoesNotContain("34 tỉnh, thành phố", (await visitor.OpenAsync("/tasks/assign")).Text, StringComparison.Ordinal);

        var elsewhere = await app.OrganisationAsync(GivenTasks.PoliceOfHoChiMinhCity);
        var refused = await visitor.SubmitAsync("/tasks/assign", Answers(elsewhere, ("Input.Wording", Wording)));
        Assert.Contains("không thuộc địa phương này", Assert.Single(refused.Errors), StringComparison.Ordinal);

        var front = await app.OrganisationAsync("MTTQ-48");
        var task = await TaskOf(await visitor.SubmitAsync("/tasks/assign", Answers(front, ("Input.Wording", Wording))));
        Assert.Equal((front.AreaId, front.AreaId), (task.ScopeId, task.Lead!.ScopeId));
    }

    [Fact]
    public async Task Leaves_the_conclusion_of_someone_elses_record_as_it_is()
    {
        var conference = await app.GivenConclusionAsync(Wording);
        var front = await app.OrganisationAsync("MTTQ-48");
        var shown = await (await app.SignedInAsAsync(TestAccounts.DaNang)).SubmitAsync($"/tasks/assign?conclusion={conference.Conclusions[0].Id}", Answers(front));

        var task = await TaskOf(shown);
        Assert.Equal((conference.Id, front.AreaId), (task.ConferenceId, task.ScopeId));
        await using var db = app.OpenDatabase();
        Assert.Equal(ConclusionFate.Undecided, (await db.Conferences.Include(c => c.Conclusions).SingleAsync(c => c.Id == conference.Id)).Conclusions[0].Fate);
    }

    [Fact]
    public async Task Is_not_there_for_who_may_not_or_may_not_see_the_conclusion()
    {
        var conference = await app.GivenConclusionAsync(Wording, GivenTasks.Police);

        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignedInAsAsync(TestAccounts.Leader)).OpenAsync("/tasks/assign")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignedInAsAsync(TestAccounts.HoChiMinhCity)).OpenAsync($"/tasks/assign?conclusion={conference.Conclusions[0].Id}")).Status);
    }

    private static List<KeyValuePair<string, string>> Answers(Organisation lead, params (string Key, string Value)[] more) =>
        [new("Input.Lead", lead.Name), new("Input.LeadId", lead.Id.ToString()), .. more.Select(m => KeyValuePair.Create(m.Key, m.Value))];

    private Task<FollowUpTask> TaskOf(Visitor.Page shown)
    {
        Assert.True(shown.Path.StartsWith("/tasks/", StringComparison.Ordinal) && shown.Path != "/tasks/assign", shown.Path + " " + string.Join(" ", shown.Errors));
        return app.ReadTaskAsync(Guid.Parse(shown.Path.Split('/')[2]));
    }
}
