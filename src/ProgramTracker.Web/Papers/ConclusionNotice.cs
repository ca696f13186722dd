using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.FollowUp;

namespace ProgramTracker.Web.Papers;

/// <summary>The notice of conclusions (thông báo kết luận): who chaired, what was concluded in the words used, and who does what by when.</summary>
public static class ConclusionNotice
{
    private const string Blank = OfficialPaper.Blank;

    /// <summary>More organisations that coordinate are not named again among the recipients: a task may go to every province.</summary>
    private const int MostCoordinating = 5;

    public static byte[] Write(ConferenceRecord record)
    {
        var conference = record.Conference;
        var paper = new OfficialPaper(record.Head(ConferencePaperKind.ConclusionNotice, "Thông báo", $"Kết luận tại {conference.Title}", "/TB-" + Blank));
        if (record.Remark is { } remark)
            paper.Remark(remark);

        var chairs = conference.Participants.Where(p => p.ChairsTheEvent).Select(ConferenceRecord.InFull).DefaultIfEmpty(Blank);
        paper.Say($"{Capital(conference.HeldOn.OnPaper())}, tại {record.Place ?? Blank}, {string.Join(", ", conference.Organisers.Select(o => o.Name).DefaultIfEmpty(Blank))} tổ chức {conference.Title}. Chủ trì: {string.Join("; ", chairs)}.");
        paper.Say("Hội nghị kết luận như sau:");
        Spoken.Conclusions(paper, record, conclusion => Below(conclusion, record));

        return paper.SignedBy(record.Signature(ConferencePaperKind.ConclusionNotice), record.Recipients(Recipients(record))).ToDocx();
    }

    /// <summary>To whom, and where a task is to follow, by whom and by when.</summary>
    private static List<string> Below(Conclusion conclusion, ConferenceRecord record)
    {
        var addressees = Addressees(conclusion, record).ToList();
        List<string> lines = addressees.Count > 0 ? [$"Nơi thực hiện: {string.Join(", ", addressees)}."] : [];
        lines.AddRange(record.Tasks[conclusion.Id].Select(task => Task(task, record)));
        if (conclusion.Fate == ConclusionFate.Task && !record.Tasks[conclusion.Id].Any())
            lines.Add($"Chủ trì: {Blank}; phối hợp: {Blank}; thời hạn: {Blank}.");

        return lines;
    }

    private static string Task(FollowUpTask task, ConferenceRecord record)
    {
        var coordinating = task.Assignments.Where(a => !a.IsLead).Select(a => record.Organisations[a.OrganisationId]).ToList();
        var lead = task.Lead is { } leading ? record.Organisations[leading.OrganisationId] : null;
        var parts = new[]
        {
            lead is null ? null : $"chủ trì: {lead}",
            coordinating.Count == 0 ? null : $"phối hợp: {string.Join(", ", coordinating)}",
            $"thời hạn: {(task.DueOn is { } due ? PartialDate.From(due).OnPaper() : Blank)}",
        };

        return Capital(string.Join("; ", parts.OfType<string>())) + ".";
    }

    private static IEnumerable<string> Addressees(Conclusion conclusion, ConferenceRecord record) =>
        conclusion.Addressees is { } said
            ? [said]
            : conclusion.AddresseeIds.Select(id => record.Organisations.GetValueOrDefault(id)).OfType<string>();

    private static List<string> Recipients(ConferenceRecord record)
    {
        var assigned = record.Conference.Conclusions.SelectMany(conclusion => record.Tasks[conclusion.Id]).SelectMany(task => task.Assignments).ToList();
        var named = record.Conference.Conclusions.SelectMany(conclusion => Addressees(conclusion, record)).Concat(Names(isLead: true)).Distinct().ToList();
        var coordinating = Names(isLead: false).Distinct().Except(named).ToList();

        return [.. named, .. coordinating.Count <= MostCoordinating ? coordinating : ["Các đơn vị phối hợp nêu tại Thông báo"]];

        IEnumerable<string> Names(bool isLead) => assigned.Where(a => a.IsLead == isLead).Select(a => record.Organisations[a.OrganisationId]);
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
