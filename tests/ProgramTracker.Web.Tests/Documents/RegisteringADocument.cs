using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Documents;

public sealed class RegisteringADocument(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task Keeps_it_and_says_who_did()
    {
        var visitor = await app.SignedInAsAsync(TestAccounts.Ministry);

        var page = await visitor.SubmitAsync("/documents/register", Answers("33 / CT – TTg", "Về tăng cường công tác dân vận", "26/11/2021"));

        await using var db = app.OpenDatabase();
        var document = await db.Documents.SingleAsync(d => d.NumberKey == "33/CT-TTG");
        Assert.Equal($"/documents/{document.Id}", page.Path);
        Assert.Equal(("33/CT-TTg", "Về tăng cường công tác dân vận", PartialDate.Of(2021, 11, 26)), (document.NumberCanonical, document.Title, document.IssuedOn));
        Assert.Equal("documents.register", (await db.AuditEntries.SingleAsync(e => e.SubjectId == document.Id)).Verb);
    }

    [Fact]
    public async Task Reads_a_number_typed_without_separators()
    {
        await SubmitAsync(Answers("09 ct bca v28", "Chỉ thị gõ không có dấu ngăn"));

        await using var db = app.OpenDatabase();
        Assert.Equal("09/CT-BCA-V28", (await db.Documents.SingleAsync(d => d.Title == "Chỉ thị gõ không có dấu ngăn")).NumberCanonical);
    }

    [Fact]
    public async Task Tells_the_type_from_the_number_where_none_was_chosen()
    {
        await SubmitAsync(Answers("17/KH-BCA-V05", "Kế hoạch mở rộng mô hình"));

        await using var db = app.OpenDatabase();
        var type = await db.Documents.Where(d => d.NumberKey == "17/KH-BCA-V05").Join(db.DocumentTypes, d => d.TypeId, t => t.Id, (d, t) => t).SingleAsync();
        Assert.Equal(("Kế hoạch", DocumentNumberSystem.Administrative), (type.Name, type.System));
    }

    [Fact]
    public async Task Takes_an_issuer_that_is_in_no_register_as_printed()
    {
        await SubmitAsync([.. Answers("18/KH-BCA-V05", "Kế hoạch"), new("Input.Issuer", "Ban Tổ chức Hội thi")]);

        await using var db = app.OpenDatabase();
        var document = await db.Documents.SingleAsync(d => d.NumberKey == "18/KH-BCA-V05");
        Assert.Equal((null, "Ban Tổ chức Hội thi"), (document.IssuerId, document.IssuerName));
    }

    [Theory]
    [InlineData("", "không được để trống")]
    [InlineData("09/2013", "tháng và năm")]
    [InlineData("/QĐ-UBND", "còn để trống")]
    [InlineData("00/QĐ-UBND", "bắt đầu từ 01")]
    [InlineData("không số", "Cần số của văn bản")]
    [InlineData("'; drop table documents; --", "Cần số của văn bản")]
    public async Task Says_beside_the_field_why_a_number_is_none_and_keeps_what_was_typed(string number, string sentence)
    {
        var page = await SubmitAsync(Answers(number, "Về <b>công tác</b>"));

        Assert.Equal("/documents/register", page.Path);
        Assert.Contains(sentence, page.Document.QuerySelector("#Input_Number-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(number, page.Document.QuerySelector("#Input_Number")!.GetAttribute("value"));
        Assert.Equal("Về <b>công tác</b>", page.Document.QuerySelector("#Input_Title")!.TextContent.Trim());
        Assert.StartsWith("Lỗi: ", page.Document.Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Input.IssuedOn", "30/02/2021", "Không có ngày")]
    [InlineData("Input.IssuedOn", "2099", "sau hôm nay")]
    [InlineData("Input.IssuedOn", "hôm kia", "Không đọc được ngày")]
    public async Task Refuses_a_date_that_does_not_exist_beside_its_field(string field, string typed, string sentence)
    {
        var page = await SubmitAsync([.. Answers("45/KH-BCA-V05", "Kế hoạch").Where(a => a.Key != field), new(field, typed)]);

        Assert.Contains(sentence, page.Document.QuerySelector($"#{field.Replace('.', '_')}-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(typed, page.Document.QuerySelector($"#{field.Replace('.', '_')}")!.GetAttribute("value"));
        await NothingIsKeptAsync("45/KH-BCA-V05");
    }

    [Fact]
    public async Task Refuses_a_reversed_time_in_force()
    {
        var page = await SubmitAsync([.. Answers("46/KH-BCA-V05", "Kế hoạch"), new("Input.InForceFrom", "01/01/2022"), new("Input.InForceTo", "2021")]);

        Assert.Contains("đứng trước", page.Document.QuerySelector("#Input_InForceTo-error")!.TextContent, StringComparison.Ordinal);
        await NothingIsKeptAsync("46/KH-BCA-V05");
    }

    [Fact]
    public async Task Refuses_a_megabyte_in_a_name_and_keeps_it_in_the_field()
    {
        var megabyte = new string('ế', 350_000);

        var page = await SubmitAsync(Answers("47/KH-BCA-V05", megabyte));

        Assert.Contains("chỉ ghi được tối đa", page.Document.QuerySelector("#Input_Title-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(megabyte.Length, page.Document.QuerySelector("#Input_Title")!.TextContent.Trim().Length);
        await NothingIsKeptAsync("47/KH-BCA-V05");
    }

    [Fact]
    public async Task Keeps_markup_as_words_and_decomposed_letters_composed()
    {
        const string title = "<script>alert('x')</script> Đẩy mạnh phong trào";

        var page = await SubmitAsync(Answers("48/KH-BCA-V05", title.Normalize(NormalizationForm.FormD)));

        Assert.Contains(title, page.Text, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("main script"));
        await using var db = app.OpenDatabase();
        Assert.Equal(title, (await db.Documents.SingleAsync(d => d.NumberKey == "48/KH-BCA-V05")).Title);
    }

    [Fact]
    public async Task Refuses_the_same_document_again_and_leads_to_it()
    {
        var first = await SomeDocuments.NationalAsync(app, "51/CT-BCA-V05", issuedOn: PartialDate.Of(2020, 3, 1));
        await app.GivenAsync(first);
        var issuer = (await app.OrganisationAsync("BCA")).Id.ToString();

        var page = await SubmitAsync([.. Answers("51/CT – BCA – V05", "Bản khác", "05/2020"), new("Input.Issuer", "Bộ Công an"), new("Input.IssuerId", issuer)]);

        Assert.Contains("đã được đăng ký", page.Document.QuerySelector("#Input_Number-error")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector($".note a[href='/documents/{first.Id}']"));
        await using var db = app.OpenDatabase();
        Assert.Equal(1, await db.Documents.CountAsync(d => d.NumberKey == "51/CT-BCA-V05"));
    }

    [Fact]
    public async Task Warns_of_one_that_may_be_the_same_and_keeps_it_at_the_second_press()
    {
        var first = await SomeDocuments.NationalAsync(app, "52/CT-BCA-V05", issuedOn: PartialDate.Of(2020));
        await app.GivenAsync(first);

        var warned = await SubmitAsync(Answers("52/CT-BCA-V05", "Chỉ thị năm sau", "2021"));

        Assert.NotNull(warned.Document.QuerySelector($".note-warn a[href='/documents/{first.Id}']"));
        var kept = await warned.SubmitAsync([]);
        Assert.StartsWith("/documents/", kept.Path, StringComparison.Ordinal);
        await using var db = app.OpenDatabase();
        Assert.Equal(2, await db.Documents.CountAsync(d => d.NumberKey == "52/CT-BCA-V05"));
    }

    [Fact]
    public async Task Warns_again_when_the_second_press_brings_another_number()
    {
        await app.GivenAsync(await SomeDocuments.NationalAsync(app, "53/CT-BCA-V05"), await SomeDocuments.NationalAsync(app, "54/CT-BCA-V05"));
        var warned = await SubmitAsync(Answers("53/CT-BCA-V05", "Chỉ thị"));

        var again = await warned.SubmitAsync([new("Input.Number", "54/CT-BCA-V05")]);

        Assert.NotNull(again.Document.QuerySelector(".note-warn"));
    }

    [Fact]
    public async Task Takes_over_what_someone_looked_for()
    {
        var page = await (await app.SignedInAsAsync(TestAccounts.Ministry)).OpenAsync("/documents/register?number=09%20ctr%20bca%20mttw");

        Assert.Equal("09 ctr bca mttw", page.Document.QuerySelector("#Input_Number")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Is_not_there_for_those_who_only_read()
    {
        var page = await (await app.SignedInAsAsync(TestAccounts.Leader)).OpenAsync("/documents/register");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    private static List<KeyValuePair<string, string>> Answers(string number, string title, string issuedOn = "") =>
        [new("Input.Number", number), new("Input.Title", title), new("Input.IssuedOn", issuedOn)];

    private async Task<Visitor.Page> SubmitAsync(IEnumerable<KeyValuePair<string, string>> answers) =>
        await (await app.SignedInAsAsync(TestAccounts.Ministry)).SubmitAsync("/documents/register", answers);

    private async Task NothingIsKeptAsync(string number)
    {
        await using var db = app.OpenDatabase();
        Assert.False(await db.Documents.AnyAsync(d => d.NumberCanonical == number));
    }
}
