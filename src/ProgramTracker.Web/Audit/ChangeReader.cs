using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Domain.Dates;

namespace ProgramTracker.Web.Audit;

/// <summary>Says in words what a save changed. References are named as far as the reader may see them; what has no words of its own is not shown.</summary>
public sealed class ChangeReader(TrackerContext db, IStringLocalizer<Words.Words> t)
{
    private const int Longest = 300;

    /// <summary>The changes of several saves, each in its order. Names are looked up once for all.</summary>
    /// <param name="saves">Before and after of each, as the audit trail keeps them.</param>
    /// <param name="hiddenKinds">Kinds of parts whose lines this reader may not see.</param>
    public async Task<IReadOnlyList<IReadOnlyList<ReadableChange>>> ReadAsync(IReadOnlyList<(string? Before, string? After)> saves, params string[] hiddenKinds)
    {
        var changes = saves.Select(save => ChangedValues.Of(save.Before, save.After)).ToList();
        var names = await NamesAsync(changes);

        return [.. changes.Select(change => (IReadOnlyList<ReadableChange>)[.. FieldsOf(change, names), .. PartsOf(change, names, hiddenKinds)])];
    }

    private IEnumerable<ReadableChange> FieldsOf(ChangedValues change, Dictionary<string, string> names) =>
        from value in change.Fields
        let word = FieldWords.Of(value.Name)
        where word is not null
        select new ReadableChange(t[word], Say(value.Name, value.Before, names), Say(value.Name, value.After, names));

    private IEnumerable<ReadableChange> PartsOf(ChangedValues change, Dictionary<string, string> names, string[] hiddenKinds)
    {
        foreach (var part in change.Parts)
        {
            if (FieldWords.OfPart(part.Kind) is not { } kind)
                continue;
            if (hiddenKinds.Contains(part.Kind))
                yield return new ReadableChange(t[kind], null, null);
            else if (part.Before.Count == 0 || part.After.Count == 0)
                yield return new ReadableChange(t[kind], Whole(part.Before, names), Whole(part.After, names));
            else
                foreach (var name in part.Before.Keys.Union(part.After.Keys).Where(name => FieldWords.Of(name) is not null))
                    yield return new ReadableChange(
                        $"{t[kind]}{(names.TryGetValue(part.Key, out var said) ? $" “{Short(said)}”" : "")}, {t[FieldWords.Of(name)!].Value.ToLowerInvariant()}",
                        Say(name, part.Before.GetValueOrDefault(name), names),
                        Say(name, part.After.GetValueOrDefault(name), names));
        }
    }

    /// <summary>A line that came or went, its values one after the other; its own words stand first.</summary>
    private string? Whole(Dictionary<string, string> values, Dictionary<string, string> names)
    {
        var said = values.Where(value => FieldWords.Of(value.Key) is not null).Select(value => Say(value.Key, value.Value, names)).OfType<string>().ToList();

        return said.Count == 0 ? null : string.Join(" · ", said);
    }

    private string? Say(string name, string? value, Dictionary<string, string> names) => value switch
    {
        null => null,
        _ when Guid.TryParse(value, out _) => names.TryGetValue(value, out var known) ? Short(known) : null,
        _ when value.Split("; ") is var ids && ids.All(id => Guid.TryParse(id, out _)) => string.Join(", ", ids.Where(names.ContainsKey).Select(id => names[id])),
        "True" => t["có"],
        "False" => t["không"],
        _ when FieldWords.IsDate(name) && PartialDate.TryParseIso(value, out var date) => date.ToVietnamese(),
        _ when FieldWords.IsChoice(name) => string.Join(", ", value.Split([", ", "; "], StringSplitOptions.None).Select(choice => FieldWords.OfChoice(name, choice) is { } word ? t[word].Value : choice)),
        _ => Short(value),
    };

    private static string Short(string text) => text.Length > Longest ? string.Concat(text.AsSpan(0, Longest), "…") : text;

    private async Task<Dictionary<string, string>> NamesAsync(List<ChangedValues> changes)
    {
        var ids = changes
            .SelectMany(change => change.Fields.SelectMany(f => new[] { f.Before, f.After })
                .Concat(change.Parts.SelectMany(part => part.Before.Values.Concat(part.After.Values).Append(part.Key))))
            .SelectMany(value => value?.Split("; ") ?? [])
            .Select(value => Guid.TryParse(value, out var id) ? id : Guid.Empty)
            .Where(id => id != Guid.Empty)
            .Distinct()
            .ToList();
        var names = new Dictionary<string, string>();
        if (ids.Count == 0)
            return names;

        foreach (var query in new[]
        {
            db.Organisations.Where(o => ids.Contains(o.Id)).Select(o => new Named(o.Id, o.Name)),
            db.Areas.Where(a => ids.Contains(a.Id)).Select(a => new Named(a.Id, a.Name)),
            db.Documents.Where(d => ids.Contains(d.Id)).Select(d => new Named(d.Id, d.NumberCanonical ?? d.NumberRaw)),
            db.Programmes.Where(p => ids.Contains(p.Id)).Select(p => new Named(p.Id, p.NumberCanonical ?? p.NumberRaw ?? p.Title)),
            db.Conferences.Where(c => ids.Contains(c.Id)).Select(c => new Named(c.Id, c.Title)),
            db.Conferences.SelectMany(c => c.Participants).Where(p => ids.Contains(p.Id)).Select(p => new Named(p.Id, p.Name)),
            db.Conferences.SelectMany(c => c.BridgePoints).Where(p => ids.Contains(p.Id)).Select(p => new Named(p.Id, p.Name)),
            db.Conferences.SelectMany(c => c.Conclusions).Where(c => ids.Contains(c.Id)).Select(c => new Named(c.Id, c.Wording)),
            db.AwardForms.Where(f => ids.Contains(f.Id)).Select(f => new Named(f.Id, f.Name)),
            db.DocumentTypes.Where(d => ids.Contains(d.Id)).Select(d => new Named(d.Id, d.Name)),
        })
            foreach (var (id, name) in await query.AsNoTracking().ToListAsync())
                names[id.ToString()] = name;

        return names;
    }

    private sealed record Named(Guid Id, string Name);
}
