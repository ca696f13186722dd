using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using ProgramTracker.Web.Words;

namespace ProgramTracker.Web.TagHelpers;

/// <summary>A time as people say it, with the exact value in its title and in print. Give one of <c>at</c> (an instant), <c>on</c> (a day) or <c>due</c> (a day by which).</summary>
[HtmlTargetElement("time-ago", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TimeAgoTagHelper(SaidTime said) : TagHelper
{
    public DateTimeOffset? At { get; set; }

    public DateOnly? On { get; set; }

    public DateOnly? Due { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (At is { } at)
            Write(output, at.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture), SaidTime.Exact(at), said.Since(at));
        else if ((Due ?? On) is { } day)
            Write(output, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), SaidTime.Exact(day), Due is null ? said.Day(day) : said.Until(day));
        else
            output.SuppressOutput();
        if (Due is { } due && said.IsPast(due))
            output.Attributes.SetAttribute("class", "bad");
    }

    private static void Write(TagHelperOutput output, string machine, string exact, string words)
    {
        output.Attributes.SetAttribute("datetime", machine);
        if (words != exact)
            output.Attributes.SetAttribute("title", exact);
        output.Content.SetContent(words);
    }
}
