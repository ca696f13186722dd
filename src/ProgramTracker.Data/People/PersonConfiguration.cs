using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProgramTracker.Data.Schema;
using ProgramTracker.Domain.People;

namespace ProgramTracker.Data.People;

internal sealed class PersonConfiguration : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> person)
    {
        person.ToTable("People");
        person.Property(p => p.FullName).HasMaxLength(Person.NameLength).UseCollation(SchemaConventions.Vietnamese);
        person.Property(p => p.FamilyName).HasMaxLength(Person.NameLength).UseCollation(SchemaConventions.Vietnamese);
        person.Property(p => p.MiddleName).HasMaxLength(Person.NameLength).UseCollation(SchemaConventions.Vietnamese);
        person.Property(p => p.GivenName).HasMaxLength(Person.NameLength).UseCollation(SchemaConventions.Vietnamese);
        person.HasIndex(p => new { p.GivenName, p.MiddleName, p.FamilyName, p.Id });
        person.IsSearchedBy("full_name");
    }
}
