using Microsoft.EntityFrameworkCore;
using Npgsql;
using ProgramTracker.Data;
using ProgramTracker.Data.Catalogues;
using ProgramTracker.Data.Scope;
using ProgramTracker.Data.Seeding;
using ProgramTracker.Web.Accounts;

namespace ProgramTracker.Web.Hosting;

/// <summary>What must be there before the first page: the tables, the catalogues, and in development something to look at.</summary>
public static class Preparation
{
    /// <summary>In development the tables are made and upgraded at start; in production only <c>migrate</c> does that, and an old schema refuses the start.</summary>
    /// <exception cref="StartRefusedException">Production with tables that are not up to date.</exception>
    public static async Task PrepareAsync(WebApplication app, Action<string> say)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        services.GetRequiredService<Actor>().System("start", "records.prepare");
        if (!app.Environment.IsDevelopment())
        {
            await using var db = Migrating(services);
            if ((await db.Database.GetPendingMigrationsAsync()).Any())
                throw new StartRefusedException("Các bảng chưa được tạo hoặc nâng cấp: hãy chạy lệnh “migrate” bằng vai trò chủ sở hữu rồi khởi động lại.");
            return;
        }

        await MigrateAsync(services, say);
        if (app.Configuration.GetValue("ProgramTracker:Seed", true) && await SeedAsync(services))
            say("Đã nạp năm hội nghị mẫu (đặt ProgramTracker__Seed=false để không nạp).");
        if (services.GetRequiredService<DatabaseAddress>().IsPrivate)
            await DemoAccounts.CreateAsync(services, app.Configuration["ProgramTracker:DemoPassword"], say);
    }

    public static async Task MigrateAsync(IServiceProvider services, Action<string> say)
    {
        await using (var db = Migrating(services))
        {
            var pending = (await db.Database.GetPendingMigrationsAsync()).ToList();
            if (pending.Count > 0)
                say($"Đang tạo hoặc nâng cấp các bảng ({pending.Count} bước)…");
            await db.Database.MigrateAsync();
        }

        NpgsqlConnection.ClearAllPools();   // types of the new extensions are read anew
        var record = services.GetRequiredService<TrackerContext>();
        await CatalogueLoader.LoadAsync(record);
        await AccountRoles.EnsureAsync(record);
    }

    /// <summary>Loads the example records into a database without conferences.</summary>
    /// <returns>Whether it did.</returns>
    public static async Task<bool> SeedAsync(IServiceProvider services)
    {
        var db = services.GetRequiredService<TrackerContext>();
        if (await db.Conferences.AnyAsync())
            return false;

        await ExampleRecords.LoadAsync(db, services.GetRequiredService<TimeProvider>());
        return true;
    }

    private static TrackerContext Migrating(IServiceProvider services)
    {
        var options = new DbContextOptionsBuilder<TrackerContext>().UseNpgsql(services.GetRequiredService<DatabaseAddress>().Owner).Options;
        return new TrackerContext(options, services.GetRequiredService<Actor>()) { IsMigrating = true };
    }
}
