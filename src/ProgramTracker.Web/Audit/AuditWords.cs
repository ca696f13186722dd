using System.Collections;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Accounts;
using ProgramTracker.Web.Accounts;
using ProgramTracker.Web.Words;

namespace ProgramTracker.Web.Audit;

/// <summary>Says entries of the audit trail in words: no codes, no names of the program's own.</summary>
public sealed class AuditWords(TrackerContext db, IStringLocalizer<Words.Words> t)
{
    /// <summary>The part under which the roles of an account stand.</summary>
    private const string Roles = "Roles";

    public string Verb(string verb) => Said($"verb.{verb}", verb);

    public string Subject(string type) => Said($"subject.{type}", type);

    public string Property(string name) => Said($"property.{name}", name);

    public string Part(string kind) => Said($"part.{kind}", kind);

    /// <summary>The kinds of records that entries are about, as they are named in the trail.</summary>
    public IEnumerable<string> SubjectTypes() =>
        db.Model.GetEntityTypes().Select(type => type.ClrType)
            .Where(type => typeof(Domain.Aggregate).IsAssignableFrom(type) || type == typeof(User))
            .Select(type => type.Name);

    /// <summary>What changed, line by line, from the values before and after.</summary>
    /// <param name="names">How records are called that the values refer to.</param>
    public IReadOnlyList<ChangedValue> Lines(string subjectType, string? before, string? after, IReadOnlyDictionary<Guid, string> names)
    {
        var lines = new List<ChangedValue>();
        Compare(lines, subjectType, "", Parsed(before), Parsed(after), names);

        return lines;
    }

    /// <summary>The enum whose names stand in the trail for a value of this type, alone or in a list.</summary>
    public static Type? ChoicesOf(Type type)
    {
        var element = type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(type) ? type.GenericTypeArguments.FirstOrDefault() ?? type : type;
        element = Nullable.GetUnderlyingType(element) ?? element;

        return element.IsEnum ? element : null;
    }

    private void Compare(List<ChangedValue> lines, string type, string under, JsonObject? before, JsonObject? after, IReadOnlyDictionary<Guid, string> names)
    {
        foreach (var name in Keys(before, after))
        {
            var (was, @is) = (before?[name], after?[name]);
            if ((was ?? @is) is JsonObject)
                CompareParts(lines, name, was as JsonObject, @is as JsonObject, names);
            else
                lines.Add(new ChangedValue(under + Property(name), Value(type, name, was, names), Value(type, name, @is, names)));
        }
    }

    private void CompareParts(List<ChangedValue> lines, string part, JsonObject? before, JsonObject? after, IReadOnlyDictionary<Guid, string> names)
    {
        var label = Part(part);
        foreach (var key in Keys(before, after))
            if (part == Roles)
                lines.Add(new ChangedValue(label, RoleName(before, key, names), RoleName(after, key, names)));
            else
                Compare(lines, part, label + ": ", before?[key] as JsonObject, after?[key] as JsonObject, names);
    }

    private string? RoleName(JsonObject? roles, string key, IReadOnlyDictionary<Guid, string> names) =>
        roles?[key] is null ? null : names.TryGetValue(Guid.Parse(key), out var role) ? t.OfRole(role) : key;

    /// <summary>A value in words; the types and properties are those of the model.</summary>
    public string? Value(string type, string property, JsonNode? value, IReadOnlyDictionary<Guid, string> names)
    {
        if (value?.ToString() is not { Length: > 0 } text)
            return null;
        if (Guid.TryParse(text, out var id))
            return names.TryGetValue(id, out var name) ? name : t["(hồ sơ {0})", text[^6..]];
        if (EnumOf(type, property) is { } choices)
            return string.Join("; ", text.Split([';', ','], StringSplitOptions.TrimEntries).Select(choice => Said($"value.{choices.Name}.{choice}", choice)));
        if (bool.TryParse(text, out var isSo))
            return isSo ? t["Có"] : t["Không"];

        return Date(text) ?? text;
    }

    /// <summary>Days and instants as they are written here; a partial date keeps what is known.</summary>
    private static string? Date(string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return SaidTime.Exact(day);

        return DateTimeOffset.TryParseExact(text, "MM/dd/yyyy HH:mm:ss zzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? SaidTime.Exact(at) : null;
    }

    private Type? EnumOf(string type, string property) =>
        db.Model.GetEntityTypes().FirstOrDefault(e => e.ClrType.Name == type)?.FindProperty(property) is { } found ? ChoicesOf(found.ClrType) : null;

    private string Said(string key, string otherwise) => t[key] is { ResourceNotFound: false } said ? said : otherwise;

    private static JsonObject? Parsed(string? json) => json is null ? null : JsonNode.Parse(json) as JsonObject;

    private static IEnumerable<string> Keys(JsonObject? before, JsonObject? after) =>
        (before ?? []).Select(p => p.Key).Union((after ?? []).Select(p => p.Key));
}
