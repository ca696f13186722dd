namespace ProgramTracker.Web.Pages.Tasks;

/// <summary>The beginning of a wording, as a list shows it; the whole stands on the page of the task.</summary>
internal static class Shortly
{
    /// <summary>Three lines of a list on an office screen.</summary>
    private const int Length = 220;

    public static string Say(string wording)
    {
        if (wording.Length <= Length)
            return wording;

        var end = wording.LastIndexOf(' ', Length);
        return string.Concat(wording.AsSpan(0, end > 0 ? end : Length), "…");
    }
}
