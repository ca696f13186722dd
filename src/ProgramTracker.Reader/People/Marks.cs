using System.Text.RegularExpressions;

namespace ProgramTracker.Reader.People;

/// <summary>Marks in brackets that say whether someone came and what they did: "(vắng)", "(chủ trì)". They belong to no name and no post.</summary>
internal sealed partial class Marks
{
    /// <summary>How far a mark may stand from the bounds of its line; a bound keeps reading linear.</summary>
    private const int Reach = 500;

    private readonly List<(int At, string Words)> _marks;

    private Marks(string text, List<(int, string)> marks) => (Text, _marks) = (text, marks);

    /// <summary>What was pasted, each mark blank, every other word in its place.</summary>
    public string Text { get; }

    public static Marks In(string pasted)
    {
        var found = Mark().Matches(pasted);

        return new Marks(Mark().Replace(pasted, mark => new string(' ', mark.Length)), [.. found.Select(mark => (mark.Index, mark.Groups["words"].Value.ToLowerInvariant()))]);
    }

    /// <summary>Tells each mark of the person before it in its line, or part between semicolons; where nobody stands before it, of the one behind it.</summary>
    /// <param name="people">In the order of the text.</param>
    public List<PersonLine> Tell(List<PersonLine> people)
    {
        var next = 0;
        foreach (var (at, words) in _marks)
        {
            while (next < people.Count && people[next].Start <= at)
                next++;
            var (from, to) = Around(at);
            var marked = next > 0 && people[next - 1].Start + people[next - 1].Length > from ? next - 1 : next < people.Count && people[next].Start < to ? next : -1;
            if (marked >= 0 && people[marked].Name.Length > 0)
                people[marked] = With(people[marked], words);
        }

        return people;
    }

    private (int From, int To) Around(int at)
    {
        var (earliest, latest) = (Math.Max(0, at - Reach), Math.Min(Text.Length, at + Reach));
        var (from, to) = (Text.AsSpan(earliest, at - earliest).LastIndexOfAny('\n', ';'), Text.AsSpan(at, latest - at).IndexOfAny('\n', ';'));

        return (from < 0 ? earliest : earliest + from + 1, to < 0 ? latest : at + to);
    }

    private static PersonLine With(PersonLine person, string words) => words switch
    {
        _ when words.StartsWith("vắng", StringComparison.Ordinal) => person with { IsAbsent = true },
        _ when words.Contains("chủ trì", StringComparison.Ordinal) => person with { Chairs = true },
        _ when words.Contains("tham luận", StringComparison.Ordinal) || words.StartsWith("phát biểu", StringComparison.Ordinal) => person with { Speaks = true },
        _ => person with { Presents = true },
    };

    [GeneratedRegex(@"\(\s*(?<words>(?:vắng|(?:đồng )?chủ trì|báo cáo|trình bày|tham luận|phát biểu)(?![\p{L}\p{M}])[^()\n;]{0,40})\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
