using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Binders;

namespace ProgramTracker.Web.Words;

/// <summary>Chooses the binders that read figures and dates as an office writes them.</summary>
internal sealed class TypedValues : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        var type = context.Metadata.UnderlyingOrModelType;
        if (TypedDateBinder.Reads(type))
            return new BinderTypeModelBinder(typeof(TypedDateBinder));

        return TypedNumberBinder.Reads(type) ? new BinderTypeModelBinder(typeof(TypedNumberBinder)) : null;
    }
}
