using Microsoft.Extensions.Localization;
using ProgramTracker.Domain.Documents;

namespace ProgramTracker.Web.Pages.Documents;

/// <summary>How the screen says what the register of documents knows.</summary>
public static class DocumentWords
{
    public static string Of(DocumentNumberSystem system) => system switch
    {
        DocumentNumberSystem.Administrative => "Văn bản hành chính",
        DocumentNumberSystem.Normative => "Văn bản quy phạm pháp luật",
        DocumentNumberSystem.Party => "Văn bản của Đảng",
        _ => "Chưa rõ hệ thống",
    };

    /// <summary>A type to choose from a list, with its system: the State and the Party both have a Chỉ thị.</summary>
    public static string Of(DocumentType type, IStringLocalizer t) =>
        type.Abbreviation is null ? $"{type.Name} · {t[Of(type.System)]}" : $"{type.Name} ({type.Abbreviation}) · {t[Of(type.System)]}";

    public static string Of(DocumentNumberVerdict verdict) => verdict switch
    {
        DocumentNumberVerdict.Ok => "Đúng",
        DocumentNumberVerdict.OkNormalised => "Đã chuẩn hoá",
        DocumentNumberVerdict.OkWarning => "Cần xem lại",
        DocumentNumberVerdict.Partial => "Chỉ có số, chưa có ký hiệu",
        _ => "Không phải số văn bản",
    };

    /// <summary>What a person should look at; nothing where the verdict says it all. What is refused has the sentence of its rule.</summary>
    public static string? Of(DocumentNumberReason reason) => reason switch
    {
        DocumentNumberReason.IssuerConflict => "Cơ quan ban hành ghi bên cạnh khác với cơ quan trong ký hiệu.",
        DocumentNumberReason.TypeConflict => "Loại văn bản ghi bên cạnh khác với loại trong ký hiệu.",
        DocumentNumberReason.IssuerAmbiguous => "Trong ký hiệu của Nhà nước, BCT là Bộ Công Thương; báo chí có khi viết thay Bộ Chính trị.",
        DocumentNumberReason.IssuerUnknown => "Có nhóm chữ trong ký hiệu chưa có trong sổ tổ chức; đã giữ nguyên như bản in.",
        DocumentNumberReason.SeparatorMissing => "Loại văn bản và cơ quan ban hành viết liền nhau.",
        DocumentNumberReason.SeparatorsSwapped => "Dấu ngăn cách theo cách viết khác: Đảng viết 23-QĐ/TW, Nhà nước viết 33/CT-TTg.",
        DocumentNumberReason.StrokeMissing => "Chữ Đ đã viết thành D.",
        DocumentNumberReason.TypeDropped => "Công văn của cơ quan nhà nước không ghi CV; đã bỏ.",
        DocumentNumberReason.TypeMissing => "Văn bản của Đảng thường ghi loại văn bản sau số.",
        DocumentNumberReason.UnitMissing => "Ký hiệu thiếu loại văn bản hoặc đơn vị soạn thảo.",
        DocumentNumberReason.YearMissing => "Văn bản quy phạm pháp luật hiện nay ghi năm trong số.",
        DocumentNumberReason.YearUnexpected => "Loại văn bản này không ghi năm trong số.",
        DocumentNumberReason.LetterSuffix => "Sau số có thêm chữ, như 15a: gặp trong thực tế, quy định không có.",
        DocumentNumberReason.TextAfter => "Sau số còn chữ khác; đã để ra ngoài.",
        DocumentNumberReason.SymbolMissing => "Ghi thêm ký hiệu nếu bản in có.",
        _ => null,
    };

    /// <summary>The look of a verdict's chip.</summary>
    public static string? LookOf(DocumentNumberVerdict verdict) => verdict switch
    {
        DocumentNumberVerdict.Ok or DocumentNumberVerdict.OkNormalised => "ok",
        DocumentNumberVerdict.OkWarning or DocumentNumberVerdict.Partial => "warn",
        _ => "bad",
    };

    /// <summary>Read from the document that states the relation.</summary>
    public static string Of(DocumentRelationKind kind) => kind switch
    {
        DocumentRelationKind.BasedOn => "Căn cứ",
        DocumentRelationKind.Implements => "Thực hiện",
        DocumentRelationKind.Amends => "Sửa đổi, bổ sung",
        DocumentRelationKind.Replaces => "Thay thế",
        _ => "Viện dẫn",
    };

    /// <summary>Read from the other document.</summary>
    public static string ReverseOf(DocumentRelationKind kind) => kind switch
    {
        DocumentRelationKind.BasedOn => "Là căn cứ của",
        DocumentRelationKind.Implements => "Được thực hiện bằng",
        DocumentRelationKind.Amends => "Được sửa đổi, bổ sung bởi",
        DocumentRelationKind.Replaces => "Được thay thế bởi",
        _ => "Được viện dẫn trong",
    };
}
