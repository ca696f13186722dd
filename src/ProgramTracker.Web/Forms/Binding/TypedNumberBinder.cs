using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace ProgramTracker.Web.Forms.Binding;

/// <summary>Reads a number as people type it: <c>1.234</c>, <c>20,5</c>, <c>20,5 tỷ</c>, <c>1 234</c>. Dots group thousands, a comma begins the decimals.</summary>
public sealed class TypedNumberBinder : IModelBinder
{
    private static readonly (string Word, decimal Times)[] Scales =
        [("nghìn tỷ", 1e12m), ("ngàn tỷ", 1e12m), ("tỷ", 1e9m), ("tỉ", 1e9m), ("triệu", 1e6m), ("nghìn", 1e3m), ("ngàn", 1e3m)];

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var value = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (value == ValueProviderResult.None)
            return Task.CompletedTask;

        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, value);
        var typed = value.FirstValue?.Trim() ?? "";
        var type = Nullable.GetUnderlyingType(bindingContext.ModelType) ?? bindingContext.ModelType;
        if (typed.Length == 0)
        {
            if (type != bindingContext.ModelType)
                bindingContext.Result = ModelBindingResult.Success(null);
            else
                Refuse(bindingContext, typed);
        }
        else if (Read(typed) is { } number && Fits(number, type) is { } fitting)
        {
            bindingContext.Result = ModelBindingResult.Success(fitting);
        }
        else
        {
            Refuse(bindingContext, typed);
        }

        return Task.CompletedTask;
    }

    /// <summary>The number that was meant; none when it is not one.</summary>
    public static decimal? Read(string typed)
    {
        var text = typed.Normalize().Trim().Replace('−', '-');
        var scale = 1m;
        foreach (var (word, times) in Scales)
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                (text, scale) = (text[..^word.Length].TrimEnd(), times);
                break;
            }

        text = text.Replace("\u00a0", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        if (text.Length is 0 or > 30)
            return null;

        // A single dot that does not group thousands is a decimal point, as newspapers print it: 20.5.
        var asPoint = text.Count(c => c == '.') == 1 && !text.Contains(',', StringComparison.Ordinal) && text.Length - text.IndexOf('.', StringComparison.Ordinal) != 4;
        if (!asPoint && !Groups(text))
            return null;
        var plain = asPoint ? text : text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.');

        return decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && Math.Abs(number) < 1e18m
            ? number * scale
            : null;
    }

    private static bool Groups(string text)
    {
        var groups = text.TrimStart('-').Split(',')[0].Split('.');

        return groups.Length == 1 || (groups[0].Length is > 0 and <= 3 && groups.Skip(1).All(group => group.Length == 3));
    }

    private static object? Fits(decimal number, Type type) => type switch
    {
        _ when type == typeof(decimal) => number,
        _ when number != decimal.Truncate(number) => null,
        _ when type == typeof(int) && number is >= int.MinValue and <= int.MaxValue => (int)number,
        _ when type == typeof(short) && number is >= short.MinValue and <= short.MaxValue => (short)number,
        _ when type == typeof(long) && number is >= long.MinValue and <= long.MaxValue => (long)number,
        _ => null,
    };

    private static void Refuse(ModelBindingContext context, string typed)
    {
        var words = context.HttpContext.RequestServices.GetRequiredService<IStringLocalizer<Words.Words>>();
        var shown = typed.Length > 40 ? string.Concat(typed.AsSpan(0, 40), "…") : typed;
        context.ModelState.TryAddModelError(context.ModelName, words["“{0}” không phải là số dùng được ở đây. Ghi như 1.234 hoặc 20,5.", shown]);
    }
}
