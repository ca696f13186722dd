using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace ProgramTracker.Web.Words;

/// <summary>Reads figures as people type them (<c>1.234</c>, <c>20,5</c>, <c>20,5 tỷ</c>) and says what is wrong in words. What was typed stays in the field.</summary>
internal sealed class TypedNumberBinder(IStringLocalizer<Words> t) : IModelBinder
{
    private static readonly Dictionary<Type, (decimal Least, decimal Most)> Ranges = new()
    {
        [typeof(short)] = (short.MinValue, short.MaxValue),
        [typeof(int)] = (int.MinValue, int.MaxValue),
        [typeof(long)] = (long.MinValue, long.MaxValue),
        [typeof(decimal)] = (decimal.MinValue, decimal.MaxValue),
    };

    public static bool Reads(Type type) => Ranges.ContainsKey(type);

    public Task BindModelAsync(ModelBindingContext context)
    {
        var given = context.ValueProvider.GetValue(context.ModelName);
        if (given == ValueProviderResult.None)
            return Task.CompletedTask;

        context.ModelState.SetModelValue(context.ModelName, given);
        var type = context.ModelMetadata.UnderlyingOrModelType;
        var typed = given.FirstValue?.Trim() ?? "";
        if (typed.Length == 0)
            Empty(context);
        else if (!Figures.TryRead(typed, out var number))
            context.ModelState.TryAddModelError(context.ModelName, t["“{0}” không phải là số. Viết như 1.234 hoặc 20,5.", WordsSetup.Short(typed)]);
        else if (type != typeof(decimal) && number != decimal.Truncate(number))
            context.ModelState.TryAddModelError(context.ModelName, t["Chỉ ghi số nguyên, ví dụ 1.234."]);
        else if (number >= Ranges[type].Least && number <= Ranges[type].Most)
            context.Result = ModelBindingResult.Success(Convert.ChangeType(number, type, CultureInfo.InvariantCulture));
        else
            context.ModelState.TryAddModelError(context.ModelName, t["Số {0} lớn quá mức ghi được.", WordsSetup.Short(typed)]);

        return Task.CompletedTask;
    }

    private static void Empty(ModelBindingContext context)
    {
        if (context.ModelMetadata.IsReferenceOrNullableType)
            context.Result = ModelBindingResult.Success(null);
        else
            context.ModelState.TryAddModelError(context.ModelName, context.ModelMetadata.ModelBindingMessageProvider.ValueMustNotBeNullAccessor(""));
    }
}
