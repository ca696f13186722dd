using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Domain.Dates;

namespace ProgramTracker.Data.Awards;

/// <summary>The decision that a check code leads to, as everyone signed in may know it: whose it is and how its list stands, and nobody's name.</summary>
[NotMapped]
public sealed record PrintedList(
    Guid Id, string? Number, short? Year, short? Month, short? Day, Guid AuthorityId, string Authority, Guid FormId, string Form, string State, string ListHash,
    int Collectives, int Individuals, int Households, int Revoked)
{
    public PartialDate DecidedOn => new(Year, Month, Day);

    public AwardDecisionState Standing => Enum.Parse<AwardDecisionState>(State);

    /// <summary>The code that would be printed today.</summary>
    public string Code => ListCode.Of(Id, Number, DecidedOn.ToIso(), AuthorityId, FormId, ListHash);

    /// <summary>The decisions that the code may lead to; one, unless keys end alike.</summary>
    /// <param name="code">As <see cref="ListCode.Read"/> gives it.</param>
    public static async Task<IReadOnlyList<PrintedList>> FindAsync(string code, TrackerContext db, CancellationToken cancellationToken)
    {
        var reference = ListCode.ReferenceOf(code);

        return await db.Database.SqlQuery<PrintedList>(
            $"""
            select id as "Id", number as "Number", decided_year as "Year", decided_month as "Month", decided_day as "Day", authority_id as "AuthorityId", authority as "Authority",
                form_id as "FormId", form as "Form", state as "State", list_hash as "ListHash", collectives as "Collectives", individuals as "Individuals", households as "Households",
                revoked as "Revoked"
            from decision_of_list({reference})
            """).ToListAsync(cancellationToken);
    }
}
