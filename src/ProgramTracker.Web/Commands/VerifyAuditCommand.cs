using ProgramTracker.Data.Audit;

namespace ProgramTracker.Web.Commands;

/// <summary>Checks the audit trail; exit code 1 when something does not agree.</summary>
internal static class VerifyAuditCommand
{
    public static Task<int> RunAsync(string[] args) => ConsoleHost.RunAsync("audit.verify", async services =>
    {
        var chain = ActivatorUtilities.CreateInstance<AuditChain>(services);
        var faults = await chain.VerifyAsync();
        var (unsealed, erased) = await chain.UnguardedAsync();
        foreach (var fault in faults)
            Console.WriteLine(fault);
        Console.WriteLine(faults.Count == 0 ? "Nhật ký nguyên vẹn." : $"Nhật ký có {faults.Count} chỗ không khớp.");
        Console.WriteLine($"Chưa niêm phong: {unsealed} dòng của những ngày chưa khép. Nội dung đã xóa: {erased} dòng.");

        return faults.Count == 0 ? 0 : 1;
    });
}
