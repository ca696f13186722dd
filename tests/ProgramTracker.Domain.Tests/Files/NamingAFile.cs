using System.Text;
using ProgramTracker.Domain.Files;

namespace ProgramTracker.Domain.Tests.Files;

public sealed class NamingAFile
{
    [Theory]
    [InlineData("bìa.jpg", "bìa.jpg")]
    [InlineData("BÌA.JPEG", "BÌA.jpeg")]
    [InlineData("C:\\Ảnh họp\\bìa.exe", "bìa.jpg")]
    [InlineData("../../etc/passwd", "passwd.jpg")]
    [InlineData("ảnh.jpg.png", "ảnh.jpg.jpg")]
    [InlineData("a\u202Egpj.exe", "agpj.jpg")]
    [InlineData("giấy\r\nmời\".jpg", "giấy mời.jpg")]
    [InlineData("..", "tep.jpg")]
    [InlineData("", "tep.jpg")]
    public void Keeps_its_words_without_folders_and_with_the_ending_of_its_content(string sent, string kept) => Assert.Equal(kept, FileName.Of(sent, FileKind.Jpeg));

    [Fact]
    public void Is_NFC() => Assert.Equal("Hội nghị tổng kết.pdf", FileName.Of("Hội nghị tổng kết.pdf".Normalize(NormalizationForm.FormD), FileKind.Pdf));

    [Fact]
    public void Is_cut_before_its_ending()
    {
        var name = FileName.Of(new string('ê', 500) + ".docx", FileKind.Docx);

        Assert.Equal(FileName.Length, name.Length);
        Assert.EndsWith(".docx", name, StringComparison.Ordinal);
    }
}
