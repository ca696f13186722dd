using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ProgramTracker.Data.Audit;

/// <summary>How entries, details and days are hashed. Fields are length-prefixed, so that no two records share a byte sequence.</summary>
public static class Fingerprint
{
    public static byte[] Of(AuditDetail detail)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(detail.Salt);
        hash.AppendData((detail.ScopeId ?? Guid.Empty).ToByteArray(bigEndian: true));
        Append(hash, detail.ActorName);
        Append(hash, detail.Address);
        Append(hash, detail.Before);
        Append(hash, detail.After);

        return hash.GetHashAndReset();
    }

    /// <summary>Over a day's entries in the order of time and key, beginning with the seal of the day before.</summary>
    public static byte[] Of(byte[] previous, IEnumerable<AuditEntry> entries)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(previous);
        foreach (var entry in entries)
            Append(hash, entry);

        return hash.GetHashAndReset();
    }

    private static void Append(IncrementalHash hash, AuditEntry entry)
    {
        hash.AppendData(entry.Id.ToByteArray(bigEndian: true));
        Append(hash, entry.At.UtcTicks);
        Append(hash, entry.Verb);
        Append(hash, entry.SubjectType);
        hash.AppendData(entry.SubjectId.ToByteArray(bigEndian: true));
        hash.AppendData((entry.UserId ?? Guid.Empty).ToByteArray(bigEndian: true));
        hash.AppendData((entry.OrganisationId ?? Guid.Empty).ToByteArray(bigEndian: true));
        hash.AppendData(entry.ScopeId.ToByteArray(bigEndian: true));
        Append(hash, entry.RequestId);
        hash.AppendData(entry.DetailHash);
    }

    private static void Append(IncrementalHash hash, string? text)
    {
        Append(hash, text is null ? -1 : Encoding.UTF8.GetByteCount(text));
        if (text is not null)
            hash.AppendData(Encoding.UTF8.GetBytes(text));
    }

    private static void Append(IncrementalHash hash, long number)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        hash.AppendData(bytes);
    }
}
