namespace ProgramTracker.Domain;

/// <summary>An act was refused by a rule of the model. Pages show it as a sentence; nothing was changed.</summary>
public sealed class RuleBrokenException(Rule rule, params object[] arguments) : Exception($"Rule broken: {rule.Code}")
{
    public Rule Rule { get; } = rule;

    /// <summary>What the sentence shows, in its order.</summary>
    public IReadOnlyList<object> Arguments { get; } = arguments;
}
