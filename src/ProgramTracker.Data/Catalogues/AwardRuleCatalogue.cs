using Microsoft.EntityFrameworkCore;
using ProgramTracker.Domain.Awards;

namespace ProgramTracker.Data.Catalogues;

/// <summary>The rules about awards, and who may decide which form.</summary>
internal static class AwardRuleCatalogue
{
    public static async Task AddMissingAsync(CatalogueFile file, TrackerContext db, CancellationToken cancellationToken)
    {
        var known = (await db.AwardRules.Select(rule => rule.Code).ToListAsync(cancellationToken)).ToHashSet();
        db.AddRange(file.Rows.Where(row => !known.Contains(row["code"])).Select(row => AwardRule.Enter(new AwardRuleEntry(
            row["code"],
            row["text"],
            row.One<RuleSeverity>("severity"),
            row.One<RuleKeeping>("keeping"),
            row.Day("valid_from"),
            row.Day("valid_to"),
            row["source"],
            row["confidence"],
            row.Text("note")))));
    }

    /// <summary>After the forms.</summary>
    public static async Task AddMissingCompetencesAsync(CatalogueFile file, TrackerContext db, CancellationToken cancellationToken)
    {
        var forms = await db.AwardForms.Select(form => new { form.Code, form.Id }).ToDictionaryAsync(form => form.Code, form => form.Id, cancellationToken);
        foreach (var form in db.AwardForms.Local)
            forms[form.Code] = form.Id;
        var known = (await db.AwardCompetences.Select(c => new { c.FormId, c.Authority, c.ValidFrom }).ToListAsync(cancellationToken)).ToHashSet();
        db.AddRange(file.Rows
            .Select(row => new AwardCompetenceEntry(
                forms[row["form"]],
                row.Text("authority") is null ? null : row.One<AuthorityKind>("authority"),
                row.Flag("allowed") == true,
                row.Day("valid_from"),
                row.Day("valid_to"),
                row["source"],
                row["confidence"]))
            .Where(entry => !known.Contains(new { entry.FormId, entry.Authority, entry.ValidFrom }))
            .Select(AwardCompetence.Enter));
    }
}
