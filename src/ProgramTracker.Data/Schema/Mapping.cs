using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProgramTracker.Domain;

namespace ProgramTracker.Data.Schema;

/// <summary>Mapping phrases that the configurations share.</summary>
internal static class Mapping
{
    /// <summary>Rows that belong to the aggregate: loaded, saved and audited with it, and gone when it drops them.</summary>
    public static void HasParts<TAggregate, TPart>(
        this EntityTypeBuilder<TAggregate> aggregate, Expression<Func<TAggregate, IEnumerable<TPart>?>> parts, Expression<Func<TPart, object?>> key)
        where TAggregate : Aggregate
        where TPart : Part =>
        aggregate.HasMany(parts).WithOne().HasForeignKey(key).OnDelete(DeleteBehavior.ClientCascade);

    /// <summary>A reference to a record of another area.</summary>
    public static void RefersTo<TOther>(this EntityTypeBuilder entity, string foreignKey)
        where TOther : class =>
        entity.HasOne(typeof(TOther)).WithMany().HasForeignKey(foreignKey).OnDelete(DeleteBehavior.Restrict);

    /// <summary>What lists search in, without accents or case: the words of these columns, served by a trigram index.</summary>
    public static void IsSearchedBy<TEntity>(this EntityTypeBuilder<TEntity> entity, params string[] columns)
        where TEntity : class
    {
        entity.Property<string>(Search.Column)
            .HasComputedColumnSql($"search_key({string.Join(" || ' ' || ", columns.Select(c => $"coalesce({c}, '')"))})", stored: true);
        entity.HasIndex(Search.Column).HasMethod("gin").HasOperators("gin_trgm_ops");
    }
}
