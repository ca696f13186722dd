using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ProgramTracker.Data;
using ProgramTracker.Domain;
using ProgramTracker.Web.Tests.Assets;
using ProgramTracker.Web.Words;

namespace ProgramTracker.Web.Tests.Words;

public sealed partial class EveryLabel
{
    private static readonly ResourceManager Words = new(typeof(Web.Words.Words));
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    [Fact]
    public void Has_an_English_word() => SaidAll(Phrases().Distinct().Where(phrase => !HasEnglish(phrase)));

    [Fact]
    public void Says_in_English_the_same_values()
    {
        var different = Entries("Words.en.resx")
            .Where(entry => entry.Key.Contains(' ') || entry.Key.Contains('{'))
            .Where(entry => !Values(entry.Key).SetEquals(Values(entry.Value)))
            .Select(entry => entry.Key);

        Assert.Empty(different);
    }

    /// <summary>The compiler of resources takes "Việc" and "việc" for one and drops the second.</summary>
    [Fact]
    public void Stands_once_in_each_language()
    {
        foreach (var file in new[] { "Words.vi.resx", "Words.en.resx" })
            Assert.Empty(Entries(file).GroupBy(entry => entry.Key, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1).Select(same => $"{file}: {same.Key}"));
    }

    [Fact]
    public void Of_a_rule_has_a_sentence_in_both_languages()
    {
        var vietnamese = Entries("Words.vi.resx").Select(entry => entry.Key).ToHashSet();
        var unsaid = Rules().Where(code => !vietnamese.Contains(code) || !HasEnglish(code));

        Assert.NotEmpty(Rules());
        SaidAll(unsaid);
    }

    [Fact]
    public void Of_a_rule_is_the_rule_of_one_area() => Assert.Empty(Rules().GroupBy(code => code).Where(same => same.Count() > 1).Select(same => same.Key));

    /// <summary>Names every missing one, however many.</summary>
    private static void SaidAll(IEnumerable<string> missing)
    {
        var list = missing.Order(StringComparer.Ordinal).ToList();
        Assert.True(list.Count == 0, $"{list.Count} without words:\n{string.Join("\n", list)}");
    }

    private static List<string> Rules() =>
        [.. new[] { typeof(Rule), typeof(TrackerContext), typeof(Web.Words.Words) }.SelectMany(type => type.Assembly.GetTypes())
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(Rule))
            .Select(field => ((Rule)field.GetValue(null)!).Code)];

    private static IEnumerable<string> Phrases() => Written().Concat(Displayed()).Concat(ValidationSentences.All);

    /// <summary>What pages and classes ask for, the words of enumerations and fields, the names of places in the navigation, and what the database refuses.</summary>
    private static IEnumerable<string> Written() =>
        from file in WebFiles.Of(".cshtml", ".cs")
        let isTable = Path.GetFileName(file) is "Shell.cs" or "DatabaseRefusal.cs" || file.EndsWith("Words.cs", StringComparison.Ordinal)
        from Match match in (isTable ? Literal() : Asked()).Matches(File.ReadAllText(file))
        let phrase = Regex.Unescape(match.Groups[1].Value)
        where !isTable || phrase.Any(letter => letter > 0xBF)
        select phrase;

    private static IEnumerable<string> Displayed() =>
        from type in typeof(Web.Words.Words).Assembly.GetTypes()
        from member in type.GetMembers(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly)
        from name in new[] { member.GetCustomAttribute<DisplayAttribute>()?.Name }
        where name is not null
        select name;

    private static bool HasEnglish(string key) => Words.GetResourceSet(English, createIfNotExists: true, tryParents: false)?.GetString(key) is { Length: > 0 };

    private static IEnumerable<KeyValuePair<string, string>> Entries(string file) =>
        XDocument.Load(Path.Combine(WebFiles.Project, "Words", file)).Root!
            .Elements("data")
            .Select(data => KeyValuePair.Create(data.Attribute("name")!.Value, data.Element("value")!.Value));

    private static HashSet<string> Values(string sentence) => [.. Value().Matches(sentence).Select(match => match.Value)];

    [GeneratedRegex("""\b(?:(?:[Tt]|_t|[Ww]ords|_words)\[|WithMessage\()\s*"((?:[^"\\]|\\.)*)["]""")]
    private static partial Regex Asked();

    [GeneratedRegex(""""(?<!//[^\n]*)"((?:[^"\\\n]|\\.)*)["]"""")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Value();
}
