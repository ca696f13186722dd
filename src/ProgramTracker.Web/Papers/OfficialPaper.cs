using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ProgramTracker.Domain.Text;

namespace ProgramTracker.Web.Papers;

/// <summary>
/// Lays out an official paper of a State body as DOCX (Nghị định 30/2020/NĐ-CP, Phụ lục I): its head, body, numbering, tables, signature and recipients.
/// Who writes one says its parts in their order. A paper is in Vietnamese, whatever the language of the interface.
/// </summary>
public sealed class OfficialPaper
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>Where something is to be written by hand or is not known.</summary>
    public const string Blank = "......";

    /// <summary>A name to be written by hand.</summary>
    public const string BlankName = "..............................";

    private const string Font = "Times New Roman";

    // Lengths in twentieths of a point: 1134 is 20 mm, 1701 is 30 mm, 720 is 12,7 mm.
    private const int PageWidth = 11906;
    private const int PageHeight = 16838;
    private const int SideMargin = 1134;
    private const int LeftMargin = 1701;
    private const int HeaderMargin = 567;
    private const int TextWidth = PageWidth - LeftMargin - SideMargin;
    private const int FirstLine = 720;
    private const int HeadLeft = TextWidth * 42 / 100;
    private const int HeadRight = TextWidth - HeadLeft;
    private const string SixPoints = "120";

    /// <summary>The room for a signature and a seal.</summary>
    private const string SignatureHeight = "1300";

    /// <summary>From 1/3 to 1/2 of the text above it is allowed.</summary>
    private const double ShortLine = 0.4;

    private const int BodySize = 14;
    private const int HeadSize = 13;
    private const int NationSize = 12;
    private const int RecipientsSize = 12;
    private const int RecipientSize = 11;

    /// <summary>The letters of points, as the Vietnamese alphabet has them.</summary>
    private const string Letters = "abcdđeghiklmnopqrstuvxy";

    private readonly Body _body = new();
    private readonly PaperHead _head;
    private readonly int _size;
    private int _parts;
    private int _articles;
    private int _clauses;
    private int _points;

    /// <summary>Where the annex begins; none in a paper without one.</summary>
    private Paragraph? _annex;
    private string _annexFoot = "";

    /// <param name="head">What stands at its head.</param>
    /// <param name="size">The size of the whole text, 13 or 14 points.</param>
    public OfficialPaper(PaperHead head, int size = BodySize)
    {
        (_head, _size) = (head, size);
        _body.Append(Head(), Centred(head.Type.ToUpperInvariant(), BodySize, before: "240"), Centred(head.Subject, BodySize), SubjectLine());
    }

    /// <summary>A paragraph of the body.</summary>
    public OfficialPaper Say(string text) => Add(Justified(Run(text, _size)));

    /// <summary>A paragraph that leads to the next: it does not stand alone at the foot of a page.</summary>
    public OfficialPaper Lead(string text) => Add(Justified(Run(text, _size), keepNext: true));

    /// <summary>A part: <c>I. Thành phần tham dự</c>.</summary>
    public OfficialPaper Part(string title)
    {
        _clauses = 0;
        return Add(Justified(Run($"{Roman(++_parts)}. {title}", _size, bold: true), keepNext: true));
    }

    /// <summary>An article, its number in bold: <c>Điều 1. Tặng Bằng khen…</c>.</summary>
    public OfficialPaper Article(string text)
    {
        _clauses = 0;
        return Add(Justified([AsIs($"Điều {Written(++_articles)}. ", _size, bold: true), Run(text, _size)]));
    }

    /// <summary>A clause of the part or article: <c>1. …</c>.</summary>
    /// <param name="text">What it says.</param>
    /// <param name="leads">Whether lines that belong to it follow.</param>
    public OfficialPaper Clause(string text, bool leads = false)
    {
        _points = 0;
        return Add(Justified(Run($"{Written(++_clauses)}. {text}", _size), leads));
    }

    /// <summary>A point of the clause: <c>a) …</c>.</summary>
    public OfficialPaper Point(string text) => Add(Justified(Run($"{Letter(_points++)}) {text}", _size)));

    /// <summary>A line of a list: <c>- …</c>.</summary>
    public OfficialPaper Item(string text) => Add(Justified(Run($"- {text}", _size)));

    /// <summary>A remark in italics.</summary>
    public OfficialPaper Remark(string text) => Add(Justified(Run(text, _size, italic: true)));

    /// <summary>Whose power it is: <c>CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH…</c>, above the grounds.</summary>
    public OfficialPaper Authority(string text) => Add(Centred(text.ToUpperInvariant(), BodySize, before: SixPoints, after: SixPoints));

    /// <summary>The word that ends the grounds: <c>QUYẾT ĐỊNH:</c>.</summary>
    public OfficialPaper Decides() => Add(Centred("QUYẾT ĐỊNH:", BodySize, before: SixPoints, after: SixPoints));

    /// <summary>Begins the annex, on a page of its own whose numbers begin again: its title, and to which paper it belongs.</summary>
    /// <param name="foot">What stands at the foot of each of its pages.</param>
    public OfficialPaper Annex(string title, string reference, string foot)
    {
        _parts = 0;
        (_annex, _annexFoot) = (Gap(), foot);

        return Add(_annex).Add(Centred(title.ToUpperInvariant(), BodySize)).Add(new Paragraph(Properties(JustificationValues.Center, _size, after: "240"), Run($"({reference})", _size, italic: true)));
    }

    /// <summary>A table whose heading stands on every page and whose rows stay whole.</summary>
    public OfficialPaper Table(IReadOnlyList<PaperColumn> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var widths = columns.Select(column => TextWidth * column.Share / 100).ToList();
        var table = Grid(widths, bordered: true);
        table.Append(Row([.. columns.Zip(widths, (column, width) => Cell(width, InCell(Run(column.Name, _size, bold: true), JustificationValues.Center)))], isHeading: true));
        foreach (var row in rows)
            table.Append(Row([.. row.Zip(columns).Zip(widths, (cell, width) =>
                Cell(width, InCell(Run(cell.First, _size), cell.Second.IsCentred ? JustificationValues.Center : JustificationValues.Left)))]));

        // Word joins a table to one that follows, and LibreOffice sets the next line on its border.
        return Add(table).Add(InCell(Run("", _size), JustificationValues.Left));
    }

    /// <summary>
    /// The end: who signs on the right and the recipients, level with it, or below where someone signs on the left too. The last paragraph stays with it.
    /// </summary>
    public OfficialPaper SignedBy(PaperSignature right, IReadOnlyList<string> recipients, PaperSignature? left = null)
    {
        if (_body.Elements<Paragraph>().LastOrDefault() is { ParagraphProperties: { } last })
            last.KeepNext = new KeepNext();
        var half = TextWidth / 2;
        var table = Grid([half, TextWidth - half], bordered: false);
        table.Append(Row([
            Cell(half, left is null ? Recipients(recipients) : [.. Signature(left), InCell(Run("", RecipientsSize), JustificationValues.Left), .. Recipients(recipients)]),
            Cell(TextWidth - half, Signature(right))]));

        return Add(Gap()).Add(table);
    }

    /// <summary>The file. Its properties name the issuing body and nobody else.</summary>
    public byte[] ToDocx()
    {
        using var memory = new MemoryStream();
        using (var file = WordprocessingDocument.Create(memory, WordprocessingDocumentType.Document))
        {
            var main = file.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = Defaults();
            main.AddNewPart<DocumentSettingsPart>().Settings = new Settings(new Compatibility(
                new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }));
            var later = main.AddNewPart<HeaderPart>();
            later.Header = new Header(InCell(PageNumber(), JustificationValues.Center));
            var first = main.AddNewPart<HeaderPart>();
            first.Header = new Header(InCell(Run("", HeadSize), JustificationValues.Center));

            var section = Section(main.GetIdOfPart(later), main.GetIdOfPart(first));
            if (_annex is not null)
            {
                _annex.ParagraphProperties!.SectionProperties = (SectionProperties)section.CloneNode(true);
                var foot = main.AddNewPart<FooterPart>();
                foot.Footer = new Footer(InCell(Run(_annexFoot, RecipientSize), JustificationValues.Left));
                section.InsertAt(new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(foot) }, 2);
                section.InsertAt(new FooterReference { Type = HeaderFooterValues.First, Id = main.GetIdOfPart(foot) }, 3);
                section.InsertBefore(new PageNumberType { Start = 1 }, section.GetFirstChild<TitlePage>());
            }

            // A table may not end a body, and the paper ends with one.
            main.Document = new Document(new Body([.. _body.ChildElements.Select(part => part.CloneNode(true)), Gap(), section]));
            file.PackageProperties.Creator = VietnameseText.Clean(_head.Issuer);
            file.PackageProperties.Title = VietnameseText.Clean($"{_head.Type}: {_head.Subject}");
        }

        return memory.ToArray();
    }

    private OfficialPaper Add(OpenXmlElement element)
    {
        _body.Append(element);
        return this;
    }

    /// <summary>Two columns without borders: the bodies and the number on the left; the nation, its motto and the date on the right.</summary>
    private Table Head()
    {
        const string Motto = "Độc lập - Tự do - Hạnh phúc";
        var issuer = _head.Issuer.ToUpperInvariant();
        var table = Grid([HeadLeft, HeadRight], bordered: false);
        table.Append(
            Row([
                Cell(HeadLeft, [
                    .. _head.Superior is { } superior ? new[] { InCell(Run(superior.ToUpperInvariant(), NationSize), JustificationValues.Center) } : [],
                    InCell(Run(issuer, NationSize, bold: true), JustificationValues.Center),
                    Line(HeadLeft, Math.Min(TimesBold.WidthOf(issuer, NationSize), HeadLeft) * ShortLine)]),
                Cell(HeadRight,
                    InCell(Run("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", NationSize, bold: true), JustificationValues.Center),
                    InCell(Run(Motto, HeadSize, bold: true), JustificationValues.Center),
                    Line(HeadRight, TimesBold.WidthOf(Motto, HeadSize)))]),
            Row([
                Cell(HeadLeft, InCell(Run($"Số: {_head.Number}", HeadSize), JustificationValues.Center)),
                Cell(HeadRight, InCell(Run(_head.PlaceAndDate ?? "", HeadSize, italic: true), JustificationValues.Center))]));

        return table;
    }

    private Paragraph SubjectLine() => Line(TextWidth, Math.Min(TimesBold.WidthOf(VietnameseText.Clean(_head.Subject), BodySize), TextWidth) * ShortLine);

    private static Paragraph[] Signature(PaperSignature signature) =>
    [
        .. signature.Post.Select(line => InCell(Run(line.ToUpperInvariant(), BodySize, bold: true), JustificationValues.Center, keepNext: true)),
        InCell(Run(signature.Name, BodySize, bold: true), JustificationValues.Center, before: SignatureHeight),
    ];

    private static Paragraph[] Recipients(IReadOnlyList<string> recipients) =>
    [
        InCell(Run("Nơi nhận:", RecipientsSize, bold: true, italic: true), JustificationValues.Left, keepNext: true),
        .. recipients.Select((recipient, at) => InCell(Run($"- {recipient}{(at + 1 < recipients.Count ? ";" : ".")}", RecipientSize), JustificationValues.Left)),
    ];

    private static Table Grid(IReadOnlyList<int> widths, bool bordered)
    {
        var properties = new TableProperties
        {
            TableWidth = new TableWidth { Width = Written(widths.Sum()), Type = TableWidthUnitValues.Dxa },
            TableLayout = new TableLayout { Type = TableLayoutValues.Fixed },
            TableCellMarginDefault = bordered
                ? new TableCellMarginDefault(new TableCellLeftMargin { Width = 57, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 57, Type = TableWidthValues.Dxa })
                : new TableCellMarginDefault(new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 0, Type = TableWidthValues.Dxa }),
        };
        if (bordered)
            properties.TableBorders = new TableBorders
            {
                TopBorder = Border<TopBorder>(),
                LeftBorder = Border<LeftBorder>(),
                BottomBorder = Border<BottomBorder>(),
                RightBorder = Border<RightBorder>(),
                InsideHorizontalBorder = Border<InsideHorizontalBorder>(),
                InsideVerticalBorder = Border<InsideVerticalBorder>(),
            };

        return new Table(properties, new TableGrid(widths.Select(width => new GridColumn { Width = Written(width) })));
    }

    private static TableRow Row(IEnumerable<TableCell> cells, bool isHeading = false)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (isHeading)
            properties.Append(new TableHeader());

        return new TableRow([properties, .. cells]);
    }

    private static TableCell Cell(int width, params Paragraph[] paragraphs) =>
        new([new TableCellProperties(new TableCellWidth { Width = Written(width), Type = TableWidthUnitValues.Dxa }), .. paragraphs]);

    private static Paragraph Centred(string text, int size, string before = "0", string after = "0") => new(
        Properties(JustificationValues.Center, size, before: before, after: after),
        Run(text, size, bold: true));

    private Paragraph Justified(Run run, bool keepNext = false) => Justified([run], keepNext);

    private Paragraph Justified(IEnumerable<Run> runs, bool keepNext = false)
    {
        var properties = Properties(JustificationValues.Both, _size, keepNext, after: SixPoints, line: "264");
        properties.Indentation = new Indentation { FirstLine = Written(FirstLine) };

        return new Paragraph([properties, .. runs]);
    }

    private static Paragraph InCell(OpenXmlElement run, JustificationValues justification, bool keepNext = false, string before = "0") =>
        new(Properties(justification, HeadSize, keepNext, before), run);

    /// <summary>A solid line in the middle: the lower border of an empty paragraph as wide as the line is long.</summary>
    private static Paragraph Line(int width, double length)
    {
        var aside = Written((int)(width - length) / 2);
        var properties = Properties(JustificationValues.Center, 2);
        properties.ParagraphBorders = new ParagraphBorders(Border<BottomBorder>());
        properties.SpacingBetweenLines = new SpacingBetweenLines { Before = "0", After = SixPoints, Line = "80", LineRule = LineSpacingRuleValues.Exact };
        properties.Indentation = new Indentation { Left = aside, Right = aside };

        return new Paragraph(properties);
    }

    /// <summary>A little room between what would touch.</summary>
    private static Paragraph Gap() => new(Properties(JustificationValues.Left, 2));

    private static ParagraphProperties Properties(JustificationValues justification, int size, bool keepNext = false, string before = "0", string after = "0", string line = "240") => new()
    {
        KeepNext = keepNext ? new KeepNext() : null,
        SpacingBetweenLines = new SpacingBetweenLines { Before = before, After = after, Line = line, LineRule = LineSpacingRuleValues.Auto },
        Justification = new Justification { Val = justification },
        ParagraphMarkRunProperties = new ParagraphMarkRunProperties(Fonts(), new FontSize { Val = Written(size * 2) }, new FontSizeComplexScript { Val = Written(size * 2) }),
    };

    private static Run Run(string text, int size, bool bold = false, bool italic = false) => AsIs(VietnameseText.Clean(text), size, bold, italic);

    private static Run AsIs(string text, int size, bool bold = false, bool italic = false) =>
        new(RunProperties(size, bold, italic), new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    private static SimpleField PageNumber() => new(AsIs("2", HeadSize)) { Instruction = "PAGE" };

    private static RunProperties RunProperties(int size, bool bold, bool italic) => new()
    {
        RunFonts = Fonts(),
        Bold = bold ? new Bold() : null,
        BoldComplexScript = bold ? new BoldComplexScript() : null,
        Italic = italic ? new Italic() : null,
        ItalicComplexScript = italic ? new ItalicComplexScript() : null,
        FontSize = new FontSize { Val = Written(size * 2) },
        FontSizeComplexScript = new FontSizeComplexScript { Val = Written(size * 2) },
    };

    private static RunFonts Fonts() => new() { Ascii = Font, HighAnsi = Font, EastAsia = Font, ComplexScript = Font };

    private static T Border<T>()
        where T : BorderType, new() =>
        new() { Val = BorderValues.Single, Size = 4, Space = 0, Color = "auto" };

    private static Styles Defaults() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                Fonts(), new FontSize { Val = Written(BodySize * 2) }, new FontSizeComplexScript { Val = Written(BodySize * 2) }, new Languages { Val = "vi-VN", EastAsia = "vi-VN" })),
            new ParagraphPropertiesDefault()),
        new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true });

    private static SectionProperties Section(string headerId, string firstHeaderId) => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = headerId },
        new HeaderReference { Type = HeaderFooterValues.First, Id = firstHeaderId },
        new PageSize { Width = PageWidth, Height = PageHeight },
        new PageMargin { Top = SideMargin, Bottom = SideMargin, Left = LeftMargin, Right = SideMargin, Header = HeaderMargin, Footer = HeaderMargin, Gutter = 0 },
        new TitlePage());

    private static string Letter(int at) => at < Letters.Length ? Letters[at].ToString() : Written(at + 1);

    private static string Roman(int number)
    {
        ReadOnlySpan<(int Value, string Sign)> signs = [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var written = "";
        foreach (var (value, sign) in signs)
            for (; number >= value; number -= value)
                written += sign;

        return written;
    }

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);
}
