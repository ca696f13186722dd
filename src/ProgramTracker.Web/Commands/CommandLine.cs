using Npgsql;
using ProgramTracker.Data.Postgres;
using ProgramTracker.Web.Hosting;

namespace ProgramTracker.Web.Commands;

/// <summary>The program's face at a console: one verb each, sentences instead of stack traces.</summary>
public static class CommandLine
{
    private static readonly Dictionary<string, (Func<string[], Task<int>> Run, string Meaning)> Verbs = new()
    {
        ["serve"] = (ServeCommand.RunAsync, "chạy trang web (mặc định)"),
        ["migrate"] = (MigrateCommand.RunAsync, "tạo hoặc nâng cấp các bảng, nạp danh mục; chạy bằng vai trò chủ sở hữu"),
        ["seed"] = (SeedCommand.RunAsync, "nạp năm hội nghị mẫu vào cơ sở dữ liệu chưa có hội nghị nào"),
        ["verify-audit"] = (VerifyAuditCommand.RunAsync, "kiểm tra nhật ký: dấu vân tay từng dòng và chuỗi niêm phong theo ngày"),
        ["users"] = (UsersCommand.RunAsync, "users add|reset|disable: quản lý tài khoản từ dòng lệnh"),
        ["healthcheck"] = (HealthCheckCommand.RunAsync, "hỏi trang web đang chạy trên máy này có sẵn sàng không"),
    };

    public static IEnumerable<string> Names => Verbs.Keys;

    public static async Task<int> RunAsync(string[] args)
    {
        if (args is ["--help" or "-h" or "help", ..])
            return Help();

        // Options of the host (--urls …) go to serve.
        var (verb, rest) = args is [{ } first, .. var others] && !first.StartsWith('-') ? (first, others) : ("serve", args);
        if (!Verbs.TryGetValue(verb, out var command))
        {
            await Console.Error.WriteLineAsync($"Không có lệnh “{verb}”. Xem: --help");
            return 2;
        }

        try
        {
            return await command.Run(rest);
        }
        catch (Exception exception) when (SentenceFor(exception) is { } sentence)
        {
            await Console.Error.WriteLineAsync(sentence);
            return 1;
        }
    }

    /// <summary>What a person at the console can act on; anything else is a fault of ours and shows as one.</summary>
    private static string? SentenceFor(Exception exception) => exception switch
    {
        StartRefusedException or ClusterException => exception.Message,
        IOException { InnerException: Microsoft.AspNetCore.Connections.AddressInUseException } => $"Địa chỉ đang có chương trình khác dùng: {exception.Message} Đặt ASPNETCORE_URLS sang cổng khác rồi chạy lại.",
        PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } refused =>
            $"PostgreSQL từ chối đăng nhập: {refused.MessageText}. Xem lại chuỗi kết nối.",
        PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } refused => $"PostgreSQL không có cơ sở dữ liệu này: {refused.MessageText}.",
        PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege } refused => $"Vai trò PostgreSQL này không đủ quyền: {refused.MessageText}.",
        NpgsqlException => $"Không nối được PostgreSQL: {exception.Message} Xem lại chuỗi kết nối và máy chủ.",
        ArgumentException { Source: "Npgsql" or "System.Data.Common" } => $"Chuỗi kết nối viết sai: {exception.Message}",
        InvalidOperationException { InnerException: NpgsqlException inner } => SentenceFor(inner),
        _ => null,
    };

    private static int Help()
    {
        Console.WriteLine("ProgramTracker: chương trình phối hợp và khen thưởng phong trào Toàn dân bảo vệ an ninh Tổ quốc\n");
        Console.WriteLine("Cách dùng: ProgramTracker.Web [lệnh] [tham số]\n");
        foreach (var (name, (_, meaning)) in Verbs)
            Console.WriteLine($"  {name,-14}{meaning}");
        Console.WriteLine("\nBiến môi trường: ConnectionStrings__ProgramTracker, ConnectionStrings__Migrations, ASPNETCORE_URLS, ProgramTracker__Seed=false, ProgramTracker__DemoPassword");

        return 0;
    }
}
