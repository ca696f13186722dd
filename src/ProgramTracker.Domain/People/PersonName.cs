using ProgramTracker.Domain.Text;

namespace ProgramTracker.Domain.People;

/// <summary>
/// A person's name as written, with the three parts it is sorted by. Given is the last word, Family the first, Middle what stands between; a one-word name
/// is all given name.
/// </summary>
public sealed record PersonName
{
    /// <summary>The most characters a name, or one of its parts, may have.</summary>
    public const int MaxLength = 300;

    private PersonName(string fullName, string family, string middle, string given) =>
        (FullName, Family, Middle, Given) = (fullName, family, middle, given);

    /// <summary>Family, middle and given as printed: NFC, single spaces, letter case kept.</summary>
    public string FullName { get; }

    public string Family { get; }

    public string Middle { get; }

    public string Given { get; }

    /// <summary>Splits a name at its first and last space.</summary>
    /// <exception cref="RuleBrokenException"><see cref="PersonNameRules.WithoutAName"/>, <see cref="PersonNameRules.NameTooLong"/>.</exception>
    public static PersonName Of(string? fullName)
    {
        var name = Accepted(fullName);
        var first = name.IndexOf(' ', StringComparison.Ordinal);
        if (first < 0)
            return new PersonName(name, "", "", name);

        var last = name.LastIndexOf(' ');
        return new PersonName(name, name[..first], first == last ? "" : name[(first + 1)..last], name[(last + 1)..]);
    }

    public override string ToString() => FullName;

    private static string Accepted(string? text)
    {
        var name = VietnameseText.Clean(text);
        PersonNameRules.WithoutAName.BrokenIf(!name.Any(char.IsLetter));
        PersonNameRules.NameTooLong.BrokenIf(name.Length > MaxLength, MaxLength);

        return name;
    }
}
