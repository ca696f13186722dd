using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Conferences;
using ProgramTracker.Data.Drafts;
using ProgramTracker.Data.Files;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Files;
using ProgramTracker.Web.Words;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>How far the record of a conference has come: what each section holds, what stands in the way of confirming it, and what is worth adding.</summary>
/// <param name="Assigned">The conclusions that have their task.</param>
/// <param name="Files">Photos and papers that are attached.</param>
/// <param name="SavedAt">When the record was last saved, by anyone.</param>
/// <param name="Drafts">When the reader last typed something into a section that is not in the record yet, by the path of the section.</param>
/// <param name="LastTime">What was promised the last time on the same matter.</param>
public sealed record Recording(
    Conference Conference, IReadOnlyList<AnnouncedAward> Awards, IReadOnlySet<Guid> Assigned, int Files, DateTimeOffset? SavedAt, IReadOnlyDictionary<string, DateTimeOffset> Drafts, LastTime? LastTime)
{
    public static async Task<Recording> OfAsync(Guid conferenceId, TrackerContext db)
    {
        var conference = await db.Conferences.AsNoTracking().WithSections().SingleAsync(c => c.Id == conferenceId);
        var assigned = await db.FollowUpTasks.Where(task => task.ConferenceId == conferenceId && task.ConclusionId != null).Select(task => task.ConclusionId!.Value).ToListAsync();
        var files = await db.Attachments.Of(RecordKind.Conference, conferenceId).CountAsync();
        var savedAt = await db.AuditEntries.Where(entry => entry.SubjectId == conferenceId).MaxAsync(entry => (DateTimeOffset?)entry.At);

        var keys = Section.All.ToDictionary(section => section.DraftKey(conferenceId), section => section.Path);
        var drafts = await db.OwnDrafts().Where(draft => keys.Keys.Contains(draft.Key)).Select(draft => new { draft.Key, draft.SavedAt }).ToListAsync();

        return new Recording(
            conference, await db.AnnouncedAtAsync(conferenceId), assigned.ToHashSet(), files, savedAt, drafts.ToDictionary(draft => keys[draft.Key], draft => draft.SavedAt),
            await LastTime.BeforeAsync(conference, db));
    }

    /// <summary>The sections with something typed and not saved, in their order.</summary>
    public IEnumerable<(Section Section, DateTimeOffset At)> Unsaved =>
        Section.All.Where(section => Drafts.ContainsKey(section.Path)).Select(section => (section, Drafts[section.Path]));

    /// <summary>The section in which a rule that stands in the way is met.</summary>
    public static Section SectionOf(Rule missing) =>
        missing == ConferenceRules.ConfirmedWithoutADate || missing == ConferenceRules.ConfirmedWithoutOrganisers ? Section.General
        : missing == ConferenceRules.ConfirmedWithoutAReview ? Section.Reviews
        : missing == ConferenceRules.ConfirmedWithoutAChair ? Section.Participants
        : Section.Conclusions;

    public IEnumerable<SectionProgress> Sections(IStringLocalizer t) => Section.All.Select(section => Progress(section, t));

    /// <summary>What does not stand in the way, but an office would ask for.</summary>
    public IEnumerable<(Section Section, string Words)> Advice(IStringLocalizer t)
    {
        if (Uncounted > 0)
            yield return (Section.BridgePoints, t["{0} điểm cầu chưa có số đại biểu", Uncounted]);
        if (Unassigned > 0)
            yield return (Section.Conclusions, t["{0} nhiệm vụ chưa giao đơn vị", Unassigned]);
        foreach (var award in Awards.Where(a => !a.IsSettled))
            yield return (Section.Awards, $"{award.Line.AuthorityName}: {Listed(award, t)}");
        if (Conference.Conclusions.Count == 0)
            yield return (Section.Conclusions, t["Chưa ghi kết luận nào"]);
        if (Conference.Figures.Count + Conference.Assessments.Count == 0)
            yield return (Section.Figures, t["Chưa ghi số liệu, đánh giá; bỏ qua nếu hội nghị không nêu"]);
    }

    /// <summary>Listed against announced: <c>64/64 tập thể, 119/126 cá nhân</c>.</summary>
    public static string Listed(AnnouncedAward award, IStringLocalizer t)
    {
        var counts = new List<string>();
        if (award.Line.Collectives is { } collectives)
            counts.Add(t["{0}/{1} tập thể", Figures.Of(award.Collectives), Figures.Of(collectives)]);
        if (award.Line.Individuals is { } individuals)
            counts.Add(t["{0}/{1} cá nhân", Figures.Of(award.Individuals), Figures.Of(individuals)]);
        if (award.Line.Households is { } households)
            counts.Add(t["{0}/{1} hộ gia đình", Figures.Of(award.Households), Figures.Of(households)]);

        return counts.Count == 0 ? t["không nêu số lượng"] : string.Join(", ", counts);
    }

    private int Uncounted => Conference.BridgePoints.Count(point => Conference.HeadCountAt(point) is null && Conference.AnswerFor(point.Id) is not { IsComing: false });

    private int Undecided => Conference.Conclusions.Count(c => c.Fate == ConclusionFate.Undecided);

    private int Unassigned => Conference.Conclusions.Count(c => c.Fate == ConclusionFate.Task && !Assigned.Contains(c.Id));

    private SectionProgress Progress(Section section, IStringLocalizer t) => section.Page switch
    {
        "Edit" => Of(section, isEmpty: false, General(t)),
        "Reviews" => Of(section, Conference.Reviews.Count + Conference.Citations.Count == 0, null,
            t["{0} nội dung, {1} văn bản", Conference.Reviews.Count, Conference.Citations.Count]),
        "BridgePoints" => Of(section, Conference.BridgePoints.Count == 0, null, t["{0} điểm cầu", Conference.BridgePoints.Count]),
        "Participants" => Of(section, Conference.Participants.Count + Conference.Delegations.Count == 0,
            Conference.Participants.Any(p => p.ChairsTheEvent) ? null : t["chưa ghi người chủ trì"].Value, People(t)),
        "Agenda" => Of(section, Conference.Agenda.Count == 0, null, t["{0} mục, {1} phát biểu", Conference.Agenda.Count, Conference.Agenda.Count(a => a.Kind != AgendaItemKind.Step)]),
        "Figures" => Of(section, Conference.Figures.Count + Conference.Assessments.Count == 0, null,
            t["{0} số liệu, {1} đánh giá", Conference.Figures.Count, Conference.Assessments.Count]),
        "Conclusions" => Of(section, Conference.Conclusions.Count == 0, Open(t), t["{0} kết luận", Conference.Conclusions.Count]),
        "Files" => Of(section, Files == 0, null, t["{0} tệp", Files]),
        _ => Of(section, Awards.Count == 0, Awards.All(a => a.IsSettled) ? null : t["danh sách {0}", string.Join("; ", Awards.Select(a => Listed(a, t)))].Value, t["{0} hình thức", Awards.Count]),
    };

    private static SectionProgress Of(Section section, bool isEmpty, string? lacking, string? holds = null) => isEmpty
        ? new SectionProgress(section, SectionStatus.NotBegun, null)
        : lacking is null ? new SectionProgress(section, SectionStatus.Done, holds) : new SectionProgress(section, SectionStatus.Doing, lacking);

    private string? General(IStringLocalizer t) => (Conference.HeldOn.IsFull, Conference.Organisers.Count > 0) switch
    {
        (true, true) => null,
        (true, false) => t["thiếu đơn vị tổ chức"].Value,
        (false, true) => t["thiếu ngày đầy đủ"].Value,
        _ => t["thiếu ngày đầy đủ và đơn vị tổ chức"].Value,
    };

    private string People(IStringLocalizer t) => Conference.Delegations.Count == 0
        ? t["{0} người", Conference.Participants.Count]
        : t["{0} người, {1} đoàn", Conference.Participants.Count, Conference.Delegations.Count];

    private string? Open(IStringLocalizer t) => (Undecided, Unassigned) switch
    {
        (0, 0) => null,
        (0, var tasks) => t["{0} nhiệm vụ chưa giao đơn vị", tasks].Value,
        var (undecided, _) => t["{0} kết luận chưa phân loại", undecided].Value,
    };
}

/// <summary>What a section holds.</summary>
/// <param name="Words">What it holds, or what it lacks; none where it is not begun.</param>
public sealed record SectionProgress(Section Section, SectionStatus Status, string? Words);

/// <summary>Few statuses, so that one glance is enough.</summary>
public enum SectionStatus
{
    NotBegun,
    Doing,
    Done,
}
