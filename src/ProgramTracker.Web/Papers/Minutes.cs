using ProgramTracker.Data.Conferences;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Web.Pages.Conferences;

namespace ProgramTracker.Web.Papers;

/// <summary>The minutes (biên bản, Mẫu 1.9): when and where, who took part, what was reviewed, reported, assessed and concluded, and who was commended.</summary>
public static class Minutes
{
    private const string Blank = OfficialPaper.Blank;

    public static byte[] Write(ConferenceRecord record)
    {
        var conference = record.Conference;
        var paper = new OfficialPaper(record.Head(ConferencePaperKind.Minutes, "Biên bản", conference.Title, "/BB-" + Blank, isDatedAlways: false));
        if (record.Remark is { } remark)
            paper.Remark(remark);
        paper.Say($"Thời gian bắt đầu: {Blank} giờ {Blank}, {conference.HeldOn.OnPaper()}.");
        paper.Say($"Địa điểm: {record.Place ?? Blank}.");
        paper.Say($"Hình thức: {(conference.Mode == ConferenceMode.Unknown ? Blank : ConferenceWords.Of(conference.Mode).ToLowerInvariant())}.");
        paper.Say($"Đơn vị tổ chức: {Listed(conference.Organisers.Select(o => o.Name))}.");
        Composition(paper, conference);
        Reviewed(paper, record);
        Figures(paper, record);
        Assessments(paper, record);
        Speeches(paper, record);
        Spoken.Conclusions(paper.Part("Kết luận"), record);
        Awards(paper, record);
        paper.Say($"Hội nghị kết thúc vào {Blank} giờ {Blank}, ngày {Blank} tháng {Blank} năm {Blank}.");

        return paper.SignedBy(Chair(record), record.Recipients([]), left: new PaperSignature(["Thư ký"], OfficialPaper.BlankName)).ToDocx();
    }

    private static void Composition(OfficialPaper paper, Conference conference)
    {
        paper.Part("Thành phần tham dự");
        var chairs = conference.Participants.Where(p => p.ChairsTheEvent).ToList();
        List(paper, "Chủ trì:", chairs.ConvertAll(ConferenceRecord.InFull), orBlank: true);
        paper.Clause($"Thư ký: {OfficialPaper.BlankName}");
        var came = conference.Participants.Where(p => p.Presence is Presence.Present or Presence.Represented).ToList();
        List(paper, conference.BridgePoints.Count == 0 ? "Đại biểu:" : "Đại biểu tại điểm cầu chính:", [.. came.Where(p => p.BridgePointId is null).Except(chairs).Select(Attending)], orBlank: true);
        foreach (var point in conference.BridgePoints.Where(p => came.All(person => person.BridgePointId != p.Id)))
            paper.Clause($"{PointName(point)}: {Answered(conference, point)}.");
        foreach (var point in conference.BridgePoints)
            List(paper, $"{PointName(point)} ({(conference.HeadCountAt(point) is { } count ? Words.Figures.Of(count) : Blank)} đại biểu):", [.. came.Where(p => p.BridgePointId == point.Id).Select(Attending)]);
        // A central guest is seen by every province, the bridge point of the seat is not.
        var elsewhere = came.Where(p => p.BridgePointId is { } point && conference.BridgePoints.All(b => b.Id != point));
        List(paper, "Đại biểu tại điểm cầu khác:", [.. elsewhere.Select(Attending)]);
        List(paper, "Đoàn, nhóm đại biểu:", [.. conference.Delegations.Select(Delegation)]);
        List(paper, "Được mời:", [.. conference.Participants.Where(p => p.Presence == Presence.Invited).Except(chairs).Select(ConferenceRecord.InFull)]);
        List(paper, "Vắng mặt:", [.. conference.Participants.Where(p => p.Presence == Presence.Absent).Except(chairs).Select(ConferenceRecord.InFull)]);
    }

    private static void Reviewed(OfficialPaper paper, ConferenceRecord record)
    {
        paper.Part("Nội dung");
        List(paper, "Chương trình:", [.. record.Conference.Agenda.Where(a => a.Kind == AgendaItemKind.Step).Select(a => string.Join(": ", new[] { a.Time, a.Title }.OfType<string>()))]);
        var (reviews, citations) = (record.Conference.Reviews, record.Conference.Citations);
        List(paper, "Nội dung tổng kết, sơ kết:", [.. reviews.Select(review => Review(review, record))], orBlank: true);
        foreach (var (kind, words) in new[] { (CitationKind.Disseminated, "Văn bản được quán triệt, phổ biến:"), (CitationKind.Basis, "Văn bản làm căn cứ:") })
            List(paper, words, [.. citations.Where(c => c.Kind == kind).Select(c => record.Documents.GetValueOrDefault(c.DocumentId, Blank))]);
    }

    private static void Figures(OfficialPaper paper, ConferenceRecord record)
    {
        if (record.Conference.Figures.Count == 0)
            return;

        paper.Part("Số liệu được báo cáo");
        foreach (var figure in record.Conference.Figures)
            paper.Clause(Ended(Aside(
                $"{figure.About}: {Counted(figure.Qualifier, Words.Figures.Of(figure.Value))} {figure.Unit}",
                figure.Actor, figure.Period, record.Speaker(figure.SpeakerId) is { } speaker ? $"theo báo cáo của {speaker}" : null)));
    }

