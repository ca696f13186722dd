using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ProgramTracker.Web.TagHelpers;

/// <summary>A line icon of img/icons.svg. It decorates words and is never the only sign of something.</summary>
[HtmlTargetElement("icon", Attributes = "name", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class IconTagHelper : TagHelper
{
    /// <summary>Name of a symbol in img/icons.svg.</summary>
    public string Name { get; set; } = "";

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = default!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.SuppressOutput();
        output.Content.SetHtmlContent(Svg(ViewContext, Name));
    }

    internal static TagBuilder Svg(ViewContext view, string name)
    {
        var http = view.HttpContext;
        var assets = http.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>();
        var svg = new TagBuilder("svg") { Attributes = { ["class"] = "i", ["aria-hidden"] = "true", ["focusable"] = "false" } };
        svg.InnerHtml.AppendHtml(new TagBuilder("use") { Attributes = { ["href"] = $"{http.Request.PathBase}/{assets?["img/icons.svg"] ?? "img/icons.svg"}#{name}" } });
        return svg;
    }
}
