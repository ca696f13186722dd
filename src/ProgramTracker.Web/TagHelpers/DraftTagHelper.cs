using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.EntityFrameworkCore;
using ProgramTracker.Data;
using ProgramTracker.Data.Drafts;
using ProgramTracker.Web.Shell;

namespace ProgramTracker.Web.TagHelpers;

/// <summary>
/// A form whose typing is kept until it is saved, in the browser's tab and on the server: <c>&lt;form method="post" draft-key="conferences.record"&gt;</c>.
/// What the server kept of it stands in the form, for the script to offer.
/// </summary>
[HtmlTargetElement("form", Attributes = "draft-key")]
public sealed class DraftTagHelper(TrackerContext db) : TagHelper
{
    /// <summary>The verb of the form and, where a record is changed, its id.</summary>
    public string DraftKey { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.SetAttribute("data-draft-key", DraftKey);
        var hidden = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        hidden.MergeAttributes(new Dictionary<string, string?> { ["type"] = "hidden", ["name"] = DraftKept.Key, ["value"] = DraftKey });
        output.PostContent.AppendHtml(hidden);

        if (await db.OwnDrafts().AsNoTracking().SingleOrDefaultAsync(draft => draft.Key == DraftKey) is not { } kept)
            return;
        var template = new TagBuilder("template");
        template.MergeAttribute("data-kept-draft", kept.SavedAt.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture));
        template.InnerHtml.Append(kept.Fields);
        output.PostContent.AppendHtml(template);
    }
}