    private static void Assessments(OfficialPaper paper, ConferenceRecord record)
    {
        if (record.Conference.Assessments.Count == 0)
            return;

        paper.Part("Đánh giá");
        foreach (var kind in record.Conference.Assessments.GroupBy(a => a.Kind).OrderBy(group => group.Key))
            List(paper, $"{ConferenceWords.Of(kind.Key)}:", [.. kind.Select(a => Aside(a.Wording.TrimEnd('.', ';'), record.Speaker(a.SpeakerId)))]);
    }

    private static void Speeches(OfficialPaper paper, ConferenceRecord record)
    {
        var speeches = record.Conference.Agenda.Where(a => a.Kind != AgendaItemKind.Step).ToList();
        if (speeches.Count == 0)
            return;

        paper.Part("Tham luận, phát biểu");
        foreach (var speech in speeches)
            paper.Clause(Ended(string.Join(": ", new[] { Aside(speech.Title, record.Speaker(speech.SpeakerId) ?? speech.Speaker), speech.Summary }.OfType<string>())));
    }

    private static void Awards(OfficialPaper paper, ConferenceRecord record)
    {
        if (record.Awards.Count == 0)
            return;

        paper.Part("Khen thưởng được công bố");
        foreach (var award in record.Awards)
            paper.Clause(Ended(Award(award, record)));
    }

    /// <summary>A clause with a line for each; one without lines is dots or does not stand there.</summary>
    private static void List(OfficialPaper paper, string title, List<string> lines, bool orBlank = false)
    {
        if (lines.Count == 0 && !orBlank)
            return;

        paper.Clause(lines.Count == 0 ? $"{title} {OfficialPaper.BlankName}" : title, leads: lines.Count > 0);
        foreach (var (at, line) in lines.Index())
            paper.Item(at + 1 < lines.Count ? $"{line.TrimEnd('.', ';')};" : Ended(line));
    }

    private static string Attending(Participant person)
    {
        var name = ConferenceRecord.InFull(person);
        return Aside(name, person.Roles.HasFlag(ParticipantRoles.Chair) ? "chủ trì tại điểm cầu" : null, person.Presence == Presence.Represented ? "cử người dự thay" : null);
    }

    /// <summary>What is known of a bridge point at which nobody is recorded by name.</summary>
    private static string Answered(Conference conference, BridgePoint point) => conference.AnswerFor(point.Id) switch
    {
        { IsComing: false } => "không dự",
        { Chair: { } chair } => $"{Words.Figures.Of(conference.HeadCountAt(point) ?? 0)} đại biểu, {chair} chủ trì",
        _ => $"{(conference.HeadCountAt(point) is { } count ? Words.Figures.Of(count) : Blank)} đại biểu",
    };

    private static string PointName(BridgePoint point) => point.Name.StartsWith("Điểm cầu", StringComparison.OrdinalIgnoreCase) ? point.Name : $"Điểm cầu {point.Name}";

    private static string Delegation(Delegation delegation) =>
        delegation.SaysItsCount ? delegation.Group : $"{delegation.Group}: {(delegation.Count is { } count ? Counted(delegation.Qualifier, Words.Figures.Of(count)) : Blank)} người";

    private static string Review(UnderReview review, ConferenceRecord record)
    {
        var names = new[]
        {
            review.ProgrammeId is { } programme ? record.Programmes.GetValueOrDefault(programme) : null,
            review.DocumentId is { } document ? record.Documents.GetValueOrDefault(document) : null,
            review.MovementId is { } movement ? record.Movements.GetValueOrDefault(movement) : null,
            review.Field,
        };
        var name = string.Join("; ", names.OfType<string>());

        return Aside(string.Join(", ", new[] { name.Length > 0 ? name : Blank, PaperDates.Period(review.From, review.To) }.OfType<string>()), review.Milestone);
    }

    private static string Award(AnnouncedAward award, ConferenceRecord record)
    {
        var line = award.Line;
        var counts = new[] { (line.Collectives, "tập thể"), (line.Individuals, "cá nhân"), (line.Households, "hộ gia đình") }
            .Where(count => count.Item1 is not null).Select(count => $"{Words.Figures.Of(count.Item1!.Value)} {count.Item2}").ToList();
        var words = $"{line.AuthorityName} tặng {award.FormName}{(counts.Count > 0 ? $" cho {string.Join(", ", counts)}" : "")}";

        return Aside(words, line.RecipientGroup, line.Occasion, record.Speaker(line.HandedOverBy) is { } by ? $"{by} trao" : null);
    }

    /// <summary>Who chaired signs; the name that the record knows, until another one signed.</summary>
    private static PaperSignature Chair(ConferenceRecord record)
    {
        var chairs = record.Conference.Participants.Where(p => p.ChairsTheEvent).ToList();
        return record.SignedPaper(ConferencePaperKind.Minutes) is null
            ? new PaperSignature(["Chủ tọa"], chairs is [var only] ? only.Name : OfficialPaper.BlankName)
            : record.Signature(ConferencePaperKind.Minutes, "Chủ tọa");
    }

    private static string Counted(Qualifier qualifier, string count) => qualifier == Qualifier.Exactly ? count : $"{ConferenceWords.Of(qualifier)} {count}";

    private static string Listed(IEnumerable<string> names) => string.Join(", ", names.DefaultIfEmpty(Blank));

    /// <summary>The words, and in brackets what is known beside them.</summary>
    private static string Aside(string words, params string?[] known)
    {
        var beside = string.Join("; ", known.OfType<string>());
        return beside.Length == 0 ? words : $"{words} ({beside})";
    }

    private static string Ended(string words) => words.TrimEnd('.', ';') + ".";
}
