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
            await RefuseSuperuserAsync(services.GetRequiredService<TrackerContext>());
            return;
        }

        var seeds = Seeds(app.Configuration["ProgramTracker:Seed"]);

        await MigrateAsync(services, say);
        if (seeds && await SeedAsync(services))
            say("Đã nạp năm hội nghị mẫu (đặt ProgramTracker__Seed=false để không nạp).");
        if (services.GetRequiredService<DatabaseAddress>().IsPrivate)
            await DemoAccounts.CreateAsync(services, app.Configuration["ProgramTracker:DemoPassword"], say);
        else if (!await services.GetRequiredService<TrackerContext>().Users.AnyAsync())
            say("Chưa có tài khoản nào: tạo quản trị đầu tiên bằng lệnh “users add TÊN --role administrator --organisation BCA”.");
    }

    /// <summary>Whether the example records are wanted; they are unless the setting says no.</summary>
    private static bool Seeds(string? setting) => (setting ?? "").Trim().ToLowerInvariant() switch
    {
        "" or "true" or "1" or "yes" => true,
        "false" or "0" or "no" => false,
        _ => throw new StartRefusedException($"ProgramTracker__Seed là true hoặc false, không phải “{setting}”."),
    };

    /// <summary>Row-level security does not hold for a superuser.</summary>
    private static async Task RefuseSuperuserAsync(TrackerContext db)
    {
        if (await db.Database.SqlQuery<bool>($"select rolsuper or rolbypassrls as \"Value\" from pg_roles where rolname = session_user").SingleAsync())
            throw new StartRefusedException("ConnectionStrings__ProgramTracker đăng nhập bằng vai trò được bỏ qua phân quyền theo dòng (superuser hoặc BYPASSRLS): hãy dùng vai trò riêng của chương trình (docs/operations.md).");
    }

    /// <param name="isAsked">Someone asked for it and hears also that nothing was due.</param>
    public static async Task MigrateAsync(IServiceProvider services, Action<string> say, bool isAsked = false)
    {
        await using (var db = Migrating(services))
        {
            var pending = (await db.Database.GetPendingMigrationsAsync()).ToList();
            if (pending.Count > 0)
                say($"Đang tạo hoặc nâng cấp các bảng ({pending.Count} bước)…");
            else if (isAsked)
                say("Các bảng đã đúng phiên bản.");
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
