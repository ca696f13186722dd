using ProgramTracker.Domain.Text;

namespace ProgramTracker.Data.Organisations;

/// <summary>Words in small letters with a space around each, so that only whole ones are found.</summary>
internal static class SpacedWords
{
    public static string Of(string text) =>
        " " + string.Join(' ', new string([.. VietnameseText.Canonical(text).Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant() + " ";
}
