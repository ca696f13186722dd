using System.Diagnostics;
using ProgramTracker.Domain.Text;

namespace ProgramTracker.Domain.Tests.Text;

public sealed class WritingVietnamese
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("  Công\u00A0an \t nhân\u2003dân\r\n", "Công an nhân dân")]
    [InlineData("Hô\u0300 Chi\u0301 Minh", "Hồ Chí Minh")]
    [InlineData("Dân\u200B vận\uFEFF \u202Ekhéo\0", "Dân vận khéo")]
    [InlineData("\uFFFE", "")]
    public void Cleans_one_line(string? text, string clean) => Assert.Equal(clean, VietnameseText.Clean(text));

    [Fact]
    public void Shows_half_a_character_as_a_replacement() => Assert.Equal("a\uFFFDb", VietnameseText.Clean("a\uD800b"));

    [Theory]
    [InlineData("\r\n Một \r\n\r\n\r\n Hai\u00A0 ba\rBốn\u2028Năm\n", "Một\n\nHai ba\nBốn\nNăm")]
    [InlineData(" \n \n", "")]
    public void Cleans_lines_and_keeps_paragraphs(string text, string clean) => Assert.Equal(clean, VietnameseText.CleanLines(text));

    [Theory]
    [InlineData("hoà", "hòa")]
    [InlineData("Thuỷ lợi", "Thủy lợi")]
    [InlineData("khoẻ, loè", "khỏe, lòe")]
    [InlineData("Uỷ ban", "Ủy ban")]
    [InlineData("HOÀ BÌNH", "HÒA BÌNH")]
    [InlineData("ho\u0061\u0300", "hòa")]
    [InlineData("quý quỹ Quỳ hoàn khoản thuế", "quý quỹ Quỳ hoàn khoản thuế")]
    public void Places_the_tone_mark_one_way(string text, string canonical) => Assert.Equal(canonical, VietnameseText.Canonical(text));

    [Theory]
    [InlineData("Hoà Bình", "hoa binh")]
    [InlineData("ĐẢNG ỦY – Đường", "dang uy - duong")]
    [InlineData("“Dân vận khéo”…", "\"dan van kheo\"...")]
    [InlineData("  ữ ợ ẫ ặ ề ổ ỹ  ", "u o a a e o y")]
    [InlineData("m² № 5", "m² no 5")]
    [InlineData("ǽ ≠ ß, й", "ae ≠ ss, й")]
    public void Makes_the_key_that_search_compares(string text, string key) => Assert.Equal(key, VietnameseText.SearchKey(text));

    [Fact]
    public void Answers_at_once_to_a_megabyte_of_combining_marks()
    {
        // Putting these in order one by one would take the square of their number.
        var text = "a" + new string('\u0301', 500_000) + new string('\u0323', 500_000);
        var clock = Stopwatch.StartNew();

        VietnameseText.SearchKey(text);

        Assert.True(VietnameseText.Canonical(text).Length < 100);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"took {clock.Elapsed}");
    }
}
