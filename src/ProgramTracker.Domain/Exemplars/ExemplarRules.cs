namespace ProgramTracker.Domain.Exemplars;

/// <summary>What the register of models and exemplars refuses.</summary>
public static class ExemplarRules
{
    public static readonly Rule WithoutAName = new("exemplar.without-a-name");
    public static readonly Rule StageInTheFuture = new("exemplar.stage-in-the-future");
    public static readonly Rule StageBeforeTheLast = new("exemplar.stage-before-the-last");
    public static readonly Rule StageAlready = new("exemplar.stage-already");
    public static readonly Rule Ended = new("exemplar.ended");
    public static readonly Rule WithoutAReason = new("exemplar.without-a-reason");
}
