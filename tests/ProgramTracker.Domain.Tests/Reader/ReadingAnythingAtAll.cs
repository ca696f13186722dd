using System.Diagnostics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using ProgramTracker.Reader.People;

namespace ProgramTracker.Domain.Tests.Reader;

public sealed class ReadingAnythingAtAll
{
    private static readonly string[] Pastes =
    [
        "1. Đồng chí Đại tá Trần Mưu - Phó Giám đốc Công an TP Đà Nẵng;\n2. GS.TS Nguyễn Thế Trung (nguyên Phó trưởng Ban), Ủy viên; và bà Trương Thị Ngọc Ánh",
        "STT\tHọ và tên\tCấp bậc\tChức vụ\n1\tLê Hồng Nam\tThiếu tướng\t\"Giám đốc\nCông an TPHCM\"\n2\tĐinh Thanh Nhàn\tThiếu tướng\tPhó Giám đốc",
        "Ủy viên Trung ương Đảng, Phó trưởng Ban Dân vận Trung ương Nguyễn Thế Trung và ông Lê Văn Trung- Trưởng Ban Dân vận Thành ủy chủ trì. Dự có: Tô Lâm, Bộ trưởng.",
        "Phó Chủ tịch Điểu K'Ré, Thuợng tá Y Thanh, đ/c Tra\u0302\u0300n Mu\u031bu\u00a0– Trưởng phòng [V05 - Bộ Công an], kiêm Trưởng ban",
    ];

    private static readonly string[] Pieces =
        ["\n", "\t", ",", ";", " - ", "(", ")", "\"", " và ", "đồng chí ", "Đại tá ", "Phó ", "Nguyễn ", ".", ":", "\u0301", "\u200b", "\ud83d", "\udc4d", "\0", "\ufffe", "😀", "1. ", "THPT ", "Hà Nội "];

    [Fact]
    public void Never_throws_and_every_span_lies_within_the_text() => Check.QuickThrowOnFailure(Prop.ForAll<string>(text => SpansAreSound(text ?? "")));

    [Fact]
    public void Never_throws_on_words_of_the_field_in_any_order() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Gen.Elements(Pieces).ArrayOf().ToArbitrary(), pieces => SpansAreSound(string.Concat(pieces))));

    [Fact]
    public void Reads_two_thousand_damaged_pastes()
    {
        var random = new Random(2025);
        for (var i = 0; i < 2_000; i++)
        {
            var paste = new StringBuilder(Pastes[i % Pastes.Length]);
            for (var cut = random.Next(1, 12); cut > 0; cut--)
            {
                var at = random.Next(paste.Length);
                if (random.Next(2) == 0)
                    paste.Remove(at, Math.Min(paste.Length - at, random.Next(1, 6)));
                else
                    paste.Insert(at, Pieces[random.Next(Pieces.Length)]);
            }

            Assert.True(SpansAreSound(paste.ToString()), paste.ToString());
        }
    }

    [Theory]
    [InlineData("1. Đồng chí Trần Mưu, Trưởng phòng\n", 1_000_000)]
    [InlineData("Trần Mưu\tPhó\tĐại tá\n", 1_000_000)]
    [InlineData("A", 1_000_000)]
    [InlineData("đồng chí Trần Mưu, ", 100_000)]
    [InlineData("Phó và Phó và ", 100_000)]
    [InlineData("Nguyễn Trần Lê ", 100_000)]
    [InlineData("((((((((((", 100_000)]
    [InlineData("Phó (a) ", 100_000)]
    [InlineData("\t\"", 100_000)]
    [InlineData("\t\"x\"y", 100_000)]
    [InlineData("Phó,\n", 100_000)]
    [InlineData("Trần Mưu\nPhó\n", 100_000)]
    [InlineData("Đại tá, ", 100_000)]
    [InlineData("e\u0301\u0323\u0301\u0323", 100_000)]
    [InlineData("\u0301\u0323", 100_000)]
    [InlineData("1.", 100_000)]
    [InlineData("chủ trì ", 100_000)]
    public void Reads_a_long_paste_in_time_that_grows_with_its_length(string repeated, int length)
    {
        var paste = new StringBuilder().Insert(0, repeated, length / repeated.Length).ToString();

        var clock = Stopwatch.StartNew();
        Assert.True(SpansAreSound(paste));
        // Generous for a busy machine: a megabyte takes about three seconds on one, a quadratic reading minutes.
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(length > 100_000 ? 20 : 5));
    }

    [Fact]
    public void Reads_five_hundred_broken_lines()
    {
        var lines = Enumerable.Range(1, 500).Select(i => $"{i}. {Pastes[i % 4][(i % 40)..].Split('\n')[0]}");

        Assert.True(PersonLines.Read(string.Join('\n', lines)).Count >= 500);
    }

    [Fact]
    public void Points_to_the_words_in_the_paste_as_it_was()
    {
        const string Paste = "Dự có:\r\n1.  \u0110o\u0302\u0300ng chí Tra\u0302\u0300n Mu\u031bu – Trưởng phòng ;\r\n2. Tô Lâm, Bộ trưởng.";

        var spans = PersonLines.Read(Paste).Select(line => Paste.Substring(line.Start, line.Length));

        Assert.Equal(["Tra\u0302\u0300n Mu\u031bu – Trưởng phòng", "Tô Lâm, Bộ trưởng"], spans.Select(span => span[span.IndexOf('T', StringComparison.Ordinal)..]));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n\t ")]
    public void Finds_nobody_in_nothing(string? pasted) => Assert.Empty(PersonLines.Read(pasted));

    private static bool SpansAreSound(string text)
    {
        var end = 0;
        foreach (var line in PersonLines.Read(text))
        {
            if (line.Start < end || line.Length <= 0 || line.Start + line.Length > text.Length)
                return false;
            if (line.Name.Length == 0 != line.Doubts.Contains(PersonDoubt.NoName) || line.Positions.Any(string.IsNullOrWhiteSpace))
                return false;

            end = line.Start + line.Length;
        }

        return true;
    }
}
