using System.Globalization;

namespace ProgramTracker.Web.Words;

/// <summary>Figures as Vietnamese offices write them: <c>1.234,5</c>, minus as −, in both languages of the interface.</summary>
public static class Figures
{
    private static readonly NumberFormatInfo Vietnamese = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NegativeSign = "−" };

    /// <summary>A count: <c>1.234</c>.</summary>
    public static string Of(long count) => count.ToString("#,##0", Vietnamese);

    /// <summary>A value with the decimals it has, four at most: <c>1.234,5</c>.</summary>
    public static string Of(decimal value) => value.ToString("#,##0.####", Vietnamese);

    /// <summary>An amount in đồng: <c>1.234.000 đ</c>.</summary>
    public static string Money(decimal amount) => Of(decimal.Round(amount)) + "\u00a0đ";

    /// <summary>A share with one decimal: <c>4,2%</c>. <paramref name="share"/> is 0.042.</summary>
    public static string Percent(decimal share) => (share * 100).ToString("#,##0.#", Vietnamese) + "%";

    /// <summary>A change with its sign: <c>+12</c>, <c>−8</c>, <c>0</c>.</summary>
    public static string Change(decimal change) => (change > 0 ? "+" : "") + Of(change);
}
