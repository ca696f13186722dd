using Npgsql;
using ProgramTracker.Data.Postgres;
using ProgramTracker.Web.Hosting;

namespace ProgramTracker.Web.Commands;

/// <summary>The program's face at a console: one verb each, sentences instead of stack traces.</summary>
public static class CommandLine
{
    private const int Mistyped = 2;

    private static readonly Dictionary<string, Verb> Verbs = new()
    {
        ["serve"] = new(ServeCommand.RunAsync, "chạy trang web (mặc định)", IsOption),
        ["migrate"] = new(MigrateCommand.RunAsync, "tạo hoặc nâng cấp các bảng, nạp danh mục; chạy bằng vai trò chủ sở hữu"),
        ["seed"] = new(SeedCommand.RunAsync, "nạp năm hội nghị mẫu vào cơ sở dữ liệu chưa có hội nghị nào"),
        ["verify-audit"] = new(VerifyAuditCommand.RunAsync, "kiểm tra nhật ký: dấu vân tay từng dòng và chuỗi niêm phong theo ngày"),
        ["users"] = new(UsersCommand.RunAsync, "users add|reset|disable: quản lý tài khoản từ dòng lệnh", _ => true, HasHelpOfItsOwn: true),
        ["healthcheck"] = new(HealthCheckCommand.RunAsync, "hỏi trang web đang chạy trên máy này có sẵn sàng không; có thể ghi địa chỉ", args => args.Length <= 1),
    };

    public static IEnumerable<string> Names => Verbs.Keys;

    public static async Task<int> RunAsync(string[] args)
    {
        if (args is ["--help" or "-h" or "help", ..])
            return Help();
        if (args is ["--version"])
            return Version();

        // Options of the host (--urls …) go to serve.
        var (verb, rest) = args is [{ } first, .. var others] && !first.StartsWith('-') ? (first, others) : ("serve", args);
        if (!Verbs.TryGetValue(verb, out var command))
        {
            await Console.Error.WriteLineAsync($"Không có lệnh “{verb}”. Xem: --help");
            return Mistyped;
        }

        if (rest.Any(word => word is "--help" or "-h" or "help") && !command.HasHelpOfItsOwn)
            return HelpWith(verb, command);
        if (!command.Takes(rest))
        {
            await Console.Error.WriteLineAsync($"Lệnh “{verb}” không hiểu “{string.Join(' ', rest)}”. Xem: {verb} --help");
            return Mistyped;
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
        foreach (var (name, verb) in Verbs)
            Console.WriteLine($"  {name,-14}{verb.Meaning}");
        Console.WriteLine("\nBiến môi trường: ConnectionStrings__ProgramTracker, ConnectionStrings__Migrations, ASPNETCORE_URLS, ProgramTracker__Seed=false, ProgramTracker__DemoPassword");

        return 0;
    }

    private static int HelpWith(string name, Verb verb)
    {
        Console.WriteLine($"{name}: {verb.Meaning}");

        return 0;
    }

    private static int Version()
    {
        Console.WriteLine(typeof(CommandLine).Assembly.GetName().Version);

        return 0;
    }

    /// <summary>What the host understands: <c>--urls http://…</c>.</summary>
    private static bool IsOption(string[] args) => args is [] or [['-', '-', ..], ..];

    private static bool Nothing(string[] args) => args is [];

    /// <param name="Takes">Whether it understands what was typed behind it; nothing, as a rule.</param>
    private sealed record Verb(Func<string[], Task<int>> Run, string Meaning, Func<string[], bool> Takes, bool HasHelpOfItsOwn = false)
    {
        public Verb(Func<string[], Task<int>> run, string meaning)
            : this(run, meaning, Nothing)
        {
        }
    }
}
