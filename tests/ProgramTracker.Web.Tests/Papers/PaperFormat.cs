using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ProgramTracker.Web.Tests.Papers;

/// <summary>Measures a paper by Nghị định 30/2020/NĐ-CP, Phụ lục I, and names what is out of its range.</summary>
internal static partial class PaperFormat
{
    private const string Font = "Times New Roman";

    /// <summary>A millimetre, in twentieths of a point.</summary>
    private const double Millimetre = 1440 / 25.4;

    /// <summary>"Độc lập - Tự do - Hạnh phúc" in Times New Roman Bold at 13 points, as it was measured on a rendered page.</summary>
    private const double MottoLength = 58 * Millimetre;

    public static IReadOnlyList<string> Faults(DownloadedPaper paper) =>
        [.. Page(paper).Concat(Letters(paper)).Concat(Head(paper)).Concat(BodyText(paper)).Concat(End(paper)).Concat(Headers(paper)).Concat(Rows(paper)).Concat(Hygiene(paper))];

    private static IEnumerable<string> Page(DownloadedPaper paper)
    {
        var section = paper.Body.Elements<SectionProperties>().Single();
        var (size, margin) = (section.GetFirstChild<PageSize>()!, section.GetFirstChild<PageMargin>()!);
        if (Math.Abs(size.Width!.Value / Millimetre - 210) > 1 || Math.Abs(size.Height!.Value / Millimetre - 297) > 1)
            yield return "page is not A4";
        foreach (var (name, value, least, most) in new[]
        {
            ("top", margin.Top!.Value, 20, 25), ("bottom", margin.Bottom!.Value, 20, 25), ("left", (int)margin.Left!.Value, 30, 35), ("right", (int)margin.Right!.Value, 15, 20),
        })
            if (value / Millimetre < least - 0.5 || value / Millimetre > most + 0.5)
                yield return $"{name} margin is {value / Millimetre:0.0} mm";
    }

    private static IEnumerable<string> Letters(DownloadedPaper paper)
    {
        var headers = paper.File.MainDocumentPart!.HeaderParts.Select(part => (OpenXmlElement)part.Header).Concat(paper.File.MainDocumentPart.FooterParts.Select(part => part.Footer));
        foreach (var run in headers.Append(paper.Body).SelectMany(part => part.Descendants<Run>()))
        {
            var fonts = run.RunProperties?.RunFonts;
            if (fonts?.Ascii != Font || fonts.HighAnsi != Font || fonts.EastAsia != Font || fonts.ComplexScript != Font)
                yield return $"another font: {run.InnerText}";
            if (run.RunProperties?.Color is { Val.Value: not ("auto" or "000000") })
                yield return $"not black: {run.InnerText}";
        }
    }

    private static IEnumerable<string> Head(DownloadedPaper paper)
    {
        var table = paper.Body.Elements<Table>().First();
        var rows = table.Elements<TableRow>().Select(row => row.Elements<TableCell>().ToList()).ToList();
        if (rows.Count != 2 || rows.Any(row => row.Count != 2) || table.Descendants<TableBorders>().Any())
        {
            yield return "the head is not a table of two columns without borders";
            yield break;
        }

        var nation = rows[0][1].Elements<Paragraph>().ToList();
        if (nation[0].InnerText != "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" || !Is(nation[0], 24, 26) || !Bold(nation[0]))
            yield return "quốc hiệu";
        if (nation[1].InnerText != "Độc lập - Tự do - Hạnh phúc" || !Is(nation[1], 26, 28) || !Bold(nation[1]) || Size(nation[1]) - Size(nation[0]) is not (0 or 2))
            yield return "tiêu ngữ";
        if (Math.Abs(LineUnder(nation[1], Width(rows[0][1])) - MottoLength) > MottoLength / 10)
            yield return $"the line under tiêu ngữ is {LineUnder(nation[1], Width(rows[0][1])) / Millimetre:0.0} mm long";

        var bodies = rows[0][0].Elements<Paragraph>().Where(p => p.InnerText.Length > 0).ToList();
        if (bodies.Count is not (1 or 2) || bodies.Any(p => !IsUpper(p) || !Is(p, 24, 26)) || !Bold(bodies[^1]) || bodies.Count == 2 && Bold(bodies[0]))
            yield return "issuing and superior body";
        if (!IsShort(LineUnder(bodies[^1], Width(rows[0][0])), bodies[^1].InnerText, 12, Width(rows[0][0])))
            yield return "the line under the issuing body";

        var number = rows[1][0].Elements<Paragraph>().Single();
        if (!number.InnerText.StartsWith("Số: ", StringComparison.Ordinal) || !Is(number, 26) || Bold(number))
            yield return "number";
        var date = rows[1][1].Elements<Paragraph>().Single();
        if (date.InnerText.Length > 0 && (!Dated().IsMatch(date.InnerText) || !Is(date, 26, 28) || !date.Descendants<Run>().All(run => run.RunProperties!.Italic is not null)))
            yield return $"place and date: {date.InnerText}";
        if (table.Descendants<Paragraph>().Any(p => Justification(p) != JustificationValues.Center))
            yield return "the head is not centred";

        var title = table.ElementsAfter().OfType<Paragraph>().Take(2).ToList();
        if (!IsUpper(title[0]) || !Bold(title[0]) || !Is(title[0], 26, 28))
            yield return "type";
        if (IsUpper(title[1]) || !Bold(title[1]) || !Is(title[1], 26, 28) || title.Any(p => Justification(p) != JustificationValues.Center))
            yield return "subject";
        if (!IsShort(LineUnder(title[1], 9071), title[1].InnerText, 14, 9071))
            yield return "the line under the subject";
    }

