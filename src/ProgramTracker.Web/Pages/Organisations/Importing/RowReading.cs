using Microsoft.Extensions.Localization;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Domain.Text;
using ProgramTracker.Web.Spreadsheets;

namespace ProgramTracker.Web.Pages.Organisations.Importing;

/// <summary>A cell that cannot be taken, by its address, and why, in the reader's language.</summary>
public sealed record Fault(string Sheet, string Address, string Reason);

/// <summary>Reads the cells of one row and remembers what is wrong with them.</summary>
internal sealed class RowReading(HeadedRow row, List<Fault> faults, IStringLocalizer t)
{
    private readonly int _before = faults.Count;

    /// <summary>Whether every cell so far could be taken.</summary>
    public bool IsGood => faults.Count == _before;

    public HeadedRow Row => row;

    public string Needed(string heading, int longest)
    {
        var text = Optional(heading, longest);
        if (row[heading].Length == 0)
            Refuse(heading, t["{0} không được để trống.", heading]);

        return text;
    }

    public string Optional(string heading, int longest)
    {
        if (row[heading].Length <= longest)
            return row[heading];

        Refuse(heading, t["Dài {0} ký tự, chỉ ghi được tối đa {1}.", row[heading].Length, longest]);
        return "";
    }

    /// <summary>A whole day; none when the cell is empty or refused.</summary>
    public DateOnly? Day(string heading)
    {
        if (row[heading].Length == 0)
            return null;
        if (PartialDate.TryParse(row[heading], out var date) && date.IsFull)
            return date.Earliest;

        Refuse(heading, t["“{0}” không phải là một ngày. Ghi như 01/07/2025.", Short(row[heading])]);
        return null;
    }

    /// <summary>One of the words, however its accents and letter case are written.</summary>
    public T? One<T>(string heading, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        var typed = VietnameseText.SearchKey(row[heading]);
        foreach (var (word, value) in words)
            if (VietnameseText.SearchKey(word) == typed)
                return value;

        Refuse(heading, row[heading].Length == 0
            ? t["{0} không được để trống.", heading]
            : t["“{0}” không có trong danh sách: {1}.", Short(row[heading]), string.Join(", ", words.Keys)]);
        return null;
    }

    public bool YesNo(string heading) => row[heading].Length > 0 && One(heading, new Dictionary<string, bool> { ["có"] = true, ["không"] = false, ["x"] = true }) == true;

    public void Refuse(string heading, string reason) => faults.Add(new Fault(row.Table.Name, row.Address(heading), reason));

    private static string Short(string text) => text.Length > 40 ? text[..40] + "…" : text;
}
