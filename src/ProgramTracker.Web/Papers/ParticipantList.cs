using ProgramTracker.Domain.Conferences;
using ProgramTracker.Web.Pages.Conferences;
using ProgramTracker.Web.Words;

namespace ProgramTracker.Web.Papers;

/// <summary>The list of participants (danh sách đại biểu) in protocol order, the groups without names below it, and how many they are.</summary>
public static class ParticipantList
{
    /// <summary>Five columns ask for the smaller of the two sizes.</summary>
    private const int Size = 13;

    private static readonly IReadOnlyList<PaperColumn> Columns =
    [
        new("STT", 8, IsCentred: true), new("Cấp bậc, họ và tên", 25), new("Chức vụ, đơn vị", 34), new("Vai trò", 16), new("Điểm cầu", 17),
    ];

    private static readonly IReadOnlyList<PaperColumn> GroupColumns = [new("STT", 8, IsCentred: true), new("Đoàn, nhóm đại biểu", 62), new("Số người", 30, IsCentred: true)];

    public static byte[] Write(ConferenceRecord record)
    {
        var conference = record.Conference;
        var paper = new OfficialPaper(record.Head(ConferencePaperKind.ParticipantList, "Danh sách", $"Đại biểu dự {conference.Title}", ""), Size);
        if (record.Remark is { } remark)
            paper.Remark(remark);
        paper.Say($"Thời gian: {conference.HeldOn.OnPaper()}. Địa điểm: {record.Place ?? OfficialPaper.Blank}.");

        var points = conference.BridgePoints.ToDictionary(point => point.Id, point => point.Name);
        if (conference.Participants.Count > 0)
            paper.Table(Columns, conference.Participants.Select((person, at) => Row(person, at + 1, points)));
        else
            paper.Say($"Đại biểu: {OfficialPaper.BlankName}");
        if (conference.Delegations.Count > 0)
            paper.Table(GroupColumns, conference.Delegations.Select((group, at) => Row(group, at + 1)));
        paper.Say(Total(conference));

        return paper.SignedBy(record.Signature(ConferencePaperKind.ParticipantList), record.Recipients([])).ToDocx();
    }

    private static string[] Row(Participant person, int number, Dictionary<Guid, string> points) =>
    [
        Figures.Of(number),
        ConferenceRecord.RankAndName(person),
        string.Join(", ", person.Posts),
        string.Join(", ", [.. person.Roles.Each().Select(ConferenceWords.Of), .. person.Presence == Presence.Present ? Array.Empty<string>() : [ConferenceWords.Of(person.Presence)]]),
        person.BridgePointId is { } point ? points.GetValueOrDefault(point, "") : "",
    ];

    private static string[] Row(Delegation group, int number) =>
        [Figures.Of(number), group.Group, group.Count is { } count ? Said(group.Qualifier, count) : OfficialPaper.Blank];

    /// <summary>How many, as exactly as the record tells: a sum of rounded counts is one too.</summary>
    private static string Total(Conference conference)
    {
        var people = $"Danh sách gồm có: {Figures.Of(conference.Participants.Count)} đại biểu có tên";
        if (conference.Delegations.Count == 0)
            return people + ".";

        var sum = conference.Delegations.Sum(group => (long)(group.Count ?? 0));
        var isRounded = conference.Delegations.Any(group => group.Qualifier != Qualifier.Exactly);
        var unknown = conference.Delegations.Count(group => group.Count is null);
        var counted = conference.Delegations.Count == unknown ? "" : $" với {(isRounded ? "khoảng " : "")}{Figures.Of(sum)} người";

        return $"{people}; {Figures.Of(conference.Delegations.Count)} đoàn, nhóm đại biểu{counted}{(unknown > 0 ? $", trong đó {unknown} đoàn, nhóm chưa rõ số người" : "")}.";
    }

    private static string Said(Qualifier qualifier, int count) => qualifier == Qualifier.Exactly ? Figures.Of(count) : $"{ConferenceWords.Of(qualifier)} {Figures.Of(count)}";
}
