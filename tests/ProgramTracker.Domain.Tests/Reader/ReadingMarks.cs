using ProgramTracker.Reader.People;

namespace ProgramTracker.Domain.Tests.Reader;

/// <summary>Marks in brackets. Expected: "name | posts", "-" behind who is absent, "*" a chair, "^" who presented, "!" who spoke, divided by " || ".</summary>
public sealed class ReadingMarks
{
    [Theory]
    [InlineData("(vắng) Đại tá Vũ Phong, Trưởng phòng\nÔng Lê Văn Trung, Trưởng ban", "Vũ Phong-|Trưởng phòng || Lê Văn Trung|Trưởng ban")]
    [InlineData("Ông Lê Văn Trung, Trưởng ban\nĐại tá Vũ Phong, Trưởng phòng (vắng có lý do)", "Lê Văn Trung|Trưởng ban || Vũ Phong-|Trưởng phòng")]
    [InlineData("Ông Lê Văn Trung, Trưởng ban; Trung tướng Trần Mưu, Thứ trưởng Bộ Công an (chủ trì)", "Lê Văn Trung|Trưởng ban || Trần Mưu*|Thứ trưởng Bộ Công an")]
    [InlineData("Đại tá Trần Mưu, Phó Giám đốc Công an tỉnh Quảng Trị, báo cáo tham luận", "Trần Mưu!|Phó Giám đốc Công an tỉnh Quảng Trị")]
    [InlineData("Đại tá Trần Mưu (báo cáo), Phó Giám đốc", "Trần Mưu^|Phó Giám đốc")]
    public void Says_who_came_and_what_they_did_and_leaves_the_posts_alone(string pasted, string expected) =>
        Assert.Equal(expected, string.Join(" || ", PersonLines.Read(pasted).Select(p =>
            $"{p.Name}{(p.IsAbsent ? "-" : "")}{(p.Chairs ? "*" : "")}{(p.Presents ? "^" : "")}{(p.Speaks ? "!" : "")}|{string.Join("; ", p.Positions)}")));
}
