using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace ProgramTracker.Web.Tests.Accounts;

/// <summary>An authenticator app: codes of RFC 6238 from a base32 key, by the real clock, as Identity checks them.</summary>
internal static class Authenticator
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int Seconds = 30;

    public static string CodeOf(string key)
    {
        Span<byte> step = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(step, TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / Seconds);
#pragma warning disable CA5350 // RFC 6238 says SHA-1
        var hash = HMACSHA1.HashData(Bytes(key), step);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xF)) & 0x7FFFFFFF;

        return (number % 1_000_000).ToString("000000", CultureInfo.InvariantCulture);
    }

    /// <summary>Six digits that are not the code of this minute or its neighbours.</summary>
    public static string WrongCodeFor(string key) => ((int.Parse(CodeOf(key), CultureInfo.InvariantCulture) + 123_456) % 1_000_000).ToString("000000", CultureInfo.InvariantCulture);

    private static byte[] Bytes(string key)
    {
        var bits = string.Concat(key.Where(char.IsLetterOrDigit).Select(sign => Convert.ToString(Base32.IndexOf(char.ToUpperInvariant(sign), StringComparison.Ordinal), 2).PadLeft(5, '0')));

        return [.. Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2))];
    }
}
