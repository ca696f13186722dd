using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ProgramTracker.Web.Forms;

/// <summary>Binds an <c>IReadOnlyList&lt;T&gt;</c> of a form as a fresh list. The framework would fill the list that stands there, and <c>[]</c> cannot be filled: everything sent would be lost.</summary>
public sealed class ReadOnlyLists : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        var type = context.Metadata.ModelType;
        if (!type.IsGenericType || type.GetGenericTypeDefinition() != typeof(IReadOnlyList<>))
            return null;

        var list = context.MetadataProvider.GetMetadataForType(typeof(List<>).MakeGenericType(type.GetGenericArguments()));

        return new FreshList(list, context.CreateBinder(list));
    }

    private sealed class FreshList(ModelMetadata list, IModelBinder binder) : IModelBinder
    {
        public async Task BindModelAsync(ModelBindingContext bindingContext)
        {
            ModelBindingResult result;
            using (bindingContext.EnterNestedScope(list, bindingContext.FieldName, bindingContext.ModelName, model: null))
            {
                await binder.BindModelAsync(bindingContext);
                result = bindingContext.Result;
            }

            bindingContext.Result = result;
        }
    }
}
