using FsCheck;
using FsCheck.Fluent;
using ProgramTracker.Domain.People;

namespace ProgramTracker.Domain.Tests.People;

public sealed class FindingARank
{
    [Theory]
    [InlineData("Đại tướng", "Đại tướng")]
    [InlineData("Đại uý", "Đại úy")]
    [InlineData("thượng sỹ", "Thượng sĩ")]
    [InlineData("THIẾU TÁ", "Thiếu tá")]
    [InlineData(" Trung \u00a0tướng ", "Trung tướng")]
    [InlineData("\u0110a\u0323i ta\u0301", "Đại tá")]
    [InlineData("phó đô đốc", "Phó Đô đốc")]
    public void Knows_every_spelling(string written, string name) => Assert.Equal(name, PoliceRank.TryFind(written)?.Name);

    [Theory]
    [InlineData("Chuẩn tướng")]
    [InlineData("Đại tá Trần Mưu")]
    [InlineData("")]
    [InlineData(null)]
    public void Finds_none_where_none_is(string? written) => Assert.Null(PoliceRank.TryFind(written));

    [Fact]
    public void Stands_in_the_order_of_the_law()
    {
        Assert.Equal(PoliceRank.All.Select(rank => rank.Order).Order(), PoliceRank.All.Select(rank => rank.Order));
        Assert.True(PoliceRank.TryFind("Thượng tướng")!.Order < PoliceRank.TryFind("Trung tướng")!.Order);
        Assert.True(PoliceRank.TryFind("Thiếu tướng")!.Order < PoliceRank.TryFind("Đại tá")!.Order);
        Assert.Equal(PoliceRank.TryFind("Thiếu tướng")!.Order, PoliceRank.TryFind("Chuẩn Đô đốc")!.Order);
        Assert.Equal(17, PoliceRank.All[^1].Order);
    }

    [Fact]
    public void Never_throws() => Check.QuickThrowOnFailure(Prop.ForAll<string>(text => PoliceRank.TryFind(text) is null or { Order: > 0 }));
}
