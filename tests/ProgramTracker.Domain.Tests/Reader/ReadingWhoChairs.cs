using ProgramTracker.Reader.People;

namespace ProgramTracker.Domain.Tests.Reader;

/// <summary>What the words around people say of them. Expected: "name" or "name*" for a chair, "@ bridge point" behind it, divided by ";".</summary>
public sealed class ReadingWhoChairs
{
    [Theory]
    [InlineData("Thượng tướng Tô Lâm, Bộ trưởng Bộ Công an chủ trì Hội nghị. Dự hội nghị có đồng chí Lê Văn Trung, Trưởng ban.", "Tô Lâm*; Lê Văn Trung")]
    [InlineData("Thượng tướng Bùi Văn Nam, Thứ trưởng Bộ Công an; Phó trưởng Ban Dân vận Trung ương Nguyễn Thế Trung dự và chủ trì hội nghị.", "Bùi Văn Nam*; Nguyễn Thế Trung*")]
    [InlineData("Đại tá Trần Mưu, Phó Giám đốc đồng chủ trì hội nghị, cùng dự có ông Lê Văn Trung, Trưởng ban.", "Trần Mưu*; Lê Văn Trung")]
    [InlineData("Chủ trì: đồng chí Tô Lâm, Bộ trưởng", "Tô Lâm*")]
    [InlineData("Chủ trì hội nghị có Đại tá Trần Mưu, Phó Giám đốc", "Trần Mưu*")]
    [InlineData("Tham dự có ông Lê Văn Trung, Trưởng ban", "Lê Văn Trung")]
    [InlineData(
        "Tại điểm cầu Đà Nẵng, các đại biểu tham dự dưới sự chủ trì của ông Lê Văn Trung- Trưởng Ban Dân vận Thành ủy và Đại tá Trần Mưu- Phó giám đốc Công an TP Đà Nẵng.",
        "Lê Văn Trung* @ Đà Nẵng; Trần Mưu* @ Đà Nẵng")]
    [InlineData("Trung tướng Trần Quốc Tỏ, Thứ trưởng chủ trì. Tại điểm cầu Lào Cai có Đại tá Lê Văn Trung, Giám đốc.", "Trần Quốc Tỏ*; Lê Văn Trung @ Lào Cai")]
    [InlineData("Chủ trì:\nĐại tá Trần Mưu, Phó Giám đốc\nÔng Lê Văn Trung, Trưởng ban\nDự có:\nBà Trương Thị Mai, Trưởng phòng", "Trần Mưu*; Lê Văn Trung*; Trương Thị Mai")]
    [InlineData("Tại điểm cầu Đà Nẵng:\nĐại tá Trần Mưu, Phó Giám đốc\n\nÔng Lê Văn Trung, Trưởng ban", "Trần Mưu @ Đà Nẵng; Lê Văn Trung")]
    [InlineData("Tại điểm cầu chính:\nĐại tá Trần Mưu, Phó Giám đốc", "Trần Mưu")]
    public void Tells_chairs_and_bridge_points(string pasted, string expected) =>
        Assert.Equal(expected, string.Join("; ", PersonLines.Read(pasted).Select(p => p.Name + (p.Chairs ? "*" : "") + (p.BridgePoint is { } point ? $" @ {point}" : ""))));
}
