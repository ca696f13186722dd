using System.Collections;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using ProgramTracker.Data.Accounts;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Data.Audit;

/// <summary>What a save changes of one record, its parts included: values before and after, by property; parts by their name and key.</summary>
public sealed class AuditedChange
{
    internal static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Nobody reads these.</summary>
    private static readonly HashSet<string> Silent =
    [
        "Id", "Version", "Revision", "SecurityStamp", "ConcurrencyStamp", "NormalizedUserName", "NormalizedEmail",
        "NumberKey", "NumberLoose", "NameKey", "UnitKey", "ListHash", "AccessFailedCount", "LockoutEnabled", "EmailConfirmed", "PhoneNumberConfirmed",
    ];

    /// <summary>Secrets: that they changed is said, their value is not.</summary>
    private static readonly HashSet<string> Secret = ["PasswordHash"];

    private const string Hidden = "•••";

    private readonly HashSet<Guid> _scopes = [];

    private AuditedChange(string subjectType, Guid subjectId, Guid scopeId) => (SubjectType, SubjectId, ScopeId) = (subjectType, subjectId, scopeId);

    public string SubjectType { get; }
    public Guid SubjectId { get; }
    public Guid ScopeId { get; private set; }

    /// <summary>Whose the values are: everyone's or a province's; none where they are of several provinces, for national accounts only.</summary>
    public Guid? ValuesScopeId => _scopes.Append(ScopeId).Where(scope => scope != Area.NationId).Distinct().ToList() switch
    {
        [] => Area.NationId,
        [var province] => province,
        _ => null,
    };

    public JsonObject? Before { get; private set; }
    public JsonObject? After { get; private set; }

    public static IReadOnlyList<AuditedChange> Collect(DbContext context)
    {
        var changes = new Dictionary<(string, Guid), AuditedChange>();
        foreach (var entry in context.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList())
        {
            if (SubjectOf(entry) is not { } subject)
                continue;
            var scope = (entry.Entity as IScoped)?.ScopeId ?? Area.NationId;
            if (!changes.TryGetValue(subject, out var change))
                changes[subject] = change = new AuditedChange(subject.Type, subject.Id, scope);
            if (entry.Entity is Aggregate)
                change.ScopeId = scope;
            if (entry.Entity is IScoped)
                change._scopes.UnionWith(ScopesOf(entry.Property(nameof(IScoped.ScopeId))));
            change.Add(entry);
        }

        return [.. changes.Values.Where(change => change.Before is not null || change.After is not null)];
    }

    /// <summary>Whether changes of the property are told. What is computed from others, and what leads to the whole, is not.</summary>
    public static bool Says(IProperty property) =>
        !Silent.Contains(property.Name) && property.GetComputedColumnSql() is null && !property.IsForeignKeyToOwner();

    private static (string Type, Guid Id)? SubjectOf(EntityEntry entry) => entry.Entity switch
    {
        Aggregate aggregate => (entry.Metadata.ClrType.Name, aggregate.Id),
        User user => (nameof(User), user.Id),
        IdentityUserRole<Guid> role => (nameof(User), role.UserId),
        Part part => OwnerOf(entry) is { } key ? (key.PrincipalEntityType.ClrType.Name, (Guid)entry.Property(key.Properties[0].Name).CurrentValue!) : (entry.Metadata.ClrType.Name, part.Id),
        _ => null,
    };

    /// <summary>A part that moved from one province to another was of both.</summary>
    private static IEnumerable<Guid> ScopesOf(PropertyEntry scope) => [(Guid)scope.OriginalValue!, (Guid)scope.CurrentValue!];

    /// <summary>A part goes with its aggregate, and only a part does.</summary>
    private static IForeignKey? OwnerOf(EntityEntry entry) =>
        entry.Metadata.GetForeignKeys().FirstOrDefault(key => key.DeleteBehavior == DeleteBehavior.ClientCascade);

    private void Add(EntityEntry entry)
    {
        var (before, after) = Values(entry);
        if (entry.Entity is Aggregate or User)
        {
            Before = Merge(Before, before);
            After = Merge(After, after);
            return;
        }

        var group = entry.Entity is IdentityUserRole<Guid> ? "Roles" : entry.Metadata.ClrType.Name;
        var key = entry.Entity is Part part ? part.Id.ToString() : entry.Property("RoleId").CurrentValue!.ToString()!;
        Before = Place(Before, group, key, before);
        After = Place(After, group, key, after);
    }

    private static JsonObject? Merge(JsonObject? into, JsonObject? values)
    {
        if (values is null || into is null)
            return into ?? values;
        foreach (var (name, value) in values.ToList())
            into[name] = value?.DeepClone();

        return into;
    }

    private static JsonObject? Place(JsonObject? into, string group, string key, JsonObject? values)
    {
        if (values is null)
            return into;
        into ??= [];
        var parts = into[group] as JsonObject ?? [];
        parts[key] = values;
        if (parts.Parent is null)
            into[group] = parts;

        return into;
    }

    private static (JsonObject? Before, JsonObject? After) Values(EntityEntry entry)
    {
        JsonObject before = [], after = [];
        foreach (var property in entry.Properties.Where(p => Says(p.Metadata)))
            Compare(property.Metadata.Name, property.OriginalValue, property.CurrentValue);
        foreach (var complex in entry.ComplexProperties)
            Compare(
                complex.Metadata.Name,
                entry.State == EntityState.Added ? null : DateOf(complex, p => p.OriginalValue),
                DateOf(complex, p => p.CurrentValue));

        return (entry.State == EntityState.Added || before.Count == 0 ? null : before, entry.State == EntityState.Deleted || after.Count == 0 ? null : after);

        void Compare(string name, object? original, object? current)
        {
            var (was, @is) = (Text(original), Text(current));
            if (entry.State == EntityState.Modified && was == @is)
                return;
            if (Secret.Contains(name))
                (was, @is) = (was is null ? null : Hidden, @is is null ? null : Hidden);
            if (entry.State != EntityState.Added && was is not null)
                before[name] = was;
            if (entry.State != EntityState.Deleted && @is is not null)
                after[name] = @is;
        }
    }

    private static string? DateOf(ComplexPropertyEntry complex, Func<PropertyEntry, object?> value)
    {
        var (year, month, day) = (value(complex.Property("Year")), value(complex.Property("Month")), value(complex.Property("Day")));
        return (year, month, day) switch
        {
            (null, null, null) => null,
            (null, _, _) => string.Create(CultureInfo.InvariantCulture, $"--{month:00}-{day:00}"),
            (_, null, _) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}"),
            (_, _, null) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}"),
        };
    }

    private static string? Text(object? value) => value switch
    {
        null => null,
        string text => text,
        // As a person writes it: the column's zeros behind the point say nothing.
        decimal number => number.ToString("0.############################", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IEnumerable list => list.Cast<object?>().Select(Text).ToArray() is { Length: > 0 } items ? string.Join("; ", items) : null,
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
