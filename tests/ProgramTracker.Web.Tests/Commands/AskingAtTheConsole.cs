using ProgramTracker.Web.Commands;

namespace ProgramTracker.Web.Tests.Commands;

/// <summary>No database is named here: a verb that did its work would end otherwise.</summary>
public sealed class AskingAtTheConsole
{
    private const int Done = 0;
    private const int Mistyped = 2;

    [Fact]
    public async Task Explains_each_verb_without_doing_it()
    {
        foreach (var verb in CommandLine.Names)
            Assert.Equal((verb, Done), (verb, await CommandLine.RunAsync([verb, "--help"])));
    }

    [Theory]
    [InlineData("migrate", "junk")]
    [InlineData("seed", "again")]
    [InlineData("verify-audit", "2026")]
    [InlineData("serve", "now")]
    [InlineData("healthcheck", "foo")]
    [InlineData("healthcheck", "http://127.0.0.1:1", "more")]
    [InlineData("sing")]
    public async Task Refuses_what_it_does_not_understand(params string[] typed) => Assert.Equal(Mistyped, await CommandLine.RunAsync(typed));

    [Fact]
    public async Task Says_its_version() => Assert.Equal(Done, await CommandLine.RunAsync(["--version"]));
}
