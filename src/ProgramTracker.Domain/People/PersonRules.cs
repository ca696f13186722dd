namespace ProgramTracker.Domain.People;

/// <summary>What the register of office-holders refuses.</summary>
public static class PersonRules
{
    public static readonly Rule MergedWithItself = new("person.merged-with-itself");
    public static readonly Rule MergedAlready = new("person.merged-already");
    public static readonly Rule OthersMergedHere = new("person.others-merged-here");
    public static readonly Rule NotMerged = new("person.not-merged");
    public static readonly Rule ToldApart = new("person.told-apart");
    public static readonly Rule NotToldApart = new("person.not-told-apart");
}
