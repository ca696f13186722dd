using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using ProgramTracker.Domain.Dates;

namespace ProgramTracker.Web.Words;

/// <summary>Reads dates as people type them, into <see cref="PartialDate"/> or, where the whole day must be known, <see cref="DateOnly"/>; and says what is wrong in words.</summary>
internal sealed class TypedDateBinder(IStringLocalizer<Words> t) : IModelBinder
{
    public static bool Reads(Type type) => type == typeof(PartialDate) || type == typeof(DateOnly);

    public Task BindModelAsync(ModelBindingContext context)
    {
        var given = context.ValueProvider.GetValue(context.ModelName);
        if (given == ValueProviderResult.None)
            return Task.CompletedTask;

        context.ModelState.SetModelValue(context.ModelName, given);
        var isWholeDay = context.ModelMetadata.UnderlyingOrModelType == typeof(DateOnly);
        var typed = given.FirstValue ?? "";
        if (!PartialDate.TryParse(typed, out var date, out var refusal))
            Refuse(context, Sentence(refusal, typed));
        else if (!date.IsKnown && context.ModelMetadata.IsReferenceOrNullableType)
            context.Result = ModelBindingResult.Success(null);
        else if (!isWholeDay)
            context.Result = ModelBindingResult.Success(date);
        else if (date.IsFull)
            context.Result = ModelBindingResult.Success(date.Earliest!.Value);
        else
            Refuse(context, date.IsKnown ? t["Ghi đủ ngày, tháng, năm, ví dụ 22/12/2021."] : t["Mục này không được để trống."]);

        return Task.CompletedTask;
    }

    private static void Refuse(ModelBindingContext context, string sentence) => context.ModelState.TryAddModelError(context.ModelName, sentence);

    private string Sentence(PartialDateRefusal refusal, string typed) => refusal switch
    {
        PartialDateRefusal.DayDoesNotExist => t["Không có ngày {0} trong lịch.", WordsSetup.Short(typed)],
        PartialDateRefusal.YearOutOfRange => t["Năm phải từ {0} đến {1}.", PartialDate.FirstYear, PartialDate.LastYear],
        PartialDateRefusal.TwoDigitYear => t["Ghi đủ bốn chữ số của năm, ví dụ 22/12/2021."],
        PartialDateRefusal.MonthAlone => t["Ghi thêm ngày hoặc năm bên cạnh tháng."],
        _ => t["Không đọc được ngày “{0}”. Viết như 22/12/2021, 12/2021 hoặc 2021.", WordsSetup.Short(typed)],
    };
}
