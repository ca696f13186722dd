using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Domain.Text;

namespace ProgramTracker.Domain.Tests.Documents;

public sealed class ReadingADocumentNumber
{
    public static TheoryData<string> Examples => [.. DocumentNumberExample.All.Select(example => example.Raw)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Reads_every_example(string raw)
    {
        var example = DocumentNumberExample.All.Single(example => example.Raw == raw);

        var number = DocumentNumber.Parse(raw, typeSaid: example.TypeSaid, issuerSaid: example.IssuerSaid);

        Assert.Equal(
            (example.Verdict, example.Canonical, example.Number, example.Year, example.Type, example.Issuers, example.Unit, example.System ?? "unknown"),
            (Written(number.Verdict), number.Canonical, number.Number, number.Year, number.Type,
                string.Join(';', number.Issuers), number.Unit, Written(number.System)));
    }

    [Fact]
    public void Knows_all_the_examples() => Assert.Equal(67, DocumentNumberExample.All.Count);

    [Theory]
    [InlineData("Kế hoạch số 12/KH-UBND ngày 05/01/2024 của Ủy ban nhân dân tỉnh về việc thực hiện Chỉ thị của Ban Bí thư", "12/KH-UBND", 2024)]
    [InlineData("Căn cứ Chương trình phối hợp số 09/CTr – BCA- MTTW", "09/CTr-BCA-MTTW", null)]
    [InlineData("Quyết định số 239-QĐ/TW năm 2021 của Ban Bí thư", "239-QĐ/TW", 2021)]
    [InlineData("So: 05/BC-CAT-PV05", "05/BC-CAT-PV05", null)]
    [InlineData("09/ctr-bca-mttw", "09/CTr-BCA-MTTW", null)]
    [InlineData("33/ct-ttg", "33/CT-TTg", null)]
    [InlineData("44-KL/T.Ư", "44-KL/TW", null)]
    [InlineData("31-HD/BTCTƯ", "31-HD/BTCTW", null)]
    [InlineData("0478/CTr-CA-MTTQ", "478/CTr-CA-MTTQ", null)]
    [InlineData("12/QĐ/BCA/V05", "12/QĐ-BCA-V05", null)]
    public void Tidies_what_stands_around_and_between(string raw, string canonical, int? year)
    {
        var number = DocumentNumber.Parse(raw);

        Assert.Equal((DocumentNumberVerdict.OkNormalised, canonical, year), (number.Verdict, number.Canonical, number.Year));
    }

    [Theory]
    [InlineData("12-QĐ/BCA", "12/QĐ-BCA", DocumentNumberReason.SeparatorsSwapped)]
    [InlineData("22-CTr-ĐUCA", "22-CTr/ĐUCA", DocumentNumberReason.SeparatorsSwapped)]
    [InlineData("15/NQ-HDND", "15/NQ-HĐND", DocumentNumberReason.StrokeMissing)]
    [InlineData("12/QĐ-XYZ", "12/QĐ-XYZ", DocumentNumberReason.IssuerUnknown)]
    [InlineData("64/CP", "64/CP", DocumentNumberReason.UnitMissing)]
    [InlineData("24/TT-BCA", "24/TT-BCA", DocumentNumberReason.YearMissing)]
    [InlineData("12/2024/KH-UBND", "12/2024/KH-UBND", DocumentNumberReason.YearUnexpected)]
    [InlineData("15a/KH-UBND", "15a/KH-UBND", DocumentNumberReason.LetterSuffix)]
    [InlineData("15/NQHĐND", "15/NQ-HĐND", DocumentNumberReason.SeparatorMissing)]
    [InlineData("1018/CV-MTTW-BTT", "1018/MTTW-BTT", DocumentNumberReason.TypeDropped)]
    [InlineData("123/TU-VP", "123/TU-VP", DocumentNumberReason.TypeMissing)]
    [InlineData("12/QĐ-BCA và những việc khác", "12/QĐ-BCA", DocumentNumberReason.TextAfter)]
    [InlineData("2158/QĐ-BCT", "2158/QĐ-BCT", DocumentNumberReason.IssuerAmbiguous)]
    [InlineData("Chỉ thị số 12/QĐ-BCA", "12/QĐ-BCA", DocumentNumberReason.TypeConflict)]
    [InlineData("Quyết định số 239-QĐ/TW, ngày 24-11-2021 của Đảng ủy Công an Trung ương", "239-QĐ/TW", DocumentNumberReason.IssuerConflict)]
    public void Warns_of_what_a_person_should_look_at(string raw, string canonical, DocumentNumberReason reason)
    {
        var number = DocumentNumber.Parse(raw);

        Assert.Equal((DocumentNumberVerdict.OkWarning, canonical, reason), (number.Verdict, number.Canonical, number.Reason));
    }

    [Theory]
    [InlineData("", DocumentNumberReason.Empty)]
    [InlineData(" \u200B\t", DocumentNumberReason.Empty)]
    [InlineData("CTr-BCA-MTTW", DocumentNumberReason.NumberMissing)]
    [InlineData("Nghị quyết Đại hội 13", DocumentNumberReason.NumberMissing)]
    [InlineData("/QĐ-UBND", DocumentNumberReason.NumberBlank)]
    [InlineData("Số: /QĐ-UBND", DocumentNumberReason.NumberBlank)]
    [InlineData("00/QĐ-UBND", DocumentNumberReason.NumberZero)]
    [InlineData("123456789/QĐ-UBND", DocumentNumberReason.NumberTooLarge)]
    [InlineData("22/12/2021", DocumentNumberReason.LooksLikeADate)]
    [InlineData("478/CTr-", DocumentNumberReason.IssuerMissing)]
    [InlineData("478/CTr", DocumentNumberReason.IssuerMissing)]
    [InlineData("09/XYZ", DocumentNumberReason.SymbolUnknown)]
    [InlineData("30 tháng 12", DocumentNumberReason.Unreadable)]
    [InlineData("10 năm", DocumentNumberReason.Unreadable)]
    [InlineData("12 ngày", DocumentNumberReason.Unreadable)]
    [InlineData("1.313 người", DocumentNumberReason.Unreadable)]
    [InlineData("'; drop table document; --", DocumentNumberReason.NumberMissing)]
    [InlineData("<script>alert(1)</script>", DocumentNumberReason.NumberMissing)]
    public void Says_why_it_refuses(string raw, DocumentNumberReason reason)
    {
        var number = DocumentNumber.Parse(raw);

        Assert.Equal((DocumentNumberVerdict.Invalid, reason), (number.Verdict, number.Reason));
        Assert.Null(number.Canonical);
        Assert.Null(number.Number);
        Assert.Empty(number.SearchKey);
    }

    [Theory]
    [InlineData("số 44", null, null, null, DocumentNumberSystem.Unknown)]
    [InlineData("Quy định số 08 của Ban Chấp hành Trung ương", null, null, "QĐ", DocumentNumberSystem.Party)]
    [InlineData("Nghị định số 30", null, null, "NĐ", DocumentNumberSystem.Normative)]
    [InlineData("44", "Kết luận", null, "KL", DocumentNumberSystem.Party)]
    [InlineData("44", "Kế hoạch", "Công an tỉnh Đồng Nai", "KH", DocumentNumberSystem.Administrative)]
    [InlineData("CT 33 của Thủ tướng Chính phủ", null, null, "CT", DocumentNumberSystem.Administrative)]
    public void Never_invents_the_symbol_of_a_bare_number(string raw, string? typeSaid, string? issuerSaid, string? type, DocumentNumberSystem system)
    {
        var number = DocumentNumber.Parse(raw, typeSaid: typeSaid, issuerSaid: issuerSaid);

        Assert.Equal(
            (DocumentNumberVerdict.Partial, DocumentNumberReason.SymbolMissing, type, system),
            (number.Verdict, number.Reason, number.Type, number.System));
        Assert.Null(number.Canonical);
        Assert.Empty(number.Issuers);
    }

    [Fact]
    public void Takes_the_type_of_an_act_of_the_national_assembly_from_the_words()
    {
        Assert.Equal("NQ", DocumentNumber.Parse("Nghị quyết số 202/2025/QH15").Type);
        Assert.Equal("L", DocumentNumber.Parse("06/2022/QH15", typeSaid: "Luật").Type);
    }

    [Fact]
    public void Asks_the_register_for_issuers_it_does_not_know()
    {
        var number = DocumentNumber.Parse("09/XYZ", symbol => symbol == "XYZ");

        Assert.Equal((DocumentNumberVerdict.OkWarning, "09/XYZ"), (number.Verdict, number.Canonical));
        Assert.Equal(DocumentNumberVerdict.Ok, DocumentNumber.Parse("12/QĐ-XYZ-VP", symbol => symbol == "XYZ").Verdict);
    }

    [Fact]
    public void Believes_a_text_that_names_the_ministry_of_an_ambiguous_symbol() =>
        Assert.Equal(DocumentNumberVerdict.Ok, DocumentNumber.Parse("2158/QĐ-BCT", issuerSaid: "Bộ Công Thương").Verdict);

    [Fact]
    public void Keeps_the_raw_text_as_printed() => Assert.Equal("09/CTr – BCA- MTTW", DocumentNumber.Parse("  09/CTr – BCA- MTTW\u00A0").Raw);

    [Theory]
    [InlineData("09/CTr – BCA- MTTW", "9/CTR-BCA-MTTW", "9CTRBCAMTTW")]
    [InlineData("23-QĐ/TW", "23-QD/TW", "23QDTW")]
    [InlineData("15a/KH-UBND", "15A/KH-UBND", "15AKHUBND")]
    [InlineData("06/2022/QH15", "6/2022/QH15", "62022QH15")]
    [InlineData("Kết luận số 044", "44", "44")]
    public void Gives_a_key_without_accents_and_padding(string raw, string searchKey, string looseKey)
    {
        var number = DocumentNumber.Parse(raw);

        Assert.Equal((searchKey, looseKey), (number.SearchKey, number.LooseKey));
    }

    [Theory]
    [InlineData("09 ctr bca mttw")]
    [InlineData("9ctrbcamttw")]
    [InlineData("số 9-CTr-BCA/MTTW")]
    [InlineData("So 09 CTR BCA MTTW")]
    [InlineData("09/CTr – BCA- MTTW")]
    public void Finds_a_number_however_it_is_typed(string typed) => Assert.Equal(DocumentNumber.Parse("09/CTr-BCA-MTTW").LooseKey, DocumentNumber.KeyOf(typed));

    [Fact]
    public void Equals_what_is_read_alike()
    {
        Assert.Equal(DocumentNumber.Parse("09/CTr-BCA-MTTW"), DocumentNumber.Parse("09/CTr-BCA-MTTW"));
        Assert.NotEqual(DocumentNumber.Parse("09/CTr-BCA-MTTW"), DocumentNumber.Parse("09-CT/TW"));
    }

    [Fact]
    public void Survives_any_text() => Prop.ForAll((string? raw) =>
    {
        var number = DocumentNumber.Parse(raw, typeSaid: raw, issuerSaid: raw);
        return number.Raw == VietnameseText.Clean(raw) && DocumentNumber.KeyOf(raw) is not null;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Survives_texts_that_look_almost_like_numbers() => Prop.ForAll(AlmostNumbers().ToArbitrary(), raw =>
    {
        var number = DocumentNumber.Parse(raw);
        var hasSymbol = number.Verdict is not (DocumentNumberVerdict.Partial or DocumentNumberVerdict.Invalid);
        return number.Canonical is not null == hasSymbol && number.Issuers.Count > 0 == hasSymbol
            && number.Number is not null == number.Verdict is not DocumentNumberVerdict.Invalid
            && number.Reason == DocumentNumberReason.None == (number.Verdict == DocumentNumberVerdict.Ok);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void Leaves_a_canonical_number_as_it_is() => Prop.ForAll(AlmostNumbers().ToArbitrary(), raw =>
    {
        var number = DocumentNumber.Parse(raw);
        if (number.Canonical is null)
            return true;

        var again = DocumentNumber.Parse(number.Canonical);
        return again.Canonical == number.Canonical && again.LooseKey == number.LooseKey && VietnameseText.Clean(number.Canonical) == number.Canonical;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void Gives_one_canonical_number_for_every_way_to_space_and_dash_it() => Prop.ForAll(Spellings().ToArbitrary(), spelling =>
        DocumentNumber.Parse(spelling.Raw).Canonical == spelling.Canonical).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Theory]
    [InlineData("0")]
    [InlineData("số 1/")]
    [InlineData("- ")]
    [InlineData("số ")]
    [InlineData("Ctr-")]
    [InlineData("\u0301\u0323")]
    public void Answers_at_once_to_a_megabyte(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        var clock = Stopwatch.StartNew();

        var number = DocumentNumber.Parse(text, typeSaid: text, issuerSaid: text);
        DocumentNumber.KeyOf(text);

        Assert.Equal(DocumentNumberVerdict.Invalid, number.Verdict);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"took {clock.Elapsed}");
    }

    private static string Written<T>(T value) where T : struct, Enum => value switch
    {
        DocumentNumberVerdict.OkNormalised => "ok-normalised",
        DocumentNumberVerdict.OkWarning => "ok-warning",
        _ => value.ToString().ToLowerInvariant(),
    };

    private static Gen<string> AlmostNumbers()
    {
        var piece = Gen.Elements(
            "9", "09", "15a", "2021", "/", "-", "–", " - ", " / ", "(", ")", " ", "CTr", "Ctr", "QD", "QĐ", "CV", "KL", "TT", "NĐ", "QH",
            "QH15", "UBTVQH14", "BCA", "TW", "ĐUCA", "MTTW", "BCĐ", "BCT", "V05", "PV05", "VP", "XYZ", "xyz", "số ", "Chỉ thị số ",
            " ngày 01/12/2011", " của Ban Bí thư", ".", "T.Ư", "Đ", "0");
        return Gen.Choose(1, 9).SelectMany(length => Gen.Elements("", "số ", "9", "09/", "12-", "30/2020/").SelectMany(start =>
            piece.ArrayOf(length).Select(pieces => start + string.Concat(pieces))));
    }

    private static Gen<(string Raw, string Canonical)> Spellings()
    {
        var canonical = Gen.Elements(DocumentNumberExample.All.Where(example => example.Verdict == "ok").Select(example => example.Canonical!).ToArray());
        var dash = Gen.Elements("-", "–", "—", "−", "‑", " - ", "- ", " –", "\u00A0-");
        var slash = Gen.Elements("/", " / ", "/ ", "\u00A0/");
        return canonical.SelectMany(number => dash.SelectMany(d => slash.SelectMany(s => Gen.Elements("", "Số ", "số: ", "  ").Select(label =>
            (label + number.Replace("-", d, StringComparison.Ordinal).Replace("/", s, StringComparison.Ordinal), number)))));
    }
}
