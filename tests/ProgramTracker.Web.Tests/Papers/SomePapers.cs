using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data.FollowUp;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Domain.FollowUp;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Tests.Conferences;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Papers;

/// <summary>Conferences whose papers tests read.</summary>
internal static class SomePapers
{
    public const string Long = "Hội nghị trực tuyến toàn quốc tổng kết công tác dân vận và 05 năm thực hiện Chương trình phối hợp số 09/CTr-BCA-MTTW";

    /// <summary>A national conference with something in every section: people of the centre, of Đà Nẵng and of Thành phố Hồ Chí Minh.</summary>
    public static async Task<Conference> FullConferenceAsync(this TrackerApp app)
    {
        var (department, daNang, hoChiMinhCity) = (await app.OrganisationAsync("BCA-V05"), await app.OrganisationAsync("CA-48"), await app.OrganisationAsync("CA-79"));
        var directive = await app.DocumentAsync("09/CT-BCA", "Chỉ thị về công tác dân vận", PartialDate.Of(2011, 12, 1));
        var conference = await app.ConferenceAsync(Long, with: c =>
        {
            c.Describe(
                new ConferenceFacts(Long, ConferencePurpose.SummingUp, PartialDate.Of(2021, 12, 2), ConferenceMode.Both, Place: "Trụ sở Bộ Công an, Hà Nội", PlaceAreaId: null), app.Today);
            c.OrganisedBy([new OrganiserEntry(department.Id, "Cục Xây dựng phong trào bảo vệ an ninh Tổ quốc")]);
            c.Review([new ReviewEntry(null, null, "Công tác dân vận của lực lượng Công an nhân dân", PartialDate.Of(2016), PartialDate.Of(2021), "5 năm")]);
            c.Cite([new CitationEntry(directive.Id, CitationKind.Disseminated)]);
            c.BridgedAt(
            [
                new BridgePointEntry(null, "Đà Nẵng", daNang.AreaId, daNang.Id, 120, daNang.AreaId),
                new BridgePointEntry(null, "Điểm cầu Thành phố Hồ Chí Minh", hoChiMinhCity.AreaId, hoChiMinhCity.Id, null, hoChiMinhCity.AreaId),
            ]);
            c.AttendedBy(
            [
                Person("Trần Quốc Tỏ", "Trung tướng", ParticipantRoles.Chair | ParticipantRoles.Speaker, "Ủy viên Trung ương Đảng", "Thứ trưởng Bộ Công an"),
                Person("Nguyễn Hữu Dũng", null, ParticipantRoles.Speaker, "Phó Chủ tịch Ủy ban Trung ương MTTQ Việt Nam"),
                Person("Lê Văn Trung", "Thiếu tướng", ParticipantRoles.Presenter, "Cục trưởng V05"),
                Person("Phạm Vắng", "Đại tá", ParticipantRoles.Attendee, "Phó Cục trưởng") with { Presence = Presence.Absent },
                Person("Trần Mưu", "Đại tá", ParticipantRoles.Chair, "Phó Giám đốc Công an Đà Nẵng") with { ScopeId = daNang.AreaId, BridgePointId = c.BridgePoints[0].Id },
                Person("Mai Hoàng", "Đại tá", ParticipantRoles.Chair, "Phó Giám đốc Công an Thành phố Hồ Chí Minh") with { ScopeId = hoChiMinhCity.AreaId, BridgePointId = c.BridgePoints[1].Id },
            ]);
            c.JoinedBy([new DelegationEntry("Điển hình tiên tiến", 200, Qualifier.Nearly), new DelegationEntry("Phóng viên báo chí", null)]);
            c.Report([new FigureEntry(20500.5m, "lượt người", Qualifier.MoreThan, "Số người được tuyên truyền", "Công an các cấp", "năm 2021", c.Participants[2].Id)]);
            c.Assess(
            [
                new AssessmentEntry(AssessmentKind.Limit, "Một số nơi làm còn hình thức."),
                new AssessmentEntry(AssessmentKind.Result, "Phong trào phát triển rộng khắp", c.Participants[0].Id),
                new AssessmentEntry(AssessmentKind.Limit, "Kinh phí còn ít"),
            ]);
            c.Conclude(
            [
                new ConclusionEntry(null, "Nhân rộng mô hình tự quản về an ninh, trật tự.", c.Participants[0].Id, "Công an các cấp", [], ConclusionFate.Task),
                new ConclusionEntry(null, "Chuẩn bị tổng kết 10 năm.", c.Participants[0].Id, null, [], ConclusionFate.Task),
                new ConclusionEntry(null, "Mặt trận các cấp tiếp tục phối hợp chặt chẽ.", c.Participants[1].Id, null, [], ConclusionFate.Pledge),
            ]);
        });
        await app.GivenAsync(
            FollowUpTask.Assign(
                new FollowUpFacts("Nhân rộng mô hình", conference.Conclusions[0].Id, conference.Id, null, new DateOnly(2022, 2, 9), new DateOnly(2021, 12, 2)),
                new AssigneeEntry(department.Id, Area.NationId), [new AssigneeEntry(daNang.Id, daNang.AreaId)], department.Id, Area.NationId, app.Today),
            AwardLine.Announce(
                conference.Id, 0, new AwardLineFacts(null, "Bộ trưởng Bộ Công an", await app.AwardFormAsync("HT-BKBCA"), 64, 126, null, HandedOverBy: conference.Participants[0].Id), department.Id, Area.NationId));

        return conference;
    }

    /// <summary>The department leads, the police of every province coordinate.</summary>
    public static async Task<FollowUpTask> GivenTaskToEveryPoliceAsync(this TrackerApp app, Conference conference)
    {
        var department = await app.OrganisationAsync("BCA-V05");
        await using var db = app.OpenDatabase();
        var police = await db.Organisations.OfEveryProvince(OrganisationLine.Police, app.Today).Select(o => o.Id).ToListAsync();
        var task = FollowUpTask.Assign(
            new FollowUpFacts("Nhân rộng mô hình", conference.Conclusions[0].Id, conference.Id, null, null),
            new AssigneeEntry(department.Id, Area.NationId), [.. police.Select(id => new AssigneeEntry(id, Area.NationId))], department.Id, Area.NationId, app.Today);
        await app.GivenAsync(task);

        return task;
    }

    /// <summary>As if someone had recorded what the paper got.</summary>
    public static void Sign(this Conference conference, ConferencePaperKind kind, string number, DateOnly signedOn, string post, string name, DateOnly today) =>
        conference.RecordPaper(new ConferencePaperEntry(kind, DocumentNumber.Parse(number), signedOn, name, post), today);

    public static ParticipantEntry Person(string name, string? rank, ParticipantRoles roles, params string[] posts) => new(null, null, name, rank, posts, roles, Area.NationId);
}
