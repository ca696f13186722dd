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
    [InlineData("đồng chí Trần Mưu, ")]
    [InlineData("Phó và Phó và ")]
    [InlineData("và Nguyễn ")]
    [InlineData("Nguyễn Trần Lê ")]
    [InlineData("((((((((((")]
    [InlineData("Phó (a) ")]
    [InlineData("\t\"")]
    [InlineData("\t\"x\"y")]
    [InlineData("Phó,\n")]
    [InlineData("Trần Mưu\nPhó\n")]
    [InlineData("Đại tá, ")]
    [InlineData("a")]
    [InlineData("A ")]
    [InlineData("e\u0301\u0323\u0301\u0323")]
    [InlineData("\u0301\u0323")]
    [InlineData("1.")]
    [InlineData("Trần Mưu\tPhó\tĐại tá\n")]
    [InlineData("x, ")]
    [InlineData("chủ trì ")]
    public void Reads_a_megabyte_in_seconds(string repeated)
    {
        var paste = new StringBuilder().Insert(0, repeated, 1_000_000 / repeated.Length).ToString();

        var clock = Stopwatch.StartNew();
        Assert.True(SpansAreSound(paste));
        // Generous for a busy machine; a quadratic reading takes minutes.
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(15));
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
        const string Paste = "Dự có:\r\n1.  \u0110o\u0300ng chí Tra\u0302\u0300n Mu\u031bu – Trưởng phòng ;\r\n2. Tô Lâm, Bộ trưởng.";

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
