namespace ProgramTracker.Domain.Conferences;

/// <summary>What an item of the agenda is.</summary>
public enum AgendaItemKind
{
    /// <summary>A step of the agenda: opening, report, award ceremony, closing.</summary>
    Step,

    /// <summary>A speech from the floor (tham luận).</summary>
    Speech,

    /// <summary>What a leader said in the chair (phát biểu chỉ đạo).</summary>
    Address,
}

/// <summary>An item of the agenda as a clerk enters it.</summary>
/// <param name="Time">As printed: <c>8 giờ 30</c>.</param>
/// <param name="SpeakerId">The participant who spoke.</param>
/// <param name="Speaker">Who spoke where no participant is named: <c>Công an tỉnh Lào Cai</c>.</param>
/// <param name="Summary">What was said, shortly.</param>
public sealed record AgendaEntry(string Title, AgendaItemKind Kind = AgendaItemKind.Step, string? Time = null, Guid? SpeakerId = null, string? Speaker = null, string? Summary = null);

/// <summary>An item of the agenda, and the speech that was given under it.</summary>
public sealed class AgendaItem : Part
{
    public const int TimeLength = 50;
    public const int TitleLength = 500;
    public const int SpeakerLength = 300;
    public const int SummaryLength = 4000;

    private AgendaItem()
    {
    }

    internal AgendaItem(Guid conferenceId, int order, AgendaEntry entry)
    {
        ConferenceRules.WithoutWording.BrokenIf(Wording.IsEmpty(entry.Title));

        (ConferenceId, Order, Title, Kind) = (conferenceId, order, Wording.OrEmpty(entry.Title), entry.Kind);
        (Time, SpeakerId, Speaker, Summary) = (Wording.OrNull(entry.Time), entry.SpeakerId, Wording.OrNull(entry.Speaker), Wording.LinesOrNull(entry.Summary));
    }

    public Guid ConferenceId { get; private init; }
    public int Order { get; private init; }
    public string? Time { get; private init; }
    public string Title { get; private init; } = "";
    public AgendaItemKind Kind { get; private init; }
    public Guid? SpeakerId { get; private init; }
    public string? Speaker { get; private init; }
    public string? Summary { get; private init; }
}
