using System.Text;
using ProgramTracker.Domain.Files;
using ProgramTracker.Tests.Files;

namespace ProgramTracker.Domain.Tests.Files;

public sealed class TakingAFile
{
    public static TheoryData<FileKind, byte[]> Taken => new()
    {
        { FileKind.Jpeg, MadeFiles.Jpeg() },
        { FileKind.Png, MadeFiles.Png() },
        { FileKind.WebP, MadeFiles.WebP() },
        { FileKind.Pdf, MadeFiles.Pdf() },
        { FileKind.Docx, MadeFiles.Docx() },
        { FileKind.Xlsx, MadeFiles.Xlsx() },
        { FileKind.Text, Encoding.UTF8.GetBytes("Danh sách đơn vị\nCông an 34 tỉnh, thành phố") },
    };

    public static TheoryData<string, byte[]> Refused => new()
    {
        { "file.empty", [] },
        { "file.kind-not-taken", MadeFiles.Program() },
        { "file.kind-not-taken", MadeFiles.Page() },
        { "file.kind-not-taken", Encoding.UTF8.GetBytes("\ufeff<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>") },
        { "file.kind-not-taken", MadeFiles.Zip(("thư.txt", "x")) },
        { "file.kind-not-taken", Encoding.Unicode.GetBytes("chữ hai byte") },
        { "file.kind-not-taken", [.. "GIF89a"u8, 1, 0, 1, 0, 0, 0, 0] },
        { "file.with-macros", MadeFiles.Docm() },
        { "file.with-macros", MadeFiles.XlsxWithMacros() },
        { "file.damaged", MadeFiles.Docx()[..^30] },
        { "file.damaged", MadeFiles.Zip(("[Content_Types].xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>")) },
    };

    [Theory]
    [MemberData(nameof(Taken))]
    public void Tells_its_kind_by_what_it_holds(FileKind kind, byte[] sent) => Assert.Equal(kind, StoredFile.Take(sent, "tệp.exe").Kind);

    [Theory]
    [MemberData(nameof(Refused))]
    public void Refuses_what_is_not_taken_whatever_its_name(string rule, byte[] sent)
    {
        var broken = Assert.Throws<RuleBrokenException>(() => StoredFile.Take(sent, "ảnh.jpg"));

        Assert.Equal(rule, broken.Rule.Code);
        Assert.Equal("ảnh.jpg", broken.Arguments[0]);
    }

    [Fact]
    public void Leaves_out_of_a_picture_what_is_not_the_picture()
    {
        foreach (var sent in new[] { MadeFiles.Jpeg(), MadeFiles.Jpeg(MadeFiles.OnItsSide), MadeFiles.Png(), MadeFiles.WebP() })
        {
            Assert.True(MadeFiles.TellsTheSecret(sent));
            Assert.False(MadeFiles.TellsTheSecret(StoredFile.Take(sent, "ảnh").Bytes));
        }
    }

    [Fact]
    public void Keeps_of_exif_which_way_is_up()
    {
        var kept = StoredFile.Take(MadeFiles.Jpeg(MadeFiles.OnItsSide), "ảnh").Bytes;

        Assert.True(kept.AsSpan().IndexOf("Exif\0\0MM"u8) > 0);
        Assert.True(StoredFile.Take(MadeFiles.Jpeg(), "ảnh").Bytes.AsSpan().IndexOf("Exif"u8) < 0);
    }

    [Fact]
    public void Says_in_the_header_of_a_webp_that_nothing_more_follows()
    {
        var kept = StoredFile.Take(MadeFiles.WebP(), "ảnh").Bytes;

        Assert.Equal(0x10, kept[20]);
        Assert.Equal(kept.Length - 8, BitConverter.ToInt32(kept, 4));
    }

    [Fact]
    public void Taken_twice_is_the_same_file()
    {
        var once = StoredFile.Take(MadeFiles.Jpeg(MadeFiles.OnItsSide), "a.jpg");
        var again = StoredFile.Take(once.Bytes, "b.jpg");

        Assert.Equal(once.Hash, again.Hash);
        Assert.Equal(once.Length, again.Length);
    }

    [Fact]
    public void Cut_off_anywhere_is_damaged_and_never_an_error()
    {
        foreach (var whole in new[] { MadeFiles.Jpeg(), MadeFiles.Png(), MadeFiles.WebP() })
            for (var length = 20; length < whole.Length - MadeFiles.Secret.Length - 4; length++)
            {
                var broken = Assert.Throws<RuleBrokenException>(() => StoredFile.Take(whole[..length], "ảnh"));
                Assert.Equal(FileRules.Damaged, broken.Rule);
            }
    }

    [Fact]
    public void Any_byte_may_be_wrong_without_an_error()
    {
        foreach (var whole in new[] { MadeFiles.Jpeg(MadeFiles.OnItsSide), MadeFiles.Png(), MadeFiles.WebP(), MadeFiles.Docx() })
            for (var at = 0; at < whole.Length; at++)
            {
                var wrong = (byte[])whole.Clone();
                wrong[at] ^= 0xFF;
                var unexpected = Record.Exception(() => StoredFile.Take(wrong, "tệp"));
                Assert.True(unexpected is null or RuleBrokenException, $"{at}: {unexpected}");
            }
    }
}
