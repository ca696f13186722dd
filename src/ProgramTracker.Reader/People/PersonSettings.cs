using System.Text.RegularExpressions;

namespace ProgramTracker.Reader.People;

/// <summary>
/// What the words around people say of them: who chairs ("… dự và chủ trì hội nghị", "dưới sự chủ trì của …", a line "Chủ trì:"), and at which bridge point
/// they sit ("Tại điểm cầu Đà Nẵng, …"). A heading on a line of its own holds for the lines below it, until the next heading or an empty line.
/// </summary>
internal sealed partial class PersonSettings
{
    /// <summary>How far words may stand from the person whom they concern; a bound keeps reading linear.</summary>
    private const int Reach = 2_000;

    private readonly string _text;
    private readonly List<Sentence> _sentences;

    private PersonSettings(string text) => (_text, _sentences) = (text, SentencesOf(text));

    /// <summary>The people, each with what the text around says.</summary>
    /// <param name="pasted">The text in which the spans of the people stand.</param>
    /// <param name="people">In the order of the text.</param>
    public static List<PersonLine> Tell(string pasted, IReadOnlyList<PersonLine> people)
    {
        var settings = new PersonSettings(pasted);
        var told = new List<PersonLine>(people.Count);
        var at = 0;
        foreach (var person in people)
        {
            while (at + 1 < settings._sentences.Count && settings._sentences[at + 1].Start <= person.Start)
                at++;
            var sentence = settings._sentences[at];
            told.Add(person with
            {
                Chairs = person.Name.Length > 0 && settings.Chairs(sentence, person),
                BridgePoint = sentence.PointAt is { } point && point < person.Start ? sentence.Point : sentence.PointAbove,
            });
        }

        return told;
    }

    private bool Chairs(Sentence sentence, PersonLine person)
    {
        var end = Math.Min(person.Start + person.Length, sentence.End);
        var (before, after) = (_text[Math.Max(sentence.Start, person.Start - Reach)..person.Start], _text[end..Math.Min(sentence.End, end + Reach)]);
        if (Chairing().Match(after) is { Success: true } deed && !OtherDeed().IsMatch(after[..deed.Index]))
            return true;
        if (LeadsInChairs().Matches(before) is { Count: > 0 } leads)
            return !OtherDeed().IsMatch(before[(leads[^1].Index + leads[^1].Length)..]);

        return sentence.IsUnderChairs;
    }

    private static List<Sentence> SentencesOf(string text)
    {
        var sentences = new List<Sentence>();
        var (start, underChairs, above) = (0, false, (string?)null);
        foreach (var end in SentenceEnd().Matches(text).Select(match => match.Index + match.Length).Append(text.Length))
        {
            var words = text[start..end];
            if (Heading().IsMatch(words))
                (underChairs, above) = (words.Contains("chủ trì", StringComparison.OrdinalIgnoreCase), PointIn(words) is { } heading ? heading.Name : above);
            else if (string.IsNullOrWhiteSpace(words))
                (underChairs, above) = (false, null);
            var point = PointIn(words);
            sentences.Add(new Sentence(start, end, underChairs, above, point?.Name, start + point?.At));
            start = end;
        }

        return sentences;
    }

    /// <summary>The first bridge point that is named; the main one is none.</summary>
    private static (int At, string? Name)? PointIn(string words)
    {
        if (Point().Match(words) is not { Success: true } found)
            return null;
        var name = found.Groups["name"].Value.Trim();

        return (found.Index, MainPoint().IsMatch(name) ? null : name);
    }

    [GeneratedRegex(@"\n|(?<=\p{Ll}|\)|”)[.!?](?=\s+[\p{Lu}“])", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"^[\s\-–•*\d.)]*(?:đồng chí |các đồng chí )?(?:đồng chủ trì|chủ trì|dự|tham dự|đại biểu|tại|điểm cầu|khách mời|thành phần)[^\n]{0,120}:\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\bchủ trì\b(?!\s*(?:của|:|là|gồm|có))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Chairing();

    [GeneratedRegex(@"\bchủ trì\s*(?:hội nghị\s*|cuộc họp\s*|buổi lễ\s*)?(?:của|:|là|gồm|có)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LeadsInChairs();

    /// <summary>Something else than to chair: behind it begins another part of the sentence.</summary>
    [GeneratedRegex(@"\b(?:phát biểu|trình bày|báo cáo tại|cùng dự|dự có|còn có|(?:tham dự|dự)(?!\s+(?:và|,)?\s*(?:đồng )?$))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherDeed();

    [GeneratedRegex(@"điểm cầu\s+(?:tại\s+|của\s+)?(?<name>[^\n,.:;()]{2,60}?)(?=\s*(?:[\n,.:;()]|$)|\s+(?:có|do|gồm|là|với|dưới|đồng chí|ông|bà|các)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Point();

    [GeneratedRegex(@"^(?:chính|trung tâm|trung ương)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MainPoint();

    /// <param name="IsUnderChairs">Whether the heading above says that those below chair.</param>
    /// <param name="PointAbove">The bridge point of the heading above.</param>
    /// <param name="Point">The bridge point that the sentence names itself; none for the main one.</param>
    /// <param name="PointAt">Where it is named; none where it is not.</param>
    private sealed record Sentence(int Start, int End, bool IsUnderChairs, string? PointAbove, string? Point, int? PointAt);
}
