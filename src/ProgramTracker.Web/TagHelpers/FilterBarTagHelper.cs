using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace ProgramTracker.Web.TagHelpers;

/// <summary>The filters above a list: a form that sends itself as one types and changes the list and the address. Without script, its button does the same.</summary>
[HtmlTargetElement("filter-bar")]
public sealed class FilterBarTagHelper(IStringLocalizer<Words.Words> t) : TagHelper
{
    /// <summary>Id of the element that holds the list and is exchanged.</summary>
    public string Target { get; set; } = "list";

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = default!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var request = ViewContext.HttpContext.Request;
        var path = request.PathBase + request.Path;
        var fields = await output.GetChildContentAsync();

        output.TagName = "form";
        output.Attributes.SetAttribute("class", "filters");
        output.Attributes.SetAttribute("method", "get");
        output.Attributes.SetAttribute("action", path.ToString());
        output.Attributes.SetAttribute("hx-get", path.ToString());
        output.Attributes.SetAttribute("hx-target", "#" + Target);
        output.Attributes.SetAttribute("hx-select", "#" + Target);
        output.Attributes.SetAttribute("hx-swap", "outerHTML show:none");
        output.Attributes.SetAttribute("hx-push-url", "true");
        output.Attributes.SetAttribute("hx-sync", "this:queue last");
        output.Attributes.SetAttribute("hx-trigger", "change, submit, input changed delay:300ms from:find input[type=search]");
        output.Content.AppendHtml(fields);
        if (request.Query["sort"] is [{ Length: > 0 } sort])
            output.Content.AppendHtml(new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing, Attributes = { ["type"] = "hidden", ["name"] = "sort", ["value"] = sort } });
        output.Content.AppendHtml(Buttons(path.ToString(), request.Query.Keys.Any(k => k is not ("sort" or "p"))));
    }

    private TagBuilder Buttons(string path, bool isFiltered)
    {
        var buttons = new TagBuilder("div") { Attributes = { ["class"] = "filters-acts" } };
        var apply = new TagBuilder("button") { Attributes = { ["class"] = "btn btn-line", ["type"] = "submit" } };
        apply.InnerHtml.Append(t["Lọc"].Value);
        buttons.InnerHtml.AppendHtml(apply);
        var clear = new TagBuilder("a") { Attributes = { ["class"] = "btn btn-quiet", ["href"] = path } };
        clear.InnerHtml.Append(t["Bỏ lọc"].Value);
        if (isFiltered)
            buttons.InnerHtml.AppendHtml(clear);
        return buttons;
    }
}
