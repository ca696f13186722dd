using System.Text.Json.Nodes;

namespace ProgramTracker.Web.Audit;

/// <summary>One line of what a save changed, in words: a field before and after, or a part that came or went; neither where its values are closed to the reader.</summary>
/// <param name="What">The field, or the kind of part: <c>Tên hội nghị</c>, <c>Người dự</c>.</param>
/// <param name="Before">None for what came.</param>
/// <param name="After">None for what went.</param>
public sealed record ReadableChange(string What, string? Before, string? After);

/// <summary>What the audit trail keeps of one save, taken apart: fields of the record, and its parts by kind and key.</summary>
internal sealed class ChangedValues
{
    /// <summary>A line that moved is not a line that changed.</summary>
    private const string Order = "Order";

    /// <summary>Follows from where a line comes from; nobody reads it.</summary>
    private const string Scope = "ScopeId";

    private readonly JsonObject _before;
    private readonly JsonObject _after;

    private ChangedValues(JsonObject before, JsonObject after) => (_before, _after) = (before, after);

    /// <summary>Takes the JSON of an entry; none stands for nothing.</summary>
    public static ChangedValues Of(string? before, string? after) => new(Read(before), Read(after));

    /// <summary>Name, before and after of every field of the record itself.</summary>
    public IEnumerable<(string Name, string? Before, string? After)> Fields =>
        from name in _before.Concat(_after).Where(value => value.Value is not JsonObject).Select(value => value.Key).Distinct()
        select (name, Text(_before, name), Text(_after, name));

    /// <summary>Every part that came, went or changed. A section saved again writes its lines anew; a line that says what it said is left out.</summary>
    public IEnumerable<ChangedPart> Parts
    {
        get
        {
            foreach (var kind in _before.Concat(_after).Where(group => group.Value is JsonObject).Select(group => group.Key).Distinct())
            {
                var (before, after) = (Lines(_before, kind), Lines(_after, kind));
                var came = after.Where(line => !before.ContainsKey(line.Key)).ToList();
                foreach (var (key, values) in before)
                    if (after.TryGetValue(key, out var changed))
                        yield return new ChangedPart(kind, key, values, changed);
                    else if (came.FindIndex(line => Same(line.Value, values)) is >= 0 and var again)
                        came.RemoveAt(again);
                    else
                        yield return new ChangedPart(kind, key, values, []);

                foreach (var (key, values) in came)
                    yield return new ChangedPart(kind, key, [], values);
            }
        }
    }

    /// <summary>The kinds of parts whose lines were only put into another order.</summary>
    public IEnumerable<string> Reordered =>
        from kind in _after.Where(value => value.Value is JsonObject).Select(value => value.Key)
        let after = Lines(_after, kind)
        where after.Values.Any(values => values.ContainsKey(Order)) && after.All(line => line.Value.Keys.All(name => name is Order or Scope))
        select kind;

    /// <summary>The keys of the parts that came.</summary>
    public IEnumerable<Guid> Came => Parts.Where(part => part.Before.Count == 0).Select(part => Guid.Parse(part.Key));

    private static bool Same(Dictionary<string, string> one, Dictionary<string, string> other) =>
        one.Where(value => value.Key != Order).OrderBy(value => value.Key, StringComparer.Ordinal)
            .SequenceEqual(other.Where(value => value.Key != Order).OrderBy(value => value.Key, StringComparer.Ordinal));

    private static Dictionary<string, Dictionary<string, string>> Lines(JsonObject from, string kind) =>
        (from[kind] as JsonObject ?? []).ToDictionary(
            line => line.Key,
            line => (line.Value as JsonObject ?? []).Where(value => value.Value is not null).ToDictionary(value => value.Key, value => value.Value!.ToString()));

    private static JsonObject Read(string? json) => json is null ? [] : JsonNode.Parse(json) as JsonObject ?? [];

    private static string? Text(JsonObject from, string name) => from[name]?.ToString();
}

/// <summary>A part of a record as a save changed it; a dictionary is empty where it was not there.</summary>
/// <param name="Kind">The name of its type: <c>Participant</c>.</param>
internal sealed record ChangedPart(string Kind, string Key, Dictionary<string, string> Before, Dictionary<string, string> After)
{
    /// <summary>Whether it came or went.</summary>
    public bool IsWhole => Before.Count == 0 || After.Count == 0;
}
