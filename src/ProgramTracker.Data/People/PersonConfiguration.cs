using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProgramTracker.Data.Schema;
using ProgramTracker.Domain.People;

namespace ProgramTracker.Data.People;

internal sealed class PersonConfiguration : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> person)
    {
        person.ToTable("People", table => table.HasCheckConstraint("ck_people_not_the_same_as_itself", "same_as_id <> id"));
        person.Property(p => p.FullName).HasMaxLength(Person.NameLength).UseCollation(SchemaConventions.Vietnamese);
        person.Property(p => p.FamilyName).HasMaxLength(Person.NameLength).UseCollation(SchemaConventions.Vietnamese);
        person.Property(p => p.MiddleName).HasMaxLength(Person.NameLength).UseCollation(SchemaConventions.Vietnamese);
        person.Property(p => p.GivenName).HasMaxLength(Person.NameLength).UseCollation(SchemaConventions.Vietnamese);
        person.HasMany(p => p.Merged).WithOne().HasForeignKey(p => p.SameAsId).OnDelete(DeleteBehavior.Restrict);
        person.HasParts<Person, Distinction>(p => p.Distinctions, part => part.PersonId);
        // The name with its accents, wherever the tone marks stand: what likely twins are found by.
        person.Property<string>(PersonTwins.NameKey).HasComputedColumnSql("name_key(full_name)", stored: true);
        person.HasIndex(p => new { p.GivenName, p.MiddleName, p.FamilyName, p.Id });
        person.IsSearchedBy("full_name");
    }
}

internal sealed class DistinctionConfiguration : IEntityTypeConfiguration<Distinction>
{
    public void Configure(EntityTypeBuilder<Distinction> distinction)
    {
        distinction.ToTable("PersonDistinctions", table => table.HasCheckConstraint("ck_person_distinctions_another", "person_id <> other_id"));
        distinction.RefersTo<Person>(nameof(Distinction.OtherId));
    }
}
