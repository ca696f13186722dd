using System.Security.Cryptography;

namespace ProgramTracker.Web.Accounts;

/// <summary>A password that someone reads out or copies once: four groups of four signs that are not mistaken for each other, about 79 bits.</summary>
public static class TemporaryPassword
{
    private const string Signs = "abcdefghjkmnpqrstuvwxyz23456789";

    public static string Make() => string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Signs, 4)));
}
