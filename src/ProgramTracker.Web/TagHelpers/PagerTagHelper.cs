using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using ProgramTracker.Web.Lists;
using ProgramTracker.Web.Words;

namespace ProgramTracker.Web.TagHelpers;

/// <summary>
/// Below a list: which rows of how many, the way to the others, and on a <see cref="ListPage"/> the list as a file; links to other files stand inside it.
/// Everything else in the address stays.
/// </summary>
[HtmlTargetElement("pager", Attributes = "page,size,total", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PagerTagHelper(IStringLocalizer<Words.Words> t, ExportLimit limit) : TagHelper
{
    /// <summary>The page that is shown, from 1.</summary>
    public int Page { get; set; }

    /// <summary>Rows of a page.</summary>
    public int Size { get; set; }

    /// <summary>Rows in all.</summary>
    public long Total { get; set; }

    /// <summary>Name in the address. Not "page": Razor Pages has taken it.</summary>
    public string Param { get; set; } = "p";

    /// <summary>Id of the element that holds the list and is exchanged.</summary>
    public string Target { get; set; } = "list";

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = default!;

    private int Last => (int)Math.Max(1, (Total + Size - 1) / Size);

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (Total == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "pager");
        output.Attributes.SetAttribute("aria-label", t["Các trang"].Value);
        Exchange.Describe(output.Attributes, Target, showTop: true);

        var first = Math.Min(Total, ((long)Page - 1) * Size + 1);
        var range = t["{0}–{1} trong {2}", Figures.Of(first), Figures.Of(Math.Min(Total, first + Size - 1)), Figures.Of(Total)].Value;
        var count = new TagBuilder("span") { Attributes = { ["class"] = "num", ["data-said"] = range } };
        count.InnerHtml.Append(range);
        output.Content.AppendHtml(count);
        if (ViewContext.ViewData.Model is ListPage)
            output.Content.AppendHtml(Files(await output.GetChildContentAsync()));
        if (Last > 1)
            output.Content.AppendHtml(Links());
    }

    private TagBuilder Files(TagHelperContent others)
    {
        var files = new TagBuilder("span") { Attributes = { ["class"] = "files no-print" } };
        if (Total > limit.Rows)
            files.InnerHtml.Append(t["Quá {0} dòng: lọc bớt để tải về.", Figures.Of(limit.Rows)]);
        else
            foreach (var format in ExportFormat.All)
                files.InnerHtml.AppendHtml(File(format));
        files.InnerHtml.AppendHtml(others);
        return files;
    }

    /// <summary>Not exchanged in place as the other links are: it is a file.</summary>
    private TagBuilder File(ExportFormat format)
    {
        var name = format.Extension.ToUpperInvariant();
        var href = Address.With(ViewContext.HttpContext.Request, ("handler", format.Extension), (Param, null));
        var link = new TagBuilder("a") { Attributes = { ["href"] = href, ["hx-boost"] = "false", ["aria-label"] = t["Tải cả danh sách, tệp {0}", name] } };
        link.InnerHtml.Append(name);
        return link;
    }

    private TagBuilder Links()
    {
        var list = new TagBuilder("ul");
        Add(list, Step(Page - 1, "previous", t["Trang trước"]));
        var before = 0;
        foreach (var number in Shown())
        {
            if (number > before + 1)
                Add(list, Gap());
            Add(list, Numbered(number));
            before = number;
        }

        Add(list, Step(Page + 1, "next", t["Trang sau"]));
        return list;
    }

    /// <summary>First, last, and the neighbours of the page shown.</summary>
    private IEnumerable<int> Shown() => new[] { 1, Page - 1, Page, Page + 1, Last }.Where(n => n >= 1 && n <= Last).Distinct().Order();

    private TagBuilder Numbered(int number)
    {
        var text = Figures.Of(number);
        var link = Link(number, $"{Target}-page-{number.ToString(CultureInfo.InvariantCulture)}", t["Trang {0}", text]);
        if (number == Page)
            link.Attributes["aria-current"] = "page";
        link.InnerHtml.Append(text);
        return link;
    }

    private TagBuilder Step(int number, string icon, string label)
    {
        if (number < 1 || number > Last)
        {
            var off = new TagBuilder("span") { Attributes = { ["class"] = "off", ["aria-hidden"] = "true" } };
            off.InnerHtml.AppendHtml(IconTagHelper.Svg(ViewContext, icon));
            return off;
        }

        var link = Link(number, $"{Target}-{icon}", label);
        link.Attributes["rel"] = icon == "next" ? "next" : "prev";
        link.InnerHtml.AppendHtml(IconTagHelper.Svg(ViewContext, icon));
        return link;
    }

    private TagBuilder Link(int number, string id, string label)
    {
        var href = Address.With(ViewContext.HttpContext.Request, (Param, number == 1 ? null : number.ToString(CultureInfo.InvariantCulture)));
        return new TagBuilder("a") { Attributes = { ["href"] = href, ["id"] = id, ["aria-label"] = label } };
    }

    private static TagBuilder Gap()
    {
        var gap = new TagBuilder("span") { Attributes = { ["class"] = "gap" } };
        gap.InnerHtml.Append("…");
        return gap;
    }

    private static void Add(TagBuilder list, TagBuilder content)
    {
        var item = new TagBuilder("li");
        item.InnerHtml.AppendHtml(content);
        list.InnerHtml.AppendHtml(item);
    }
}
