using System.Text.RegularExpressions;
using ProgramTracker.Web.Commands;

namespace ProgramTracker.Web.Tests.Deployment;

/// <summary>No container engine runs here, so what can be known without one is: nothing that the files name is missing.</summary>
public sealed partial class TheDeploymentFiles
{
    private static readonly string Compose = Repository.Read("docker-compose.yml");

    [Fact]
    public void Copy_only_what_is_in_the_repository() =>
        Assert.All(Dockerfile.CopiedFromRepository, copied => Assert.True(Repository.Has(copied.Source), copied.Source));

    [Fact]
    public void Restore_every_project_that_the_program_is_made_of()
    {
        var copied = Dockerfile.CopiedFromRepository.Select(c => c.Source).Where(s => s.EndsWith(".csproj", StringComparison.Ordinal)).Order();
        var projects = Directory
            .GetFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories)
            .Select(p => Path.GetRelativePath(Repository.Root, p))
            .Order();

        Assert.Equal(projects, copied);
    }

    [Fact]
    public void Build_and_start_what_there_is()
    {
        Assert.All(Dockerfile.Instructions.Where(i => i.Instruction == "RUN" && i.Arguments[0] == "dotnet"), i => Assert.True(Repository.Has(i.Arguments[2])));
        var entryPoint = Dockerfile.Instructions.Single(i => i.Instruction == "ENTRYPOINT").Arguments;
        Assert.Equal($"[\"dotnet\", \"{typeof(Program).Assembly.GetName().Name}.dll\"]", string.Join(' ', entryPoint));
    }

    [Fact]
    public void Run_the_program_as_an_account_without_rights() =>
        Assert.Equal("$APP_UID", Dockerfile.Instructions.Last(i => i.Instruction == "USER").Arguments.Single());

    [Fact]
    public void Say_only_verbs_that_the_program_knows()
    {
        var said = Verb().Matches(Compose + Repository.Read("Dockerfile")).Select(m => m.Groups["verb"].Value).Distinct().Order();

        Assert.Equal(["healthcheck", "migrate"], said);
        Assert.Subset(CommandLine.Names.ToHashSet(), said.ToHashSet());
    }

    [Fact]
    public void Mount_only_what_is_in_the_repository()
    {
        var mounted = Mount().Matches(Compose).Select(m => m.Groups["path"].Value).ToList();

        Assert.NotEmpty(mounted);
        Assert.All(mounted, path => Assert.True(Repository.Has(path), path));
    }

    [Fact]
    public void Name_a_version_of_every_image_that_is_not_ours() =>
        Assert.All(Image().Matches(Compose).Select(m => m.Groups["image"].Value).Where(i => i != "programtracker"), i => Assert.Matches(":[0-9]", i));

    [Fact]
    public void Hold_no_password() => Assert.All(Password().Matches(Compose).Select(m => m.Groups["value"].Value), value => Assert.StartsWith("${", value, StringComparison.Ordinal));

    [Fact]
    public void Let_the_proxy_share_visitors_between_the_instances_that_there_are()
    {
        var behind = Upstream().Matches(Repository.Read("deploy/nginx.conf")).Select(m => m.Groups["service"].Value).Order().ToList();

        Assert.Equal(WebService().Matches(Compose).Select(m => m.Groups["service"].Value).Order(), behind);
        Assert.Contains("EXPOSE 8080", Repository.Read("Dockerfile"), StringComparison.Ordinal);
    }

    [Fact]
    public void Make_the_roles_that_the_services_sign_in_with()
    {
        var made = Repository.Read("deploy/postgres-init.sh");

        Assert.All(Username().Matches(Compose).Select(m => m.Groups["role"].Value), role => Assert.Contains($"create role {role} login", made, StringComparison.Ordinal));
    }

    [GeneratedRegex("""(?:command: \[|ProgramTracker\.Web\.dll", )"(?<verb>[a-z-]+)"\]""")]
    private static partial Regex Verb();

    [GeneratedRegex(@"^\s*- \./(?<path>[^:]+):", RegexOptions.Multiline)]
    private static partial Regex Mount();

    [GeneratedRegex(@"^\s*image: (?<image>\S+)", RegexOptions.Multiline)]
    private static partial Regex Image();

    [GeneratedRegex("""(?:Password=|PASSWORD: "?)(?<value>[^";]+)""")]
    private static partial Regex Password();

    [GeneratedRegex(@"server (?<service>\w+):8080")]
    private static partial Regex Upstream();

    [GeneratedRegex(@"^  (?<service>\w+):\n    <<: \*web", RegexOptions.Multiline)]
    private static partial Regex WebService();

    [GeneratedRegex(@"Username=(?<role>\w+)")]
    private static partial Regex Username();
}
