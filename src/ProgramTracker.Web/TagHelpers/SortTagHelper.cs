using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ProgramTracker.Web.TagHelpers;

/// <summary>A table header that sorts: <c>?sort=name</c>, and <c>?sort=-name</c> downwards. Sorting begins again on the first page.</summary>
[HtmlTargetElement("th", Attributes = "sort,sorted-by")]
public sealed class SortTagHelper : TagHelper
{
    /// <summary>The key of this column.</summary>
    public string Sort { get; set; } = "";

    /// <summary>The order that is shown now, as in the address; the page's default when the address has none.</summary>
    public string SortedBy { get; set; } = "";

    /// <summary>Whether the first click sorts downwards, as for dates and figures.</summary>
    public bool Downwards { get; set; }

    /// <summary>Id of the element that holds the list and is exchanged.</summary>
    public string Target { get; set; } = "list";

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = default!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var isUp = SortedBy == Sort;
        var isDown = SortedBy == "-" + Sort;
        var next = isUp || (!isDown && Downwards) ? "-" + Sort : Sort;

        output.Attributes.SetAttribute("scope", "col");
        if (isUp || isDown)
            output.Attributes.SetAttribute("aria-sort", isUp ? "ascending" : "descending");
        Exchange.Describe(output.Attributes, Target);

        var link = new TagBuilder("a")
        {
            Attributes =
            {
                ["class"] = "sort",
                ["id"] = $"{Target}-sort-{Sort}",
                ["href"] = Address.With(ViewContext.HttpContext.Request, ("sort", next), ("p", null)),
            },
        };
        link.InnerHtml.AppendHtml(await output.GetChildContentAsync());
        if (isUp || isDown)
            link.InnerHtml.AppendHtml(IconTagHelper.Svg(ViewContext, isUp ? "up" : "down"));
        output.Content.SetHtmlContent(link);
    }
}
