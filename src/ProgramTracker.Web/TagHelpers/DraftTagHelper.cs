using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using ProgramTracker.Web.Shell;

namespace ProgramTracker.Web.TagHelpers;

/// <summary>A form whose typing the browser keeps until it is saved: <c>&lt;form method="post" draft-key="conferences.record"&gt;</c>.</summary>
[HtmlTargetElement("form", Attributes = "draft-key")]
public sealed class DraftTagHelper : TagHelper
{
    /// <summary>The verb of the form and, where a record is changed, its id.</summary>
    public string DraftKey { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.SetAttribute("data-draft-key", DraftKey);
        var hidden = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        hidden.MergeAttributes(new Dictionary<string, string?> { ["type"] = "hidden", ["name"] = DraftKept.Key, ["value"] = DraftKey });
        output.PostContent.AppendHtml(hidden);
    }
}
