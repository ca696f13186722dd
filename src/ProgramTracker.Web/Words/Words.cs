namespace ProgramTracker.Web.Words;

/// <summary>
/// The words of the site. A page writes the Vietnamese phrase itself, <c>T["Chương trình"]</c>; Words.en.resx holds its English.
/// A rule's sentence stands under the rule's code in both Words.vi.resx and Words.en.resx. Vietnamese is the fallback of every language.
/// </summary>
public sealed class Words;
