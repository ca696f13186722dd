using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Dates;

namespace ProgramTracker.Data.Audit;

/// <summary>Seals days of the audit trail into a chain and checks it.</summary>
public sealed class AuditChain(TrackerContext db, TimeProvider clock)
{
    /// <summary>One instance at a time seals; an arbitrary number that nothing else locks.</summary>
    private const long SealLock = 7_301_478_092_478;

    /// <summary>A save that began before midnight has ended by then.</summary>
    private static readonly TimeSpan AfterMidnight = TimeSpan.FromMinutes(10);

    /// <summary>Seals every finished day that has entries and no seal yet. Safe to call from any number of instances.</summary>
    /// <returns>How many days were sealed.</returns>
    public async Task<int> SealFinishedDaysAsync(CancellationToken cancellationToken = default)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({SealLock})", cancellationToken);

        var last = await db.AuditSeals.AsNoTracking().OrderByDescending(seal => seal.Day).FirstOrDefaultAsync(cancellationToken);
        var firstOpen = DateOnly.FromDateTime((clock.GetUtcNow() - AfterMidnight).InVietnam().DateTime);
        var after = last?.Day ?? DateOnly.MinValue;
        var days = await db.AuditEntries.Where(entry => entry.Day > after && entry.Day < firstOpen).Select(entry => entry.Day).Distinct().Order().ToListAsync(cancellationToken);
        var previous = last?.Hash ?? [];
        foreach (var day in days)
        {
            var entries = await OfDay(day).ToListAsync(cancellationToken);
            var seal = new AuditSeal { Day = day, Entries = entries.Count, PreviousHash = previous, Hash = Fingerprint.Of(previous, entries), SealedAt = clock.GetUtcNow() };
            db.Add(seal);
            previous = seal.Hash;
        }

        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);

        return days.Count;
    }

    /// <summary>Checks every entry against its detail and every seal against its day and the seal before it; before the last seal no entry may stand without one.</summary>
    /// <returns>What does not agree, in words; empty when all does.</returns>
    public async Task<IReadOnlyList<string>> VerifyAsync(CancellationToken cancellationToken = default)
    {
        var faults = new List<string>();
        await foreach (var entry in db.AuditEntries.AsNoTracking().Include(e => e.Detail).AsAsyncEnumerable().WithCancellation(cancellationToken))
            if (entry.Detail is { } detail && !Fingerprint.Of(detail).AsSpan().SequenceEqual(entry.DetailHash))
                faults.Add($"{entry.Day:dd/MM/yyyy} {entry.Id}: nội dung không khớp dấu vân tay.");

        var previous = Array.Empty<byte>();
        var sealedUntil = DateOnly.MinValue;
        foreach (var seal in await db.AuditSeals.AsNoTracking().OrderBy(s => s.Day).ToListAsync(cancellationToken))
        {
            var entries = await OfDay(seal.Day).ToListAsync(cancellationToken);
            if (!seal.PreviousHash.AsSpan().SequenceEqual(previous))
                faults.Add($"{seal.Day:dd/MM/yyyy}: dấu niêm phong không nối tiếp ngày trước.");
            if (entries.Count != seal.Entries)
                faults.Add($"{seal.Day:dd/MM/yyyy}: có {entries.Count} dòng, khi niêm phong có {seal.Entries}.");
            else if (!Fingerprint.Of(seal.PreviousHash, entries).AsSpan().SequenceEqual(seal.Hash))
                faults.Add($"{seal.Day:dd/MM/yyyy}: các dòng không khớp dấu niêm phong.");
            previous = seal.Hash;
            sealedUntil = seal.Day;
        }

        // A site that runs seals a day soon after midnight: what is two days old has its seal, unless someone took it away.
        var overdue = DateOnly.FromDateTime(clock.GetUtcNow().InVietnam().DateTime).AddDays(-1);
        var unsealed = await db.AuditEntries.Where(entry => (entry.Day < sealedUntil || entry.Day < overdue) && !db.AuditSeals.Any(seal => seal.Day == entry.Day))
            .GroupBy(entry => entry.Day).OrderBy(day => day.Key).Select(day => new { Day = day.Key, Entries = day.Count() }).ToListAsync(cancellationToken);
        faults.AddRange(unsealed.Select(day => $"{day.Day:dd/MM/yyyy}: có {day.Entries} dòng nhưng không có dấu niêm phong."));

        return faults;
    }

    /// <summary>What the chain does not guard: entries of days without a seal yet, and details that were erased.</summary>
    public async Task<(int Unsealed, int Erased)> UnguardedAsync(CancellationToken cancellationToken = default) =>
        (await db.AuditEntries.CountAsync(entry => !db.AuditSeals.Any(seal => seal.Day == entry.Day), cancellationToken),
         await db.AuditEntries.CountAsync(entry => entry.Detail == null, cancellationToken));

    private IQueryable<AuditEntry> OfDay(DateOnly day) =>
        db.AuditEntries.AsNoTracking().Where(entry => entry.Day == day).OrderBy(entry => entry.At).ThenBy(entry => entry.Id);
}
