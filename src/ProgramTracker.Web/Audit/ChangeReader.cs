using System.Globalization;
using ProgramTracker.Data;
using ProgramTracker.Domain.Dates;

namespace ProgramTracker.Web.Audit;

/// <summary>What a save changed, as the audit trail keeps it.</summary>
/// <param name="SubjectType">The kind of record.</param>
/// <param name="Before">JSON; none for what is new.</param>
/// <param name="After">JSON; none for what ended.</param>
public sealed record Save(string SubjectType, string? Before, string? After);

/// <summary>Says in words what a save changed, a line for each field and for each part of the record that came, went or changed.</summary>
public sealed class ChangeReader(TrackerContext db, AuditWords words)
{
    private const int Longest = 300;

    /// <summary>Keys, scope and order, the hash and the bytes of a file: nobody reads these.</summary>
    private static readonly HashSet<string> Unspoken =
        ["ConferenceId", "DecisionId", "DocumentKey", "ExemplarId", "FamilyName", "GivenName", "Hash", "MiddleName", "NumberRaw", "Order", "BegunIn", "OwnerId", "ScopeId", "Series", "Size", "TaskId", "UserId"];

    /// <summary>The changes of several saves, each in its order. Names are looked up once for all, as far as the reader may see them.</summary>
    /// <param name="hiddenParts">Kinds of parts whose values this reader may not see.</param>
    public async Task<IReadOnlyList<IReadOnlyList<ReadableChange>>> ReadAsync(
        IReadOnlyList<Save> saves, IReadOnlyList<string>? hiddenParts = null, CancellationToken cancellationToken = default)
    {
        var names = await RecordNames.OfAsync(db, saves.SelectMany(save => RecordNames.In(save.Before).Concat(RecordNames.In(save.After))), cancellationToken);

        return [.. saves.Select(save => (IReadOnlyList<ReadableChange>)[.. Lines(save, names, hiddenParts ?? [])])];
    }

    private IEnumerable<ReadableChange> Lines(Save save, IReadOnlyDictionary<Guid, string> names, IReadOnlyList<string> hiddenParts)
    {
        var changed = ChangedValues.Of(save.Before, save.After);
        foreach (var (name, before, after) in changed.Fields.Where(value => !Unspoken.Contains(value.Name)))
            yield return new ReadableChange(words.Property(name), Say(save.SubjectType, name, before, names), Say(save.SubjectType, name, after, names));

        foreach (var kind in changed.Parts.Where(part => hiddenParts.Contains(part.Kind)).Select(part => part.Kind).Distinct())
            yield return new ReadableChange(words.Part(kind), null, null);
        foreach (var kind in changed.Reordered)
            yield return new ReadableChange(words.Order(kind), null, null);
        foreach (var line in changed.Parts.Where(part => !hiddenParts.Contains(part.Kind)).SelectMany(part => Lines(part, names)))
            yield return line;
    }

    private IEnumerable<ReadableChange> Lines(ChangedPart part, IReadOnlyDictionary<Guid, string> names)
    {
        var kind = words.Part(part.Kind);
        if (part.IsWhole)
        {
            if ((Whole(part.Kind, part.Before, names), Whole(part.Kind, part.After, names)) is not (null, null) and var (gone, came))
                yield return new ReadableChange(kind, gone, came);
            yield break;
        }

        var called = Guid.TryParse(part.Key, out var id) && names.TryGetValue(id, out var name) ? $"{kind} “{Short(name)}”" : kind;
        foreach (var value in part.Before.Keys.Union(part.After.Keys).Where(value => !Unspoken.Contains(value)))
            yield return new ReadableChange(
                $"{called}: {words.Property(value)}",
                Say(part.Kind, value, part.Before.GetValueOrDefault(value), names),
                Say(part.Kind, value, part.After.GetValueOrDefault(value), names));
    }

    /// <summary>A part that came or went, its values one after the other.</summary>
    private string? Whole(string kind, Dictionary<string, string> values, IReadOnlyDictionary<Guid, string> names)
    {
        var said = values.Where(value => !Unspoken.Contains(value.Key)).Select(value => Named(value.Key, value.Value, Say(kind, value.Key, value.Value, names))).OfType<string>().ToList();

        return said.Count == 0 ? null : string.Join(" · ", said);
    }

    /// <summary>A number or a yes says nothing without the name of its field.</summary>
    private string? Named(string property, string value, string? said) =>
        said is not null && (bool.TryParse(value, out _) || decimal.TryParse(value, CultureInfo.InvariantCulture, out _)) ? $"{words.Property(property)}: {said}" : said;

    private string? Say(string type, string property, string? value, IReadOnlyDictionary<Guid, string> names)
    {
        if (value is null)
            return null;
        if (Guid.TryParse(value, out _))
            return words.Value(type, property, value, names) is { } record ? Short(record) : null;
        if (value.Split("; ").Select(text => Guid.TryParse(text, out var id) ? id : Guid.Empty).ToList() is var ids && ids.All(id => id != Guid.Empty))
            return ids.Where(names.ContainsKey).Select(id => Short(names[id])).ToList() is { Count: > 0 } known ? string.Join(", ", known) : null;
        if (value.Contains('-', StringComparison.Ordinal) && PartialDate.TryParseIso(value, out var date))
            return date.ToVietnamese();

        return words.Value(type, property, value, names) is { } said ? Short(said) : null;
    }

    private static string Short(string text) => text.Length > Longest ? string.Concat(text.AsSpan(0, Longest), "…") : text;
}
