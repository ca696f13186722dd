namespace ProgramTracker.Web.Papers;

/// <summary>What stands at the head of an official paper (Nghị định 30/2020/NĐ-CP, Phụ lục I, ô số 1 đến 5a).</summary>
/// <param name="Superior">The body above the issuing one; none where it has none.</param>
/// <param name="Issuer">The issuing body.</param>
/// <param name="Number">Number and symbol, or dots for what is not known.</param>
/// <param name="PlaceAndDate"><c>Hà Nội, ngày 05 tháng 3 năm 2020</c>; none on a paper without that line.</param>
/// <param name="Type">The type of paper: <c>Biên bản</c>.</param>
/// <param name="Subject">The abstract (trích yếu).</param>
public sealed record PaperHead(string? Superior, string Issuer, string Number, string? PlaceAndDate, string Type, string Subject);

/// <summary>Who signs.</summary>
/// <param name="Post">Authority and post, one line each: <c>KT. Bộ trưởng</c>, <c>Thứ trưởng</c>.</param>
public sealed record PaperSignature(IReadOnlyList<string> Post, string Name);

/// <summary>A column of a table in a paper.</summary>
/// <param name="Share">Its share of the width of the text, in hundredths.</param>
public sealed record PaperColumn(string Name, int Share, bool IsCentred = false);
