using ProgramTracker.Domain.Files;

namespace ProgramTracker.Web.Files;

/// <summary>A file as a browser sent it.</summary>
public static class SentFile
{
    /// <summary>The file as it will be kept. Refuses one larger than <paramref name="limits"/> say, and what <see cref="StoredFile.Take"/> refuses.</summary>
    public static async Task<StoredFile> TakeAsync(IFormFile sent, FileLimits limits)
    {
        var name = FileName.Shown(sent.FileName);
        FileRules.TooLarge.BrokenIf(sent.Length > limits.MostBytes, name, limits.Megabytes);
        var bytes = new byte[sent.Length];
        await using var stream = sent.OpenReadStream();
        await stream.ReadExactlyAsync(bytes);

        return StoredFile.Take(bytes, name);
    }
}
