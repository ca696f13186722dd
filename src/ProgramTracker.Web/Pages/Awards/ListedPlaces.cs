using System.Globalization;
using System.Text.RegularExpressions;

namespace ProgramTracker.Web.Pages.Awards;

/// <summary>Places in a signed list as people write them: <c>3, 7, 12-15</c>.</summary>
public static partial class ListedPlaces
{
    /// <summary>The places, counted from 1; none when the text says something else, a place 0, or a range that runs backwards.</summary>
    public static IReadOnlySet<int>? Read(string typed)
    {
        var places = new HashSet<int>();
        foreach (var part in typed.Split([',', ';', ' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Place().Match(part) is not { Success: true } match)
                return null;
            var first = int.Parse(match.Groups["first"].Value, CultureInfo.InvariantCulture);
            var last = match.Groups["last"].Success ? int.Parse(match.Groups["last"].Value, CultureInfo.InvariantCulture) : first;
            if (first == 0 || last < first)
                return null;
            places.UnionWith(Enumerable.Range(first, last - first + 1));
        }

        return places;
    }

    [GeneratedRegex(@"^(?<first>\d{1,5})(?:[-–](?<last>\d{1,5}))?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Place();
}
