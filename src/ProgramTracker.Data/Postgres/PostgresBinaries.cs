using System.Globalization;
using System.Text.RegularExpressions;

namespace ProgramTracker.Data.Postgres;

/// <summary>A folder of this machine that holds both <c>initdb</c> and <c>postgres</c>, and their major version.</summary>
public sealed partial record PostgresBinaries(string Folder, int Major)
{
    public const int OldestMajor = 15;

    /// <summary>Names the folder to use instead of looking for one.</summary>
    public const string Variable = "ProgramTracker__PostgresBinaries";

    public string InitDb => Path.Combine(Folder, "initdb");
    public string Postgres => Path.Combine(Folder, "postgres");

    /// <summary>The newest PostgreSQL of this machine, or the one of the given major version, which a cluster that exists needs.</summary>
    /// <exception cref="ClusterException">There is none.</exception>
    public static async Task<PostgresBinaries> FindAsync(int? major, CancellationToken ct)
    {
        var named = Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrWhiteSpace(named))
            return await FindAsync(KnownFolders(), major, ct);

        return IsComplete(named)
            ? await FindAsync([named], major, ct)
            : throw new ClusterException($"Biến {Variable} chỉ vào {named}, nhưng ở đó không có initdb và postgres.");
    }

    /// <summary>The first suitable PostgreSQL in these folders.</summary>
    /// <exception cref="ClusterException">There is none.</exception>
    public static async Task<PostgresBinaries> FindAsync(IEnumerable<string> folders, int? major, CancellationToken ct)
    {
        List<PostgresBinaries> found = [];
        foreach (var folder in folders.Where(IsComplete).Select(RealFolder).Distinct())
        {
            if (await MajorOfAsync(folder, ct) is not { } version || version < OldestMajor)
                continue;
            if (major is null || version == major)
                return new(folder, version);
            found.Add(new(folder, version));
        }

        throw new ClusterException(
            found.Count == 0
                ? $"Không tìm thấy PostgreSQL {OldestMajor} trở lên trên máy này: hãy cài gói postgresql, hoặc đặt ConnectionStrings__ProgramTracker."
                : $"Dữ liệu hiện có do PostgreSQL {major} tạo ra, nhưng máy này chỉ có PostgreSQL {string.Join(", ", found.Select(b => b.Major))}: hãy cài lại bản {major}."
        );
    }

    private static IEnumerable<string> KnownFolders() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Concat(Versions("/usr/lib/postgresql", "*", "bin"))
            .Concat(Versions("/usr", "pgsql-*", "bin"))
            .Concat(Versions("/opt/homebrew/opt", "postgresql@*", "bin"))
            .Concat(Versions("/usr/local/opt", "postgresql@*", "bin"))
            .Concat(Versions("/Applications/Postgres.app/Contents/Versions", "*", "bin"));

    private static IEnumerable<string> Versions(string parent, string pattern, string child) =>
        Directory.Exists(parent)
            ? Directory.GetDirectories(parent, pattern).OrderByDescending(Number).Select(folder => Path.Combine(folder, child))
            : [];

    private static int Number(string folder) =>
        int.TryParse(Digits().Match(Path.GetFileName(folder)).Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static bool IsComplete(string folder) => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "postgres"));

    // A link on PATH leads to the folder where PostgreSQL also finds its libraries and catalogues.
    private static string RealFolder(string folder)
    {
        var postgres = new FileInfo(Path.Combine(folder, "postgres"));
        return Path.GetDirectoryName((postgres.ResolveLinkTarget(returnFinalTarget: true) ?? postgres).FullName)!;
    }

    private static async Task<int?> MajorOfAsync(string folder, CancellationToken ct)
    {
        var answer = await ChildProcess.RunAsync([Path.Combine(folder, "postgres"), "--version"], null, ct);
        var digits = Digits().Match(answer.Output);
        return answer.Succeeded && digits.Success ? int.Parse(digits.Value, CultureInfo.InvariantCulture) : null;
    }

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
