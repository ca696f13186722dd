using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Domain.People;

namespace ProgramTracker.Domain.Tests.People;

public sealed class MergingAPerson
{
    private readonly Person _one = Person.Meet("Nguyễn Văn Hòa", Area.NationId);
    private readonly Person _other = Person.Meet("Nguyễn Văn Hoà", Area.NationId);

    [Fact]
    public void Leads_to_the_one_that_stays_and_can_be_undone()
    {
        _other.MergeInto(_one);
        Assert.Equal(_one.Id, _other.SameAsId);

        _other.Separate();
        Assert.Null(_other.SameAsId);
        Refused(PersonRules.NotMerged, _other.Separate);
    }

    [Fact]
    public void Makes_no_chain_and_no_circle()
    {
        var third = Person.Meet("Nguyễn Văn Hòa", Area.NationId);
        Refused(PersonRules.MergedWithItself, () => _one.MergeInto(_one));
        _other.MergeInto(_one);

        Refused(PersonRules.MergedAlready, () => _other.MergeInto(third));
        Refused(PersonRules.MergedAlready, () => third.MergeInto(_other));
        Refused(PersonRules.MergedAlready, () => _one.MergeInto(_other));
    }

    [Fact]
    public void Is_refused_for_two_who_were_told_apart_from_either_side()
    {
        _one.TellApart(_other);

        Refused(PersonRules.ToldApart, () => _other.MergeInto(_one));
        Refused(PersonRules.ToldApart, () => _other.TellApart(_one));
        _other.Reconsider(_one);
        Refused(PersonRules.NotToldApart, () => _one.Reconsider(_other));
        _other.MergeInto(_one);
        Refused(PersonRules.MergedAlready, () => _one.TellApart(_other));
    }

    [Theory]
    [InlineData("Nguyễn Văn Hòa", "NGUYỄN VĂN HÒA", Likeness.SameName)]
    [InlineData("Nguyễn Văn Hòa", "Nguyễn Văn Hoà", Likeness.OtherTonePlacement)]
    [InlineData("Nguyễn Văn Hùng", "Nguyễn Văn Hưng", Likeness.OtherAccents)]
    public void Is_likely_by_the_name(string one, string other, Likeness likeness) =>
        Assert.Equal([likeness], new PersonSeen(one, [], []).LikenessTo(new PersonSeen(other, [], [])));

    [Fact]
    public void Is_likely_by_body_post_and_promotion()
    {
        var body = Guid.CreateVersion7();
        var before = new PersonSeen("Lê An", [new(PartialDate.Of(2019, 5, 1), "Thượng tá", ["Trưởng phòng"])], [body]);
        var after = new PersonSeen("Trần Bình", [new(PartialDate.Of(2022, 5, 1), "Đại tá", ["Giám đốc", "Trưởng Phòng"])], [body]);

        Assert.Equal([Likeness.SameOrganisation, Likeness.SamePost, Likeness.Promoted], after.LikenessTo(before));
        Assert.DoesNotContain(Likeness.Promoted, before.LikenessTo(before with { Offices = [new(PartialDate.Of(2022, 5, 1), "Trung tá", [])] }));
    }

    private static void Refused(Rule rule, Action act) => Assert.Equal(rule, Assert.Throws<RuleBrokenException>(act).Rule);
}
