using System.Net;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Tests.Accounts;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Organisations;

public sealed class EnteringAnOrganisation(TrackerApp app) : IClassFixture<TrackerApp>
{
    private const string Address = "/organisations/enter";

    [Fact]
    public async Task Keeps_it_and_says_who_did()
    {
        var ministry = await app.OrganisationAsync("BCA");
        var page = await SubmitAsync(Answers("BCA-X99", "Cục Truyền thông Công an nhân dân",
            ("Input.Level", "Central"), ("Input.Parent", "Bộ Công an"), ("Input.ParentId", $"{ministry.Id}"), ("Input.IsUnitOfParent", "true"), ("Input.ValidFrom", "1/3/2025")));

        Assert.Empty(page.Errors);
        Assert.StartsWith("Cục Truyền thông", page.Document.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        var kept = await FindAsync("BCA-X99");
        Assert.Equal((ministry.Id, true, Area.NationId, new DateOnly(2025, 3, 1)), (kept!.ParentId, kept.IsUnitOfParent, kept.AreaId, kept.ValidFrom));
        await using var db = app.OpenDatabase();
        var entry = await db.AuditEntries.Include(e => e.Detail).SingleAsync(e => e.SubjectId == kept.Id);
        Assert.Equal("organisations.enter", entry.Verb);
        Assert.Equal("Tài khoản quantri", entry.Detail!.ActorName);
    }

    [Fact]
    public async Task Takes_the_area_from_the_suggestions()
    {
        var daNang = (await app.OrganisationAsync("CA-48")).AreaId;
        await SubmitAsync(Answers("HCCB-48", "Hội Cựu chiến binh thành phố Đà Nẵng", ("Input.Line", "MassOrganisation"), ("Input.Area", "Thành phố Đà Nẵng"), ("Input.AreaId", $"{daNang}")));

        Assert.Equal(daNang, (await FindAsync("HCCB-48"))!.AreaId);
    }

    [Theory]
    [InlineData("Input.Name", "", "không được để trống")]
    [InlineData("Input.Code", "", "không được để trống")]
    [InlineData("Input.Line", "", "không được để trống")]
    [InlineData("Input.Level", "", "không được để trống")]
    [InlineData("Input.ValidFrom", "31/02/2025", "Không có ngày")]
    [InlineData("Input.ValidTo", "01/01/2001", "đứng trước")]
    [InlineData("Input.Area", "Chỗ nào đó", "gợi ý")]
    [InlineData("Input.Parent", "Cơ quan không có", "gợi ý")]
    [InlineData("Input.Abbreviation", "12345678901234567890123456789012345678901", "chỉ ghi được tối đa 40")]
    public async Task Is_refused_beside_the_field_with_everything_typed_still_there(string field, string value, string sentence)
    {
        var answers = Answers("REFUSED", "Tổ chức <b>thử</b>", ("Input.Level", field == "Input.Area" ? "Province" : "Central"), ("Input.ValidFrom", "01/01/2020"));
        answers[field] = value;
        var page = await SubmitAsync(answers);

        Assert.Equal(Address, page.Path);
        Assert.Contains(page.Document.QuerySelectorAll(".field-error"), error => error.TextContent.Contains(sentence, StringComparison.Ordinal));
        Assert.Equal(field == "Input.Name" ? "" : "Tổ chức <b>thử</b>", page.Document.QuerySelector("[name='Input.Name']")!.GetAttribute("value"));
        Assert.Equal(value, page.Document.QuerySelector($"input[name='{field}']")?.GetAttribute("value") ?? value);
        Assert.Null(await FindAsync("REFUSED"));
    }

    [Fact]
    public async Task Answers_a_name_of_a_megabyte_in_the_form()
    {
        var page = await SubmitAsync(Answers("HUGE", new string('a', 1_000_000)));

        Assert.Contains(page.Errors, error => error.Contains("300", StringComparison.Ordinal));
        Assert.Null(await FindAsync("HUGE"));
    }

    [Fact]
    public async Task Keeps_decomposed_letters_HTML_and_SQL_as_plain_words()
    {
        await SubmitAsync(Answers("PLAIN-1", "Ban Chỉ đa\u0323o <script>alert(1)</script> '; drop table areas; --", ("Input.Level", "Central")));

        Assert.Equal("Ban Chỉ đạo <script>alert(1)</script> '; drop table areas; --", (await FindAsync("PLAIN-1"))!.Name);
    }

    [Fact]
    public async Task Is_refused_a_code_that_stands_for_another_at_that_time()
    {
        var page = await SubmitAsync(Answers("BCA-V05", "Cục trùng mã", ("Input.Level", "Central")));

        Assert.Contains("Đã có tổ chức mang mã này trong cùng thời gian.", page.Errors);
    }

    [Fact]
    public async Task Is_refused_an_area_of_another_level()
    {
        var daNang = (await app.OrganisationAsync("CA-48")).AreaId;
        var page = await SubmitAsync(Answers("LEVEL-1", "Công an xã", ("Input.Level", "Commune"), ("Input.Area", "Thành phố Đà Nẵng"), ("Input.AreaId", $"{daNang}")));

        Assert.Contains(page.Errors, error => error.Contains("không cùng cấp", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Is_refused_to_a_provincial_administrator_inside_the_ministry()
    {
        var (ministry, police) = (await app.OrganisationAsync("BCA"), await app.OrganisationAsync("CA-48"));
        var visitor = await app.ProvincialAdministratorAsync("quan-tri-cai-cam");
        var answers = Answers("CA-48-X", "Phòng của tỉnh", ("Input.Area", "Thành phố Đà Nẵng"), ("Input.AreaId", $"{police.AreaId}"), ("Input.IsUnitOfParent", "true"));
        var inTheMinistry = await visitor.SubmitAsync(Address, [.. answers, new("Input.Parent", ministry.Name), new("Input.ParentId", $"{ministry.Id}")]);

        Assert.Contains("Chỉ đơn vị cùng cấp, cùng địa bàn", inTheMinistry.Document.QuerySelector("#Input_Parent-error")!.TextContent, StringComparison.Ordinal);
        Assert.Null(await FindAsync("CA-48-X"));

        await visitor.SubmitAsync(Address, [.. answers, new("Input.Parent", police.Name), new("Input.ParentId", $"{police.Id}")]);
        Assert.Equal(police.Id, (await FindAsync("CA-48-X"))!.ParentId);
    }

    [Theory]
    [InlineData(TestAccounts.Ministry)]
    [InlineData(TestAccounts.DaNang)]
    [InlineData(TestAccounts.Leader)]
    public async Task Is_not_there_for_others(string userName) => Assert.Equal(HttpStatusCode.NotFound, (await (await app.SignedInAsAsync(userName)).OpenAsync(Address)).Status);

    private async Task<Visitor.Page> SubmitAsync(IEnumerable<KeyValuePair<string, string>> answers) => await (await app.SignedInAsAsync(TestAccounts.Administrator)).SubmitAsync(Address, answers);

    private static Dictionary<string, string> Answers(string code, string name, params (string Field, string Value)[] others)
    {
        var answers = new Dictionary<string, string> { ["Input.Code"] = code, ["Input.Name"] = name, ["Input.Line"] = "Police", ["Input.Level"] = "Province" };
        foreach (var (field, value) in others)
            answers[field] = value;

        return answers;
    }

    private async Task<Organisation?> FindAsync(string code)
    {
        await using var db = app.OpenDatabase();

        return await db.Organisations.AsNoTracking().Where(o => o.Code == code).OrderBy(o => o.Id).LastOrDefaultAsync();
    }
}
