using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Documents;

namespace ProgramTracker.Domain.Tests.Documents;

public sealed class RegisteringADocument
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public void Keeps_the_number_as_printed_and_as_the_rules_write_it()
    {
        var document = Registered("09/CTr – BCA- MTTW");

        Assert.Equal(("09/CTr – BCA- MTTW", "09/CTr-BCA-MTTW", "9/CTR-BCA-MTTW", "9CTRBCAMTTW"), (document.NumberRaw, document.NumberCanonical, document.NumberKey, document.NumberLoose));
        Assert.Equal("09/CTr-BCA-MTTW", document.Number);
    }

    [Fact]
    public void Keeps_a_number_alone_without_inventing_its_symbol()
    {
        var document = Registered("số 28");

        Assert.Null(document.NumberCanonical);
        Assert.Null(document.Series);
        Assert.Equal("số 28", document.Number);
    }

    [Fact]
    public void Keeps_words_in_one_Unicode_form()
    {
        var document = Registered("33/CT-TTg", title: "  Tăng  cường\ncông tác  ".Normalize(System.Text.NormalizationForm.FormD));

        Assert.Equal("Tăng cường công tác", document.Title);
    }

    [Fact]
    public void Is_of_the_series_of_its_year() => Assert.Equal("2021", Registered("33/CT-TTg", issuedOn: PartialDate.Of(2021, 11, 26)).Series);

    [Theory]
    [InlineData("", "document-number.missing")]
    [InlineData("Chỉ thị", "document-number.missing")]
    [InlineData("09/2013", "document-number.looks-like-a-date")]
    [InlineData("/QĐ-UBND", "document-number.blank")]
    [InlineData("00/QĐ-UBND", "document-number.zero")]
    [InlineData("123456789/QĐ-UBND", "document-number.too-large")]
    [InlineData("09/XYZ", "document-number.symbol-unknown")]
    [InlineData("12/QĐ-", "document-number.without-an-issuer")]
    public void Is_refused_with_what_is_no_number(string number, string code) => Assert.Equal(code, RefusalOf(() => Registered(number)));

    [Fact]
    public void Is_refused_with_a_page_for_a_number() => Assert.Equal("document-number.too-long", RefusalOf(() => Registered("09/CTr-" + new string('B', 1_000_000))));

    [Fact]
    public void Is_refused_without_a_title() => Assert.Equal("document.without-a-title", RefusalOf(() => Registered("33/CT-TTg", title: " ")));

    [Fact]
    public void Is_refused_when_issued_after_today() =>
        Assert.Equal("document.issued-in-the-future", RefusalOf(() => Registered("33/CT-TTg", issuedOn: PartialDate.Of(2026, 12))));

    [Fact]
    public void Is_refused_when_it_ends_before_it_begins() =>
        Assert.Equal("document.in-force-reversed", RefusalOf(() => Registered("33/CT-TTg", from: PartialDate.Of(2022), to: PartialDate.Of(2021, 12, 31))));

    [Fact]
    public void May_begin_and_end_in_one_year() => Assert.Equal(2021, Registered("33/CT-TTg", from: PartialDate.Of(2021, 12), to: PartialDate.Of(2021)).InForceTo.Year!.Value);

    [Fact]
    public void Relates_to_another_once_in_each_way_and_never_to_itself()
    {
        var (document, other) = (Registered("33/CT-TTg"), Guid.CreateVersion7());
        document.Relate(DocumentRelationKind.Implements, other);
        document.Relate(DocumentRelationKind.Cites, other);

        Assert.Equal("document.related-twice", RefusalOf(() => document.Relate(DocumentRelationKind.Cites, other)));
        Assert.Equal("document.relates-to-itself", RefusalOf(() => document.Relate(DocumentRelationKind.Cites, document.Id)));
        Assert.Equal([DocumentRelationKind.Implements, DocumentRelationKind.Cites], document.Relations.Select(r => r.Kind));
    }

    [Fact]
    public void Takes_a_relation_back()
    {
        var document = Registered("33/CT-TTg");
        document.Relate(DocumentRelationKind.Amends, Guid.CreateVersion7());

        var relation = document.Relations[0].Id;
        document.Unrelate(relation);

        Assert.Empty(document.Relations);
        Assert.Equal("document.not-related", RefusalOf(() => document.Unrelate(relation)));
    }

    private static GuidingDocument Registered(
        string number, string title = "Về công tác dân vận", PartialDate issuedOn = default, PartialDate from = default, PartialDate to = default) =>
        GuidingDocument.Register(
            new DocumentFacts(DocumentNumber.Parse(number), null, null, null, issuedOn, title, from, to), Guid.CreateVersion7(), Guid.CreateVersion7(), Today);

    private static string RefusalOf(Action act) => Assert.Throws<RuleBrokenException>(act).Rule.Code;
}
