using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace ProgramTracker.Web.TagHelpers;

/// <summary>
/// Repeated fields: a row for each element and a template for new ones, both made by the same partial. The script adds, removes, moves and renumbers;
/// without it the rows that are there (at least <see cref="Least"/>) still work.
/// </summary>
[HtmlTargetElement("rows", Attributes = "for,partial", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class RowsTagHelper(IHtmlHelper html, IStringLocalizer<Words.Words> t) : TagHelper
{
    private const string Number = "__row__";

    public ModelExpression For { get; set; } = default!;

    /// <summary>Partial view of one row; its model is the element, its fields are <c>for="Text"</c>.</summary>
    public string Partial { get; set; } = "";

    /// <summary>What one row is called: "Chỉ đạo" makes "Chỉ đạo 1".</summary>
    public string RowName { get; set; } = "";

    /// <summary>Words of the button that adds a row.</summary>
    public string Add { get; set; } = "";

    /// <summary>Rows that stand there at first.</summary>
    public int Least { get; set; }

    /// <summary>Whether their order means something and can be changed (buttons, Alt with the arrow keys).</summary>
    public bool Ordered { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = default!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ((IViewContextAware)html).Contextualize(ViewContext);
        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var elements = (For.Model as IEnumerable ?? Array.Empty<object>()).Cast<object>().ToList();
        while (elements.Count < Least)
            elements.Add(Blank());

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "rows");
        output.Attributes.SetAttribute("data-rows", name);
        output.Attributes.SetAttribute("data-row-name", RowName);
        for (var i = 0; i < elements.Count; i++)
            output.Content.AppendHtml(await RowAsync($"{name}[{i.ToString(CultureInfo.InvariantCulture)}]", elements[i], (i + 1).ToString(CultureInfo.InvariantCulture)));

        var template = new TagBuilder("template");
        template.InnerHtml.AppendHtml(await RowAsync($"{name}[{Number}]", Blank(), ""));
        output.Content.AppendHtml(template);
        output.Content.AppendHtml(Button("btn btn-quiet", "data-add-row", "plus", Add, wordy: true));
    }

    private async Task<TagBuilder> RowAsync(string prefix, object element, string number)
    {
        var viewData = new ViewDataDictionary<object>(ViewContext.ViewData, element);
        viewData.TemplateInfo.HtmlFieldPrefix = prefix;

        var row = new TagBuilder("fieldset") { Attributes = { ["class"] = "row-set", ["data-row"] = "" } };
        var legend = new TagBuilder("legend");
        legend.InnerHtml.Append($"{RowName} {number}".Trim());
        var acts = new TagBuilder("div") { Attributes = { ["class"] = "row-acts" } };
        if (Ordered)
            acts.InnerHtml.AppendHtml(Button("btn btn-quiet btn-mini", "data-row-up", "up", t["Đưa lên"])).AppendHtml(Button("btn btn-quiet btn-mini", "data-row-down", "down", t["Đưa xuống"]));
        acts.InnerHtml.AppendHtml(Button("btn btn-quiet btn-mini", "data-remove-row", "close", t["Bỏ"], wordy: true));
        row.InnerHtml.AppendHtml(legend).AppendHtml(acts).AppendHtml(await html.PartialAsync(Partial, element, viewData));
        return row;
    }

    private TagBuilder Button(string @class, string mark, string icon, string words, bool wordy = false)
    {
        var button = new TagBuilder("button") { Attributes = { ["type"] = "button", ["class"] = @class, [mark] = "" } };
        button.InnerHtml.AppendHtml(IconTagHelper.Svg(ViewContext, icon));
        if (wordy)
            button.InnerHtml.Append(words);
        else
            (button.Attributes["aria-label"], button.Attributes["title"]) = (words, words);
        return button;
    }

    private object Blank() => Activator.CreateInstance(For.Metadata.ElementType ?? throw new InvalidOperationException($"{For.Name} is not a list.")) ?? "";
}
