using System.Reflection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data.Accounts;
using ProgramTracker.Data.Audit;
using ProgramTracker.Data.Schema;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Conferences;
using ProgramTracker.Domain.Documents;
using ProgramTracker.Domain.Exemplars;
using ProgramTracker.Domain.Files;
using ProgramTracker.Domain.FollowUp;
using ProgramTracker.Domain.Movements;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Domain.People;
using ProgramTracker.Domain.Programmes;

namespace ProgramTracker.Data;

/// <summary>The record. What the actor may not see is not in its sets.</summary>
public sealed class TrackerContext(DbContextOptions<TrackerContext> options, Actor actor) : IdentityDbContext<User, IdentityRole<Guid>, Guid>(options)
{
    private const string ScopeFilter = "Scope";

    private static readonly MethodInfo LimitToScope = typeof(TrackerContext).GetMethod(nameof(FilterByScope), BindingFlags.NonPublic | BindingFlags.Instance)!;

    public Actor Actor { get; } = actor;

    /// <summary>Migrations run as the owner, outside every scope.</summary>
    public bool IsMigrating { get; init; }

    public DbSet<Area> Areas => Set<Area>();
    public DbSet<AreaSuccession> AreaSuccessions => Set<AreaSuccession>();
    public DbSet<Organisation> Organisations => Set<Organisation>();
    public DbSet<OrganisationSuccession> OrganisationSuccessions => Set<OrganisationSuccession>();
    public DbSet<Person> People => Set<Person>();
    public DbSet<DocumentType> DocumentTypes => Set<DocumentType>();
    public DbSet<GuidingDocument> Documents => Set<GuidingDocument>();
    public DbSet<Movement> Movements => Set<Movement>();
    public DbSet<Programme> Programmes => Set<Programme>();
    public DbSet<CommitteeConsolidation> CommitteeConsolidations => Set<CommitteeConsolidation>();
    public DbSet<Conference> Conferences => Set<Conference>();
    public DbSet<FollowUpTask> FollowUpTasks => Set<FollowUpTask>();
    public DbSet<DirectionAnswer> DirectionAnswers => Set<DirectionAnswer>();
    public DbSet<AwardForm> AwardForms => Set<AwardForm>();
    public DbSet<AwardRule> AwardRules => Set<AwardRule>();
    public DbSet<AwardCompetence> AwardCompetences => Set<AwardCompetence>();
    public DbSet<AwardLine> AwardLines => Set<AwardLine>();
    public DbSet<AwardDecision> AwardDecisions => Set<AwardDecision>();
    public DbSet<RecipientTie> RecipientTies => Set<RecipientTie>();
    public DbSet<Nomination> Nominations => Set<Nomination>();
    public DbSet<Exemplar> Exemplars => Set<Exemplar>();
    public DbSet<AssessmentCriteria> AssessmentCriteria => Set<AssessmentCriteria>();
    public DbSet<Attachment> Attachments => Set<Attachment>();
    public DbSet<StoredFile> StoredFiles => Set<StoredFile>();
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();
    public DbSet<AuditSeal> AuditSeals => Set<AuditSeal>();
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>The first wall, read by the query filters at each query.</summary>
    internal bool SeesAll => Actor.Scope.SeesAll;

    internal IReadOnlyList<Guid> VisibleAreas => Actor.Scope.AreaIds;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => SchemaConventions.BeforeMapping(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(TrackerContext).Assembly);
        SchemaConventions.AfterMapping(builder);
        foreach (var type in builder.Model.GetEntityTypes().Where(t => typeof(IScoped).IsAssignableFrom(t.ClrType)).ToList())
            LimitToScope.MakeGenericMethod(type.ClrType).Invoke(this, [builder]);
    }

    private void FilterByScope<T>(ModelBuilder builder)
        where T : class, IScoped =>
        builder.Entity<T>().HasQueryFilter(ScopeFilter, row => SeesAll || VisibleAreas.Contains(row.ScopeId));
}
