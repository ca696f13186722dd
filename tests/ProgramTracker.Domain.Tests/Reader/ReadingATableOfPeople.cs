using ProgramTracker.Reader.People;

namespace ProgramTracker.Domain.Tests.Reader;

/// <summary>Rows as in <see cref="ReadingALineOfPeople"/>, copied from a spreadsheet.</summary>
public sealed class ReadingATableOfPeople
{
    [Theory]
    [InlineData("STT\tHọ và tên\tCấp bậc\tChức vụ\n1\tTrần Mưu\tĐại tá\tPhó Giám đốc Công an TP Đà Nẵng", "Đại tá||Trần Mưu|Phó Giám đốc Công an TP Đà Nẵng")]
    [InlineData("Chức vụ\tQuân hàm\tHọ tên\nPhó Giám đốc\tThiếu tướng\tĐinh Thanh Nhàn\nGiám đốc\tThiếu tướng\tLê Hồng Nam", "Thiếu tướng||Đinh Thanh Nhàn|Phó Giám đốc || Thiếu tướng||Lê Hồng Nam|Giám đốc")]
    [InlineData("TT\tHỌ VÀ TÊN\tCHỨC VỤ\tĐƠN VỊ\n01\tLê Văn Trung\tTrưởng Ban\tBan Dân vận Thành ủy", "||Lê Văn Trung|Trưởng Ban, Ban Dân vận Thành ủy")]
    [InlineData("Họ và tên đệm\tTên\tChức vụ\nLê Văn\tTrung\tTrưởng Ban", "||Lê Văn Trung|Trưởng Ban")]
    [InlineData("Họ và tên\tDân tộc\tTôn giáo\tChức vụ\nLê Văn Trung\tChăm\tKhông có\tTrưởng Ban", "||Lê Văn Trung|Trưởng Ban")]
    [InlineData("1\tTrần Mưu\tĐại tá\tPhó Giám đốc", "Đại tá||Trần Mưu|Phó Giám đốc")]
    [InlineData("2\tThượng tá\tTrần Văn Bình\tTrưởng phòng\tPV05", "Thượng tá||Trần Văn Bình|Trưởng phòng, PV05")]
    [InlineData("Đại tá\tNguyễn Văn Thử 5 , Phó", "Đại tá||Nguyễn Văn Thử|5; Phó|UnknownPosition")]
    [InlineData("Phó Giám đốc\tĐại tá\tTrần Mưu", "Đại tá||Trần Mưu|Phó Giám đốc")]
    [InlineData("Trần Mưu\tTrưởng phòng\tCông an TP Đà Nẵng", "||Trần Mưu|Trưởng phòng, Công an TP Đà Nẵng")]
    [InlineData("Đại tá Trần Mưu\tPhó Giám đốc", "Đại tá||Trần Mưu|Phó Giám đốc")]
    [InlineData("Rah Lan Chung\tChủ tịch UBND tỉnh", "||Rah Lan Chung|Chủ tịch UBND tỉnh|UnusualName")]
    [InlineData("Họ và tên\tCấp bậc\tChức vụ\nTrần Mưu\tThượng tá QNCN\tTrưởng phòng", "Thượng tá QNCN||Trần Mưu|Trưởng phòng|UnknownRank")]
    [InlineData("Họ và tên\tChức vụ\nPhó Chủ tịch Hội\tỦy viên", "||Phó Chủ tịch Hội|Ủy viên|NameLooksLikePost")]
    [InlineData("Họ và tên\tCấp bậc\tChức vụ\nTrần Mưu\tĐại tá\t", "Đại tá||Trần Mưu||NoPosition")]
    [InlineData("Họ và tên\tChức vụ\nTrần Mưu\t\"Ủy viên Ban Thường vụ\nPhó Giám đốc\"\nTô Lâm\tBộ trưởng", "||Trần Mưu|Ủy viên Ban Thường vụ; Phó Giám đốc || ||Tô Lâm|Bộ trưởng")]
    [InlineData("Họ và tên\tChức vụ\nTrần Mưu\tGiám đốc Sở Văn hóa, Thể thao và Du lịch", "||Trần Mưu|Giám đốc Sở Văn hóa, Thể thao và Du lịch")]
    public void Finds_the_columns_by_their_headings_or_by_what_is_in_them(string pasted, string expected)
    {
        Assert.Equal(expected, string.Join(" || ", PersonLines.Read(pasted).Select(ReadingALineOfPeople.Written)));
    }

    [Fact]
    public void Keeps_nothing_of_columns_it_does_not_know()
    {
        var line = Assert.Single(PersonLines.Read("Trần Mưu\tChăm\tThiên Chúa giáo\t01/02/1980\tTrưởng phòng"));

        Assert.Equal("Trần Mưu", line.Name);
        Assert.Equal(["Trưởng phòng"], line.Positions);
    }
}
