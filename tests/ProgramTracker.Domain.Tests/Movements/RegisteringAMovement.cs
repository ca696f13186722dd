using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Movements;

namespace ProgramTracker.Domain.Tests.Movements;

public sealed class RegisteringAMovement
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public void Keeps_its_names_once_each()
    {
        var movement = Registered(new MovementFacts(" Dân  vận khéo ", ["Thi đua Dân vận khéo", " ", "Thi đua Dân vận khéo", "DVK"], LaunchedOn: PartialDate.Of(2009)));

        Assert.Equal(("Dân vận khéo", "Thi đua Dân vận khéo\nDVK", PartialDate.Of(2009)), (movement.Name, movement.OtherNames, movement.LaunchedOn));
    }

    [Fact]
    public void Is_refused_without_a_name_with_too_many_and_when_launched_after_today()
    {
        Assert.Equal("movement.without-a-name", RefusalOf(new MovementFacts("  ")));
        Assert.Equal("movement.too-many-names", RefusalOf(new MovementFacts("Dân vận khéo", [.. Enumerable.Range(0, 21).Select(n => $"Tên {n}")])));
        Assert.Equal("movement.launched-in-the-future", RefusalOf(new MovementFacts("Dân vận khéo", LaunchedOn: PartialDate.Of(2027))));
    }

    private static Movement Registered(MovementFacts facts) => Movement.Register(facts, Guid.CreateVersion7(), Guid.CreateVersion7(), Today);

    private static string RefusalOf(MovementFacts facts) => Assert.Throws<RuleBrokenException>(() => Registered(facts)).Rule.Code;
}
