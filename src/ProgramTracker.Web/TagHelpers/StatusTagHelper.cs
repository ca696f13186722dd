using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ProgramTracker.Web.TagHelpers;

/// <summary>A state in words: a chip. Good, doubtful and bad states also carry a sign, so that nothing is said by colour alone.</summary>
[HtmlTargetElement("status", Attributes = "text", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class StatusTagHelper : TagHelper
{
    /// <summary><c>ok</c>, <c>warn</c>, <c>bad</c>, <c>accent</c>, or nothing for a neutral state.</summary>
    public string? Kind { get; set; }

    /// <summary>The words, already in the reader's language.</summary>
    public string Text { get; set; } = "";

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = default!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Kind is null ? "chip" : $"chip chip-{Kind}");
        if (Sign is { } sign)
            output.Content.AppendHtml(IconTagHelper.Svg(ViewContext, sign));
        output.Content.Append(Text);
    }

    private string? Sign => Kind switch { "ok" => "check", "warn" => "warn", "bad" => "error", _ => null };
}
