using ProgramTracker.Domain.Text;

namespace ProgramTracker.Domain.Files;

/// <summary>A file's name as it is kept: no folders, nothing invisible, NFC, and the ending that its content asks for.</summary>
public static class FileName
{
    public const int Length = 200;

    private const string Forbidden = "\"*:<>?|";

    /// <summary>The name without folders, as it is shown before the content is known.</summary>
    public static string Shown(string sent)
    {
        var name = VietnameseText.Clean(sent.Replace('\\', '/').Split('/')[^1]);
        name = string.Concat(name.Where(letter => !char.IsControl(letter) && !Forbidden.Contains(letter))).Trim(' ', '.');

        return name.Length == 0 ? "tep" : Cut(name, Length);
    }

    /// <summary>The name of a file of this kind: <c>C:\ảnh\bìa.exe</c> that is a picture becomes <c>bìa.jpg</c>.</summary>
    public static string Of(string sent, FileKind kind)
    {
        var name = Shown(sent);
        var ending = kind.Endings().FirstOrDefault(known => name.EndsWith(known, StringComparison.OrdinalIgnoreCase));
        var stem = ending is null ? Path.GetFileNameWithoutExtension(name) : name[..^ending.Length];
        ending ??= kind.Endings()[0];

        return Cut(stem.Length == 0 ? "tep" : stem, Length - ending.Length) + ending;
    }

    private static string Cut(string name, int most)
    {
        if (name.Length <= most)
            return name;

        // Never through the middle of a character.
        return name[..(char.IsHighSurrogate(name[most - 1]) ? most - 1 : most)];
    }
}
