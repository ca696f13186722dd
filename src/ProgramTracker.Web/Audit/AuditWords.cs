using System.Collections;
using System.Globalization;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Accounts;
using ProgramTracker.Web.Accounts;
using ProgramTracker.Web.Words;

namespace ProgramTracker.Web.Audit;

/// <summary>Says entries of the audit trail in words: no codes, no names of the program's own.</summary>
public sealed class AuditWords(TrackerContext db, IStringLocalizer<Words.Words> t)
{
    /// <summary>The key of a role, where the roles of an account stand.</summary>
    private const string RoleKey = "RoleId";

    /// <summary>Who did it: a person by name, the program itself in words, and nobody known where no one had signed in.</summary>
    public string Actor(Guid? userId, string name) => (userId, name) switch
    {
        (null, "") => t["Chưa đăng nhập"],
        (null, _) => Said($"actor.{name}", name),
        _ => name,
    };

    public string Verb(string verb) => Said($"verb.{verb}", verb);

    public string Subject(string type) => Said($"subject.{type}", type);

    public string Property(string name) => Said($"property.{name}", name);

    public string Order(string kind) => t["{0}: thứ tự", Part(kind)];

    public string Part(string kind) => Said($"part.{kind}", kind);

    /// <summary>The kinds of records that entries are about, as they are named in the trail.</summary>
    public IEnumerable<string> SubjectTypes() =>
        db.Model.GetEntityTypes().Select(type => type.ClrType)
            .Where(type => typeof(Domain.Aggregate).IsAssignableFrom(type) || type == typeof(User))
            .Select(type => type.Name);

    /// <summary>The enum whose names stand in the trail for a value of this type, alone or in a list.</summary>
    public static Type? ChoicesOf(Type type)
    {
        var element = type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(type) ? type.GenericTypeArguments.FirstOrDefault() ?? type : type;
        element = Nullable.GetUnderlyingType(element) ?? element;

        return element.IsEnum ? element : null;
    }

    /// <summary>A value in words; the types and properties are those of the model.</summary>
    public string? Value(string type, string property, string? text, IReadOnlyDictionary<Guid, string> names)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        if (Guid.TryParse(text, out var id))
            return names.TryGetValue(id, out var name) ? property == RoleKey ? t.OfRole(name) : name : t["(hồ sơ {0})", text[^6..]];
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
}
