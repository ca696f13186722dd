using ProgramTracker.Domain.Text;

namespace ProgramTracker.Domain;

/// <summary>How verbs take words in: NFC, spaces tidied, and nothing instead of an empty text.</summary>
internal static class Wording
{
    public static string? OrNull(string? text)
    {
        var clean = VietnameseText.Clean(text ?? "");
        return clean.Length == 0 ? null : clean;
    }

    /// <summary>Whether nothing is left of the text that a person could read: spaces and invisible characters are no words.</summary>
    public static bool IsEmpty(string? text) => OrNull(text) is null;

    public static string OrEmpty(string? text) => VietnameseText.Clean(text ?? "");

    /// <summary>For texts of several lines.</summary>
    public static string? LinesOrNull(string? text)
    {
        var clean = VietnameseText.CleanLines(text ?? "");
        return clean.Length == 0 ? null : clean;
    }
}
