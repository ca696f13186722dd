namespace ProgramTracker.Domain.People;

public static class PersonNameRules
{
    public static readonly Rule WithoutAName = new("person.without-a-name");
    public static readonly Rule NameTooLong = new("person.name-too-long");
}
