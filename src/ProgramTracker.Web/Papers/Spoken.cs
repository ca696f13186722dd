using ProgramTracker.Domain.Conferences;

namespace ProgramTracker.Web.Papers;

/// <summary>The conclusions of a conference in the words used, each under who said it.</summary>
internal static class Spoken
{
    /// <param name="paper">The paper.</param>
    /// <param name="record">The conference.</param>
    /// <param name="below">What a paper adds below a conclusion.</param>
    public static void Conclusions(OfficialPaper paper, ConferenceRecord record, Func<Conclusion, IReadOnlyList<string>>? below = null)
    {
        if (record.Conference.Conclusions.Count == 0)
            paper.Say(OfficialPaper.BlankName);

        string? before = null;
        foreach (var conclusion in record.Conference.Conclusions)
        {
            var speaker = record.Speaker(conclusion.SpeakerId);
            if (speaker != before)
                paper.Lead(speaker is null ? "Ý kiến khác tại hội nghị:" : $"Ý kiến của {speaker}:");
            before = speaker;

            var lines = below?.Invoke(conclusion) ?? [];
            paper.Clause(conclusion.Wording, leads: lines.Count > 0);
            foreach (var line in lines)
                paper.Item(line);
        }
    }
}
