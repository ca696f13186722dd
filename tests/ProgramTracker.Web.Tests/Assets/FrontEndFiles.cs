using System.IO.Compression;
using System.Text.RegularExpressions;

namespace ProgramTracker.Web.Tests.Assets;

public sealed partial class FrontEndFiles
{
    [Fact]
    public void Lock_file_names_no_registry()
    {
        Assert.DoesNotContain("\"resolved\"", File.ReadAllText(Path.Combine(WebFiles.Project, "package-lock.json")), StringComparison.Ordinal);
        Assert.Contains("omit-lockfile-registry-resolved=true", File.ReadAllText(Path.Combine(WebFiles.Project, ".npmrc")), StringComparison.Ordinal);
    }

    [Fact]
    public void No_page_has_inline_script_or_style()
    {
        var found = WebFiles.Of(".cshtml").SelectMany(file => Inline().Matches(File.ReadAllText(file)).Select(match => $"{Path.GetFileName(file)}: {match.Value}"));

        Assert.Empty(found);
    }

    [Fact]
    public void Every_icon_that_is_named_is_in_the_sprite()
    {
        var sprite = File.ReadAllText(Path.Combine(WebFiles.Project, "wwwroot", "img", "icons.svg"));
        var missing = WebFiles.Of(".cshtml")
            .SelectMany(file => Icon().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .Distinct()
            .Where(name => !sprite.Contains($"id=\"{name}\"", StringComparison.Ordinal));

        Assert.Empty(missing);
    }

    /// <summary>On a slow line the first page should stand in seconds: styles, scripts and pictures of a page stay under 110 kB compressed, which leaves 40 for the page itself.</summary>
    [Fact]
    public void What_every_page_loads_stays_light()
    {
        var wwwroot = Path.Combine(WebFiles.Project, "wwwroot");
        var bytes = Directory.EnumerateFiles(wwwroot, "*", SearchOption.AllDirectories).Sum(Compressed);

        Assert.InRange(bytes, 1, 110_000);
    }

    private static long Compressed(string file)
    {
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
            brotli.Write(File.ReadAllBytes(file));

        return compressed.Length;
    }

    [GeneratedRegex("""<script(?![^>]*\bsrc=)[^>]*>|<style\b|\sstyle="|\son[a-z]+="|javascript:""", RegexOptions.IgnoreCase)]
    private static partial Regex Inline();

    [GeneratedRegex("<icon name=\"([a-z]+)\"")]
    private static partial Regex Icon();
}
