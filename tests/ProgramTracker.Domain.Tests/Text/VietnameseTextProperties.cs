using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ProgramTracker.Domain.Text;

namespace ProgramTracker.Domain.Tests.Text;

public sealed class VietnameseTextProperties
{
    private static readonly Func<string?, string>[] All = [VietnameseText.Clean, VietnameseText.CleanLines, VietnameseText.Canonical, VietnameseText.SearchKey];

    /// <summary>Any characters at all, broken surrogate pairs among them, mixed with those that matter here.</summary>
    private static Arbitrary<string> AnyText() => Gen.OneOf(
        Gen.Choose(0, 0xFFFF).Select(c => ((char)c).ToString()),
        Gen.Elements("hoà", "hòa", "thuỷ", "Uỷ", "quý", "khoẻ", "đ", "Đ", "ê\u0301", "\u0301", "\u0323",
            " ", "\u00A0", "\u200B", "\n", "\r\n", "\t", "\0", "–", "“", "½", "𝔸", "\uD83D", "\uDE00", "oa", "UY", "İ", "ﬁ"))
        .ArrayOf().Select(string.Concat).ToArbitrary();

    /// <summary>Texts that Unicode itself accepts, so that a test may bring them into NFD.</summary>
    private static Arbitrary<string> WellFormedText() => AnyText().Generator.Select(text => VietnameseText.CleanLines(text)).ToArbitrary();

    private static Arbitrary<string> Syllables() => Gen.Elements(
        "hòa", "khỏe", "thủy", "Ủy", "HÒA", "lũy", "xòe", "tùy", "quý",
        "quỹ", "hoàn", "toán", "thuế", "Đoàn", "người", "ngoài", "Nguyễn", "ở", "1.234", "đ/c", "–", "\"")
        .ArrayOf().Select(words => string.Join(' ', words)).ToArbitrary();

    [Fact]
    public void Takes_any_text_and_answers_in_nfc() => Prop.ForAll(AnyText(), text =>
        All.All(write => write(text).IsNormalized(NormalizationForm.FormC))).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Changes_nothing_the_second_time() => Prop.ForAll(AnyText(), text =>
        All.All(write => write(write(text)) == write(text))).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Does_not_mind_how_accents_are_encoded() => Prop.ForAll(WellFormedText(), text =>
        All.All(write => write(text.Normalize(NormalizationForm.FormD)) == write(text.Normalize(NormalizationForm.FormC))))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Does_not_mind_where_the_tone_mark_stands() => Prop.ForAll(Syllables(), text =>
        VietnameseText.Canonical(ToneOnSecondVowel(text)) == VietnameseText.Canonical(text) && VietnameseText.Canonical(text) == text
        && VietnameseText.SearchKey(ToneOnSecondVowel(text)) == VietnameseText.SearchKey(text)).QuickCheckThrowOnFailure();

    [Fact]
    public void Leaves_no_stray_white_space_and_nothing_invisible() => Prop.ForAll(AnyText(), text =>
        VietnameseText.Clean(text) is var clean && clean == clean.Trim() && !clean.Contains("  ", StringComparison.Ordinal)
        && !clean.Any(c => char.IsControl(c) || c is '\u00A0' or '\u200B' or '\uFEFF' or '\uFFFE')).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Keeps_the_lines_of_a_text_as_it_keeps_each_one() => Prop.ForAll(AnyText(), text =>
        VietnameseText.CleanLines(text).Split('\n').All(line => VietnameseText.Clean(line) == line)).QuickCheckThrowOnFailure();

    private static string ToneOnSecondVowel(string text) => text
        .Replace("hòa", "hoà", StringComparison.Ordinal).Replace("khỏe", "khoẻ", StringComparison.Ordinal)
        .Replace("thủy", "thuỷ", StringComparison.Ordinal).Replace("Ủy", "Uỷ", StringComparison.Ordinal).Replace("HÒA", "HOÀ", StringComparison.Ordinal)
        .Replace("lũy", "luỹ", StringComparison.Ordinal).Replace("xòe", "xoè", StringComparison.Ordinal).Replace("tùy", "tuỳ", StringComparison.Ordinal);
}
