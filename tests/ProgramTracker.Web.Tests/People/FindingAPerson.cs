using System.Net;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.People;

public sealed class FindingAPerson(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task Lists_by_given_name_as_the_dictionary_does()
    {
        await app.GivenAsync([.. new[] { "Nguyễn Zxử Ước", "Bùi Zxử Ái", "Đỗ Zxử An", "Trần Zxử Ánh", "Lê Zxử Ân", "Đinh Zxử Đạt", "Hoàng Zxử Dũng", "Võ Zxử Uyên", "Bùi Zxử An" }.Select(n => SomeAppearances.Person(n))]);

        Assert.Equal(
            ["Bùi Zxử Ái", "Bùi Zxử An", "Đỗ Zxử An", "Trần Zxử Ánh", "Lê Zxử Ân", "Hoàng Zxử Dũng", "Đinh Zxử Đạt", "Võ Zxử Uyên", "Nguyễn Zxử Ước"],
            Names(await OpenAsync("/people?q=zxu")));
        Assert.Equal("Nguyễn Zxử Ước", Names(await OpenAsync("/people?q=zxu&sort=-name"))[0]);
    }

    [Fact]
    public async Task Shows_the_last_rank_and_post_and_finds_by_organisation_and_province()
    {
        var daNang = await app.OrganisationAsync("CA-48");
        var person = SomeAppearances.Person("Lưu Gia Hòe", daNang.AreaId);
        await app.GivenAsync(person);
        await app.ConferenceAsync("Hội nghị năm trước", PartialDate.Of(2022, 5, 5), "CA-48", person.At("Thượng tá", "Phó Giám đốc", scopeId: daNang.AreaId) with { OrganisationId = daNang.Id });
        await app.ConferenceAsync("Hội nghị năm sau", PartialDate.Of(2024, 5, 5), "CA-48", person.At(null, "Giám đốc", scopeId: daNang.AreaId) with { OrganisationId = daNang.Id });

        var row = (await OpenAsync("/people?q=luu+gia+hoe")).Document.QuerySelector("#list tbody tr")!;
        Assert.Equal(["Lưu Gia Hòe", "Thượng tá", "Giám đốc", "Công an thành phố Đà Nẵng", "05/05/2024"], row.Children.Select(cell => cell.TextContent.Trim()));

        Assert.Contains("Lưu Gia Hòe", Names(await OpenAsync($"/people?organisation={daNang.Id}")));
        Assert.Contains("Lưu Gia Hòe", Names(await OpenAsync($"/people?province={daNang.AreaId}")));
        var saigon = await app.OrganisationAsync("CA-79");
        Assert.DoesNotContain("Lưu Gia Hòe", Names(await OpenAsync($"/people?q=luu+gia+hoe&organisation={saigon.Id}")));
        Assert.DoesNotContain("Lưu Gia Hòe", Names(await OpenAsync($"/people?q=luu+gia+hoe&province={saigon.AreaId}")));
    }

    [Fact]
    public async Task Tells_posts_over_time_conferences_with_roles_and_awards_handed_over()
    {
        var daNang = await app.OrganisationAsync("CA-48");
        var person = SomeAppearances.Person("Tạ Khánh Vân Phong", daNang.AreaId);
        await app.GivenAsync(person);
        foreach (var year in new[] { 2019, 2021 })
            await app.ConferenceAsync($"Hội nghị {year}", PartialDate.Of(year, 6, 1), "CA-48", person.At("Đại tá", "Phó Giám đốc", scopeId: daNang.AreaId));
        var last = await app.ConferenceAsync("Hội nghị 2023", PartialDate.Of(2023, 6, 1), "CA-48",
            person.At("Thiếu tướng", "Giám đốc", ParticipantRoles.Chair | ParticipantRoles.Awarder, daNang.AreaId));
        await using var db = app.OpenDatabase();
        var form = await db.AwardForms.FirstAsync();
        await app.GivenAsync(AwardLine.Announce(
            last.Id, 0, new AwardLineFacts(daNang.Id, "Công an thành phố Đà Nẵng", form.Id, 12, 30, null, HandedOverBy: last.Participants[0].Id), daNang.Id, daNang.AreaId));

        var page = await OpenAsync($"/people/{person.Id}");

        Assert.Equal(["Hội nghị 2023", "Hội nghị 2021", "Hội nghị 2019"], page.Document.QuerySelectorAll(".dates a").Select(a => a.TextContent));
        Assert.Contains("Chủ trì", page.Document.QuerySelector(".dates li")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Trao thưởng", page.Document.QuerySelector(".dates li")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("từ 01/06/2019 đến 01/06/2021", page.Text, StringComparison.Ordinal);
        Assert.Contains("12 tập thể, 30 cá nhân", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_people_and_conferences_of_another_province_out_of_sight()
    {
        var saigon = await app.OrganisationAsync("CA-79");
        var stranger = SomeAppearances.Person("Quách Xuyên Mộc", saigon.AreaId);
        var known = SomeAppearances.Person("Thái Xuyên Mộc");
        await app.GivenAsync(stranger, known);
        await app.ConferenceAsync("Hội nghị nội bộ TPHCM", PartialDate.Of(2024, 1, 1), "CA-79",
            stranger.At(null, "Giám đốc", scopeId: saigon.AreaId), known.At(null, "Cục trưởng mật danh", scopeId: saigon.AreaId));

        Assert.Equal(["Thái Xuyên Mộc"], Names(await OpenAsync("/people?q=xuyen+moc")));
        Assert.Equal(HttpStatusCode.NotFound, (await OpenAsync($"/people/{stranger.Id}")).Status);
        var page = await OpenAsync($"/people/{known.Id}");
        Assert.DoesNotContain("Hội nghị nội bộ", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("mật danh", (await OpenAsync("/people?q=xuyen+moc")).Text + page.Text, StringComparison.Ordinal);
        Assert.Contains("Hội nghị nội bộ TPHCM", (await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync($"/people/{known.Id}")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/people?q=%25")]
    [InlineData("/people?q=<script>&p=99&organisation=x&province=y&sort=zzz")]
    public async Task Answers_nonsense_with_an_empty_list(string address) => Assert.Equal(HttpStatusCode.OK, (await OpenAsync(address)).Status);

    private async Task<Visitor.Page> OpenAsync(string address) => await (await app.SignedInAsAsync(TestAccounts.DaNang)).OpenAsync(address);

    private static List<string> Names(Visitor.Page page) => [.. page.Document.QuerySelectorAll("#list tbody th a").Select(a => a.TextContent)];
}
