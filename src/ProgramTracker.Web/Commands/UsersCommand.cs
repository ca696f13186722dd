using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Accounts;
using ProgramTracker.Data.Organisations;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Web.Accounts;
using ProgramTracker.Web.Words;

namespace ProgramTracker.Web.Commands;

/// <summary>Accounts from the console: the first administrator of an installation, and what an administrator who cannot sign in needs.</summary>
public static class UsersCommand
{
    private const string Usage =
        """
        Cách dùng:
          users add <tên> --role <vai trò> --organisation <mã> [--display <họ và tên>]
              tạo tài khoản; in mật khẩu tạm một lần, người dùng đổi khi đăng nhập lần đầu
          users reset <tên>      cấp mật khẩu tạm mới, mở khóa, kết thúc phiên đang mở
          users disable <tên> [--reason <lý do>]
              ngừng dùng tài khoản; việc đã làm vẫn còn trong hồ sơ
          users list             liệt kê tài khoản

        Vai trò: administrator (quản trị), ministry-staff (cán bộ Bộ), officer (cán bộ tỉnh, xã), leader (lãnh đạo).
        Mã đơn vị: BCA, BCA-V05, MTTW, CA-48 (Công an thành phố Đà Nẵng)…
        Mã thoát: 0 làm xong, 1 bị từ chối, 2 gõ sai.
        """;

    private const int Done = 0;
    private const int Refused = 1;
    private const int Mistyped = 2;

    public static async Task<int> RunAsync(string[] args)
    {
        if (args is [] or ["--help" or "-h" or "help", ..])
        {
            Console.WriteLine(Usage);
            return args is [] ? Mistyped : Done;
        }

        if (Understand(args) is not { } order)
        {
            await Console.Error.WriteLineAsync($"Không hiểu “users {string.Join(' ', args)}”.\n\n{Usage}");
            return Mistyped;
        }

        return await ConsoleHost.RunAsync("accounts." + order.Verb, services => CarryOutAsync(order, services, Console.Out, Console.Error));
    }

    /// <summary>What was typed, taken apart; none when it is not one of the orders.</summary>
    public static Order? Understand(IReadOnlyList<string> args)
    {
        var options = new Dictionary<string, string>();
        var words = new List<string>();
        for (var i = 0; i < args.Count; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal))
                words.Add(args[i]);
            else if (i + 1 < args.Count && options.TryAdd(args[i][2..], args[i + 1]))
                i++;
            else
                return null;
        }

        var order = new Order(words.ElementAtOrDefault(0) ?? "", words.ElementAtOrDefault(1) ?? "", options);
        string[] allowed = order.Verb switch { "add" => ["role", "organisation", "display"], "disable" => ["reason"], _ => [] };
        var isWhole = (order.Verb, words.Count) switch
        {
            ("add", 2) => options.ContainsKey("role") && options.ContainsKey("organisation"),
            ("reset" or "disable", 2) or ("list", 1) => true,
            _ => false,
        };

        return isWhole && options.Keys.All(allowed.Contains) ? order : null;
    }

    /// <summary>Carries the order out as the actor of <paramref name="services"/>.</summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> CarryOutAsync(Order order, IServiceProvider services, TextWriter say, TextWriter complain)
    {
        try
        {
            return order.Verb switch
            {
                "add" => await AddAsync(order, services, say, complain),
                "list" => await ListAsync(services, say),
                _ => await ChangeAsync(order, services, say, complain),
            };
        }
        catch (RuleBrokenException broken)
        {
            await complain.WriteLineAsync(services.GetRequiredService<IStringLocalizer<Words.Words>>()[broken.Rule.Code, [.. broken.Arguments]]);
            return Refused;
        }
    }

    private static async Task<int> AddAsync(Order order, IServiceProvider services, TextWriter say, TextWriter complain)
    {
        var db = services.GetRequiredService<TrackerContext>();
        var role = order.Options["role"];
        if (!Role.All.Contains(role))
        {
            await complain.WriteLineAsync($"Không có vai trò “{role}”. Chọn một trong: {string.Join(", ", Role.All)}.");
            return Refused;
        }

        var code = order.Options["organisation"];
        var organisation = await db.Organisations
            .Where(o => o.Code == code)
            .ExistingOn(services.GetRequiredService<TimeProvider>().Today())
            .Select(o => new { o.Id, o.Name }).SingleOrDefaultAsync();
        if (organisation is null)
        {
            await complain.WriteLineAsync($"Không có đơn vị nào đang hoạt động mang mã “{code}”. Nếu cơ sở dữ liệu còn trống, hãy chạy lệnh “migrate” trước.");
            return Refused;
        }

        var given = await services.GetRequiredService<AccountActs>().AddAsync(order.Name, order.Options.GetValueOrDefault("display", order.Name), organisation.Id, [role]);
        await say.WriteLineAsync($"Đã tạo tài khoản {given.User.UserName} ({role}), {organisation.Name}.");
        await SayPasswordAsync(given, say);

        return Done;
    }

    private static async Task<int> ChangeAsync(Order order, IServiceProvider services, TextWriter say, TextWriter complain)
    {
        var acts = services.GetRequiredService<AccountActs>();
        if (await services.GetRequiredService<AccountManager>().FindByNameAsync(order.Name) is not { } user)
        {
            await complain.WriteLineAsync($"Không có tài khoản “{order.Name}”.");
            return Refused;
        }

        if (order.Verb == "reset")
        {
            await SayPasswordAsync(await acts.ResetAsync(user.Id), say);
            return Done;
        }

        await acts.DisableAsync(user.Id, order.Options.GetValueOrDefault("reason", "Ngừng dùng từ dòng lệnh."));
        await say.WriteLineAsync($"Tài khoản {user.UserName} đã ngừng dùng; phiên đang mở kết thúc trong vòng một phút.");

        return Done;
    }

    private static async Task<int> ListAsync(IServiceProvider services, TextWriter say)
    {
        var db = services.GetRequiredService<TrackerContext>();
        var users = await db.Users.AsNoTracking().OrderBy(u => u.UserName)
            .Select(u => new
            {
                u.UserName,
                u.IsDisabled,
                u.TwoFactorEnabled,
                Organisation = db.Organisations.Where(o => o.Id == u.OrganisationId).Select(o => o.Code).Single(),
                Roles = db.UserRoles.Where(r => r.UserId == u.Id).Join(db.Roles, r => r.RoleId, role => role.Id, (_, role) => role.Name!).ToList(),
            })
            .ToListAsync();
        foreach (var user in users)
            await say.WriteLineAsync(
                $"{user.UserName,-24} {user.Organisation,-16} {string.Join(',', user.Roles),-16} {(user.TwoFactorEnabled ? "hai bước" : "một bước"),-10}{(user.IsDisabled ? "ngừng dùng" : "")}".TrimEnd());
        await say.WriteLineAsync($"{Figures.Of(users.Count)} tài khoản.");

        return Done;
    }

    private static async Task SayPasswordAsync(AccountActs.WithPassword given, TextWriter say)
    {
        await say.WriteLineAsync($"Mật khẩu tạm của {given.User.UserName}: {given.Password}");
        await say.WriteLineAsync("Mật khẩu chỉ in lần này; người dùng đổi ngay khi đăng nhập.");
    }

    /// <summary>One order at the console: <c>users Verb Name --option value</c>.</summary>
    public sealed record Order(string Verb, string Name, IReadOnlyDictionary<string, string> Options);
}
