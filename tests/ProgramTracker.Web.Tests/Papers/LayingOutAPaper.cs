using ProgramTracker.Web.Papers;

namespace ProgramTracker.Web.Tests.Papers;

public sealed class LayingOutAPaper
{
    private static readonly PaperHead Head = new(null, "Ủy ban nhân dân thành phố Đà Nẵng", "05/QĐ-UBND", "Đà Nẵng, ngày 05 tháng 3 năm 2026", "Quyết định", "Về việc tặng Bằng khen");

    [Fact]
    public void Numbers_parts_articles_clauses_and_points_without_gaps()
    {
        var paper = new OfficialPaper(Head).Part("Một").Clause("x").Clause("y").Part("Hai").Clause("z");
        foreach (var text in new[] { "Tặng Bằng khen", "Quyết định có hiệu lực", "Chịu trách nhiệm thi hành" })
            paper.Article(text);
        paper.Clause("Khoản").Point("điểm").Point("điểm").Point("điểm").Point("điểm").Point("điểm").Clause("Khoản").Point("điểm");
        using var read = Read(paper);

        Assert.Empty(PaperFormat.Faults(read));
        Assert.Equal(
            ["I. Một", "1. x", "2. y", "II. Hai", "1. z", "Điều 1. Tặng Bằng khen", "Điều 2. Quyết định có hiệu lực", "Điều 3. Chịu trách nhiệm thi hành",
             "1. Khoản", "a) điểm", "b) điểm", "c) điểm", "d) điểm", "đ) điểm", "2. Khoản", "a) điểm"],
            read.Lines.Skip(7).Take(16));
    }

    [Fact]
    public void Writes_the_number_of_an_article_in_bold_and_its_text_not()
    {
        using var read = Read(new OfficialPaper(Head).Article("Tặng Bằng khen"));
        var runs = read.Body.Descendants<DocumentFormat.OpenXml.Wordprocessing.Run>().Where(run => run.Parent!.InnerText.StartsWith("Điều", StringComparison.Ordinal)).ToList();

        Assert.Equal(["Điều 1. ", "Tặng Bằng khen"], runs.Select(run => run.InnerText));
        Assert.Equal([true, false], runs.Select(run => run.RunProperties!.Bold is not null));
    }

    private static DownloadedPaper Read(OfficialPaper paper) =>
        new(paper.SignedBy(new PaperSignature(["KT. Chủ tịch", "Phó Chủ tịch"], "Nguyễn Văn A"), ["Như Điều 3", "Lưu: VT, NC"]).ToDocx());
}
