using Microsoft.EntityFrameworkCore.Metadata;
using ProgramTracker.Data;
using ProgramTracker.Domain;

namespace ProgramTracker.Web.Forms;

/// <summary>The version that a record has now, or a part that is written alone; whatever its kind.</summary>
internal static class RecordVersion
{
    public static async Task<uint?> NowAsync(TrackerContext db, Guid id)
    {
        foreach (var type in db.Model.GetEntityTypes().Where(t => IsVersioned(t)))
            if (await db.FindAsync(type.ClrType, id) is { } record)
            {
                var version = (uint)db.Entry(record).Property(nameof(Aggregate.Version)).CurrentValue!;
                db.ChangeTracker.Clear();
                return version;
            }

        return null;
    }

    private static bool IsVersioned(IEntityType type) =>
        typeof(Aggregate).IsAssignableFrom(type.ClrType) || (typeof(Part).IsAssignableFrom(type.ClrType) && type.FindProperty(nameof(Aggregate.Version)) is not null);
}
