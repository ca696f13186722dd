using System.Text.RegularExpressions;

namespace ProgramTracker.Reader.People;

/// <summary>
/// What the words around people say of them: who chairs ("… dự và chủ trì hội nghị", "dưới sự chủ trì của …", a line "Chủ trì:"), who presented a report
/// ("… trình bày báo cáo") or spoke ("… phát biểu tham luận", "Phát biểu tại hội nghị, đồng chí …"), and at which bridge point they sit ("Tại điểm cầu Đà Nẵng, …"). A heading on a line of its own holds for the lines below it, until the next heading or an empty line.
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
        foreach (var (number, person) in people.Index())
        {
            while (at + 1 < settings._sentences.Count && settings._sentences[at + 1].Start <= person.Start)
                at++;
            var sentence = settings._sentences[at];
            var isNamed = person.Name.Length > 0;
            var said = isNamed ? settings.SaidOf(sentence, person, number > 0 ? people[number - 1] : null, number + 1 < people.Count ? people[number + 1] : null) : "";
            told.Add(person with
            {
                Chairs = isNamed && settings.Chairs(sentence, person),
                Presents = Presenting().IsMatch(said),
                Speaks = Speaking().IsMatch(said),
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

        return sentence.Heading.Contains("chủ trì", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>
    /// What is said of this person alone: the heading, the words up to the next person, and the words that lead in where they begin with a deed. A semicolon ends either.
    /// </summary>
    private string SaidOf(Sentence sentence, PersonLine person, PersonLine? last, PersonLine? next)
    {
        var end = Math.Min(person.Start + person.Length, sentence.End);
        var after = _text[end..Math.Clamp(next?.Start ?? sentence.End, end, Math.Min(sentence.End, end + Reach))].Split(';')[0];
        var lastEnd = last is null ? 0 : last.Start + last.Length;
        var before = _text[Math.Clamp(Math.Max(lastEnd, person.Start - Reach), sentence.Start, person.Start)..person.Start];
        var leadsIn = lastEnd <= sentence.Start || before.Contains(';', StringComparison.Ordinal) ? before.Split(';')[^1] : "";

        return $"{sentence.Heading}\n{after}\n{(BeginsWithADeed().IsMatch(leadsIn) ? leadsIn : "")}";
    }

    private static List<Sentence> SentencesOf(string text)
    {
        var sentences = new List<Sentence>();
        var (start, heading, above) = (0, "", (string?)null);
        foreach (var end in SentenceEnd().Matches(text).Select(match => match.Index + match.Length).Append(text.Length))
        {
            var words = text[start..end];
            if (Heading().IsMatch(words))
                (heading, above) = (words, PointIn(words) is { } headed ? headed.Name : above);
            else if (string.IsNullOrWhiteSpace(words))
                (heading, above) = ("", null);
            var point = PointIn(words);
            sentences.Add(new Sentence(start, end, heading, above, point?.Name, start + point?.At));
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

    [GeneratedRegex(@"^[\s\-–•*\d.)]*(?:đồng chí |các đồng chí )?(?:đồng chủ trì|chủ trì|dự|tham dự|đại biểu|tại|điểm cầu|khách mời|thành phần|phát biểu|tham luận|trình bày)[^\n]{0,120}:\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\bchủ trì\b(?!\s*(?:của|:|là|gồm|có))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Chairing();

    [GeneratedRegex(@"\bchủ trì\s*(?:hội nghị\s*|cuộc họp\s*|buổi lễ\s*)?(?:của|:|là|gồm|có)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LeadsInChairs();

    /// <summary>To present, unless what is presented is one's own paper or opinion.</summary>
    [GeneratedRegex(@"^(?:(?!\bnghe\b).)*\btrình bày\b(?!\s*(?:bài\s+)?(?:tham luận|phát biểu|ý kiến))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Presenting();

    /// <summary>To speak; who listens to others does not.</summary>
    [GeneratedRegex(@"^(?:(?!\bnghe\b).)*\b(?:phát biểu|tham luận|trình bày ý kiến)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Speaking();

    [GeneratedRegex(@"^[\s\-–•*\d.)]*(?:phát biểu|tham luận|trình bày)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BeginsWithADeed();

    /// <summary>Something else than to chair: behind it begins another part of the sentence.</summary>
    [GeneratedRegex(@"\b(?:phát biểu|trình bày|báo cáo tại|cùng dự|dự có|còn có|(?:tham dự|dự)(?!\s+(?:và|,)?\s*(?:đồng )?$))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherDeed();

    [GeneratedRegex(@"điểm cầu\s+(?:tại\s+|của\s+)?(?<name>[^\n,.:;()]{2,60}?)(?=\s*(?:[\n,.:;()]|$)|\s+(?:có|do|gồm|là|với|dưới|đồng chí|ông|bà|các)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Point();

    [GeneratedRegex(@"^(?:chính|trung tâm|trung ương)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MainPoint();

    /// <param name="Heading">The words of the heading above; empty where there is none.</param>
    /// <param name="PointAbove">The bridge point of the heading above.</param>
    /// <param name="Point">The bridge point that the sentence names itself; none for the main one.</param>
    /// <param name="PointAt">Where it is named; none where it is not.</param>
    private sealed record Sentence(int Start, int End, string Heading, string? PointAbove, string? Point, int? PointAt);
}
