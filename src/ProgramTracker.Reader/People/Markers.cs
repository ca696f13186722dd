using ProgramTracker.Domain.People;

namespace ProgramTracker.Reader.People;

/// <summary>The words before a name that announce a person: form of address, rank, academic title.</summary>
internal sealed record Markers(int Next, bool Address, string? Rank, bool RankIsUnknown, string? Title)
{
    /// <summary>Dropped. Titles of clergy are forms of address here: what they tell about a person is not kept.</summary>
    private static readonly Phrases Addresses = new(
        "các đồng chí, đồng chí, đ / c, các đ / c, đ . c, đc, ông, bà, các ông, các bà, ông bà, ông / bà, các ông bà, anh, chị, ngài, cô, chú, bác",
        "hòa thượng, thượng tọa, đại đức, ni sư, sư cô, linh mục, giám mục, mục sư");

    /// <summary>Inside a line only these are sure to announce a person: "anh", "cô" and the like are also syllables of names and units.</summary>
    private static readonly Phrases SureAddresses = new("các đồng chí, đồng chí, đ / c, các đ / c, ông, bà, các ông, các bà");

    private static readonly Phrases Titles = new(
        "giáo sư, phó giáo sư, tiến sĩ, tiến sỹ, tiến sĩ khoa học, thạc sĩ, thạc sỹ, cử nhân, kỹ sư, bác sĩ, bác sỹ, dược sĩ, luật sư, kiến trúc sư",
        "nhà báo, nhà văn, nhà giáo, nhà giáo nhân dân, nhà giáo ưu tú",
        "thầy thuốc nhân dân, thầy thuốc ưu tú, nghệ sĩ nhân dân, nghệ sĩ ưu tú, nghệ nhân, gs, pgs, ts, tskh, ths, th . s, bs, bsck, bscki, bsckii, ks",
        "ls, cn, kts, ngnd, ngưt, ttnd, ttưt, nsnd, nsưt, anh hùng lao động, anh hùng llvtnd");

    private static readonly HashSet<string> RankEndings = ["tướng", "tá", "úy", "sĩ", "sỹ"];

    private static readonly HashSet<string> RankBeginnings = ["thuợng", .. PoliceRank.All.Select(rank => rank.Name.Split(' ')[0].ToLowerInvariant())];

    public static readonly Markers None = new(0, false, null, false, null);

    public bool Any => Address || Rank is not null || Title is not null;

    /// <summary>Reads all announcing words from <paramref name="at"/> on, over the commas between them ("Thiếu tướng, PGS.TS …").</summary>
    public static Markers Read(Row row, int at, int end)
    {
        var markers = new Markers(at, false, null, false, null);
        for (var next = at; next < end;)
        {
            if (markers.Any && row.Tokens[next].Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Dot or TokenKind.Dash or TokenKind.Break)
            {
                next++;
                continue;
            }

            var (grown, length) = markers.With(row, next, end);
            if (length == 0)
                break;

            next += length;
            markers = grown with { Next = next };
        }

        // What stands between the last marker and the name (a colon, a full stop) belongs to neither.
        while (markers.Any && markers.Next < end && row.Tokens[markers.Next] is { IsSeparator: true, Kind: not (TokenKind.Open or TokenKind.Semicolon) })
            markers = markers with { Next = markers.Next + 1 };

        return markers;
    }

    /// <summary>These and those that follow after a comma.</summary>
    public Markers And(Markers later) => new(
        later.Next,
        Address || later.Address,
        later.Rank ?? Rank,
        later.Rank is null ? RankIsUnknown : later.RankIsUnknown,
        Title is null || later.Title is null ? Title ?? later.Title : $"{Title}, {later.Title}");

    /// <summary>Whether a form of address or a rank stands here, in the middle of a line.</summary>
    public static bool AnnouncesAt(Row row, int at, int end) =>
        (SureAddresses.LengthAt(row.Tokens, at, end) is > 0 and var length && (length > 1 || !row.Tokens[at].Capital)) || RankLength(row, at, end) > 0;

    private (Markers Grown, int Length) With(Row row, int at, int end)
    {
        if (RankLength(row, at, end) is > 0 and var rank && Rank is null)
        {
            var printed = row.Slice(at, at + rank);
            var known = PoliceRank.TryFind(printed);
            return (this with { Rank = known?.Name ?? printed, RankIsUnknown = known is null }, rank);
        }

        if (Titles.LengthAt(row.Tokens, at, end) is > 0 and var title && (row.Tokens[at].Capital || row.Tokens[at].Key.Length > 3))
        {
            var printed = row.Slice(at, at + title);
            return (this with { Title = Title is null ? printed : $"{Title}{(Title.Length < 5 ? "." : ", ")}{printed}" }, title);
        }

        return (this with { Address = true }, AddressLength(row, at, end));
    }

    private static int AddressLength(Row row, int at, int end)
    {
        var length = Addresses.LengthAt(row.Tokens, at, end);
        if (length != 1 || at + 1 >= end || !row.Tokens[at + 1].IsWord)
            return length;

        // "Bà Rịa" and "Anh Thư" begin with no form of address.
        var announces = row.Tokens[at].Key is "ông" or "bà"
            ? row.Tokens[at + 1].Capital && NameWords.PlaceAt(row.Tokens, at, end) == 0
            : NameWords.FamilyAt(row.Tokens, at + 1);
        return announces ? 1 : 0;
    }

    private static int RankLength(Row row, int at, int end)
    {
        if (!RankBeginnings.Contains(row.Tokens[at].Key))
            return 0;

        for (var length = Math.Min(3, end - at); length >= 2; length--)
            if (PoliceRank.TryFind(row.Slice(at, at + length)) is not null)
                return length;

        // "Chuẩn úy", "Thuợng tá": built like a rank, but none. The lower case tells it from a given name such as Trung Tá.
        return at + 1 < end && RankEndings.Contains(row.Tokens[at + 1].Key) && !row.Tokens[at + 1].Capital ? 2 : 0;
    }
}
