using System.Net;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Programmes;
using ProgramTracker.Web.Tests.Documents;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Programmes;

public sealed class DraftingAProgramme(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task Keeps_it_with_its_parties_and_basis_and_says_who_did()
    {
        var directive = await SomeDocuments.NationalAsync(app, "09-CT/TW");
        var national = await SomeProgrammes.InForceAsync(app, SomeProgrammes.Facts("09/CTr-BCA-MTTW"));
        await app.GivenAsync(directive, national);
        var police = await app.OrganisationAsync("BCA");

        var page = await SubmitAsync(
        [
            new("Input.Title", "Phối hợp xây dựng địa bàn an toàn"),
            new("Input.Number", "12/CTr – BCA – MTTW"),
            new("Input.SignedOn", "03/2024"), new("Input.From", "2024"), new("Input.To", "2029"),
            new("Input.Parties[0].Name", "Bộ Công an"), new("Input.Parties[0].OrganisationId", police.Id.ToString()), new("Input.Parties[0].Role", "Lead"),
            new("Input.Parties[1].Name", "các tổ chức thành viên"), new("Input.Parties[1].Role", "Member"),
            new("Input.LegalBasis[0].Document", "09-CT/TW"), new("Input.LegalBasis[0].DocumentId", directive.Id.ToString()),
            new("Input.Implements", "09/CTr-BCA-MTTW"), new("Input.ImplementsId", national.Id.ToString()),
            new("Input.Objectives", "Dòng một\r\n\r\n\r\nDòng hai"),
        ]);

        await using var db = app.OpenDatabase();
        var kept = await db.Programmes.Include(p => p.Parties).Include(p => p.LegalBasis).SingleAsync(p => p.NumberKey == "12/CTR-BCA-MTTW");
        Assert.Equal($"/programmes/{kept.Id}", page.Path);
        Assert.Equal((ProgrammeState.Draft, PartialDate.Of(2024, 3), "Dòng một\n\nDòng hai"), (kept.State, kept.SignedOn, kept.Objectives));
        Assert.Equal([(police.Id, "Bộ Công an", PartyRole.Lead), (null, "các tổ chức thành viên", PartyRole.Member)], kept.Parties.OrderBy(p => p.Order).Select(p => ((Guid?)p.OrganisationId, p.Name, p.Role)));
        Assert.Equal((directive.Id, national.Id), (kept.LegalBasis.Single().DocumentId, kept.ImplementsId));
        Assert.Equal("programmes.draft", (await db.AuditEntries.SingleAsync(e => e.SubjectId == kept.Id)).Verb);
    }

    [Fact]
    public async Task Needs_nothing_but_a_title_and_leaves_empty_lines_out()
    {
        var page = await SubmitAsync([new("Input.Title", "Chỉ mới có tên")]);

        await using var db = app.OpenDatabase();
        var kept = await db.Programmes.Include(p => p.Parties).SingleAsync(p => p.Title == "Chỉ mới có tên");
        Assert.Equal($"/programmes/{kept.Id}", page.Path);
        Assert.Empty(kept.Parties);
        Assert.Null(kept.Number);
    }

    [Theory]
    [InlineData("Input.Title", "", "không được để trống")]
    [InlineData("Input.Number", "09/2013", "tháng và năm")]
    [InlineData("Input.Number", "/CTr-CA-MTTQ", "còn để trống")]
    [InlineData("Input.SignedOn", "31/04/2020", "Không có ngày")]
    [InlineData("Input.SignedOn", "01/01/2030", "sau hôm nay")]
    [InlineData("Input.To", "2001", "bị đảo")]
    [InlineData("Input.Implements", "một chương trình nào đó", "danh sách gợi ý")]
    [InlineData("Input.LegalBasis[0].Document", "'; drop table programmes; --", "danh sách gợi ý")]
    public async Task Refuses_bad_input_beside_the_field_and_keeps_what_was_typed(string field, string typed, string sentence)
    {
        List<KeyValuePair<string, string>> good = [new("Input.Title", "Chương trình <i>thử</i>"), new("Input.From", "2013"), new("Input.Parties[0].Name", "Một nhóm")];

        var page = await SubmitAsync([.. good.Where(a => a.Key != field), new(field, typed)]);

        var id = field.Replace('.', '_').Replace('[', '_').Replace(']', '_');
        Assert.Equal("/programmes/draft", page.Path);
        Assert.Contains(sentence, page.Document.GetElementById(id + "-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Một nhóm", page.Document.GetElementById("Input_Parties_0__Name")!.GetAttribute("value"));
        if (field != "Input.Title")
            Assert.Equal("Chương trình <i>thử</i>", page.Document.GetElementById("Input_Title")!.TextContent.Trim());
        await using var db = app.OpenDatabase();
        Assert.False(await db.Programmes.AnyAsync(p => p.Title == "Chương trình <i>thử</i>" || p.Title == ""));
    }

    [Fact]
    public async Task Refuses_a_megabyte_in_a_party_and_keeps_it()
    {
        var page = await SubmitAsync([new("Input.Title", "Bên ký quá dài"), new("Input.Parties[0].Name", new string('ệ', 350_000))]);

        Assert.Contains("tối đa 300", page.Document.GetElementById("Input_Parties_0__Name-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(350_000, page.Document.GetElementById("Input_Parties_0__Name")!.GetAttribute("value")!.Length);
    }

    [Fact]
    public async Task Refuses_the_same_party_twice_and_one_that_is_not_there()
    {
        var police = (await app.OrganisationAsync("BCA")).Id.ToString();

        var twice = await SubmitAsync(
        [
            new("Input.Title", "Hai lần"),
            new("Input.Parties[0].Name", "Bộ Công an"), new("Input.Parties[0].OrganisationId", police),
            new("Input.Parties[1].Name", "Bộ Công an"), new("Input.Parties[1].OrganisationId", police),
        ]);
        var nobody = await SubmitAsync(
            [new("Input.Title", "Không có"), new("Input.Parties[0].Name", "Ai đó"), new("Input.Parties[0].OrganisationId", Guid.CreateVersion7().ToString())]);

        Assert.NotEmpty(twice.Errors);
        Assert.Contains("Không tìm thấy tổ chức", nobody.Document.GetElementById("Input_Parties_0__Name-error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Does_not_reveal_a_programme_of_another_province()
    {
        var elsewhere = await SomeProgrammes.InForceAsync(app, SomeProgrammes.Facts("77/CTr-CA-MTTQ"), "CA-79");
        await app.GivenAsync(elsewhere);

        var page = await (await app.SignedInAsAsync(TestAccounts.DaNang)).SubmitAsync(
            "/programmes/draft", [new("Input.Title", "Của Đà Nẵng"), new("Input.Predecessor", "77"), new("Input.PredecessorId", elsewhere.Id.ToString())]);

        Assert.Contains("Không tìm thấy chương trình", page.Document.GetElementById("Input_Predecessor-error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Begins_with_the_programme_that_it_follows()
    {
        var before = await SomeProgrammes.InForceAsync(app, SomeProgrammes.Facts("08/CTr-BCA-MTTW"));
        await app.GivenAsync(before);

        var page = await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync($"/programmes/draft?predecessor={before.Id}");

        Assert.Equal("08/CTr-BCA-MTTW", page.Document.GetElementById("Input_Predecessor")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Is_not_there_for_those_who_only_read() =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignedInAsAsync(TestAccounts.Leader)).OpenAsync("/programmes/draft")).Status);

    private async Task<Visitor.Page> SubmitAsync(IEnumerable<KeyValuePair<string, string>> answers) =>
        await (await app.SignedInAsAsync(TestAccounts.Ministry)).SubmitAsync("/programmes/draft", answers);
}
