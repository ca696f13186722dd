using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace ProgramTracker.Web.TagHelpers;

/// <summary>On top of a form that was refused: every error, each leading to its field; what is wrong alike in several rows of a list stands once, with the rows. The script puts the focus here.</summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed partial class ErrorSummaryTagHelper(IStringLocalizer<Words.Words> t) : TagHelper
{
    /// <summary>So many rows are named; more would be read by nobody.</summary>
    private const int MostRows = 12;

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = default!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var errors = Errors(ViewContext.ViewData.ModelState, Sent(ViewContext.HttpContext.Request)).Distinct().ToList();
        if (errors.Count == 0 || HttpMethods.IsGet(ViewContext.HttpContext.Request.Method) && ViewContext.ViewData["HasErrors"] is not true)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "error-summary");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        var title = new TagBuilder("h2");
        title.InnerHtml.AppendHtml(IconTagHelper.Svg(ViewContext, "error")).Append(errors.Count == 1 ? t["Có 1 điểm cần sửa"].Value : t["Có {0} điểm cần sửa", errors.Count].Value);
        var list = new TagBuilder("ul");
        foreach (var alike in errors.GroupBy(error => error.Sentence))
            list.InnerHtml.AppendHtml(Item(alike.First().Key, WithRows(alike.Key, [.. alike.Select(error => error.Key)])));
        output.Content.AppendHtml(title).AppendHtml(list);
    }

    /// <summary>The sentence with the rows that it concerns; alone where it concerns one field, or fields outside a list.</summary>
    private string WithRows(string sentence, List<string> keys)
    {
        var rows = keys.Select(key => RowOf().Match(key)).Where(match => match.Success).Select(match => int.Parse(match.Groups["row"].Value, CultureInfo.InvariantCulture) + 1).Distinct().ToList();
        if (keys.Count == 1 || rows.Count == 0)
            return sentence;

        return t["{0} Dòng {1}.", sentence, string.Join(", ", rows.Take(MostRows)) + (rows.Count > MostRows ? "…" : "")].Value;
    }

    [GeneratedRegex(@"\[(?<row>[0-9]{1,6})\]", RegexOptions.CultureInvariant)]
    private static partial Regex RowOf();

    /// <summary>What concerns the whole form first, then in the order of the fields as they were sent.</summary>
    private static IEnumerable<(string Key, string Sentence)> Errors(ModelStateDictionary state, List<string> sent) =>
        from entry in state
        from error in entry.Value!.Errors
        let place = sent.IndexOf(entry.Key)
        orderby entry.Key.Length == 0 ? -1 : place < 0 ? int.MaxValue : place
        select (entry.Key, error.ErrorMessage);

    private static List<string> Sent(HttpRequest request) => request.HasFormContentType ? [.. request.Form.Keys] : [];

    private static TagBuilder Item(string key, string sentence)
    {
        var item = new TagBuilder("li");
        if (key.Length == 0)
        {
            item.InnerHtml.Append(sentence);
            return item;
        }

        var link = new TagBuilder("a") { Attributes = { ["href"] = "#" + TagBuilder.CreateSanitizedId(key, "_") } };
        link.InnerHtml.Append(sentence);
        item.InnerHtml.AppendHtml(link);
        return item;
    }
}
