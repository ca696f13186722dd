using System.Text;

namespace ProgramTracker.Web.Papers;

/// <summary>
/// How wide a text is in Times New Roman Bold: the lines of the head are as long as the text above them or a part of it, so they must be measured.
/// The widths are those of the Adobe metrics of Times Bold, which Times New Roman shares.
/// </summary>
internal static class TimesBold
{
    /// <summary>In thousandths of the size, from the space to the tilde.</summary>
    private static readonly int[] Widths =
    [
        250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278,
        500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 333, 333, 570, 570, 570, 500,
        930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500,
        333, 500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394, 220, 394, 520,
    ];

    /// <summary>What a letter outside the table takes.</summary>
    private const int Usual = 500;

    /// <param name="text">The text, on one line.</param>
    /// <param name="points">Its size.</param>
    /// <returns>In twentieths of a point.</returns>
    public static int WidthOf(string text, int points) => text.Normalize(NormalizationForm.FormD).Sum(Width) * points / 50;

    /// <summary>Accents stand above or below their letter and take no room.</summary>
    private static int Width(char letter) => letter switch
    {
        'đ' => Widths['d' - ' '],
        'Đ' => Widths['D' - ' '],
        >= ' ' and <= '~' => Widths[letter - ' '],
        >= '\u0300' and <= '\u036f' => 0,
        _ => Usual,
    };
}
