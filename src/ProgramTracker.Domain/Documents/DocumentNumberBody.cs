using ProgramTracker.Domain.Text;

namespace ProgramTracker.Domain.Documents;

/// <summary>An issuing body that a text names in words.</summary>
/// <param name="Name">The name, in lower case.</param>
/// <param name="Symbol">Its symbol; null where one name stands for bodies with different symbols.</param>
/// <param name="System">How it numbers.</param>
internal sealed record DocumentNumberBody(string Name, string? Symbol, DocumentNumberSystem System)
{
    private static readonly DocumentNumberBody[] All =
    [
        .. Of(DocumentNumberSystem.Party,
            ("ban chấp hành trung ương", "TW"), ("bộ chính trị", "TW"), ("ban bí thư", "TW"),
            ("văn phòng trung ương", "VPTW"), ("ban tổ chức trung ương", "BTCTW"),
            ("ban dân vận trung ương", "BDVTW"), ("ban tuyên giáo trung ương", "BTGTW"), ("ban tuyên giáo và dân vận trung ương", "BTGDVTW"),
            ("ban nội chính trung ương", "BNCTW"), ("ủy ban kiểm tra trung ương", "UBKTTW"),
            ("đảng ủy công an trung ương", "ĐUCA"), ("quân ủy trung ương", "QUTW"),
            ("tỉnh ủy", "TU"), ("thành ủy", "TU"), ("huyện ủy", "HU"), ("quận ủy", "QU"),
            ("đảng ủy", null), ("ban chấp hành đảng bộ", null), ("ban thường vụ", null),
            ("ban dân vận", null), ("ban tuyên giáo", null), ("ban nội chính", null), ("ủy ban kiểm tra", null),
            ("văn phòng tỉnh ủy", null), ("văn phòng thành ủy", null),
            ("ban tổ chức tỉnh ủy", null), ("ban tổ chức thành ủy", null)),
        .. Of(DocumentNumberSystem.Normative, ("quốc hội", "QH"), ("ủy ban thường vụ quốc hội", "UBTVQH")),
        .. Of(DocumentNumberSystem.Administrative,
            ("chủ tịch nước", "CTN"), ("chính phủ", "CP"), ("thủ tướng", "TTg"), ("thủ tướng chính phủ", "TTg"),
            ("văn phòng chính phủ", "VPCP"), ("bộ công an", "BCA"),
            ("bộ quốc phòng", "BQP"), ("bộ nội vụ", "BNV"), ("bộ công thương", "BCT"), ("bộ tư pháp", "BTP"), ("bộ tài chính", "BTC"), ("bộ trưởng", null),
            ("ủy ban nhân dân", "UBND"), ("ubnd", "UBND"), ("hội đồng nhân dân", "HĐND"), ("hđnd", "HĐND"),
            ("ủy ban trung ương mặt trận tổ quốc", "MTTW"), ("ủy ban trung ương mttq", "MTTW"), ("mặt trận tổ quốc", null), ("mttq", null),
            ("công an tỉnh", null), ("công an thành phố", null)),
    ];

    /// <summary>Whether a lead symbol is that of some body here, so that another body's name contradicts it.</summary>
    public static bool AnyHas(string symbol) => Array.Exists(All, body => body.Symbol == symbol);

    /// <summary>
    /// The body that a text names first, the longest of those that begin at one place. "Bộ trưởng Bộ Công an" is the ministry: a body with a symbol
    /// goes before one without that stands right before it.
    /// </summary>
    public static DocumentNumberBody? NamedIn(string? text)
    {
        var words = VietnameseText.Canonical(text);
        var first = FirstIn(words, 0);
        if (first is not { Body.Name: "bộ trưởng" })
            return first?.Body;

        var next = FirstIn(words, first.Value.At + first.Value.Body.Name.Length);
        return next is { Body.Symbol: not null } && next.Value.At == first.Value.At + first.Value.Body.Name.Length + 1 ? next.Value.Body : first.Value.Body;
    }

    private static (DocumentNumberBody Body, int At)? FirstIn(string words, int from)
    {
        (DocumentNumberBody Body, int At)? first = null;
        foreach (var body in All)
        {
            var at = WholeWords.FirstAt(words, body.Name, from);
            if (at >= 0 && (first is not { } best || at < best.At || at == best.At && body.Name.Length > best.Body.Name.Length))
                first = (body, at);
        }

        return first;
    }

    private static IEnumerable<DocumentNumberBody> Of(DocumentNumberSystem system, params (string Name, string? Symbol)[] bodies) =>
        bodies.Select(body => new DocumentNumberBody(body.Name, body.Symbol, system));
}
