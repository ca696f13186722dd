using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ProgramTracker.Data.Audit;

/// <summary>How the model says that a row is a part of an aggregate.</summary>
internal static class PartOf
{
    public static bool IsForeignKeyToOwner(this IProperty property) =>
        property.GetContainingForeignKeys().Any(key => key.DeleteBehavior == DeleteBehavior.ClientCascade);
}
