using ProgramTracker.Data;
using ProgramTracker.Domain;

namespace ProgramTracker.Web.Forms;

/// <summary>The version a record has now, whatever its kind.</summary>
internal static class RecordVersion
{
    public static async Task<uint?> NowAsync(TrackerContext db, Guid id)
    {
        foreach (var type in db.Model.GetEntityTypes().Where(t => typeof(Aggregate).IsAssignableFrom(t.ClrType)))
            if (await db.FindAsync(type.ClrType, id) is Aggregate record)
            {
                db.ChangeTracker.Clear();
                return record.Version;
            }

        return null;
    }
}
