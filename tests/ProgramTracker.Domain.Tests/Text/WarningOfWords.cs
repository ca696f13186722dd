using ProgramTracker.Domain.Text;

namespace ProgramTracker.Domain.Tests.Text;

public sealed class WarningOfWords
{
    [Theory]
    [InlineData("Nguyễn Văn A, SINH NĂM 1980", "SINH NĂM")]
    [InlineData("số 048123456789", "048123456789")]
    [InlineData("CMND", "CMND")]
    [InlineData("201234567", "201234567")]
    [InlineData("0905 123 456", "0905 123 456")]
    [InlineData("có công tố giác tội phạm", "tố giác")]
    [InlineData("đồng bào dân tộc thiểu số", "dân tộc thiểu số")]
    [InlineData("bị kỷ luật năm 2020", "kỷ luật")]
    public void Finds_what_is_never_recorded(string text, string found) => Assert.Contains(found, CarefulWords.In(text)!, StringComparison.Ordinal);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Nguyễn Văn Đạo, Trưởng Công an xã 2, huyện Hòa Vang")]
    [InlineData("Quyết định 1234/QĐ-BCA ngày 20/5/2023")]
    [InlineData("Đại đoàn kết toàn dân tộc")]
    [InlineData("1234567890123")]
    public void Leaves_ordinary_words_alone(string? text) => Assert.Null(CarefulWords.In(text));
}
