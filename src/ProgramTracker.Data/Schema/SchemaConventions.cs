using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Organisations;

namespace ProgramTracker.Data.Schema;

/// <summary>What holds for every table: names, versions, keys, scope, NFC text and dates that exist.</summary>
internal static partial class SchemaConventions
{
    /// <summary>The collation of names and titles: Vietnamese letters before tones, whatever the cluster was made with.</summary>
    public const string Vietnamese = "vi";

    private const int EnumLength = 40;

    public static void BeforeMapping(ModelConfigurationBuilder builder)
    {
        builder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(EnumLength);
        builder.ComplexProperties<PartialDate>();
    }

    public static void AfterMapping(ModelBuilder builder)
    {
        builder.HasPostgresExtension("unaccent");
        builder.HasPostgresExtension("pg_trgm");
        builder.HasPostgresExtension("btree_gist");
        builder.HasCollation(Vietnamese, locale: "vi-VN", provider: "icu", deterministic: true);

        foreach (var type in builder.Model.GetEntityTypes())
        {
            if (typeof(Aggregate).IsAssignableFrom(type.ClrType) || typeof(Part).IsAssignableFrom(type.ClrType))
                builder.Entity(type.ClrType).Property<Guid>(nameof(Aggregate.Id)).ValueGeneratedNever();
            if (typeof(Aggregate).IsAssignableFrom(type.ClrType))
                builder.Entity(type.ClrType).Property<uint>(nameof(Aggregate.Version)).IsRowVersion();
            if (typeof(IScoped).IsAssignableFrom(type.ClrType))
                builder.Entity(type.ClrType).HasOne(typeof(Area)).WithMany().HasForeignKey(nameof(IScoped.ScopeId)).OnDelete(DeleteBehavior.Restrict);

            foreach (var key in type.GetForeignKeys().Where(k => k.DeleteBehavior == DeleteBehavior.Cascade && k.PrincipalEntityType.ClrType.Namespace!.StartsWith("ProgramTracker.Domain", StringComparison.Ordinal)))
                key.DeleteBehavior = DeleteBehavior.Restrict;
        }

        foreach (var type in builder.Model.GetEntityTypes())
            Name(type);
        foreach (var type in builder.Model.GetEntityTypes().Where(t => t.ClrType.Namespace!.StartsWith("ProgramTracker.Domain", StringComparison.Ordinal)))
        {
            NfcOnly(builder, type);
            DatesThatExist(builder, type);
            ChoicesThatExist(builder, type);
            NamesThatSaySomething(builder, type);
            PeriodsThatRunForward(builder, type);
        }
    }

    private static void Name(IMutableEntityType type)
    {
        type.SetTableName(Snake(type.GetTableName()!));
        foreach (var property in type.GetProperties())
            property.SetColumnName(property.Name == nameof(Aggregate.Version) ? "xmin" : Snake(property.GetColumnName()));
        foreach (var complex in type.GetComplexProperties())
            foreach (var property in complex.ComplexType.GetProperties())
                property.SetColumnName(Snake(complex.Name) + "_" + Snake(property.Name));
        foreach (var key in type.GetKeys())
            key.SetName(Snake(key.GetName()!));
        foreach (var key in type.GetForeignKeys())
            key.SetConstraintName(Snake(key.GetConstraintName()!));
        foreach (var index in type.GetIndexes())
            index.SetDatabaseName(Snake(index.GetDatabaseName()!));
    }

    private static void NfcOnly(ModelBuilder builder, IMutableEntityType type)
    {
        var columns = type.GetProperties().Where(p => p.ClrType == typeof(string) && p.GetComputedColumnSql() is null).Select(p => p.GetColumnName()).ToList();
        if (columns.Count > 0)
            builder.Entity(type.ClrType).ToTable(table =>
                table.HasCheckConstraint($"ck_{type.GetTableName()}_nfc", string.Join(" and ", columns.Select(c => $"\"{c}\" is nfc normalized"))));
    }

    private static void DatesThatExist(ModelBuilder builder, IMutableEntityType type)
    {
        foreach (var complex in type.GetComplexProperties().Where(c => c.ClrType == typeof(PartialDate)))
        {
            var name = Snake(complex.Name);
            builder.Entity(type.ClrType).ToTable(table => table.HasCheckConstraint(
                $"ck_{type.GetTableName()}_{name}",
                $"partial_date_exists({name}_year, {name}_month, {name}_day)"));
        }
    }

    private static void ChoicesThatExist(ModelBuilder builder, IMutableEntityType type)
    {
        foreach (var property in type.GetProperties())
            if ((Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) is { IsEnum: true } choices && !choices.IsDefined(typeof(FlagsAttribute), inherit: false))
                Check(builder, type, property.GetColumnName(), $"\"{property.GetColumnName()}\" in ({string.Join(", ", Enum.GetNames(choices).Select(name => $"'{name}'"))})");
    }

    /// <summary>The words by which people know a record are never blank.</summary>
    private static void NamesThatSaySomething(ModelBuilder builder, IMutableEntityType type)
    {
        foreach (var property in type.GetProperties().Where(p => p.ClrType == typeof(string) && !p.IsNullable && p.Name is "Name" or "Title" or "Wording"))
            Check(builder, type, property.GetColumnName() + "_said", $"btrim(\"{property.GetColumnName()}\") <> ''");
    }

    /// <summary>As far as both years are known.</summary>
    private static void PeriodsThatRunForward(ModelBuilder builder, IMutableEntityType type)
    {
        var dates = type.GetComplexProperties().Where(c => c.ClrType == typeof(PartialDate)).Select(c => c.Name).ToHashSet();
        foreach (var from in dates.Where(name => name.EndsWith("From", StringComparison.Ordinal)))
            if (dates.Contains(from[..^"From".Length] + "To"))
                Check(builder, type, Snake(from) + "_forward", $"{Snake(from)}_year <= {Snake(from[..^"From".Length] + "To")}_year");
    }

    private static void Check(ModelBuilder builder, IMutableEntityType type, string name, string condition) =>
        builder.Entity(type.ClrType).ToTable(table => table.HasCheckConstraint($"ck_{type.GetTableName()}_{name}", condition));

    private static string Snake(string name) => WordStart().Replace(name, "_").ToLowerInvariant();

    [GeneratedRegex(@"(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex WordStart();
}
