using System.Net;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.FollowUp;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.FollowUp;

public sealed class AnsweringADirection(TrackerApp app) : IClassFixture<TrackerApp>
{
    private const string Wording = "Củng cố các mô hình tự quản về an ninh, trật tự";

    [Fact]
    public async Task Is_for_each_organisation_addressed_and_seen_by_its_province_and_the_ministry()
    {
        var conference = await app.GivenDirectionAsync(Wording, addressees: [GivenTasks.Police, GivenTasks.PoliceOfHoChiMinhCity]);
        var shown = await AnswerAsync(TestAccounts.DaNang, conference, 2026, "Đã mở 12 lớp tập huấn.");

        Assert.Equal($"/directions/{Id(conference)}", shown.Path);
        Assert.Contains("Đã mở 12 lớp tập huấn.", shown.Text, StringComparison.Ordinal);
        var police = await app.OrganisationAsync(GivenTasks.Police);
        var kept = Assert.Single(await app.AnswersAsync(conference));
        Assert.Equal((police.Id, police.Id, police.AreaId, 2026, false), (kept.OwnerId, kept.AddresseeId, kept.ScopeId, kept.Year, kept.IsOnBehalf));
        Assert.Equal(["directions.answer"], await app.VerbsOfAsync(kept.Id));

        var ministry = await PageAsync(TestAccounts.Ministry, conference, 2026);
        Assert.Contains("1/2 đơn vị", ministry.Text, StringComparison.Ordinal);
        Assert.Contains("Đã mở 12 lớp tập huấn.", ministry.Text, StringComparison.Ordinal);
        var elsewhere = await PageAsync(TestAccounts.HoChiMinhCity, conference, 2026);
        Assert.DoesNotContain("Đã mở 12 lớp tập huấn.", elsewhere.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(police.Name, elsewhere.Document.QuerySelector("#list table")!.TextContent, StringComparison.Ordinal);
        await using var db = await app.OpenDatabaseAsAsync(GivenTasks.PoliceOfHoChiMinhCity);
        Assert.Empty(await db.DirectionAnswers.IgnoreQueryFilters().Where(a => a.ConferenceId == conference.Id).ToListAsync());
    }

    [Fact]
    public async Task Says_from_which_year_it_is_owed_and_why()
    {
        var late = await app.GivenDirectionAsync(Wording, heldIn: 2018, begunOn: app.Today, addressees: GivenTasks.Police);
        var atOnce = await app.GivenDirectionAsync(Wording, heldIn: 2024, addressees: GivenTasks.Police);

        Assert.Contains("từ năm 2026 là năm hội nghị được ghi vào hồ sơ", (await PageAsync(TestAccounts.Ministry, late, 2026)).Text, StringComparison.Ordinal);
        Assert.Contains("từ năm 2025 là năm sau hội nghị", (await PageAsync(TestAccounts.Ministry, atOnce, 2026)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_past_year_is_overdue_until_it_is_given()
    {
        var conference = await app.GivenDirectionAsync(Wording, heldIn: 2023, addressees: GivenTasks.Police);
        var visitor = await app.SignedInAsAsync(TestAccounts.DaNang);

        Assert.Equal(2, await RowsAsync(visitor, $"/directions?state=overdue&conference={conference.Id}"));
        Assert.Equal(3, await RowsAsync(visitor, $"/directions?state=owed&view=ours&conference={conference.Id}"));
        await AnswerAsync(TestAccounts.DaNang, conference, 2024, "Đã làm trong năm 2024.");
        Assert.Equal(1, await RowsAsync(visitor, $"/directions?state=overdue&conference={conference.Id}"));
        Assert.Equal(1, await RowsAsync(visitor, $"/directions?state=answered&conference={conference.Id}"));
        Assert.Equal(1, await RowsAsync(visitor, $"/directions?year=2025&state=owed&conference={conference.Id}"));
        Assert.Equal(0, await RowsAsync(await app.SignedInAsAsync(TestAccounts.HoChiMinhCity), $"/directions?conference={conference.Id}"));
        var police = await app.OrganisationAsync(GivenTasks.Police);
        Assert.Equal(1, await RowsAsync(visitor, $"/directions?state=overdue&conference={conference.Id}&organisation={police.Id}&q=cung+co"));
    }

    [Fact]
    public async Task Of_a_conference_that_was_entered_later_is_asked_from_the_year_of_its_entry()
    {
        var conference = await app.GivenDirectionAsync("Chỉ đạo của hội nghị cũ", heldIn: 2018, begunOn: app.Today, addressees: GivenTasks.PoliceOfHoChiMinhCity);
        var visitor = await app.SignedInAsAsync(TestAccounts.HoChiMinhCity);

        Assert.Equal(0, await RowsAsync(visitor, $"/directions?state=overdue&conference={conference.Id}"));
        Assert.Equal(1, await RowsAsync(visitor, $"/directions?conference={conference.Id}"));
        var notices = (await visitor.OpenAsync("/notices")).Document.QuerySelectorAll("#list tbody tr").Where(row => row.TextContent.Contains("Chỉ đạo của hội nghị cũ", StringComparison.Ordinal));
        Assert.Contains("Chỉ đạo cần trả lời năm 2026", Assert.Single(notices).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_given_on_behalf_where_nobody_of_the_register_is_addressed()
    {
        var conference = await app.GivenDirectionAsync(Wording);
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignedInAsAsync(TestAccounts.DaNang)).OpenAsync($"/directions/{Id(conference)}/answer")).Status);
        await AnswerAsync(TestAccounts.Ministry, conference, 2026, "Các địa phương đã báo cáo chung.");

        Assert.True(Assert.Single(await app.AnswersAsync(conference)).IsOnBehalf);
        await AddressAsync(conference, GivenTasks.Police);
        var visitor = await app.SignedInAsAsync(TestAccounts.DaNang);
        Assert.Equal(0, await RowsAsync(visitor, $"/directions?state=owed&year=2026&conference={conference.Id}"));
        Assert.Equal(1, await RowsAsync(visitor, $"/directions?state=owed&year=2025&conference={conference.Id}"));
    }

    [Fact]
    public async Task Is_corrected_by_the_same_organisation_and_tells_of_someone_who_was_first()
    {
        var conference = await app.GivenDirectionAsync(Wording, addressees: GivenTasks.Police);
        await AnswerAsync(TestAccounts.DaNang, conference, 2026, "Đã mở 12 lớp.");
        var form = await (await app.SignedInAsAsync(TestAccounts.DaNang)).OpenAsync($"/directions/{Id(conference)}/answer?year=2026");
        Assert.Contains("Đã mở 12 lớp.", form.Document.QuerySelector("#Input_Wording")!.TextContent, StringComparison.Ordinal);
        await AnswerAsync(TestAccounts.DaNang, conference, 2026, "Đã mở 14 lớp.");

        var told = await form.SubmitAsync([new("Input.Wording", "Đã mở 15 lớp.")]);
        Assert.Contains("Người khác vừa lưu bản ghi này", Assert.Single(told.Errors), StringComparison.Ordinal);
        await told.SubmitAsync([]);
        Assert.Equal("Đã mở 15 lớp.", Assert.Single(await app.AnswersAsync(conference)).Wording);
    }

    [Theory]
    [InlineData(2024)]
    [InlineData(2027)]
    [InlineData(-5)]
    public async Task Is_not_there_before_its_time_or_for_a_year_to_come(int year)
    {
        var conference = await app.GivenDirectionAsync(Wording, addressees: GivenTasks.Police);

        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignedInAsAsync(TestAccounts.DaNang)).OpenAsync($"/directions/{Id(conference)}/answer?year={year}")).Status);
    }

