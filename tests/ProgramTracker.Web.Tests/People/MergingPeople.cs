using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.People;
using ProgramTracker.Web.TagHelpers;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.People;

public sealed class MergingPeople(TrackerApp app) : IClassFixture<TrackerApp>
{
    private static readonly Dictionary<string, string> Nothing = [];

    [Fact]
    public async Task Offers_a_twin_with_its_reasons_and_makes_one_page_of_both()
    {
        var (one, other) = await TwinsAsync("Vũ Khắc Hòa", "Vũ Khắc Hoà");
        var clerk = await ClerkAsync();

        var offered = (await clerk.OpenAsync($"/people/{one.Id}")).Document.QuerySelector("#twins")!.TextContent;
        Assert.Contains("cùng họ tên, khác chỗ đặt dấu thanh", offered, StringComparison.Ordinal);
        Assert.Contains("cấp bậc sau cao hơn cấp bậc trước", offered, StringComparison.Ordinal);

        var form = await clerk.OpenAsync($"/people/{one.Id}/merge/{other.Id}");
        Assert.Contains("Hội nghị của Vũ Khắc Hòa", form.Text, StringComparison.Ordinal);
        Assert.Contains("Hội nghị của Vũ Khắc Hoà", form.Text, StringComparison.Ordinal);
        var page = await form.SubmitAsync(Staying(one));

        Assert.Equal($"/people/{one.Id}", page.Path);
        Assert.Equal(["Hội nghị của Vũ Khắc Hoà", "Hội nghị của Vũ Khắc Hòa"], page.Document.QuerySelectorAll(".dates a").Select(a => a.TextContent));
        Assert.Contains("Tài khoản bo gộp", page.Text, StringComparison.Ordinal);
        Assert.Equal($"/people/{one.Id}", (await clerk.OpenAsync($"/people/{other.Id}")).Path);
        foreach (var address in new[] { "/people?q=vu+khac+hoa", "/people?q=vu+khac+hoa&sort=-name" })
            Assert.Equal(["Vũ Khắc Hòa"], Names(await clerk.OpenAsync(address)));
        Assert.Equal([one.Id.ToString()], (await clerk.Client.GetFromJsonAsync<Suggestions>("/people/suggest?q=vu+khac+hoa"))!.Items.Select(i => i.Id));
        Assert.DoesNotContain("Vũ Khắc Hoà", await clerk.Client.GetStringAsync("/people?q=vu+khac+hoa&handler=csv"), StringComparison.Ordinal);

        await using var db = app.OpenDatabase();
        var entry = await db.AuditEntries.Include(e => e.Detail).SingleAsync(e => e.SubjectId == other.Id && e.Verb == "people.merge");
        Assert.Contains(one.Id.ToString(), entry.Detail!.After, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_found_by_the_name_that_went()
    {
        var (one, other) = await TwinsAsync("Đinh Thế Quân", "Đinh Thế Quâng");
        var clerk = await ClerkAsync();
        var chosen = await clerk.SubmitAsync($"/people/{one.Id}/merge", new Dictionary<string, string> { ["Input.Name"] = other.FullName, ["Input.OtherId"] = other.Id.ToString() });
        await chosen.SubmitAsync(Staying(one));

        Assert.Equal(["Đinh Thế Quân"], Names(await clerk.OpenAsync("/people?q=dinh+the+quang")));
    }

    [Fact]
    public async Task Is_undone_exactly_and_leaves_what_came_meanwhile_with_whom_it_was_recorded_for()
    {
        var (one, other) = await TwinsAsync("Cao Xuân Tuấn", "Cao Xuân Tuấn");
        var clerk = await ClerkAsync();
        await MergeAsync(clerk, one, other);
        await app.ConferenceAsync("Hội nghị ghi sau khi gộp", PartialDate.Of(2025, 1, 1), "BCA-V05", other.At("Đại tá", "Cục trưởng"));
        Assert.Contains("Hội nghị ghi sau khi gộp", (await clerk.OpenAsync($"/people/{one.Id}")).Text, StringComparison.Ordinal);

        var page = await clerk.SubmitAsync($"/people/{other.Id}/separate", Nothing);

        Assert.Equal($"/people/{other.Id}", page.Path);
        Assert.Equal(2, page.Document.QuerySelectorAll(".dates a").Length);
        Assert.Single((await clerk.OpenAsync($"/people/{one.Id}")).Document.QuerySelectorAll(".dates a"));
        Assert.Equal(2, Names(await clerk.OpenAsync("/people?q=cao+xuan+tuan")).Count);
        Assert.Equal(["Người này không gộp vào ai, hoặc đã được tách lại rồi."], (await clerk.SubmitAsync($"/people/{other.Id}/separate", Nothing)).Errors);
    }

    [Fact]
    public async Task Remembers_that_two_are_not_the_same_for_both_until_someone_reconsiders()
    {
        var (one, other) = await TwinsAsync("Phùng Bá Lộc", "Phùng Bá Lộc");
        var clerk = await ClerkAsync();
        Assert.Single(Pairs(await clerk.OpenAsync("/people/twins?q=phung+ba+loc")));

        await clerk.SubmitAsync($"/people/{one.Id}/tell-apart/{other.Id}", Nothing);

        Assert.Empty(Pairs(await clerk.OpenAsync("/people/twins?q=phung+ba+loc")));
        foreach (var person in new[] { one, other })
            Assert.Null((await clerk.OpenAsync($"/people/{person.Id}")).Document.QuerySelector("#twins"));
        Assert.Equal(["Đã ghi đây là hai người khác nhau. Muốn gộp thì xét lại trước."], (await MergeAsync(clerk, one, other)).Errors);
        await clerk.SubmitAsync($"/people/{other.Id}/reconsider/{one.Id}", Nothing);
        Assert.Single(Pairs(await clerk.OpenAsync("/people/twins?q=phung+ba+loc")));
    }

    [Fact]
    public async Task Offers_names_that_differ_by_accents_only_where_the_body_is_the_same_and_nobody_who_sat_at_the_same_conference()
    {
        var body = await app.OrganisationAsync("BCA-V05");
        var (hung, hungs, huong) = (SomeAppearances.Person("Mạc Đĩnh Hùng"), SomeAppearances.Person("Mạc Đĩnh Hưng"), SomeAppearances.Person("Mạc Đĩnh Húng"));
        var (together, alike) = (SomeAppearances.Person("Mạc Tử Kỳ"), SomeAppearances.Person("Mạc Tử Kỳ"));
        await app.GivenAsync(hung, hungs, huong, together, alike);
        await app.ConferenceAsync("Một", PartialDate.Of(2020, 1, 1), "BCA-V05", hung.At(null, null) with { OrganisationId = body.Id });
        await app.ConferenceAsync("Hai", PartialDate.Of(2021, 1, 1), "BCA-V05", hungs.At(null, null) with { OrganisationId = body.Id });
        await app.ConferenceAsync("Ba", PartialDate.Of(2021, 1, 1), "BCA-V05", together.At(null, null), alike.At(null, null));

        var pairs = Pairs(await (await ClerkAsync()).OpenAsync("/people/twins?q=mac"));

        Assert.Equal(["Mạc Đĩnh Hùng – Mạc Đĩnh Hưng"], pairs);
    }

    [Fact]
    public async Task Does_not_take_two_bodies_that_nobody_knows_for_one()
    {
        var (one, other) = (SomeAppearances.Person("Quách Bất Tường"), SomeAppearances.Person("Quách Bất Tưởng"));
        await app.GivenAsync(one, other);
        await app.ConferenceAsync("Bốn", PartialDate.Of(2020, 1, 1), "BCA-V05", one.At(null, null));
        await app.ConferenceAsync("Năm", PartialDate.Of(2021, 1, 1), "BCA-V05", other.At(null, null));

        Assert.Empty(Pairs(await (await ClerkAsync()).OpenAsync("/people/twins?q=quach")));
    }

    [Fact]
    public async Task Counts_for_who_stays_where_the_other_sat_and_whom_it_was_told_apart_from()
    {
        var (stays, goes, together, apart) = (SomeAppearances.Person("Giáp Hữu Danh"), SomeAppearances.Person("Giáp Hữu Danh"), SomeAppearances.Person("Giáp Hữu Danh"), SomeAppearances.Person("Giáp Hữu Danh"));
        await app.GivenAsync(stays, goes, together, apart);
        await app.ConferenceAsync("Sáu", PartialDate.Of(2020, 1, 1), "BCA-V05", goes.At(null, null), together.At(null, null));
        var clerk = await ClerkAsync();
        await clerk.SubmitAsync($"/people/{goes.Id}/tell-apart/{apart.Id}", Nothing);

        await MergeAsync(clerk, stays, goes);

        var pair = (await clerk.OpenAsync("/people/twins?q=giap")).Document.QuerySelectorAll("#list tbody tr").Select(row => row.QuerySelectorAll("a.main").Select(a => a.GetAttribute("href")!).ToHashSet());
        Assert.Equal([[$"/people/{together.Id}", $"/people/{apart.Id}"]], pair);
    }

    [Fact]
    public async Task Refuses_itself_chains_circles_and_a_second_time()
    {
        var (one, other) = await TwinsAsync("Tống Duy Khang", "Tống Duy Khang");
        var third = SomeAppearances.Person("Tống Duy Khang");
        await app.GivenAsync(third);
        var clerk = await ClerkAsync();
        var open = await clerk.OpenAsync($"/people/{one.Id}/merge/{other.Id}");
        var chain = await clerk.OpenAsync($"/people/{third.Id}/merge/{other.Id}");

        Assert.Equal(HttpStatusCode.NotFound, (await clerk.OpenAsync($"/people/{one.Id}/merge/{one.Id}")).Status);
        await MergeAsync(clerk, one, other);
        Assert.NotEmpty((await open.SubmitAsync(Staying(one))).Errors);
        Assert.NotEmpty((await chain.SubmitAsync(Staying(other))).Errors);
        Assert.Equal(["Đã có người khác gộp vào “Tống Duy Khang”: chọn giữ tên này, hoặc tách người kia ra trước."], (await MergeAsync(clerk, third, one)).Errors);
        Assert.NotEmpty((await (await clerk.OpenAsync($"/people/{one.Id}/merge/{third.Id}")).SubmitAsync(Staying(SomeAppearances.Person("Người thứ ba")))).Errors);

        await using var db = app.OpenDatabase();
        Assert.Equal([other.Id], await db.People.Where(p => p.SameAsId != null && p.FullName == "Tống Duy Khang").Select(p => p.Id).ToListAsync());
    }

    [Fact]
    public async Task Is_kept_to_one_step_by_the_database()
    {
        var (one, other) = await TwinsAsync("Hà Mộng Chi", "Hà Mộng Chi");
        var third = SomeAppearances.Person("Hà Mộng Chi");
        await app.GivenAsync(third);
        await MergeAsync(await ClerkAsync(), one, other);
        await using var connection = new NpgsqlConnection(app.ConnectionString);
        await connection.OpenAsync();

        foreach (var (from, to) in new[] { (third, other), (one, third), (one, other) })
        {
            await using var command = new NpgsqlCommand($"update people set same_as_id = '{to.Id}' where id = '{from.Id}'", connection);
            Assert.Equal("people_merged_once", (await Assert.ThrowsAsync<PostgresException>(() => command.ExecuteNonQueryAsync())).ConstraintName);
        }
    }

    [Fact]
    public async Task Lets_a_province_merge_its_own_only_and_never_shows_those_of_another()
    {
        var (daNang, city) = (await app.OrganisationAsync("CA-48"), await app.OrganisationAsync("CA-79"));
        var (mine, mineToo) = (SomeAppearances.Person("Ông Ích Điềm", daNang.AreaId), SomeAppearances.Person("Ông Ích Điềm", daNang.AreaId));
        var (theirs, nations) = (SomeAppearances.Person("Ông Ích Điềm", city.AreaId), SomeAppearances.Person("Ông Ích Điềm"));
        await app.GivenAsync(mine, mineToo, theirs, nations);
        var officer = await app.SignedInAsAsync(TestAccounts.DaNang);

        Assert.Equal([$"/people/{mineToo.Id}"], (await officer.OpenAsync($"/people/{mine.Id}")).Document.QuerySelectorAll("#twins b a").Select(a => a.GetAttribute("href")!));
        Assert.Single(Pairs(await officer.OpenAsync("/people/twins?q=ong+ich+diem")));
        foreach (var other in new[] { theirs, nations })
            foreach (var verb in new[] { "merge", "tell-apart", "reconsider" })
                Assert.Equal(HttpStatusCode.NotFound, (await officer.OpenAsync($"/people/{mine.Id}/{verb}/{other.Id}")).Status);

        // The ministry joins two provinces: each goes on seeing its own, and nothing of the other's.
        await MergeAsync(await ClerkAsync(), mine, theirs);
        var inTheCity = await app.SignedInAsAsync(TestAccounts.HoChiMinhCity);
        Assert.Equal($"/people/{theirs.Id}", (await inTheCity.OpenAsync($"/people/{theirs.Id}")).Path);
        Assert.Contains($"/people/{theirs.Id}", (await inTheCity.OpenAsync("/people?q=ong+ich+diem")).Document.QuerySelectorAll("#list tbody th a").Select(a => a.GetAttribute("href")));
        Assert.DoesNotContain("Đã gộp vào người này", (await officer.OpenAsync($"/people/{mine.Id}")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await officer.OpenAsync($"/people/{theirs.Id}/separate")).Status);
    }

    private async Task<(Person One, Person Other)> TwinsAsync(string one, string other)
    {
        var (first, second) = (SomeAppearances.Person(one), SomeAppearances.Person(other));
        await app.GivenAsync(first, second);
        await app.ConferenceAsync($"Hội nghị của {one}", PartialDate.Of(2019, 6, 1), "BCA-V05", first.At("Thượng tá", "Phó Cục trưởng"));
        await app.ConferenceAsync($"Hội nghị của {other}", PartialDate.Of(2023, 6, 1), "BCA-V05", second.At("Đại tá", "Phó Cục trưởng"));

        return (first, second);
    }

    private static Task<Visitor.Page> MergeAsync(Visitor clerk, Person stays, Person goes) => clerk.SubmitAsync($"/people/{goes.Id}/merge/{stays.Id}", Staying(stays));

    private static Dictionary<string, string> Staying(Person person) => new() { ["Input.StaysId"] = person.Id.ToString() };

    private Task<Visitor> ClerkAsync() => app.SignedInAsAsync(TestAccounts.Ministry);

    private static List<string> Names(Visitor.Page page) => [.. page.Document.QuerySelectorAll("#list tbody th a").Select(a => a.TextContent)];

    private static List<string> Pairs(Visitor.Page page) =>
        [.. page.Document.QuerySelectorAll("#list tbody tr").Select(row => string.Join(" – ", row.QuerySelectorAll("a.main").Select(a => a.TextContent).Order(StringComparer.Ordinal)))];
}
