namespace ProgramTracker.Domain.Documents;

/// <summary>A type of document (Chỉ thị, Kế hoạch, Quy định…) in the system that numbers it. A row of the catalogue.</summary>
public sealed class DocumentType : Part
{
    public const int NameLength = 300;
    public const int AbbreviationLength = 20;

    private DocumentType()
    {
    }

    /// <summary>As it stands in numbers, case kept (<c>CTr</c>, <c>QyĐ</c>); none for a công văn of the State.</summary>
    public string? Abbreviation { get; private init; }
    public string Name { get; private init; } = "";
    public string EnglishName { get; private init; } = "";
    public DocumentNumberSystem System { get; private init; }

    /// <summary>Where the row was read.</summary>
    public string? Source { get; private init; }

    public static DocumentType Enter(string? abbreviation, string name, string englishName, DocumentNumberSystem system, string? source) =>
        new() { Abbreviation = Wording.OrNull(abbreviation), Name = Wording.OrEmpty(name), EnglishName = Wording.OrEmpty(englishName), System = system, Source = Wording.OrNull(source) };
}
