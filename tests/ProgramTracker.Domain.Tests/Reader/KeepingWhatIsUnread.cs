using ProgramTracker.Reader.People;

namespace ProgramTracker.Domain.Tests.Reader;

/// <summary>What nobody could be read from, divided by " || ".</summary>
public sealed class KeepingWhatIsUnread
{
    [Theory]
    [InlineData("Đại tá Trần Mưu, Trưởng phòng", "")]
    [InlineData(";;;,,,\nĐại tá Trần Mưu, Trưởng phòng\nThượng tướng", ";;;,,, || Thượng tướng")]
    [InlineData("Đại tá Trần Mưu, Trưởng phòng; Thượng tướng", "Thượng tướng")]
    [InlineData("Dự có:\nĐại tá Trần Mưu, Trưởng phòng", "")]
    [InlineData("STT\tHọ và tên\tChức vụ\n1\tTrần Mưu\tTrưởng phòng\n2\t\tGiám đốc", "2\t\tGiám đốc")]
    [InlineData("Tô Lâm, Ủy viên Bộ Chính trị,\nBộ trưởng Bộ Công an\r\nKính mời các anh", "Kính mời các anh")]
    [InlineData("Lãnh đạo Bộ Công an; Tô Lâm, Bộ trưởng", "Lãnh đạo Bộ Công an")]
    public void Is_every_line_and_part_without_a_name_but_no_heading(string pasted, string expected) =>
        Assert.Equal(expected, string.Join(" || ", PersonLines.Unread(pasted, PersonLines.Read(pasted), line => line.Name.Length > 0)));
}
