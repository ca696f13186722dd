using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Web.Spreadsheets;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Bench.AwardImport;

/// <summary>
/// Imports recipients as a clerk does, from the upload over the preview to the end of the job, with every check and the audit trail, on a throwaway PostgreSQL; then copies the same rows into a
/// table with the same columns and indexes. Prints both times, how many times longer the import took, and the memory of the process.
/// </summary>
internal static class Measure
{
    private const int Rows = 10_000;
    private const string Columns = "id, decision_id, \"order\", kind, name, name_key, post_and_unit, unit_key, achievement, scope_id";

    private static async Task Main(string[] arguments)
    {
        var rows = arguments is [var said, ..] ? int.Parse(said, CultureInfo.InvariantCulture) : Rows;
        var app = new TrackerApp();
        await app.InitializeAsync();
        try
        {
            // The first import warms up what the program makes once.
            await ImportAsync(app, 100, "1/QĐ-BCA");
            var before = GC.GetTotalAllocatedBytes();
            var import = await ImportAsync(app, rows, "2/QĐ-BCA");
            var allocated = GC.GetTotalAllocatedBytes() - before;
            var copy = await CopyAsync(app.ConnectionString, rows);
            using var process = Process.GetCurrentProcess();

            await Console.Out.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"{rows} rows: import {import.TotalSeconds:0.00} s, COPY {copy.TotalSeconds:0.00} s, ratio {import / copy:0.0}; allocated {allocated >> 20} MB, peak {process.PeakWorkingSet64 >> 20} MB"));
        }
        finally
        {
            await ((Xunit.IAsyncLifetime)app).DisposeAsync();
        }
    }

    private static async Task<TimeSpan> ImportAsync(TrackerApp app, int rows, string number)
    {
        var decision = await DraftAsync(app, number);
        var file = SpreadsheetTemplate.Write([("Danh sách", [["Loại", "Tên", "Chức vụ", "Đơn vị"],
            .. Enumerable.Range(1, rows).Select(row => (IReadOnlyList<string>)["cá nhân", $"Nguyễn Văn {row}", "Cán bộ", $"Công an xã {row % 300}, tỉnh Lào Cai"])])]);
        var visitor = await app.SignedInAsAsync(TestAccounts.Ministry);
        var upload = await visitor.OpenAsync($"/awards/{decision}/import");

        var watch = Stopwatch.StartNew();
        var preview = await upload.UploadAsync("danh-sach.xlsx", file);
        var previewed = watch.Elapsed;
        await preview.SubmitAsync([]);
        var confirmed = watch.Elapsed;
        await app.RunJobsAsync();
        watch.Stop();
        await Console.Out.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"{rows} rows: previewed after {previewed.TotalSeconds:0.00} s, confirmed after {confirmed.TotalSeconds:0.00} s, listed after {watch.Elapsed.TotalSeconds:0.00} s"));

        await using var db = app.OpenDatabase();
        if (await db.Set<Recipient>().CountAsync(r => r.DecisionId == decision) != rows)
            throw new InvalidOperationException("The import did not list every row.");

        return watch.Elapsed;
    }

    private static async Task<Guid> DraftAsync(TrackerApp app, string number)
    {
        var (keeper, decider) = (await app.OrganisationAsync("BCA-V05"), await app.OrganisationAsync("BCA"));
        await using var db = app.OpenDatabase();
        var form = await db.AwardForms.AsNoTracking().SingleAsync(f => f.Code == "HT-BKBCA");
        var decision = AwardDecision.Draft(new AwardDecisionFacts(DocumentNumber.Parse(number), PartialDate.From(app.Today), decider.Id, form), keeper.Id, Area.NationId, app.Today);
        await app.GivenAsync(decision);

        return decision.Id;
    }

    private static async Task<TimeSpan> CopyAsync(string connectionString, int rows)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using (var make = new NpgsqlCommand("create table bare (like award_recipients including all)", connection))
            await make.ExecuteNonQueryAsync();
        string text;
        using (var from = await connection.BeginTextExportAsync($"copy (select {Columns} from award_recipients order by decision_id desc limit {rows}) to stdout"))
            text = await from.ReadToEndAsync();

        var watch = Stopwatch.StartNew();
        await using (var into = await connection.BeginTextImportAsync($"copy bare ({Columns}) from stdin"))
            await into.WriteAsync(text);

        return watch.Elapsed;
    }
}
