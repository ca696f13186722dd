namespace ProgramTracker.Domain.Files;

/// <summary>What a file is, told by its content and never by its name.</summary>
public enum FileKind
{
    Jpeg,
    Png,
    WebP,
    Pdf,
    Docx,
    Xlsx,
    Text,
}

/// <summary>What each kind means to a browser and to a file's name.</summary>
public static class FileKinds
{
    /// <summary>Shown on the page; every other kind is a download.</summary>
    public static bool IsPicture(this FileKind kind) => kind is FileKind.Jpeg or FileKind.Png or FileKind.WebP;

    /// <summary>What a scanner makes: a picture or a PDF.</summary>
    public static bool IsScan(this FileKind kind) => kind.IsPicture() || kind == FileKind.Pdf;

    public static string MediaType(this FileKind kind) => kind switch
    {
        FileKind.Jpeg => "image/jpeg",
        FileKind.Png => "image/png",
        FileKind.WebP => "image/webp",
        FileKind.Pdf => "application/pdf",
        FileKind.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        FileKind.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        _ => "text/plain; charset=utf-8",
    };

    /// <summary>How names of files of this kind end; the usual ending first.</summary>
    public static IReadOnlyList<string> Endings(this FileKind kind) => kind switch
    {
        FileKind.Jpeg => [".jpg", ".jpeg"],
        FileKind.Png => [".png"],
        FileKind.WebP => [".webp"],
        FileKind.Pdf => [".pdf"],
        FileKind.Docx => [".docx"],
        FileKind.Xlsx => [".xlsx"],
        _ => [".txt", ".csv"],
    };
}
