using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using ProgramTracker.Domain.Dates;

namespace ProgramTracker.Web.Forms.Binding;

/// <summary>Reads a date as people type it: <c>22/12/2021</c>, <c>1-11-2016</c>, <c>31-5</c>, <c>12/2021</c>, <c>2021</c>. Nothing typed is nothing known.</summary>
public sealed class TypedDateBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var value = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (value == ValueProviderResult.None)
            return Task.CompletedTask;

        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, value);
        var typed = value.FirstValue?.Trim() ?? "";
        var wholeDay = Nullable.GetUnderlyingType(bindingContext.ModelType) is { } inner ? inner == typeof(DateOnly) : bindingContext.ModelType == typeof(DateOnly);
        if (typed.Length == 0)
            bindingContext.Result = ModelBindingResult.Success(bindingContext.ModelType == typeof(PartialDate) ? PartialDate.Unknown : null);
        else if (!PartialDate.TryParse(typed, out var date, out var refusal))
            Refuse(bindingContext, refusal, typed);
        else if (wholeDay && !date.IsFull)
            Refuse(bindingContext, null, typed);
        else
            bindingContext.Result = ModelBindingResult.Success(wholeDay ? date.Earliest!.Value : date);

        return Task.CompletedTask;
    }

    private static void Refuse(ModelBindingContext context, PartialDateRefusal? refusal, string typed)
    {
        var words = context.HttpContext.RequestServices.GetRequiredService<IStringLocalizer<Words.Words>>();
        var shown = typed.Length > 40 ? string.Concat(typed.AsSpan(0, 40), "…") : typed;
        context.ModelState.TryAddModelError(context.ModelName, refusal switch
        {
            null => words["“{0}” chưa đủ ngày, tháng, năm. Ghi như 22/12/2021.", shown],
            PartialDateRefusal.DayDoesNotExist => words["“{0}” không có trong lịch.", shown],
            PartialDateRefusal.YearOutOfRange => words["Năm trong “{0}” nằm ngoài khoảng 1900 đến 2200.", shown],
            PartialDateRefusal.TwoDigitYear => words["“{0}” chỉ có hai chữ số của năm. Ghi đủ bốn chữ số.", shown],
            PartialDateRefusal.MonthAlone => words["“{0}” chỉ có tháng. Ghi thêm năm, như 12/2021.", shown],
            _ => words["“{0}” không phải là ngày. Ghi như 22/12/2021, 12/2021 hoặc 2021.", shown],
        });
    }
}
