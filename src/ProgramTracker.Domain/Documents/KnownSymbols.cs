using System.Collections.Frozen;
using ProgramTracker.Domain.Text;

namespace ProgramTracker.Domain.Documents;

/// <summary>
/// The symbols that bodies put on their documents: those of the central bodies and of every kind of local body,
/// and on top of them whatever the register of organisations knows.
/// </summary>
/// <param name="isKnownIssuer">Whether the register has an organisation with this symbol.</param>
public sealed class KnownSymbols(Func<string, bool>? isKnownIssuer = null)
{
    /// <summary>
    /// Ministries without their leading B. Many have a provincial department (Sở) with the same tail; those that were merged stand on older papers.
    /// </summary>
    private static readonly string[] Ministries =
    [
        "CA", "QP", "NG", "NV", "TP", "TC", "CT", "XD", "YT", "KHCN", "GDĐT", "VHTTDL", "NNMT", "DTTG",
        "LĐTBXH", "TTTT", "TNMT", "NNPTNT", "GTVT", "KHĐT", "VHTT",
    ];

    private static readonly string[] PartyBoards = ["BTC", "BDV", "BTG", "BTGDV", "BNC", "VP", "UBKT"];
    private static readonly string[] PartyCommittees = ["TW", "TU", "HU", "QU"];

    private static readonly FrozenSet<string> Party =
    [
        .. PartyCommittees, .. PartyBoards.SelectMany(_ => PartyCommittees, (board, committee) => board + committee),
        "BDV", "BTG", "BTGDV", "UBKT", "QUTW", "TWĐTN",
    ];

    private static readonly FrozenSet<string> State =
    [
        .. Ministries.Select(tail => "B" + tail), .. Ministries.Except(["CA", "QP"]).Select(tail => "S" + tail),
        "QH", "UBTVQH", "VPQH", "CTN", "VPCTN", "CP", "TTg", "VPCP", "TTCP", "NHNN", "UBDT", "TANDTC", "VKSNDTC",
        "HĐND", "TTHĐND", "UBND", "CA", "CAT", "CATP", "CAH", "CAX", "CAP",
        "MTTW", "MTTQ", "MTTQVN", "UBMTTQ", "UBMTTQVN", "UBTWMTTQVN", "UBTUMTTQVN",
    ];

    /// <summary>Bodies that follow the separators of whoever set them up.</summary>
    private static readonly FrozenSet<string> Either = ["BCĐ", "TLĐ", "HNDTW", "HND", "ĐCT", "LHPN", "CCB", "ĐTN"];

    private static readonly FrozenSet<string> Units = ["VP", "NC", "BTT"];

    /// <summary>Symbols by their key without accents and case, where that is unambiguous.</summary>
    private static readonly FrozenDictionary<string, string> ByKey = State.Concat(Party).Concat(Either).GroupBy(VietnameseText.SearchKey)
        .Where(same => same.Count() == 1).ToFrozenDictionary(same => same.Key, same => same.Single());

    /// <summary>Whether some body puts this on its documents, spelt exactly so.</summary>
    public bool Has(string symbol) =>
        State.Contains(symbol) || IsParty(symbol) || IsEither(symbol) || IsOfNationalAssembly(symbol) || IsUnit(symbol) && symbol.Length > 2
        || isKnownIssuer?.Invoke(symbol) == true;

    /// <summary>The known symbol that was meant by another case, without the stroke of Đ, or with TƯ for TW; the same text when none is.</summary>
    public string Spelt(string group)
    {
        if (Has(group))
            return group;

        var symbol = group.Replace("TƯ", "TW", StringComparison.OrdinalIgnoreCase);
        if (Has(symbol))
            return symbol;

        if (ByKey.TryGetValue(VietnameseText.SearchKey(symbol), out var known))
            return known;

        return symbol.ToUpperInvariant() is var capitals && Has(capitals) ? capitals : group;
    }

    /// <summary>A police unit (V28, PV05, P5) or an office inside the issuer (VP, NC, BTT).</summary>
    public static bool IsUnit(string group)
    {
        if (Units.Contains(group))
            return true;

        var letters = group.AsSpan().IndexOfAnyInRange('0', '9');
        if (letters < 1 || group.AsSpan(letters).ContainsAnyExceptInRange('0', '9'))
            return false;

        var digits = group.Length - letters;
        return group.All(c => char.IsUpper(c) || char.IsAsciiDigit(c)) && (letters == 1 && digits == 2 || group[0] == 'P' && letters <= 3 && digits <= 2);
    }

    /// <summary>Party bodies: the committees and their boards, and every Đảng ủy (ĐU…).</summary>
    public static bool IsParty(string symbol) => Party.Contains(symbol) || symbol.StartsWith("ĐU", StringComparison.Ordinal) && symbol.All(char.IsUpper);

    /// <summary>A steering committee (BCĐ, BCĐ138) or a mass organisation: the separators tell the system.</summary>
    public static bool IsEither(string symbol) => Either.Contains(symbol.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'));

    /// <summary>Whether the separators must tell the system, because the symbol does not.</summary>
    public static bool FollowsSeparators(string symbol) => !State.Contains(symbol) && !IsUnit(symbol) && !IsOfNationalAssembly(symbol);

    /// <summary>QH15 or UBTVQH15; the number is the term.</summary>
    public static bool IsOfNationalAssembly(string symbol) =>
        IsQuocHoi(symbol) || symbol.StartsWith("UBTVQH", StringComparison.Ordinal) && IsTerm(symbol.AsSpan(6));

    /// <summary>QH15.</summary>
    public static bool IsQuocHoi(string symbol) => symbol.StartsWith("QH", StringComparison.Ordinal) && IsTerm(symbol.AsSpan(2));

    private static bool IsTerm(ReadOnlySpan<char> term) => term.Length is 1 or 2 && !term.ContainsAnyExceptInRange('0', '9');
}
