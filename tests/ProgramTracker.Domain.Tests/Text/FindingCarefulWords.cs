using ProgramTracker.Domain.Text;

namespace ProgramTracker.Domain.Tests.Text;

public sealed class FindingCarefulWords
{
    [Theory]
    [InlineData("Có thành tích trong tổng kết 10 năm", "")]
    [InlineData("Dũng cảm Báo Tin cho công an, giúp bắt nghi phạm", "báo tin, nghi phạm")]
    [InlineData("Tin bão và phòng chống thiên tai", "")]
    [InlineData("Trưởng ban Công tác tôn giáo", "tôn giáo")]
    [InlineData("Nguyễn Văn A, SINH NĂM 1980", "sinh năm")]
    [InlineData("số 048123456789", "048123456789")]
    [InlineData("CMND 201234567", "cmnd, 201234567")]
    [InlineData("0905 123 456", "0905 123 456")]
    [InlineData("đồng bào dân tộc thiểu số", "dân tộc thiểu số")]
    [InlineData("Nguyễn Văn Đạo, Trưởng Công an xã 2, huyện Hòa Vang", "")]
    [InlineData("Quyết định 1234/QĐ-BCA ngày 20/5/2023", "")]
    [InlineData("Đại đoàn kết toàn dân tộc", "")]
    [InlineData("1234567890123", "")]
    [InlineData(null, "")]
    public void Names_those_that_stand_as_whole_words(string? text, string found) => Assert.Equal(found, string.Join(", ", CarefulWords.In(text)));
}
