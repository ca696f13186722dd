using System.Text.RegularExpressions;
using ProgramTracker.Domain.Text;

namespace ProgramTracker.Domain.Awards;

/// <summary>Tells by its name what a recipient is, where the list does not say it.</summary>
public static partial class RecipientKinds
{
    /// <summary>A household, a body, or else a person. It is a proposal: whoever enters the list sees it and can change it.</summary>
    public static RecipientKind Infer(string? name)
    {
        var key = VietnameseText.SearchKey(name);

        return Household().IsMatch(key) ? RecipientKind.Household
            : Collective().IsMatch(key) ? RecipientKind.Collective
            : RecipientKind.Individual;
    }

    [GeneratedRegex(@"^(?:ho|gia dinh)\s")]
    private static partial Regex Household();

    // A person's family name is also "Ban" or "Truong"; those bodies are told by the word that follows.
    [GeneratedRegex("""
        ^(?:tap\ the|(?:can\ bo|nhan\ dan)\b.*\bva\b|cong\ an|uy\ ban|ubnd|ubmttq|mttq|mat\ tran|dang\ (?:uy|bo)|chi\ (?:bo|doan|hoi)|ban\ (?:chi\ dao|chi\ huy|thuong|dan\ van|tuyen|giam\ doc|quan\ ly|bao\ ve|cong\ tac|chap)
        |phong\b|doi\b|to\ (?:dan|an\ ninh|tu|hoa|bao)|cuc\b|vu\b(?!\ (?:thi|van|duc|ngoc))|vien\b|hoi\ (?:nong|lien|cuu|phu|dong|chu|nguoi|khuyen|doanh)|doan\ (?:thanh|tncs|co\ so)|lien\ doan|truong\ (?:tieu|thcs|thpt|trung|mam|dai|cao|hoc|mau)
        |cong\ ty|tong\ cong\ ty|hop\ tac\ xa|xi\ nghiep|doanh\ nghiep|chi\ nhanh|van\ phong|so\ (?:noi|tu|giao|y|van|tai|cong|nong|xay|khoa|lao)|bo\ (?:chi\ huy|tu\ lenh|cong\ an|quoc\ phong)|don\ bien|trung\ (?:tam|doan)|tieu\ doan|thon\b|khu\ (?:pho|dan\ cu)|ap\b|xa\b|phuong\b|dac\ khu\b|cau\ lac\ bo|mo\ hinh|giao\ xu|chua\b)
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Collective();
}
