using System.Security.Cryptography;
using System.Text;

namespace ProgramTracker.Domain.Awards;

/// <summary>
/// The check code that is printed under the list of a decision: <c>7K2M-90QF-3XW1-B6TD-H4YA</c>. Its first eight signs lead to the decision, the other twelve are a fingerprint of its number,
/// date, authority, form and list. It is no secret: who has it learns whether a paper says what the record says, and only the record can make it.
/// </summary>
public static class ListCode
{
    /// <summary>Signs that nobody mistakes for one another (Crockford's base 32): without I, L, O and U.</summary>
    private const string Signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private const int ReferenceSigns = 8;
    private const int FingerprintSigns = 12;
    private const int GroupSigns = 4;

    /// <summary>The five bytes at the end of a key, which are random; the code's first eight signs.</summary>
    private const int ReferenceBytes = 5;

    /// <summary>The code of a list as it is now.</summary>
    public static string Of(Guid decisionId, string? number, string decidedOn, Guid authorityId, Guid formId, string listHash)
    {
        var said = Encoding.UTF8.GetBytes(string.Join('\n', number, decidedOn, authorityId, formId, listHash));
        var signs = Written(decisionId.ToByteArray(bigEndian: true)[^ReferenceBytes..], ReferenceSigns) + Written(SHA256.HashData(said), FingerprintSigns);

        return string.Join('-', signs.Chunk(GroupSigns).Select(group => new string(group)));
    }

    /// <summary>What someone typed, as the code is written; none when it is no code. Spaces, dashes and letter case do not matter, nor O for 0 and I or L for 1.</summary>
    public static string? Read(string? typed)
    {
        var signs = new string([.. (typed ?? "").ToUpperInvariant().Where(char.IsLetterOrDigit).Select(sign => sign switch { 'O' => '0', 'I' or 'L' => '1', _ => sign })]);

        return signs.Length == ReferenceSigns + FingerprintSigns && signs.All(sign => Signs.Contains(sign, StringComparison.Ordinal))
            ? string.Join('-', signs.Chunk(GroupSigns).Select(group => new string(group)))
            : null;
    }

    /// <summary>The end of the key of the decision that a code leads to, in hexadecimal.</summary>
    /// <param name="code">As <see cref="Read"/> gives it.</param>
    public static string ReferenceOf(string code)
    {
        var number = code.Where(sign => sign != '-').Take(ReferenceSigns).Aggregate(0UL, (sum, sign) => (sum << 5) | (uint)Signs.IndexOf(sign, StringComparison.Ordinal));
        return number.ToString("x10", System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string Written(byte[] bytes, int length)
    {
        var signs = new StringBuilder(length);
        var (bits, held) = (0u, 0);
        foreach (var next in bytes)
        {
            (bits, held) = ((bits << 8) | next, held + 8);
            for (; held >= 5 && signs.Length < length; held -= 5)
                signs.Append(Signs[(int)(bits >> (held - 5)) & 31]);
        }

        return signs.ToString();
    }
}