    private static IEnumerable<string> BodyText(DownloadedPaper paper)
    {
        var text = paper.Body.Elements<Paragraph>().Where(p => p.InnerText.Length > 0 && Justification(p) == JustificationValues.Both).ToList();
        if (text.Count == 0 || text.Select(Size).Distinct().ToList() is not [26 or 28])
            yield return "the body has not one size of 13 or 14";
        foreach (var line in text)
        {
            var (first, spacing) = (int.Parse(line.ParagraphProperties!.Indentation!.FirstLine!, CultureInfo.InvariantCulture), line.ParagraphProperties.SpacingBetweenLines!);
            if (Math.Abs(first / Millimetre - 10) > 0.5 && Math.Abs(first / Millimetre - 12.7) > 0.5)
                yield return $"first line of {line.InnerText}";
            if (int.Parse(spacing.Before!, CultureInfo.InvariantCulture) + int.Parse(spacing.After!, CultureInfo.InvariantCulture) < 120)
                yield return $"room after {line.InnerText}";
            if (int.Parse(spacing.Line!, CultureInfo.InvariantCulture) is < 240 or > 360)
                yield return $"line spacing of {line.InnerText}";
        }
    }

    private static IEnumerable<string> End(DownloadedPaper paper)
    {
        var all = paper.Body.Descendants<Paragraph>().Where(p => p.InnerText.Length > 0).ToList();
        var at = all.FindIndex(p => p.InnerText == "Nơi nhận:");
        if (at < 0 || !Is(all[at], 24) || !all[at].Descendants<Run>().All(run => run.RunProperties is { Bold: not null, Italic: not null }))
        {
            yield return "Nơi nhận";
            yield break;
        }

        var recipients = all.Skip(at + 1).TakeWhile(p => p.InnerText.StartsWith("- ", StringComparison.Ordinal)).ToList();
        if (recipients.Any(p => !Is(p, 22)) || !Archive().IsMatch(recipients[^1].InnerText) || recipients.SkipLast(1).Any(p => !p.InnerText.EndsWith(';')))
            yield return "recipients";

        // A list that follows is a table with borders.
        var end = paper.Body.Elements<Table>().Last(table => !table.Descendants<TableBorders>().Any());
        var signature = end.Descendants<TableCell>().Last();
        if (signature.Elements<Paragraph>().Any(p => !Bold(p) || !Is(p, 26, 28) || Justification(p) != JustificationValues.Center) || signature.Elements<Paragraph>().Count() < 2)
            yield return "signature";
        if (signature.Elements<Paragraph>().SkipLast(1).Any(p => !IsUpper(p)))
            yield return "post of the signer";
        if (end.ElementsBefore().OfType<Paragraph>().Last(p => p.InnerText.Length > 0 && Justification(p) == JustificationValues.Both).ParagraphProperties!.KeepNext is null)
            yield return "the signature may stand on a page of its own";
    }

