using ProgramTracker.Domain.Awards;

namespace ProgramTracker.Domain.Tests.Awards;

public sealed class CodingAList
{
    private static readonly Guid Decision = new("0192f000-0000-7000-8000-00123456789a");
    private static readonly Guid Body = new("0192f000-0000-7000-8000-000000000001");

    [Fact]
    public void Leads_back_to_the_end_of_the_key() => Assert.Equal("123456789a", ListCode.ReferenceOf(Code()));

    [Theory]
    [InlineData("7/QĐ-BCA", "2023-05-21", "hash")]
    [InlineData("8/QĐ-BCA", "2023-05-20", "hash")]
    [InlineData("7/QĐ-BCA", "2023-05-20", "other hash")]
    public void Is_another_for_another_number_day_or_list(string number, string day, string hash) => Assert.NotEqual(Code(), ListCode.Of(Decision, number, day, Body, Body, hash));

    [Fact]
    public void Is_read_however_it_is_typed()
    {
        var typed = Code().Replace("-", "", StringComparison.Ordinal).Replace('0', 'o').Replace('1', 'l').ToLowerInvariant();

        Assert.Equal(Code(), ListCode.Read($" {typed} "));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("7K2M-90QF-3XW1-B6TD")]
    [InlineData("7K2M-90QF-3XW1-B6TD-H4YU")]
    [InlineData("7K2M-90QF-3XW1-B6TD-H4YĐ")]
    public void Is_not_read_from_what_is_none(string? typed) => Assert.Null(ListCode.Read(typed));

    private static string Code() => ListCode.Of(Decision, "7/QĐ-BCA", "2023-05-20", Body, Body, "hash");
}
