using System.Globalization;
using System.Text;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>Conferences as a calendar file (RFC 5545). A conference takes a whole day in Vietnam; its hours are not kept.</summary>
internal static class ConferenceCalendar
{
    public const string ContentType = "text/calendar; charset=utf-8";
    public const string FileName = "hoi-nghi.ics";

    /// <summary>Octets of a line without its end.</summary>
    private const int LineLength = 75;

    /// <param name="Id">The same each time, so that a calendar changes what it has and adds nothing twice.</param>
    /// <param name="IsPlanned">Not held yet.</param>
    public sealed record Event(Guid Id, DateOnly On, string Title, string Place, string Address, bool IsPlanned);

    public static string Write(IEnumerable<Event> events, DateTimeOffset now)
    {
        var text = new StringBuilder();
        foreach (var line in Begin().Concat(events.SelectMany(one => Lines(one, now))).Append("END:VCALENDAR"))
            Fold(line, text);

        return text.ToString();
    }

    /// <summary>With the zone of the office, without which a calendar of no conferences would have no part, and that the format forbids.</summary>
    private static IEnumerable<string> Begin() =>
    [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//ProgramTracker//Conferences//VI",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "X-WR-CALNAME:Hội nghị",
        "X-WR-TIMEZONE:Asia/Ho_Chi_Minh",
        "BEGIN:VTIMEZONE",
        "TZID:Asia/Ho_Chi_Minh",
        "BEGIN:STANDARD",
        "DTSTART:19750613T000000",
        "TZOFFSETFROM:+0800",
        "TZOFFSETTO:+0700",
        "TZNAME:+07",
        "END:STANDARD",
        "END:VTIMEZONE",
    ];

    private static IEnumerable<string> Lines(Event one, DateTimeOffset now)
    {
        yield return "BEGIN:VEVENT";
        yield return $"UID:{one.Id}";
        yield return $"DTSTAMP:{now.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}";
        yield return $"DTSTART;VALUE=DATE:{Day(one.On)}";

        // The end is the first day on which it is over.
        yield return $"DTEND;VALUE=DATE:{Day(one.On.AddDays(1))}";
        yield return $"SUMMARY:{Escaped(one.Title)}";
        if (one.Place.Length > 0)
            yield return $"LOCATION:{Escaped(one.Place)}";
        yield return $"URL:{one.Address}";
        yield return one.IsPlanned ? "STATUS:TENTATIVE" : "STATUS:CONFIRMED";
        yield return "TRANSP:TRANSPARENT";
        yield return "END:VEVENT";
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escaped(string text)
    {
        var escaped = text.ReplaceLineEndings("\n").Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
            .Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

        return string.Concat(escaped.Where(character => !char.IsControl(character)));
    }

    /// <summary>A long line goes on in the next, which begins with a space; never inside a letter.</summary>
    private static void Fold(string line, StringBuilder text)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LineLength)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
