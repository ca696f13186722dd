namespace ProgramTracker.Reader.People;

/// <summary>A person as a pasted list prints them: what the clerk checks before it becomes a record.</summary>
/// <param name="Name">Family, middle, given as printed, without the form of address; empty when none was found.</param>
/// <param name="Rank">Police or army rank in its canonical spelling (as printed with <see cref="PersonDoubt.UnknownRank"/>), or null.</param>
/// <param name="Title">Academic or professional title as printed (GS.TS, Luật sư), or null.</param>
/// <param name="Positions">Posts in printed order, each with its organisation and with words such as "nguyên" kept.</param>
/// <param name="Start">Where the words of this person begin in the pasted text, in UTF-16 units.</param>
/// <param name="Length">How many UTF-16 units of the pasted text they take, never 0.</param>
/// <param name="Doubts">What the clerk should look at, in no order of weight; empty when the line reads cleanly.</param>
/// <param name="Chairs">Whether the words around say that the person chairs.</param>
/// <param name="Presents">Whether the words around say that the person presented a report.</param>
/// <param name="Speaks">Whether the words around say that the person spoke or read a paper.</param>
/// <param name="BridgePoint">The bridge point (điểm cầu) at which the text places the person, as printed; none for the main one.</param>
/// <param name="IsAbsent">Whether a mark beside the person says that they did not come.</param>
public sealed record PersonLine(
    string Name,
    string? Rank,
    string? Title,
    IReadOnlyList<string> Positions,
    int Start,
    int Length,
    IReadOnlyList<PersonDoubt> Doubts,
    bool Chairs = false,
    bool Presents = false,
    bool Speaks = false,
    string? BridgePoint = null,
    bool IsAbsent = false);

/// <summary>Why a line about a person needs a second look. A doubt never refuses: the line stands as it was read.</summary>
public enum PersonDoubt
{
    /// <summary>No words read as a name; the whole line is kept as a post.</summary>
    NoName,

    /// <summary>Nothing is said about an office.</summary>
    NoPosition,

    /// <summary>The name holds words of a post or an organisation.</summary>
    NameLooksLikePost,

    /// <summary>The name is also that of a province, or stands where a place is usually named.</summary>
    NameLooksLikePlace,

    /// <summary>The name does not begin with a common family name, or has one word only.</summary>
    UnusualName,

    /// <summary>More words, or more characters, than a name usually has.</summary>
    LongName,

    /// <summary>The first post begins with no known word for a post: perhaps only an organisation.</summary>
    UnknownPosition,

    /// <summary>Where a rank is expected stands something that is none.</summary>
    UnknownRank,
}
