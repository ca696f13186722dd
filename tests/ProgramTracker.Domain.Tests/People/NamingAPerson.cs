using ProgramTracker.Domain.People;

namespace ProgramTracker.Domain.Tests.People;

public sealed class NamingAPerson
{
    [Theory]
    [InlineData("Trương Thị Ngọc Ánh", "Trương", "Thị Ngọc", "Ánh")]
    [InlineData("Tô Lâm", "Tô", "", "Lâm")]
    [InlineData("Điểu K'Ré", "Điểu", "", "K'Ré")]
    [InlineData("Nam", "", "", "Nam")]
    public void Splits_family_middle_and_given(string full, string family, string middle, string given)
    {
        var name = PersonName.Of(full);

        Assert.Equal((full, family, middle, given), (name.FullName, name.Family, name.Middle, name.Given));
    }

    [Theory]
    [InlineData("  Tô \u00a0 Lâm\n", "Tô Lâm")]
    [InlineData("Tra\u0302\u0300n Mu\u031bu", "Trần Mưu")]
    [InlineData("Tô\u200b L\u00adâm", "Tô Lâm")]
    [InlineData("Tô\0 Lâm", "Tô Lâm")]
    [InlineData("TÔ LÂM", "TÔ LÂM")]
    public void Cleans_what_was_typed_and_keeps_the_letters_case(string typed, string full) => Assert.Equal(full, PersonName.Of(typed).FullName);

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    [InlineData("- 12 .")]
    public void Is_refused_without_a_name(string? typed) =>
        Assert.Equal(PersonNameRules.WithoutAName, Assert.Throws<RuleBrokenException>(() => PersonName.Of(typed)).Rule);

    [Fact]
    public void Is_refused_over_300_characters()
    {
        Assert.Equal(300, PersonName.Of(new string('a', 300)).FullName.Length);
        Assert.Equal(PersonNameRules.NameTooLong, Assert.Throws<RuleBrokenException>(() => PersonName.Of(new string('a', 301))).Rule);
    }
}
