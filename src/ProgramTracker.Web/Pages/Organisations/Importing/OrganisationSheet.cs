using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Data.Scope;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Organisations;
using ProgramTracker.Domain.Text;
using ProgramTracker.Web.Spreadsheets;

namespace ProgramTracker.Web.Pages.Organisations.Importing;

/// <summary>Reads the sheet of organisations. A parent may stand further down.</summary>
internal sealed class OrganisationSheet(KnownCatalogue catalogue, List<Fault> faults, Scope scope, DateOnly today, IStringLocalizer t)
{
    private static readonly Dictionary<string, OrganisationLine> Lines = new()
    {
        ["Công an"] = OrganisationLine.Police,
        ["Mặt trận"] = OrganisationLine.Front,
        ["Đảng"] = OrganisationLine.Party,
        ["Chính quyền"] = OrganisationLine.State,
        ["Đoàn thể"] = OrganisationLine.MassOrganisation,
    };

    private static readonly Dictionary<string, OrganisationLevel> Levels = new()
    {
        ["trung ương"] = OrganisationLevel.Central,
        ["tỉnh"] = OrganisationLevel.Province,
        ["xã"] = OrganisationLevel.Commune,
        ["cấp tỉnh"] = OrganisationLevel.Province,
        ["cấp xã"] = OrganisationLevel.Commune,
    };

    private readonly List<(Organisation Organisation, RowReading Row)> _added = [];

    public IReadOnlyList<Organisation> Added => [.. _added.Select(a => a.Organisation)];

    public int Known { get; private set; }

    public void Read(HeadedTable table)
    {
        foreach (var row in table.Rows)
            Read(new RowReading(row, faults, t));
    }

    /// <summary>After the last sheet.</summary>
    public async Task PlaceUnderParentsAsync(TrackerContext db, CancellationToken cancellationToken)
    {
        var children = _added.Select(a => (a.Organisation, a.Row, IsUnit: a.Row.YesNo(OrganisationColumns.IsUnit), ParentId: ParentOf(a.Organisation, a.Row))).ToList();
        var organisations = _added.ToDictionary(a => a.Organisation.Id, a => a.Organisation);
        var known = children.Select(c => c.ParentId).OfType<Guid>().Where(id => !organisations.ContainsKey(id)).Distinct().ToList();
        foreach (var parent in await db.Organisations.AsNoTracking().Where(o => known.Contains(o.Id)).ToListAsync(cancellationToken))
            organisations[parent.Id] = parent;
        var parents = children.Where(c => c.ParentId is not null).ToDictionary(c => c.Organisation.Id, c => c.ParentId!.Value);
        foreach (var (organisation, row, isUnit, parentId) in children)
            if (IsAboveItself(organisation.Id, parents))
                row.Refuse(OrganisationColumns.Parent, t["Cấp trên của tổ chức này lại nằm dưới nó."]);
            else if (parentId is { } id)
                Place(organisation, organisations[id], isUnit, row);
            else if (isUnit && row.Row[OrganisationColumns.Parent].Length == 0)
                row.Refuse(OrganisationColumns.Parent, t["Ghi mã cấp trên, vì tổ chức này là đơn vị của cấp trên."]);
    }

    private void Read(RowReading row)
    {
        var code = row.Needed(OrganisationColumns.Code, Organisation.CodeLength);
        var name = row.Needed(OrganisationColumns.Name, Organisation.NameLength);
        var abbreviation = row.Optional(OrganisationColumns.Abbreviation, Organisation.AbbreviationLength);
        var (line, level) = (row.One(OrganisationColumns.Line, Lines), row.One(OrganisationColumns.Level, Levels));
        var (from, to) = (row.Day(OrganisationColumns.From), row.Day(OrganisationColumns.To));
        if (to < from)
            row.Refuse(OrganisationColumns.To, t["organisation.ends-before-it-begins"]);
        if (!row.IsGood || AreaOf(row, level!.Value, from, to) is not { } area)
            return;

        if (catalogue.Organisations(code).FirstOrDefault(o => o.Overlaps(from, to)) is { } same)
        {
            if (same.Row is null && same.From == from && VietnameseText.Canonical(same.Name) == VietnameseText.Canonical(name))
                Known++;
            else
                row.Refuse(OrganisationColumns.Code, CatalogueImport.Taken(t, same));
            return;
        }

        var organisation = Organisation.Enter(code, name, abbreviation, line!.Value, level.Value, area, from, to);
        _added.Add((organisation, row));
        catalogue.Add(new KnownCatalogue.Entry<OrganisationLevel>(organisation.Id, code, name, level.Value, null, from, to, row.Row.Number));
    }

    /// <summary>The area in the form it had last while the body existed.</summary>
    private Guid? AreaOf(RowReading row, OrganisationLevel level, DateOnly? from, DateOnly? to)
    {
        var wanted = Organisation.LevelServedBy(level);
        if (wanted == AreaLevel.Nation)
            return MayAddCentral(row) ? Area.NationId : null;

        var code = AreaSheet.WithZeros(row.Needed(OrganisationColumns.Area, Area.CodeLength), wanted);
        if (!row.IsGood)
            return null;

        var day = to ?? (from > today ? from.Value : today);
        if (catalogue.Areas(wanted, code).FirstOrDefault(a => a.ExistsOn(day)) is not { } area)
            row.Refuse(OrganisationColumns.Area, t["Ngày {0} không có đơn vị hành chính {1} nào mang mã {2}.", OrganisationWords.Said(day), t[OrganisationWords.Of(level)].Value.ToLowerInvariant(), code]);
        else if (!scope.SeesAll && !scope.AreaIds.Contains(wanted == AreaLevel.Commune ? area.ParentId!.Value : area.Id))
            row.Refuse(OrganisationColumns.Area, t["organisation.outside-ones-province"]);
        else
            return area.Id;

        return null;
    }

    private bool MayAddCentral(RowReading row)
    {
        if (!scope.SeesAll)
            row.Refuse(OrganisationColumns.Level, t["organisation.outside-ones-province"]);

        return scope.SeesAll;
    }

    /// <summary>The last body that its parent's code stood for in its days.</summary>
    private Guid? ParentOf(Organisation organisation, RowReading row)
    {
        var code = row.Row[OrganisationColumns.Parent];
        if (code.Length == 0)
            return null;

        var parent = catalogue.Organisations(code).Where(o => o.Overlaps(organisation.ValidFrom, organisation.ValidTo)).OrderBy(o => o.From).LastOrDefault();
        if (parent is null)
            row.Refuse(OrganisationColumns.Parent, t["Không có tổ chức nào mang mã {0} trong thời gian này.", code.Length > 40 ? code[..40] + "…" : code]);

        return parent?.Id;
    }

    private void Place(Organisation organisation, Organisation parent, bool isUnit, RowReading row)
    {
        try
        {
            organisation.PlaceUnder(parent, isUnit);
        }
        catch (RuleBrokenException broken)
        {
            row.Refuse(OrganisationColumns.Parent, t[broken.Rule.Code, [.. broken.Arguments]]);
        }
    }

    /// <summary>What the record has already has no parent in the file, so that a circle lies wholly in the file.</summary>
    private static bool IsAboveItself(Guid id, Dictionary<Guid, Guid> parents)
    {
        var at = id;
        for (var steps = 0; steps < parents.Count && parents.TryGetValue(at, out var parent); steps++)
            if ((at = parent) == id)
                return true;

        return false;
    }
}
