using ProgramTracker.Reader.People;

namespace ProgramTracker.Domain.Tests.Reader;

/// <summary>Who presented and who spoke, by the words around. Expected: "name", "^" behind who presented, "!" behind who spoke, divided by ";".</summary>
public sealed class ReadingWhoSpeaks
{
    [Theory]
    [InlineData("Đại tá Trần Mưu, Phó Giám đốc trình bày báo cáo tổng kết; ông Lê Văn Trung, Trưởng ban phát biểu tham luận", "Trần Mưu^; Lê Văn Trung!")]
    [InlineData("Đại tá Trần Mưu, Phó Giám đốc, trình bày báo cáo\nÔng Lê Văn Trung, Trưởng ban, tham luận\nBà Trương Thị Mai, Trưởng phòng", "Trần Mưu^; Lê Văn Trung!; Trương Thị Mai")]
    [InlineData("Đại tá Trần Mưu, Phó Giám đốc trình bày tham luận.", "Trần Mưu!")]
    [InlineData("Phát biểu tại hội nghị, Trung tướng Trần Quốc Tỏ, Thứ trưởng Bộ Công an nhấn mạnh kết quả đã đạt được.", "Trần Quốc Tỏ!")]
    [InlineData("Phát biểu tham luận:\nĐại tá Trần Mưu, Phó Giám đốc\nÔng Lê Văn Trung, Trưởng ban\nDự có:\nBà Trương Thị Mai, Trưởng phòng", "Trần Mưu!; Lê Văn Trung!; Trương Thị Mai")]
    [InlineData("Trung tướng Trần Quốc Tỏ, Thứ trưởng chủ trì và phát biểu chỉ đạo. Dự có ông Lê Văn Trung, Trưởng ban.", "Trần Quốc Tỏ!; Lê Văn Trung")]
    [InlineData("Ông Lê Văn Trung, Trưởng ban dự và nghe các đại biểu phát biểu, trình bày báo cáo.", "Lê Văn Trung")]
    [InlineData("Dự có ông Lê Văn Trung, Trưởng ban; Đại tá Trần Mưu, Phó Giám đốc phát biểu", "Lê Văn Trung; Trần Mưu!")]
    public void Tells_presenters_and_speakers(string pasted, string expected) =>
        Assert.Equal(expected, string.Join("; ", PersonLines.Read(pasted).Select(p => p.Name + (p.Presents ? "^" : "") + (p.Speaks ? "!" : ""))));

    [Fact]
    public void Leaves_the_deed_out_of_the_posts() =>
        Assert.Equal(["Trưởng ban"], PersonLines.Read("Ông Lê Văn Trung, Trưởng ban, đọc tham luận").Single().Positions);
}
