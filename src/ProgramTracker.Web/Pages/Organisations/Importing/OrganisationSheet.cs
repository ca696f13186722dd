using Microsoft.Extensions.Localization;
using ProgramTracker.Data.Scope;
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
        ["Nhà nước"] = OrganisationLine.State,
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
    public void PlaceUnderParents()
    {
        foreach (var (organisation, row) in _added)
            Place(organisation, row);
        var parents = _added.Where(a => a.Organisation.ParentId is not null).ToDictionary(a => a.Organisation.Id, a => a.Organisation.ParentId!.Value);
        foreach (var (organisation, row) in _added.Where(a => IsAboveItself(a.Organisation.Id, parents)))
            row.Refuse(OrganisationColumns.Parent, t["Cấp trên của tổ chức này lại nằm dưới nó."]);
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

    private void Place(Organisation organisation, RowReading row)
    {
        var isUnit = row.YesNo(OrganisationColumns.IsUnit);
        var code = row.Row[OrganisationColumns.Parent];
        if (code.Length == 0)
        {
            if (isUnit)
                row.Refuse(OrganisationColumns.Parent, t["Ghi mã cấp trên, vì tổ chức này là đơn vị của cấp trên."]);
            return;
        }

        var overlapping = catalogue.Organisations(code).Where(o => o.Overlaps(organisation.ValidFrom, organisation.ValidTo)).ToList();
        if (overlapping.Count == 0)
            row.Refuse(OrganisationColumns.Parent, t["Không có tổ chức nào mang mã {0} trong thời gian này.", code.Length > 40 ? code[..40] + "…" : code]);
        else if (overlapping[^1].Id == organisation.Id)
            row.Refuse(OrganisationColumns.Parent, t["organisation.its-own-parent"]);
        else
            organisation.PlaceUnder(overlapping.OrderBy(o => o.From).Last().Id, isUnit);
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
