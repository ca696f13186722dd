using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace ProgramTracker.Web.Forms;

/// <summary>An empty field is an empty text, never null; whether it may be empty is for the page's validator, in words of its own.</summary>
public sealed class EmptyText : IDisplayMetadataProvider
{
    public static void Use(MvcOptions options)
    {
        options.ModelMetadataDetailsProviders.Add(new EmptyText());
        options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
    }

    public void CreateDisplayMetadata(DisplayMetadataProviderContext context)
    {
        if (context.Key.ModelType == typeof(string))
            context.DisplayMetadata.ConvertEmptyStringToNull = false;
    }
}
