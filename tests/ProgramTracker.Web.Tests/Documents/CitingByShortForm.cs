using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Web.TagHelpers;
using ProgramTracker.Web.Tests.Conferences;
using ProgramTracker.Web.Tests.Hosting;
using ProgramTracker.Web.Tests.Programmes;

namespace ProgramTracker.Web.Tests.Documents;

/// <summary>A short form is asked about once, with what tells the candidates apart, and never guessed.</summary>
public sealed class CitingByShortForm(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task Asks_once_for_all_rows_and_takes_the_answer_for_each()
    {
        var (first, second) = await GivenDirectivesAsync("61");
        var conference = await app.ConferenceAsync();
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);

        var asked = await staff.SubmitRowsAsync($"/conferences/{conference.Id}/reviews",
            ("Input.Reviews[0].Document", "Chỉ thị 61"), ("Input.Reviews[0].Milestone", "5 năm"), ("Input.Citations[0].Document", "chi thi so 61"));

        var question = asked.Document.QuerySelectorAll("fieldset[id^=Answers_]").Single();
        Assert.Equal("Chỉ thị 61", asked.Document.QuerySelector("[name='Input.Reviews[0].Document']")!.GetAttribute("value"));
        Assert.Contains("“Chỉ thị 61” là văn bản nào?", question.TextContent, StringComparison.Ordinal);
        foreach (var told in new[] { "Chỉ thị", "61-CT/TW", "tháng 12/2011", "năm 2019" })
            Assert.Contains(told, question.TextContent, StringComparison.Ordinal);
        Assert.Empty(question.QuerySelectorAll("input[checked]"));

        await asked.SubmitAsync([new("Answers[0].Chosen", second.Id.ToString())]);

        var kept = await app.ReadBackAsync(conference.Id);
        Assert.Equal((second.Id, second.Id), (kept.Reviews.Single().DocumentId, kept.Citations.Single().DocumentId));
        Assert.NotEqual(first.Id, second.Id);
    }

    [Fact]
    public async Task Asks_also_when_only_one_may_be_meant()
    {
        var only = await SomeDocuments.NationalAsync(app, "62-CT/TW", typeId: await DirectiveAsync());
        await app.GivenAsync(only);
        var conference = await app.ConferenceAsync();

        var asked = await (await app.SignedInAsAsync(TestAccounts.Ministry)).SubmitRowsAsync($"/conferences/{conference.Id}/reviews", ("Input.Citations[0].Document", "62"));

        Assert.NotNull(asked.Document.QuerySelector($"input[name='Answers[0].Chosen'][value='{only.Id}']"));
        Assert.Empty((await app.ReadBackAsync(conference.Id)).Citations);
    }

    [Fact]
    public async Task Offers_to_add_where_it_is_none_of_them()
    {
        await GivenDirectivesAsync("63");
        var conference = await app.ConferenceAsync();
        var asked = await (await app.SignedInAsAsync(TestAccounts.Ministry)).SubmitRowsAsync($"/conferences/{conference.Id}/reviews", ("Input.Citations[0].Document", "Chỉ thị 63"));

        var again = await asked.SubmitAsync([new("Answers[0].Chosen", "new")]);

        Assert.NotNull(again.Document.QuerySelector("a[data-picks='Chỉ thị 63'][href='/documents/register?number=63']"));
        Assert.Contains("đăng ký văn bản mới", string.Join(' ', again.Errors), StringComparison.Ordinal);
        Assert.NotNull(again.Document.QuerySelector("input[name='Answers[0].Chosen'][value='new'][checked]"));
    }

    [Fact]
    public async Task Asks_when_a_document_is_related_and_takes_a_whole_number_without_asking()
    {
        var (_, second) = await GivenDirectivesAsync("81");
        var (one, whole) = (await SomeDocuments.NationalAsync(app, "82/KH-BCA-V05"), await SomeDocuments.NationalAsync(app, "83/KH-BCA-V05"));
        await app.GivenAsync(one, whole);
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);

        var asked = await staff.SubmitAsync($"/documents/{one.Id}/relate", [new("Input.Kind", "Cites"), new("Input.Related", "Chỉ thị 81")], "form#relate");
        Assert.Contains("tháng 12/2011", asked.Document.QuerySelector("fieldset[id^=Answers_]")!.TextContent, StringComparison.Ordinal);
        await asked.SubmitAsync([new("Answers[0].Chosen", second.Id.ToString())], "form#relate");
        await staff.SubmitAsync($"/documents/{one.Id}/relate", [new("Input.Kind", "Implements"), new("Input.Related", "83 KH BCA V05")], "form#relate");

        await using var db = app.OpenDatabase();
        var related = (await db.Documents.Include(d => d.Relations).SingleAsync(d => d.Id == one.Id)).Relations.ToDictionary(r => r.Kind, r => r.RelatedId);
        Assert.Equal((second.Id, whole.Id), (related[DocumentRelationKind.Cites], related[DocumentRelationKind.Implements]));
    }

    [Fact]
    public async Task Asks_for_the_basis_of_a_task()
    {
        var (first, _) = await GivenDirectivesAsync("84");
        var lead = await app.OrganisationAsync("BCA-V05");
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);

        var asked = await staff.SubmitAsync("/tasks/assign",
            [new("Input.Wording", "Việc theo chỉ thị 84"), new("Input.Lead", lead.Name), new("Input.LeadId", lead.Id.ToString()), new("Input.Basis", "Chỉ thị 84")]);
        Assert.Contains("năm 2019", asked.Document.QuerySelector("fieldset[id^=Answers_]")!.TextContent, StringComparison.Ordinal);
        await asked.SubmitAsync([new("Answers[0].Chosen", first.Id.ToString())]);

        await using var db = app.OpenDatabase();
        Assert.Equal(first.Id, (await db.FollowUpTasks.SingleAsync(task => task.Wording == "Việc theo chỉ thị 84")).BasisId);
    }

    [Fact]
    public async Task Offers_to_add_a_number_that_the_register_does_not_have()
    {
        var one = await SomeDocuments.NationalAsync(app, "85/KH-BCA-V05");
        await app.GivenAsync(one);
        var lead = await app.OrganisationAsync("BCA-V05");
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);

        Visitor.Page[] pages =
        [
            await staff.SubmitAsync($"/documents/{one.Id}/relate", [new("Input.Kind", "Cites"), new("Input.Related", "Chỉ thị 999")], "form#relate"),
            await staff.SubmitAsync("/tasks/assign", [new("Input.Wording", "Việc"), new("Input.Lead", lead.Name), new("Input.LeadId", lead.Id.ToString()), new("Input.Basis", "Chỉ thị 999")]),
            await staff.SubmitAsync("/programmes/draft", [new("Input.Title", "Chương trình"), new("Input.LegalBasis[0].Document", "Chỉ thị 999")]),
        ];

        foreach (var page in pages)
        {
            Assert.Contains("Trong sổ chưa có “Chỉ thị 999”.", page.Text, StringComparison.Ordinal);
            Assert.NotNull(page.Document.QuerySelector("main form a[data-picks='Chỉ thị 999'][href='/documents/register?number=999']"));
        }
    }

    [Fact]
    public async Task Takes_no_answer_that_was_not_offered()
    {
        await GivenDirectivesAsync("64");
        var other = await SomeDocuments.NationalAsync(app, "65-CT/TW");
        await app.GivenAsync(other);
        var conference = await app.ConferenceAsync();
        var asked = await (await app.SignedInAsAsync(TestAccounts.Ministry)).SubmitRowsAsync($"/conferences/{conference.Id}/reviews", ("Input.Citations[0].Document", "Chỉ thị 64"));

        await asked.SubmitAsync([new("Answers[0].Chosen", other.Id.ToString())]);

        Assert.Empty((await app.ReadBackAsync(conference.Id)).Citations);
    }

    [Fact]
    public async Task Asks_about_programmes_too_in_reviews_and_in_the_form_of_a_programme()
    {
        var one = await SomeProgrammes.InForceAsync(app, SomeProgrammes.Facts("66/CTr-BCA-MTTW") with { SignedOn = PartialDate.Of(2013, 8, 1) });
        var other = await SomeProgrammes.InForceAsync(app, SomeProgrammes.Facts("66/CTr-BCA-HND"));
        await app.GivenAsync(one, other);
        var conference = await app.ConferenceAsync();
        var staff = await app.SignedInAsAsync(TestAccounts.Ministry);

        var review = await staff.SubmitRowsAsync($"/conferences/{conference.Id}/reviews", ("Input.Reviews[0].Programme", "Chương trình 66"));
        await review.SubmitAsync([new("Answers[0].Chosen", one.Id.ToString())]);
        var draft = await staff.SubmitAsync("/programmes/draft", [new("Input.Title", "Thực hiện chương trình 66"), new("Input.Implements", "Chương trình 66")]);
        await draft.SubmitAsync([new("Answers[0].Chosen", one.Id.ToString())]);

        Assert.Contains("01/08/2013", review.Text, StringComparison.Ordinal);
        Assert.Equal(one.Id, (await app.ReadBackAsync(conference.Id)).Reviews.Single().ProgrammeId);
        await using var db = app.OpenDatabase();
        Assert.Equal(one.Id, (await db.Programmes.SingleAsync(p => p.Title == "Thực hiện chương trình 66")).ImplementsId);
    }

    [Fact]
    public async Task Is_suggested_while_typing()
    {
        var (first, _) = await GivenDirectivesAsync("67");

        var suggested = await (await app.SignedInAsAsync(TestAccounts.Ministry)).Client.GetFromJsonAsync<Suggestions>("/documents/suggest?q=" + Uri.EscapeDataString("Chỉ thị 67"));

        Assert.Contains(first.Id.ToString(), suggested!.Items.Select(item => item.Id));
    }

    [Fact]
    public async Task Does_not_offer_a_document_of_another_province()
    {
        await app.GivenAsync(await SomeDocuments.ProvincialAsync(app, "CA-79", "68/KH-CATP"));
        var conference = await app.ConferenceAsync(owner: "CA-48");

        var page = await (await app.SignedInAsAsync(TestAccounts.DaNang)).SubmitRowsAsync($"/conferences/{conference.Id}/reviews", ("Input.Citations[0].Document", "Kế hoạch 68"));

        Assert.Empty(page.Document.QuerySelectorAll("fieldset[id^=Answers_]"));
        Assert.DoesNotContain("CATP", page.Text, StringComparison.Ordinal);
    }

    private async Task<(GuidingDocument First, GuidingDocument Second)> GivenDirectivesAsync(string number)
    {
        var type = await DirectiveAsync();
        var first = await SomeDocuments.NationalAsync(app, number + "-CT/TW", "Tăng cường lãnh đạo", PartialDate.Of(2011, 12), type);
        var second = await SomeDocuments.NationalAsync(app, number + "/CT-TTg", "Đẩy mạnh dân vận", PartialDate.Of(2019), type);
        await app.GivenAsync(first, second);

        return (first, second);
    }

    private async Task<Guid> DirectiveAsync()
    {
        await using var db = app.OpenDatabase();
        return await db.DocumentTypes.Where(t => t.Name == "Chỉ thị").OrderBy(t => t.System).Select(t => t.Id).FirstAsync();
    }
}
