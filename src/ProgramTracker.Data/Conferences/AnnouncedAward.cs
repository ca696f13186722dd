using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data.Awards;
using ProgramTracker.Domain.Awards;

namespace ProgramTracker.Data.Conferences;

/// <summary>An award line with its form, and how many recipients the decisions that fill it name.</summary>
public sealed record AnnouncedAward(AwardLine Line, string FormName, int Collectives, int Individuals, int Households)
{
    /// <summary>Whether the lists hold what was announced; counts that nobody announced are not compared.</summary>
    public bool Agrees =>
        (Line.Collectives ?? Collectives) == Collectives && (Line.Individuals ?? Individuals) == Individuals && (Line.Households ?? Households) == Households;

    public bool IsSettled => Agrees || Line.Explanation is not null;
}

/// <summary>Query phrases about what a conference announced.</summary>
public static class AnnouncedAwards
{
    /// <summary>The award lines of a conference in their order, listed beside announced.</summary>
    public static async Task<IReadOnlyList<AnnouncedAward>> AnnouncedAtAsync(this TrackerContext db, Guid conferenceId, CancellationToken cancellationToken = default)
    {
        var lines = await db.AwardLines.AsNoTracking()
            .Where(line => line.ConferenceId == conferenceId)
            .Join(db.AwardForms, line => line.FormId, form => form.Id, (line, form) => new { Line = line, form.Name })
            .OrderBy(award => award.Line.Order)
            .ToListAsync(cancellationToken);
        if (lines.Count == 0)
            return [];

        var counts = await db.AwardCountsAsync(lines.ConvertAll(award => award.Line.Id), cancellationToken);

        return [.. lines.Select(award => (award.Line, award.Name, Count: counts[award.Line.Id]))
            .Select(award => new AnnouncedAward(award.Line, award.Name, award.Count.Collectives, award.Count.Individuals, award.Count.Households))];
    }
}
