namespace ProgramTracker.Domain.Exemplars;

/// <summary>What the register of models and exemplars refuses.</summary>
public static class ExemplarRules
{
    public static readonly Rule WithoutAName = new("exemplar.without-a-name");
    public static readonly Rule BeganInTheFuture = new("exemplar.began-in-the-future");
    public static readonly Rule BeganAfterAStage = new("exemplar.began-after-a-stage");
    public static readonly Rule BeganAfterItWasCounted = new("exemplar.began-after-it-was-counted");
    public static readonly Rule OriginInACircle = new("exemplar.origin-in-a-circle");
    public static readonly Rule StageInTheFuture = new("exemplar.stage-in-the-future");
    public static readonly Rule StageBeforeTheLast = new("exemplar.stage-before-the-last");
    public static readonly Rule StageAlready = new("exemplar.stage-already");
    public static readonly Rule Ended = new("exemplar.ended");
    public static readonly Rule WithoutAReason = new("exemplar.without-a-reason");
    public static readonly Rule EndedBeforeItWasCounted = new("exemplar.ended-before-it-was-counted");
    public static readonly Rule MergedIntoNothing = new("exemplar.merged-into-nothing");
    public static readonly Rule MergedInACircle = new("exemplar.merged-in-a-circle");
    public static readonly Rule YearToCome = new("exemplar.year-to-come");
    public static readonly Rule YearBeforeItBegan = new("exemplar.year-before-it-began");
    public static readonly Rule YearAfterItsEnd = new("exemplar.year-after-its-end");
    public static readonly Rule PointsOfNoModel = new("exemplar.points-of-no-model");
    public static readonly Rule AreaCountedTwice = new("exemplar.area-counted-twice");
    public static readonly Rule ProvinceBesideItsCommunes = new("exemplar.province-beside-its-communes");
    public static readonly Rule CountOutOfRange = new("exemplar.count-out-of-range");
    public static readonly Rule GroupsWithoutAPoint = new("exemplar.groups-without-a-point");
    public static readonly Rule MembersWithoutAGroup = new("exemplar.members-without-a-group");
    public static readonly Rule FewerMembersThanGroups = new("exemplar.fewer-members-than-groups");
    public static readonly Rule CameFromItself = new("exemplar.came-from-itself");
}
