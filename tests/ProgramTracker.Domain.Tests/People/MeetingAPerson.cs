using ProgramTracker.Domain.Organisations;
using ProgramTracker.Domain.People;

namespace ProgramTracker.Domain.Tests.People;

public sealed class MeetingAPerson
{
    [Fact]
    public void Keeps_the_name_in_the_parts_it_is_sorted_by()
    {
        var person = Person.Meet(" Trương Thị  Ngọc Ánh", Area.NationId);

        Assert.Equal(("Trương Thị Ngọc Ánh", "Trương", "Thị Ngọc", "Ánh"), (person.FullName, person.FamilyName, person.MiddleName, person.GivenName));
        Assert.Equal(Area.NationId, person.ScopeId);
    }

    [Fact]
    public void Is_refused_without_a_name() =>
        Assert.Equal(PersonNameRules.WithoutAName, Assert.Throws<RuleBrokenException>(() => Person.Meet(" . ", Area.NationId)).Rule);
}
