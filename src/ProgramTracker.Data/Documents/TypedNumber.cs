using ProgramTracker.Domain.Documents;
using ProgramTracker.Domain.Text;

namespace ProgramTracker.Data.Documents;

/// <summary>A number as someone types it into a search: whole, in part, or without its separators.</summary>
internal sealed class TypedNumber
{
    private TypedNumber(string key, bool isBare) => (Key, IsBare) = (key, isBare);

    private string Key { get; }

    private bool IsBare { get; }

    /// <summary>
    /// What to compare with. A bare 9 is the number 9, alone or before its symbol, and not 95; anything longer is the beginning of a number without separators.
    /// </summary>
    public (string Alone, string BeforeSlash, string BeforeDash, string Loose) Patterns =>
        IsBare ? (Key, Key + "/%", Key + "-%", Key) : (Key, Key, Key, Key + "%");

    /// <summary>Whether the text begins like a number.</summary>
    public static bool Holds(string? typed, out TypedNumber number)
    {
        var key = DocumentNumber.KeyOf(typed);
        var digits = key.TakeWhile(char.IsAsciiDigit).Count();
        number = new TypedNumber(key, digits == key.Length);

        return digits > 0 && VietnameseText.SearchKey(typed).Length <= DocumentNumber.RawLength;
    }
}
