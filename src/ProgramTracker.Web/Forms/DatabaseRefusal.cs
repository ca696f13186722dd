using Npgsql;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Domain.Exemplars;
using ProgramTracker.Domain.Programmes;

namespace ProgramTracker.Web.Forms;

/// <summary>The sentence for what the database refused, where a person can do something about it. What is not listed is an error of ours.</summary>
internal static class DatabaseRefusal
{
    private static readonly Dictionary<string, string> ByConstraint = new()
    {
        ["ix_documents_issuer_id_number_key_series_scope_id"] = "Đã có văn bản này: cùng cơ quan ban hành, số và ký hiệu, trong cùng năm hoặc nhiệm kỳ.",
        ["people_merged_once"] = "Một trong hai người vừa được gộp với người khác. Mở lại trang rồi xem.",
        ["conferences_merged_once"] = "Một trong hai hồ sơ vừa được gộp với hồ sơ khác. Mở lại trang rồi xem.",
        ["conferences_answered_stay"] = ConferenceRules.DirectionsAnswered.Code,
        ["document_relations_in_order"] = DocumentRules.RelatedInACircle.Code,
        ["programmes_implement_in_order"] = ProgrammeRules.ImplementsInACircle.Code,
        ["programmes_follow_in_order"] = ProgrammeRules.FollowsInACircle.Code,
        ["ix_conference_distinctions_pair"] = "Đã ghi hai hội nghị này là khác nhau.",
        ["ix_person_distinctions_pair"] = "Đã ghi hai người này là hai người khác nhau.",
        ["ix_direction_answers_conclusion_id_year_addressee_id"] = "Người khác của đơn vị vừa trả lời chỉ đạo này. Mở lại trang để xem và sửa câu trả lời.",
        ["ix_bridge_point_answers_bridge_point_id"] = "Người khác của đơn vị vừa trả lời cho điểm cầu này. Mở lại trang để xem và sửa câu trả lời.",
        ["ix_recipient_ties_standing"] = "Đã có người nói điều gì về hai dòng này. Mở lại trang rồi xem.",
        ["ex_organisations_code"] = "Đã có tổ chức mang mã này trong cùng thời gian.",
        ["exemplar_origins_in_a_circle"] = ExemplarRules.OriginInACircle.Code,
        ["exemplar_points_of_a_model"] = ExemplarRules.PointsOfNoModel.Code,
        ["exemplar_counted_in_its_life"] = "Số điểm ghi cho năm trước khi mô hình bắt đầu hoặc sau khi kết thúc.",
        ["exemplar_points_once"] = ExemplarRules.ProvinceBesideItsCommunes.Code,
        ["exemplar_mergers_in_a_circle"] = ExemplarRules.MergedInACircle.Code,
        ["ix_assessment_criteria_scope_id_year_number"] = "Người khác vừa ban hành bộ tiêu chí của năm này. Mở lại trang để xem.",
        ["ex_areas_code"] = "Đã có đơn vị hành chính mang mã này trong cùng thời gian.",
    };

    public static string? WordsFor(PostgresException refused) => refused.SqlState switch
    {
        PostgresErrorCodes.StringDataRightTruncation => "Có nội dung dài quá mức cho phép.",
        PostgresErrorCodes.ForeignKeyViolation when refused.ConstraintName?.StartsWith("fk_direction_answers_conference_conclusions", StringComparison.Ordinal) == true =>
            "Chỉ đạo này đã có đơn vị trả lời, không bỏ được.",
        PostgresErrorCodes.ForeignKeyViolation => "Một bản ghi được chọn không còn nữa. Chọn lại rồi gửi; nội dung đồng chí nhập vẫn còn nguyên.",
        PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.ExclusionViolation or PostgresErrorCodes.CheckViolation =>
            refused.ConstraintName is { } name && ByConstraint.TryGetValue(name, out var words) ? words : null,
        _ => null,
    };
}
