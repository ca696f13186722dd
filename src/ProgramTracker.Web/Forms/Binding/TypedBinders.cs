using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using ProgramTracker.Domain.Dates;

namespace ProgramTracker.Web.Forms.Binding;

/// <summary>Forms accept what people type: dates and numbers as the office writes them, and an empty field is an empty text.</summary>
public sealed class TypedBinders : IModelBinderProvider, IDisplayMetadataProvider
{
    private static readonly HashSet<Type> Numbers = [typeof(int), typeof(short), typeof(long), typeof(decimal)];

    public static void Use(MvcOptions options)
    {
        var binders = new TypedBinders();
        options.ModelBinderProviders.Insert(0, binders);
        options.ModelMetadataDetailsProviders.Add(binders);

        // Validators say what must not be empty, with words of their own.
        options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
    }

    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        var type = Nullable.GetUnderlyingType(context.Metadata.ModelType) ?? context.Metadata.ModelType;
        if (type == typeof(PartialDate) || type == typeof(DateOnly))
            return new TypedDateBinder();

        return Numbers.Contains(type) ? new TypedNumberBinder() : null;
    }

    public void CreateDisplayMetadata(DisplayMetadataProviderContext context)
    {
        if (context.Key.ModelType == typeof(string))
            context.DisplayMetadata.ConvertEmptyStringToNull = false;
    }
}
