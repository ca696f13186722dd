using ProgramTracker.Reader.People;

namespace ProgramTracker.Domain.Tests.Reader;

/// <summary>
/// Each row: what is pasted, and the people it should give, divided by " || " and written "rank | title | name | post; post | doubts".
/// Parts at the end that are empty may be left out. A misreading that is reported becomes a row.
/// </summary>
public sealed class ReadingALineOfPeople
{
    [Theory]
    // a form of address or a rank, then posts
    [InlineData("Thượng tướng Bùi Văn Nam, Ủy viên Trung ương Đảng, Thứ trưởng Bộ Công an", "Thượng tướng||Bùi Văn Nam|Ủy viên Trung ương Đảng; Thứ trưởng Bộ Công an")]
    [InlineData("đồng chí Trương Thị Mai, Ủy viên Bộ Chính trị, Trưởng Ban Dân vận Trung ương", "||Trương Thị Mai|Ủy viên Bộ Chính trị; Trưởng Ban Dân vận Trung ương")]
    [InlineData("Trung tướng Trần Quốc Tỏ- Ủy viên Trung ương Đảng, Thứ trưởng Bộ Công an", "Trung tướng||Trần Quốc Tỏ|Ủy viên Trung ương Đảng; Thứ trưởng Bộ Công an")]
    [InlineData("ông Lê Văn Trung - Trưởng Ban Dân vận Thành ủy", "||Lê Văn Trung|Trưởng Ban Dân vận Thành ủy")]
    [InlineData("bà Trương Thị Ngọc Ánh – Phó Chủ tịch UBTƯ MTTQ Việt Nam", "||Trương Thị Ngọc Ánh|Phó Chủ tịch UBTƯ MTTQ Việt Nam")]
    [InlineData("Đ/c Trần Mưu, Phó Giám đốc Công an TP Đà Nẵng", "||Trần Mưu|Phó Giám đốc Công an TP Đà Nẵng")]
    [InlineData("Đồng chí Đại tá Trần Quý Trường, Phó Cục trưởng", "Đại tá||Trần Quý Trường|Phó Cục trưởng")]
    [InlineData("ĐẠI TÁ TRẦN MƯU, PHÓ GIÁM ĐỐC CÔNG AN TP ĐÀ NẴNG", "Đại tá||TRẦN MƯU|PHÓ GIÁM ĐỐC CÔNG AN TP ĐÀ NẴNG")]
    [InlineData("Nguyễn Hồ Hải, Phó Bí thư Thành ủy TPHCM.", "||Nguyễn Hồ Hải|Phó Bí thư Thành ủy TPHCM")]
    [InlineData("Nguyễn Hồ Hải: Phó Bí thư Thành ủy TPHCM", "||Nguyễn Hồ Hải|Phó Bí thư Thành ủy TPHCM")]
    [InlineData("Nguyễn Hồ Hải (Phó Bí thư Thành ủy TPHCM)", "||Nguyễn Hồ Hải|Phó Bí thư Thành ủy TPHCM")]
    [InlineData("Nguyễn Hồ Hải Phó Bí thư Thành ủy TPHCM", "||Nguyễn Hồ Hải|Phó Bí thư Thành ủy TPHCM")]
    [InlineData("ông Trần Mưu là Phó Giám đốc Công an thành phố", "||Trần Mưu|là Phó Giám đốc Công an thành phố")]
    [InlineData("Trần Mưu (nữ), Trưởng phòng", "||Trần Mưu|Trưởng phòng")]
    // ranks
    [InlineData("Đại uý Lê Văn Trung, Đội trưởng", "Đại úy||Lê Văn Trung|Đội trưởng")]
    [InlineData("Thượng sỹ Lê Văn Trung, cán bộ Đội 2", "Thượng sĩ||Lê Văn Trung|cán bộ Đội 2")]
    [InlineData("Phó Đô đốc Trần Mưu, Chính ủy Quân chủng Hải quân", "Phó Đô đốc||Trần Mưu|Chính ủy Quân chủng Hải quân")]
    [InlineData("Chuẩn Đô đốc Lê Văn Trung, Tư lệnh Vùng 3", "Chuẩn Đô đốc||Lê Văn Trung|Tư lệnh Vùng 3")]
    [InlineData("Chuẩn úy Lê Văn Trung, cán bộ Đội 2", "Chuẩn úy||Lê Văn Trung|cán bộ Đội 2|UnknownRank")]
    [InlineData("Thuợng tá Lê Văn Trung, Trưởng phòng", "Thuợng tá||Lê Văn Trung|Trưởng phòng|UnknownRank")]
    // academic titles
    [InlineData("GS.TS Nguyễn Thế Trung, Phó Chủ tịch Hội đồng", "|GS.TS|Nguyễn Thế Trung|Phó Chủ tịch Hội đồng")]
    [InlineData("PGS.TS. Nguyễn Thế Trung - Viện trưởng", "|PGS.TS|Nguyễn Thế Trung|Viện trưởng")]
    [InlineData("Thiếu tướng, PGS. TS Đinh Thanh Nhàn, Phó Giám đốc Công an TPHCM", "Thiếu tướng|PGS.TS|Đinh Thanh Nhàn|Phó Giám đốc Công an TPHCM")]
    [InlineData("Tiến sĩ Trần Mưu, Giám đốc Học viện", "|Tiến sĩ|Trần Mưu|Giám đốc Học viện")]
    [InlineData("Luật sư Lê Hồng Nam, Ủy viên Ủy ban MTTQ Việt Nam thành phố", "|Luật sư|Lê Hồng Nam|Ủy viên Ủy ban MTTQ Việt Nam thành phố")]
    // the post first
    [InlineData("Phó trưởng Ban Dân vận Trung ương Nguyễn Thế Trung", "||Nguyễn Thế Trung|Phó trưởng Ban Dân vận Trung ương")]
    [InlineData("Ủy viên Trung ương Đảng, Phó trưởng Ban Dân vận Trung ương Nguyễn Thế Trung", "||Nguyễn Thế Trung|Ủy viên Trung ương Đảng; Phó trưởng Ban Dân vận Trung ương")]
    [InlineData("Phó Chủ tịch UBTƯ MTTQ Việt Nam Trương Thị Ngọc Ánh", "||Trương Thị Ngọc Ánh|Phó Chủ tịch UBTƯ MTTQ Việt Nam")]
    [InlineData("Bộ trưởng Tô Lâm", "||Tô Lâm|Bộ trưởng")]
    [InlineData("Chủ tịch nước Trần Đại Quang", "||Trần Đại Quang|Chủ tịch nước")]
    [InlineData("Giám đốc Công an TP Hồ Chí Minh Lê Hồng Nam", "||Lê Hồng Nam|Giám đốc Công an TP Hồ Chí Minh")]
    [InlineData("Giám đốc Công an tỉnh Lâm Đồng Trần Mưu", "||Trần Mưu|Giám đốc Công an tỉnh Lâm Đồng")]
    [InlineData("Bí thư Tỉnh ủy Hà Giang Lê Văn Trung", "||Lê Văn Trung|Bí thư Tỉnh ủy Hà Giang")]
    [InlineData("Giám đốc Công an TPHCM, Thiếu tướng Lê Hồng Nam", "Thiếu tướng||Lê Hồng Nam|Giám đốc Công an TPHCM")]
    [InlineData("Phó Giám đốc Công an TP Đà Nẵng Đại tá Trần Mưu", "Đại tá||Trần Mưu|Phó Giám đốc Công an TP Đà Nẵng")]
    [InlineData("Trưởng ban: Nguyễn Thế Trung", "||Nguyễn Thế Trung|Trưởng ban")]
    [InlineData("Thứ trưởng Bộ Công an Bùi Văn Nam, Trưởng ban Chỉ đạo", "||Bùi Văn Nam|Thứ trưởng Bộ Công an; Trưởng ban Chỉ đạo")]
    [InlineData("Chủ tịch UBND tỉnh Lê Văn Trung", "||Lê Văn Trung|Chủ tịch UBND tỉnh")]
    [InlineData("Trưởng Công an phường Lê Chân Nguyễn Thế Trung", "||Nguyễn Thế Trung|Trưởng Công an phường Lê Chân")]
    [InlineData("Chủ tịch UBND xã Trần Phú", "||Trần Phú|Chủ tịch UBND xã|NameLooksLikePlace")]
    [InlineData("Phó Chủ tịch Điểu K'Ré", "||Điểu K'Ré|Phó Chủ tịch|UnusualName")]
    [InlineData("Ủy viên Ban Thường trực Ủy ban MTTQ Việt Nam", "|||Ủy viên Ban Thường trực Ủy ban MTTQ Việt Nam|NoName")]
    // one post is not split
    [InlineData("Võ Văn Thiện, Trưởng Ban Công tác phía Nam Ủy ban Trung ương MTTQ Việt Nam", "||Võ Văn Thiện|Trưởng Ban Công tác phía Nam Ủy ban Trung ương MTTQ Việt Nam")]
    [InlineData(
        "Đại tá Trần Quý Trường, Phó Cục trưởng Cục Xây dựng phong trào bảo vệ An ninh Tổ quốc (V05 - Bộ Công an)",
        "Đại tá||Trần Quý Trường|Phó Cục trưởng Cục Xây dựng phong trào bảo vệ An ninh Tổ quốc (V05 - Bộ Công an)")]
    [InlineData("Lê Văn Trung, Phó Bí thư Thường trực, Chủ tịch Hội đồng nhân dân thành phố", "||Lê Văn Trung|Phó Bí thư Thường trực; Chủ tịch Hội đồng nhân dân thành phố")]
    [InlineData("Lê Văn Trung, Giám đốc Sở Văn hóa, Thể thao và Du lịch", "||Lê Văn Trung|Giám đốc Sở Văn hóa, Thể thao và Du lịch")]
    [InlineData("Trần Thanh Mẫn, Phó Chủ tịch - Tổng Thư ký Ủy ban Trung ương MTTQ Việt Nam", "||Trần Thanh Mẫn|Phó Chủ tịch - Tổng Thư ký Ủy ban Trung ương MTTQ Việt Nam")]
    [InlineData("Lê Văn Trung, nguyên Phó Bí thư Thành ủy, quyền Trưởng ban", "||Lê Văn Trung|nguyên Phó Bí thư Thành ủy; quyền Trưởng ban")]
    [InlineData("Lê Văn Trung, Phó Giám đốc kiêm Thủ trưởng Cơ quan Cảnh sát điều tra", "||Lê Văn Trung|Phó Giám đốc kiêm Thủ trưởng Cơ quan Cảnh sát điều tra")]
    [InlineData("Lê Văn Trung, Uỷ viên Ban Thường vụ, kiêm Chánh Văn phòng", "||Lê Văn Trung|Uỷ viên Ban Thường vụ; kiêm Chánh Văn phòng")]
    [InlineData("Lê Văn Trung, Công an thành phố Đà Nẵng", "||Lê Văn Trung|Công an thành phố Đà Nẵng|UnknownPosition")]
    // several people
    [InlineData("Nguyễn Hồ Hải, Phó Bí thư; Võ Văn Thiện, Trưởng Ban Công tác phía Nam", "||Nguyễn Hồ Hải|Phó Bí thư || ||Võ Văn Thiện|Trưởng Ban Công tác phía Nam")]
    [InlineData("ông Lê Văn Trung- Trưởng Ban Dân vận và Đại tá Trần Mưu- Phó giám đốc", "||Lê Văn Trung|Trưởng Ban Dân vận || Đại tá||Trần Mưu|Phó giám đốc")]
    [InlineData("Bộ trưởng Tô Lâm, Thứ trưởng Bùi Văn Nam và đồng chí Trần Thanh Mẫn", "||Tô Lâm|Bộ trưởng || ||Bùi Văn Nam|Thứ trưởng || ||Trần Thanh Mẫn||NoPosition")]
    [InlineData("Tô Lâm, Bùi Văn Nam, Lê Hồng Nam", "||Tô Lâm||NoPosition || ||Bùi Văn Nam||NoPosition || ||Lê Hồng Nam||NoPosition")]
    [InlineData("đồng chí Tô Lâm, Bộ trưởng, đồng chí Bùi Văn Nam, Thứ trưởng", "||Tô Lâm|Bộ trưởng || ||Bùi Văn Nam|Thứ trưởng")]
    [InlineData("Tô Lâm, Bộ trưởng và Trưởng ban Chỉ đạo Bùi Văn Nam", "||Tô Lâm|Bộ trưởng || ||Bùi Văn Nam|Trưởng ban Chỉ đạo")]
    [InlineData("Lê Văn Trung, Chủ tịch và Trưởng ban Chỉ đạo xã", "||Lê Văn Trung|Chủ tịch và Trưởng ban Chỉ đạo xã")]
    [InlineData("đồng chí Trương Thị Mai, Bộ trưởng Tô Lâm", "||Trương Thị Mai||NoPosition || ||Tô Lâm|Bộ trưởng")]
    [InlineData("Trần Mưu, Hiệu trưởng Trường THPT Lê Hồng Phong", "||Trần Mưu|Hiệu trưởng Trường THPT Lê Hồng Phong")]
    // lists
    [InlineData("1. Đồng chí Tô Lâm - Bộ trưởng\n2. Đồng chí Bùi Văn Nam - Thứ trưởng", "||Tô Lâm|Bộ trưởng || ||Bùi Văn Nam|Thứ trưởng")]
    [InlineData("1) Tô Lâm, Bộ trưởng;\r\n2) Bùi Văn Nam, Thứ trưởng.", "||Tô Lâm|Bộ trưởng || ||Bùi Văn Nam|Thứ trưởng")]
    [InlineData("- Tô Lâm, Bộ trưởng\n• Bùi Văn Nam, Thứ trưởng\n+ Lê Hồng Nam, Giám đốc", "||Tô Lâm|Bộ trưởng || ||Bùi Văn Nam|Thứ trưởng || ||Lê Hồng Nam|Giám đốc")]
    [InlineData("(1) Tô Lâm, Bộ trưởng\n02/ Bùi Văn Nam, Thứ trưởng\na) Lê Hồng Nam, Giám đốc", "||Tô Lâm|Bộ trưởng || ||Bùi Văn Nam|Thứ trưởng || ||Lê Hồng Nam|Giám đốc")]
    [InlineData("1.\tĐồng chí Tô Lâm, Bộ trưởng", "||Tô Lâm|Bộ trưởng")]
    [InlineData("1 Tô Lâm, Bộ trưởng", "||Tô Lâm|Bộ trưởng")]
    [InlineData("Nguyễn Thế Trung\nPhó trưởng Ban Dân vận Trung ương", "||Nguyễn Thế Trung|Phó trưởng Ban Dân vận Trung ương")]
    [InlineData("Tô Lâm, Ủy viên Bộ Chính trị,\nBộ trưởng Bộ Công an", "||Tô Lâm|Ủy viên Bộ Chính trị; Bộ trưởng Bộ Công an")]
    // sentences around the people
    [InlineData("Dự có các đồng chí: Nguyễn Hồ Hải, Phó Bí thư Thành ủy; Lê Hồng Nam, Giám đốc", "||Nguyễn Hồ Hải|Phó Bí thư Thành ủy || ||Lê Hồng Nam|Giám đốc")]
    [InlineData("Tới dự buổi lễ có đồng chí Trương Thị Mai, Ủy viên Bộ Chính trị", "||Trương Thị Mai|Ủy viên Bộ Chính trị")]
    [InlineData("Sáng nay, Trung tướng Trần Quốc Tỏ, Thứ trưởng Bộ Công an chủ trì buổi làm việc", "Trung tướng||Trần Quốc Tỏ|Thứ trưởng Bộ Công an")]
    [InlineData("Chủ trì: đồng chí Tô Lâm, Bộ trưởng", "||Tô Lâm|Bộ trưởng")]
    [InlineData("Phó Chủ tịch UBTƯ MTTQ Việt Nam Trương Thị Ngọc Ánh dự và phát biểu.", "||Trương Thị Ngọc Ánh|Phó Chủ tịch UBTƯ MTTQ Việt Nam")]
    [InlineData("Dự có các đồng chí:", "")]
    [InlineData("Lãnh đạo Bộ Công an", "|||Lãnh đạo Bộ Công an|NoName, UnknownPosition")]
    [InlineData("Đây là kết quả bước đầu", "|||Đây là kết quả bước đầu|NoName, UnknownPosition")]
    [InlineData("Thực hiện kế hoạch năm", "|||Thực hiện kế hoạch năm|NoName, UnknownPosition")]
    // names
    [InlineData("Y Thanh Hà Niê Kđăm, Phó Trưởng ban", "||Y Thanh Hà Niê Kđăm|Phó Trưởng ban|UnusualName")]
    [InlineData("Rah Lan Chung, Chủ tịch UBND tỉnh", "||Rah Lan Chung|Chủ tịch UBND tỉnh|UnusualName")]
    [InlineData("Nguyễn thị Lan Anh Thu Hà, Trưởng phòng", "||Nguyễn thị Lan Anh Thu Hà|Trưởng phòng|UnusualName, LongName")]
    [InlineData("đồng chí Thái Bình, Trưởng phòng", "||Thái Bình|Trưởng phòng|NameLooksLikePlace")]
    [InlineData("Nam", "||Nam||UnusualName, NoPosition")]
    [InlineData("Hòa thượng Trần Mưu, Ủy viên Đoàn Chủ tịch", "||Trần Mưu|Ủy viên Đoàn Chủ tịch")]
    // how it was typed
    [InlineData("đồng\u00a0chí Trần\u00a0 Mưu ,\u2009Trưởng\u200b phòng", "||Trần Mưu|Trưởng phòng")]
    [InlineData("Tra\u0302\u0300n Mu\u031bu, Tru\u031bo\u031b\u0309ng pho\u0300ng", "||Trần Mưu|Trưởng phòng")]
    public void Gives_the_people_with_rank_posts_and_doubts(string pasted, string expected)
    {
        Assert.Equal(expected, string.Join(" || ", PersonLines.Read(pasted).Select(Written)));
    }

    internal static string Written(PersonLine line) =>
        $"{line.Rank}|{line.Title}|{line.Name}|{string.Join("; ", line.Positions)}|{string.Join(", ", line.Doubts)}".TrimEnd('|') is { Length: > 0 } written ? written : "";
}