    private static IEnumerable<string> Headers(DownloadedPaper paper)
    {
        var main = paper.File.MainDocumentPart!;
        var section = paper.Body.Elements<SectionProperties>().Single();
        if (section.GetFirstChild<TitlePage>() is null)
            yield return "the first page shows its number";
        foreach (var reference in section.Elements<HeaderReference>())
        {
            var header = ((HeaderPart)main.GetPartById(reference.Id!)).Header;
            var field = header.Descendants<SimpleField>().SingleOrDefault();
            if (reference.Type! == HeaderFooterValues.First ? field is not null : field?.Instruction?.Value != "PAGE" || Justification(header.Elements<Paragraph>().Single()) != JustificationValues.Center)
                yield return $"page number in the header of {reference.Type!.Value}";
            if (header.Descendants<Run>().Any(run => run.RunProperties!.FontSize!.Val != "26"))
                yield return "size of the page number";
        }
    }

    private static IEnumerable<string> Rows(DownloadedPaper paper)
    {
        foreach (var table in paper.Tables)
        {
            var rows = table.Elements<TableRow>().ToList();
            if (rows[0].TableRowProperties?.GetFirstChild<TableHeader>() is null || rows.Skip(1).Any(row => row.TableRowProperties?.GetFirstChild<TableHeader>() is not null))
                yield return "the heading of a table does not repeat";
            if (rows.Any(row => row.TableRowProperties?.GetFirstChild<CantSplit>() is null))
                yield return "a row may split";
        }
    }

    private static IEnumerable<string> Hygiene(DownloadedPaper paper)
    {
        if (paper.Body.Descendants<TabChar>().Any() || paper.Lines.Any(line => line.Contains("  ", StringComparison.Ordinal) || line.Contains('\t')))
            yield return "spaces or tabs that align";
        foreach (var line in paper.Lines.Where(line => !line.IsNormalized(NormalizationForm.FormC)))
            yield return $"not NFC: {line}";
        if (paper.File.PackageProperties is not { LastModifiedBy: null, Description: null } properties || properties.Creator?.ToUpperInvariant() is not { } creator || !paper.Lines.Contains(creator))
            yield return "the properties name someone";
        foreach (var error in new OpenXmlValidator(FileFormatVersions.Office2019).Validate(paper.File))
            yield return $"{error.Path?.XPath}: {error.Description}";
    }

    /// <summary>From 1/3 to 1/2 of the text, which fills the column when it wraps; a letter is about as wide as 0,4 to 0,8 of its size.</summary>
    private static bool IsShort(double line, string text, int size, double column)
    {
        var (narrow, wide) = (Math.Min(text.Length * size * 20 * 0.4, column), Math.Min(text.Length * size * 20 * 0.8, column));
        return line >= narrow / 3 * 0.9 && line <= wide / 2 * 1.1;
    }

    /// <summary>How long the line is that the next paragraph draws.</summary>
    private static double LineUnder(Paragraph paragraph, double width) =>
        paragraph.NextSibling<Paragraph>() is { InnerText: "", ParagraphProperties: { ParagraphBorders.BottomBorder.Val.Value: BorderValues.Single, Indentation: { } aside } }
            ? width - int.Parse(aside.Left!, CultureInfo.InvariantCulture) - int.Parse(aside.Right!, CultureInfo.InvariantCulture)
            : 0;

    private static double Width(TableCell cell) => int.Parse(cell.TableCellProperties!.TableCellWidth!.Width!, CultureInfo.InvariantCulture);

    private static JustificationValues? Justification(Paragraph paragraph) => paragraph.ParagraphProperties?.Justification?.Val?.Value;

    private static int Size(Paragraph paragraph) => int.Parse(paragraph.Descendants<Run>().First().RunProperties!.FontSize!.Val!, CultureInfo.InvariantCulture);

    private static bool Is(Paragraph paragraph, params int[] sizes) =>
        paragraph.Descendants<Run>().All(run => sizes.Contains(int.Parse(run.RunProperties!.FontSize!.Val!, CultureInfo.InvariantCulture)));

    private static bool IsUpper(Paragraph paragraph) => !paragraph.InnerText.Any(char.IsLower);

    private static bool Bold(Paragraph paragraph) => paragraph.Descendants<Run>().All(run => run.RunProperties!.Bold is not null);

    [GeneratedRegex(@"^\p{Lu}[^,]*, ngày (0[1-9]|[12][0-9]|3[01]|\.+) tháng (01|02|[3-9]|1[0-2]|\.+) năm ([0-9]{4}|\.+)$")]
    private static partial Regex Dated();

    [GeneratedRegex(@"^- Lưu: VT, .+\.$")]
    private static partial Regex Archive();
}
