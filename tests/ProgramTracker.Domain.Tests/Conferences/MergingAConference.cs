using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using static ProgramTracker.Domain.Tests.Conferences.SomeConference;

namespace ProgramTracker.Domain.Tests.Conferences;

public sealed class MergingAConference
{
    private static readonly HashSet<Guid> Nothing = [];
    private readonly Conference _stays = Held();
    private readonly Conference _twin = Held();

    [Fact]
    public void Takes_namesakes_for_one_only_where_one_of_them_is_nobody_of_the_register_and_the_accents_agree()
    {
        var (hung, hungs, known) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        _stays.AttendedBy([Someone("Mai Văn Hùng", null), Someone("Ngô Văn An", hung), Someone("Lê Thị Hoà", null), Someone("Lê Thị Hoà", known)]);
        _twin.AttendedBy([Someone("Mai Văn Hưng", null), Someone("Ngô Văn An", hungs), Someone("LÊ THỊ HÒA", null), Someone("Lê Thị Hòa", known)]);

        Absorb();

        Assert.Equal(["Mai Văn Hùng", "Ngô Văn An", "Lê Thị Hoà", "Lê Thị Hoà", "Mai Văn Hưng", "Ngô Văn An"], _stays.Participants.Select(p => p.Name));
    }

    [Fact]
    public void Lets_each_line_stand_for_one_of_the_twin_only_and_gives_back_what_came()
    {
        _stays.AttendedBy([Person("Lê Văn Nói"), Person("Trần Văn Nghe")]);
        _stays.Proceed([Speech(_stays.Participants[0].Id, "Tóm tắt"), Speech(_stays.Participants[1].Id, "Tóm tắt")]);
        _stays.Review([Field("5 năm")]);
        _stays.Conclude([Said("Nhân rộng mô hình")]);
        _twin.AttendedBy([Person("Lê Văn Nói"), Person("Phạm Thị Đáp")]);
        _twin.Proceed([Speech(_twin.Participants[0].Id, "Tóm tắt"), Speech(_twin.Participants[1].Id, "Tóm tắt"), Speech(_twin.Participants[0].Id, "Tóm tắt khác")]);
        _twin.Review([Field("5 năm"), Field("10 năm"), Field("5 năm", PartialDate.Of(2016))]);
        _twin.Conclude([Said("Nhân rộng mô hình"), Said("Nhân rộng mô hình")]);
        var before = Lines(_stays);

        Absorb();

        Assert.Equal(4, _stays.Agenda.Count);
        Assert.Equal(["5 năm", "10 năm", "5 năm"], _stays.Reviews.Select(r => r.Milestone));
        Assert.Equal(2, _stays.Conclusions.Count);
        _stays.Release(_twin, Nothing);
        Assert.Equal(before, Lines(_stays));
    }

    [Fact]
    public void Takes_a_bridge_point_for_the_same_only_where_no_other_organisation_answers_for_it()
    {
        var (police, front) = ((Guid?)Guid.CreateVersion7(), (Guid?)Guid.CreateVersion7());
        _stays.BridgedAt([Point("Huế", police), Point("Lào Cai", null)]);
        _stays.AttendedBy([Person("Lê Văn Ngồi", bridgePointId: _stays.BridgePoints[1].Id)]);
        _twin.BridgedAt([Point("Huế", front), Point("Lào Cai", police)]);
        foreach (var (point, body) in new[] { (_twin.BridgePoints[0], front), (_twin.BridgePoints[1], police) })
            _twin.Answer(point.Id, [body!.Value], new BridgePointAnswerEntry(true, "Đại tá Trần Văn Trả", 12, null), Today);
        var (scope, mine) = (_stays.BridgePoints[1].ScopeId, _stays.BridgePoints.Select(p => p.Id).ToList());

        Absorb();

        Assert.Equal([("Huế", police), ("Lào Cai", police), ("Huế", front)], _stays.BridgePoints.Select(p => (p.Name, p.OrganisationId)));
        Assert.All(_stays.Answers, answer => Assert.Equal(answer.OrganisationId, _stays.BridgePoints.Single(p => p.Id == answer.BridgePointId).OrganisationId));
        Assert.Equal(_twin.BridgePoints[1].ScopeId, _stays.BridgePoints[1].ScopeId);
        Assert.Equal(_twin.BridgePoints[1].ScopeId, _stays.Participants[0].ScopeId);
        // A section that was not touched is saved again.
        _stays.BridgedAt([.. _stays.BridgePoints.Select(p => new BridgePointEntry(p.Id, p.Name, p.AreaId, p.OrganisationId, null, p.ScopeId))]);
        _stays.Release(_twin, Nothing);
        Assert.Equal([(mine[0], police), (mine[1], null)], _stays.BridgePoints.Select(p => (p.Id, p.OrganisationId)));
        Assert.Equal((scope, scope), (_stays.BridgePoints[1].ScopeId, _stays.Participants[0].ScopeId));
        Assert.Empty(_stays.Answers);
    }

    [Fact]
    public void Tells_no_cancelled_conference_apart()
    {
        var cancelled = Planned();
        cancelled.Cancel("Không tổ chức");

        Refuses(ConferenceRules.CancelledAlready, () => _stays.TellApart(cancelled));
        Refuses(ConferenceRules.CancelledAlready, () => cancelled.TellApart(_stays));
    }

    private void Absorb() => _stays.Absorb(_twin, "Ghi hai lần");

    private static List<Guid> Lines(Conference conference) =>
        [.. conference.Participants.Select(p => p.Id), .. conference.Agenda.Select(a => a.Id), .. conference.Reviews.Select(r => r.Id), .. conference.Conclusions.Select(c => c.Id)];

    private static ParticipantEntry Someone(string name, Guid? personId) => new(null, personId, name, null, [], ParticipantRoles.Attendee, Scope);

    private static AgendaEntry Speech(Guid speakerId, string summary) => new("Tham luận", AgendaItemKind.Speech, null, speakerId, null, summary);

    private static ReviewEntry Field(string milestone, PartialDate from = default) => new(null, null, "Công tác dân vận", from, default, milestone);

    /// <summary>Of the scope of its organisation.</summary>
    private static BridgePointEntry Point(string name, Guid? organisationId) => new(null, name, null, organisationId, null, organisationId ?? Scope);
}
