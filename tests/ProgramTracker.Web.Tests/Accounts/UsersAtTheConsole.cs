using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ProgramTracker.Data.Scope;
using ProgramTracker.Web.Accounts;
using ProgramTracker.Web.Commands;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Accounts;

public sealed class UsersAtTheConsole(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task Adds_the_first_administrator_with_a_password_printed_once()
    {
        var (code, said, _) = await RunAsync("users add Giam.Doc --role administrator --organisation BCA --display Nguyễn-Văn-An");
        Assert.Equal(0, code);
        var password = said.Split('\n').Single(line => line.StartsWith("Mật khẩu tạm", StringComparison.Ordinal)).Split(": ")[1].Trim();

        Assert.Equal("/account/password", (await app.Visitor().SignInAsync("giam.doc", password)).Path);
        var entry = Assert.Single(await app.TrailOfAsync((await app.AccountAsync("giam.doc")).Id), e => e.Verb == AccountVerbs.Add);
        Assert.Null(entry.UserId);
        Assert.Equal("command-line", entry.Detail!.ActorName);
    }

    [Fact]
    public async Task Resets_and_disables_and_lists()
    {
        await RunAsync("users add thu.lenh --role officer --organisation CA-79");
        var (code, said, _) = await RunAsync("users reset thu.lenh");
        Assert.Equal(0, code);
        Assert.Contains("Mật khẩu tạm của thu.lenh", said, StringComparison.Ordinal);

        Assert.Equal(0, (await RunAsync("users disable thu.lenh --reason chuyển-công-tác")).Code);
        var user = await app.AccountAsync("thu.lenh");
        Assert.True(user.IsDisabled);
        Assert.Equal("chuyển-công-tác", user.DisabledReason);
        Assert.Matches(@"thu\.lenh\s+CA-79\s+officer\s+một bước\s+ngừng dùng", (await RunAsync("users list")).Said);
    }

    [Theory]
    [InlineData("users add x1 --role vua --organisation BCA", "Không có vai trò “vua”")]
    [InlineData("users add x1 --role officer --organisation KHONG-CO", "“KHONG-CO”")]
    [InlineData("users add x1 --role officer --organisation BCA", "không hợp với đơn vị")]
    [InlineData("users add bo --role leader --organisation BCA", "đã có người dùng")]
    [InlineData("users reset khong-co-ai", "Không có tài khoản “khong-co-ai”")]
    public async Task Refuses_in_a_sentence(string line, string sentence)
    {
        var (code, _, complained) = await RunAsync(line);

        Assert.Equal(1, code);
        Assert.Contains(sentence, complained, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_the_last_national_administrator()
    {
        await using (var db = app.OpenDatabase())
            await db.Users.Where(u => u.UserName != TestAccounts.Administrator).ExecuteUpdateAsync(set => set.SetProperty(u => u.IsDisabled, true));

        var (code, _, complained) = await RunAsync("users disable " + TestAccounts.Administrator);
        Assert.Equal(1, code);
        Assert.Contains("quản trị trung ương cuối cùng", complained, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("users")]
    [InlineData("users add")]
    [InlineData("users add x1 --role")]
    [InlineData("users add x1 --role officer")]
    [InlineData("users add x1 --role officer --organisation BCA --password abc")]
    [InlineData("users reset")]
    [InlineData("users reset a b")]
    [InlineData("users remove a")]
    public void Understands_nothing_else(string line) => Assert.Null(UsersCommand.Understand(line.Split(' ')[1..]));

    private async Task<(int Code, string Said, string Complained)> RunAsync(string line)
    {
        var order = UsersCommand.Understand(line.Split(' ')[1..])!;
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Actor>().System("command-line", "accounts." + order.Verb);
        await using var said = new StringWriter();
        await using var complained = new StringWriter();
        var code = await UsersCommand.CarryOutAsync(order, scope.ServiceProvider, said, complained);

        return (code, said.ToString(), complained.ToString());
    }
}
