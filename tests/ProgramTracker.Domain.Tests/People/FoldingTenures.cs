using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.People;

namespace ProgramTracker.Domain.Tests.People;

public sealed class FoldingTenures
{
    [Fact]
    public void Joins_neighbours_with_the_same_posts_the_latest_first()
    {
        var tenures = Tenure.Fold([Held(2019, "Đại tá", "Giám đốc"), Held(2023, "Thiếu tướng", "Cục trưởng"), Held(2021, "Đại tá", "Giám đốc"), Held(2024, "Thiếu tướng", "Cục trưởng")]);

        Assert.Equal(["Cục trưởng 2023-2024", "Giám đốc 2019-2021"], tenures.Select(Said));
    }

    [Fact]
    public void Tells_a_post_twice_when_another_was_held_between() =>
        Assert.Equal(["A 2024-2024", "B 2022-2022", "A 2020-2020"], Tenure.Fold([Held(2020, null, "A"), Held(2022, null, "B"), Held(2024, null, "A")]).Select(Said));

    [Fact]
    public void Takes_a_missing_rank_from_its_neighbour_and_tells_a_promotion()
    {
        var tenures = Tenure.Fold([Held(2020, "Thượng tá", "Giám đốc"), Held(2021, null, "Giám đốc"), Held(2022, "Đại tá", "Giám đốc")]);

        Assert.Equal([("Đại tá", 2021), ("Thượng tá", 2020)], tenures.Select(t => (t.Rank!, (int)t.From.Year!)));
    }

    [Fact]
    public void Leaves_out_what_tells_nothing_and_puts_the_unknown_year_last()
    {
        var tenures = Tenure.Fold([new OfficeHeld(PartialDate.OfAnyYear(5, 31), null, ["A"]), Held(2020, null), Held(2021, null, "A")]);

        Assert.Equal([2021, null], tenures.Select(t => (int?)t.To.Year));
        Assert.Empty(Tenure.Fold([]));
    }

    private static OfficeHeld Held(int year, string? rank, params string[] posts) => new(PartialDate.Of(year), rank, posts);

    private static string Said(Tenure tenure) => $"{string.Join(", ", tenure.Posts)} {tenure.From.Year}-{tenure.To.Year}";
}
