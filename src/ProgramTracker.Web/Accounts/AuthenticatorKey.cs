using System.Text;
using QRCoder;

namespace ProgramTracker.Web.Accounts;

/// <summary>The shared key of an authenticator app, as a picture to point a telephone at and as text to type.</summary>
/// <param name="Key">Base32, as Identity keeps it.</param>
public sealed record AuthenticatorKey(string Key, string UserName)
{
    private const string Issuer = "ProgramTracker";

    /// <summary>In groups of four.</summary>
    public string Grouped => string.Join(' ', Key.ToLowerInvariant().Chunk(4).Select(group => new string(group)));

    /// <summary>The address that authenticator apps read.</summary>
    public string Address => $"otpauth://totp/{Issuer}:{Uri.EscapeDataString(UserName)}?secret={Key}&issuer={Issuer}&digits=6";

    /// <summary>The QR picture: its side in modules, quiet zone included, and the dark modules as an SVG path. Drawn in the page, so that nothing inline is needed.</summary>
    public (int Side, string Path) Picture()
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(Address, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
            for (var x = 0; x < rows[y].Length; x++)
                if (rows[y][x])
                    path.Append('M').Append(x).Append(' ').Append(y).Append("h1v1h-1z");

        return (rows.Count, path.ToString());
    }
}
