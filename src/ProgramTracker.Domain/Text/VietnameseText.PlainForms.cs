using System.Collections.Frozen;

namespace ProgramTracker.Domain.Text;

public static partial class VietnameseText
{
    /// <summary>
    /// What does not come apart into a letter and its marks, as PostgreSQL's unaccent writes it:
    /// the signs met in Vietnamese prose and the letters of European names.
    /// </summary>
    private static readonly FrozenDictionary<int, string> PlainForms = new (string Signs, string Form)[]
    {
        ("đĐðÐ", "d"), ("łŁ", "l"), ("øØ", "o"), ("æÆ", "ae"), ("œŒ", "oe"), ("ßẞ", "ss"), ("þÞ", "th"), ("ı", "i"), ("ﬁ", "fi"), ("ﬂ", "fl"), ("ﬀ", "ff"),
        ("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
        ("‘’‛′ʹʻʼʽ", "'"), ("“”‟″ʺ", "\""), ("‚", ","), ("„", ",,"), ("«", "<<"), ("»", ">>"), ("‹", "<"), ("›", ">"),
        ("…", "..."), ("‥", ".."), ("․", "."), ("×", "*"), ("÷⁄∕", "/"), ("±", "+/-"), ("№", "no"), ("℃", "°c"),
        ("©", "(c)"), ("®", "(r)"), ("¡", "!"), ("¿", "?"), ("¼", "1/4"), ("½", "1/2"), ("¾", "3/4"),
    }
    .SelectMany(entry => entry.Signs.Select(sign => KeyValuePair.Create((int)sign, entry.Form)))
    .ToFrozenDictionary();
}
