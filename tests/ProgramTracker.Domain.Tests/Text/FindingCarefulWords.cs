using ProgramTracker.Domain.Text;

namespace ProgramTracker.Domain.Tests.Text;

public sealed class FindingCarefulWords
{
    [Theory]
    [InlineData("Có thành tích trong tổng kết 10 năm", "")]
    [InlineData("Dũng cảm Báo Tin cho công an, giúp bắt nghi phạm", "báo tin, nghi phạm")]
    [InlineData("Tin bão và phòng chống thiên tai", "")]
    [InlineData("Trưởng ban Công tác tôn giáo", "tôn giáo")]
    [InlineData(null, "")]
    public void Names_those_that_stand_as_whole_words(string? text, string found) => Assert.Equal(found, string.Join(", ", CarefulWords.In(text)));
}
