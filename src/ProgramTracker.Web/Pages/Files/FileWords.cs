using ProgramTracker.Domain.Files;
using ProgramTracker.Web.Words;

namespace ProgramTracker.Web.Pages.Files;

/// <summary>How files and the records they belong to are said.</summary>
public static class FileWords
{
    /// <summary>What browsers offer when files are chosen; what is taken is told by content.</summary>
    public const string Accept = "image/jpeg,image/png,image/webp,.pdf,.docx,.xlsx,.txt";

    /// <summary>The same, of a signed scan.</summary>
    public const string AcceptScan = "image/jpeg,image/png,image/webp,.pdf";

    public static string Of(FileKind kind) => kind switch
    {
        FileKind.Jpeg => "Ảnh JPEG",
        FileKind.Png => "Ảnh PNG",
        FileKind.WebP => "Ảnh WebP",
        FileKind.Pdf => "PDF",
        FileKind.Docx => "Word",
        FileKind.Xlsx => "Excel",
        _ => "Văn bản thuần",
    };

    /// <summary>The list that the record stands in.</summary>
    public static string Of(RecordKind kind) => kind switch
    {
        RecordKind.Conference => "Hội nghị",
        RecordKind.Document => "Văn bản",
        RecordKind.Programme => "Chương trình",
        RecordKind.Nomination => "Đề nghị khen thưởng",
        RecordKind.Exemplar => "Mô hình, điển hình",
        _ => "Nhiệm vụ",
    };

    /// <summary>The address of that list.</summary>
    public static string Register(RecordKind kind) => kind switch
    {
        RecordKind.Conference => "/conferences",
        RecordKind.Document => "/documents",
        RecordKind.Programme => "/programmes",
        RecordKind.Nomination => "/awards/nominations",
        RecordKind.Exemplar => "/exemplars",
        _ => "/tasks",
    };

    /// <summary>A size for people: <c>640 KB</c>, <c>1,4 MB</c>.</summary>
    public static string Size(long bytes) =>
        bytes < 1024 * 1024 ? $"{Figures.Of(Math.Max(1, bytes / 1024))} KB" : $"{Figures.Of(decimal.Round(bytes / (1024m * 1024m), 1))} MB";
}
