using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ProgramTracker.Web.TagHelpers;

/// <summary>Stands where there is nothing yet: says what will stand here and how to begin.</summary>
[HtmlTargetElement("empty-state", Attributes = "title", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class EmptyStateTagHelper : TagHelper
{
    public string Title { get; set; } = "";

    public string? Text { get; set; }

    /// <summary>Where one begins; shown together with <see cref="Action"/>.</summary>
    public string? Href { get; set; }

    /// <summary>The verb of the link.</summary>
    public string? Action { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "empty");
        var more = await output.GetChildContentAsync();

        output.Content.AppendHtml(Words("empty-title", Title));
        if (!string.IsNullOrEmpty(Text))
            output.Content.AppendHtml(Words("empty-text", Text));
        if (!string.IsNullOrEmpty(Href) && !string.IsNullOrEmpty(Action))
            output.Content.AppendHtml(Link(Href, Action));
        output.Content.AppendHtml(more);
    }

    private static TagBuilder Words(string @class, string text)
    {
        var element = new TagBuilder("p") { Attributes = { ["class"] = @class } };
        element.InnerHtml.Append(text);
        return element;
    }

    private static TagBuilder Link(string href, string text)
    {
        var link = new TagBuilder("a") { Attributes = { ["href"] = href, ["class"] = "btn btn-line" } };
        link.InnerHtml.Append(text);
        return link;
    }
}