    [Fact]
    public async Task Asks_for_words_and_is_not_for_whom_it_does_not_address()
    {
        var conference = await app.GivenDirectionAsync(Wording, addressees: GivenTasks.Police);

        Assert.Single((await AnswerAsync(TestAccounts.DaNang, conference, 2026, "  ")).Errors);
        Assert.Contains("tối đa 4000", Assert.Single((await AnswerAsync(TestAccounts.DaNang, conference, 2026, new string('a', 4001))).Errors), StringComparison.Ordinal);
        foreach (var outsider in new[] { TestAccounts.HoChiMinhCity, TestAccounts.Ministry, TestAccounts.Leader, TestAccounts.FrontOfDaNang })
            Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignedInAsAsync(outsider)).OpenAsync($"/directions/{Id(conference)}/answer?year=2026")).Status);
    }

    [Fact]
    public async Task Goes_to_every_province_in_one_gesture_also_once_the_record_is_confirmed()
    {
        var conference = await app.GivenDirectionAsync(Wording, confirmed: true);
        var page = $"/directions/{Id(conference)}/addressees";
        var shown = await (await app.SignedInAsAsync(TestAccounts.Ministry)).SubmitAsync(page, [new("Input.EveryPolice", "true")]);

        Assert.Contains("0/34 đơn vị", shown.Text, StringComparison.Ordinal);
        await using var db = app.OpenDatabase();
        var kept = await db.Conferences.Include(c => c.Conclusions).SingleAsync(c => c.Id == conference.Id);
        Assert.Equal((34, Wording, ConferenceState.Confirmed), (kept.Conclusions[0].AddresseeIds.Count, kept.Conclusions[0].Wording, kept.State));
        Assert.Equal(["directions.address"], await app.VerbsOfAsync(conference.Id));
        var again = await (await app.SignedInAsAsync(TestAccounts.Ministry)).SubmitAsync(page, [new("Input.EveryFront", "true")]);
        Assert.Contains("0/68 đơn vị", again.Text, StringComparison.Ordinal);
        foreach (var outsider in new[] { TestAccounts.DaNang, TestAccounts.Leader })
            Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignedInAsAsync(outsider)).OpenAsync(page)).Status);
    }

    [Fact]
    public async Task Stays_with_who_followed_an_organisation_that_has_ended()
    {
        await using var db = app.OpenDatabase();
        var ended = await db.Organisations.SingleAsync(o => o.Code == "BCA-V28");
        var conference = await app.GivenDirectionAsync(Wording);
        var kept = await db.Conferences.Include(c => c.Conclusions).SingleAsync(c => c.Id == conference.Id);
        kept.AddressDirection(Id(conference), [ended.Id]);
        await db.SaveChangesAsync();

        await AnswerAsync(TestAccounts.Ministry, conference, 2026, "V05 trả lời thay V28.");
        var answer = Assert.Single(await app.AnswersAsync(conference));
        Assert.Equal((ended.Id, (await app.OrganisationAsync(GivenTasks.Giver)).Id), (answer.AddresseeId, answer.OwnerId));
        Assert.Equal(1, await RowsAsync(await app.SignedInAsAsync(TestAccounts.Ministry), $"/directions?state=overdue&conference={conference.Id}&organisation={answer.OwnerId}"));
    }

    [Fact]
    public async Task Keeps_who_gave_it_among_the_addressees()
    {
        var conference = await app.GivenDirectionAsync(Wording, addressees: [GivenTasks.Police, GivenTasks.PoliceOfHoChiMinhCity]);
        await AnswerAsync(TestAccounts.DaNang, conference, 2026, "Đã mở 12 lớp.");
        var (answered, silent) = (await app.OrganisationAsync(GivenTasks.Police), await app.OrganisationAsync(GivenTasks.PoliceOfHoChiMinhCity));
        var form = await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync($"/directions/{Id(conference)}/addressees");
        foreach (var field in form.Document.QuerySelectorAll("[name^='Input.Organisations']").ToList())
            field.SetAttribute("value", "");

        var refused = await form.SubmitAsync([]);
        Assert.Equal([$"{answered.Name} đã trả lời chỉ đạo này, không bỏ được."], refused.Errors);
        Assert.Equal(HttpStatusCode.OK, (await refused.SubmitAsync([])).Status);

        await using var db = app.OpenDatabase();
        var kept = await db.Conferences.Include(c => c.Conclusions).SingleAsync(c => c.Id == conference.Id);
        Assert.Equal([answered.Id], kept.Conclusions[0].AddresseeIds);
        Assert.DoesNotContain(silent.Id, kept.Conclusions[0].AddresseeIds);
    }

    [Fact]
    public async Task Is_refused_twice_by_the_database()
    {
        var conference = await app.GivenDirectionAsync(Wording, addressees: GivenTasks.Police);
        var police = await app.OrganisationAsync(GivenTasks.Police);
        DirectionAnswer Answer() => DirectionAnswer.Give(new DirectionAsked(Id(conference), conference.Id, 2025, police.Id, false, police.AreaId), police.Id, 2026, "Đã làm.", app.Today);
        await app.GivenAsync(Answer());

        await Assert.ThrowsAsync<DbUpdateException>(() => app.GivenAsync(Answer()));
    }

    private static Guid Id(Conference conference) => conference.Conclusions[0].Id;

    private async Task<Visitor.Page> AnswerAsync(string userName, Conference conference, int year, string wording) =>
        await (await app.SignedInAsAsync(userName)).SubmitAsync($"/directions/{Id(conference)}/answer?year={year}", [new("Input.Wording", wording)]);

    private async Task AddressAsync(Conference conference, string code)
    {
        var organisation = await app.OrganisationAsync(code);
        await (await app.SignedInAsAsync(TestAccounts.Ministry)).SubmitAsync(
            $"/directions/{Id(conference)}/addressees", [new("Input.Organisations[0].Name", organisation.Name), new("Input.Organisations[0].Id", organisation.Id.ToString())]);
    }

    private async Task<Visitor.Page> PageAsync(string userName, Conference conference, int year) =>
        await (await app.SignedInAsAsync(userName)).OpenAsync($"/directions/{Id(conference)}?year={year}");

    private static async Task<int> RowsAsync(Visitor visitor, string address) => (await visitor.OpenAsync(address)).Document.QuerySelectorAll("#list tbody tr").Length;
}
