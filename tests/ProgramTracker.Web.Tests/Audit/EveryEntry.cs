using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data.Accounts;
using ProgramTracker.Data.Audit;
using ProgramTracker.Domain;
using ProgramTracker.Web.Audit;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Audit;

public sealed class EveryEntry(TrackerApp app) : IClassFixture<TrackerApp>
{
    private IStringLocalizer<Web.Words.Words> Words => app.Services.GetRequiredService<IStringLocalizer<Web.Words.Words>>();

    [Fact]
    public void Has_words_for_its_verb() => Assert.Empty(Unsaid(AuditVerbs.All.Select(verb => $"verb.{verb}")));

    [Fact]
    public async Task Has_words_for_its_record_and_parts()
    {
        await using var db = app.OpenDatabase();

        // A part that belongs to no aggregate (a succession, a document type) is a record of its own.
        Assert.Empty(Unsaid(Told(db).Select(type => (IsPartOfOne(type) ? "part." : "subject.") + type.ClrType.Name)));
    }

    [Fact]
    public async Task Has_words_for_its_values()
    {
        await using var db = app.OpenDatabase();
        var names = Told(db).SelectMany(type => type.GetProperties().Where(AuditedChange.Says).Select(p => p.Name).Concat(type.GetComplexProperties().Select(c => c.Name)));
        var choices = Told(db).SelectMany(type => type.GetProperties().Where(AuditedChange.Says))
            .Select(property => AuditWords.ChoicesOf(property.ClrType)).OfType<Type>().Distinct()
            .SelectMany(choice => Enum.GetNames(choice).Select(name => $"value.{choice.Name}.{name}"));

        Assert.Empty(Unsaid(names.Select(name => $"property.{name}").Concat(choices)));
    }

    private static IEnumerable<IEntityType> Told(DbContext db) =>
        db.Model.GetEntityTypes().Where(type => IsRecord(type) || typeof(Part).IsAssignableFrom(type.ClrType));

    private static bool IsRecord(IEntityType type) => typeof(Aggregate).IsAssignableFrom(type.ClrType) || type.ClrType == typeof(User);

    private static bool IsPartOfOne(IEntityType type) => type.GetForeignKeys().Any(key => key.DeleteBehavior == DeleteBehavior.ClientCascade);

    private IEnumerable<string> Unsaid(IEnumerable<string> keys) => keys.Distinct().Where(key => Words[key].ResourceNotFound).Order();
}
