namespace ProgramTracker.Web.Tests.Hosting;

/// <summary>A clock that stands until it is put on.</summary>
public sealed class StoppedClock(DateTimeOffset now) : TimeProvider
{
    private DateTimeOffset _now = now;

    public override DateTimeOffset GetUtcNow() => _now;

    public void PutOn(TimeSpan by) => _now += by;
}
