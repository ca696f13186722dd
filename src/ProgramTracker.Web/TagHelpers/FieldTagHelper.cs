using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace ProgramTracker.Web.TagHelpers;

/// <summary>
/// One question of a form: label, control, hint, and the sentence that says what is wrong, tied together for every reader.
/// What was typed stands again after a refusal. Attributes that are not listed here go to the control.
/// </summary>
[HtmlTargetElement("field", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldTagHelper(IStringLocalizer<Words.Words> t) : TagHelper
{
    public ModelExpression For { get; set; } = default!;

    public FieldKind Kind { get; set; }

    /// <summary>Label when [Display] does not fit, already in the reader's language.</summary>
    public string? Label { get; set; }

    /// <summary>Hides the label from the eye, as in a table whose header says it.</summary>
    public bool LabelHidden { get; set; }

    public string? Hint { get; set; }

    public bool Optional { get; set; }

    /// <summary>Name in the address, for filters: <c>name="q"</c> instead of <c>Q</c>.</summary>
    public string? Name { get; set; }

    /// <summary>Choices; makes a list to choose from.</summary>
    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>First line of a list to choose from, with no value.</summary>
    public string? Prompt { get; set; }

    /// <summary>Lines of a long text; makes it one.</summary>
    public int Rows { get; set; }

    /// <summary>Address that answers suggestions; see docs/pages.md.</summary>
    public string? Suggest { get; set; }

    /// <summary>Holds the id of the suggestion that was taken; empty while the text is only typed.</summary>
    public ModelExpression? Chosen { get; set; }

    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = default!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var own = output.Attributes.Where(a => a.Name != "class").ToDictionary(a => a.Name, a => Text(a.Value), StringComparer.OrdinalIgnoreCase);
        var width = output.Attributes["class"] is { } @class ? " " + Text(@class.Value) : "";
        output.Attributes.Clear();

        var field = new FieldControl(this, t);
        var errors = Errors(field.Name).ToList();
        field.Describe(own, hasHint: FieldHint(field) is not null, hasErrors: errors.Count > 0);

        output.TagName = field.IsGroup ? "fieldset" : "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"field{(field.Kind == FieldKind.YesNo ? " field-check" : "")}{(errors.Count > 0 ? " field-bad" : "")}{width}");
        if (field.IsGroup && field.DescribedBy is { } ids)
            output.Attributes.SetAttribute("aria-describedby", ids);

        if (field.Kind == FieldKind.YesNo)
            output.Content.AppendHtml(field.Control()).AppendHtml(LabelOf(field));
        else
            output.Content.AppendHtml(LabelOf(field)).AppendHtml(field.Control());
        if (errors.Count > 0)
            output.Content.AppendHtml(ErrorOf(field, errors));
        if (FieldHint(field) is { } hint)
            output.Content.AppendHtml(Paragraph("form-hint", field.Id + "-hint", hint));
    }

    private IEnumerable<string> Errors(string name) =>
        new[] { name, Chosen?.Name }
            .OfType<string>()
            .SelectMany(key => ViewContext.ViewData.ModelState.TryGetValue(key, out var entry) ? entry.Errors : Enumerable.Empty<ModelError>())
            .Select(e => e.ErrorMessage)
            .Distinct();

    private string? FieldHint(FieldControl field) =>
        Hint ?? (field.Kind == FieldKind.Date ? (field.IsPartialDate ? t["Ví dụ 22/12/2021, 12/2021 hoặc 2021."] : t["Ví dụ 22/12/2021."]).Value : null);

    private TagBuilder LabelOf(FieldControl field)
    {
        var label = new TagBuilder(field.IsGroup ? "legend" : "label");
        label.AddCssClass(LabelHidden ? "sr" : field.Kind == FieldKind.YesNo ? "check-label" : "form-label");
        if (!field.IsGroup)
            label.Attributes["for"] = field.Id;
        label.InnerHtml.Append(field.Label);
        if (Optional)
            label.InnerHtml.AppendHtml(Span("optional", " " + t["(không bắt buộc)"].Value));
        return label;
    }

    private TagBuilder ErrorOf(FieldControl field, List<string> errors)
    {
        var paragraph = new TagBuilder("p") { Attributes = { ["class"] = "field-error", ["id"] = field.Id + "-error" } };
        paragraph.InnerHtml.AppendHtml(IconTagHelper.Svg(ViewContext, "error"));
        paragraph.InnerHtml.AppendHtml(Span(null, string.Join(" ", errors)));
        return paragraph;
    }

    private static TagBuilder Paragraph(string @class, string id, string text)
    {
        var paragraph = new TagBuilder("p") { Attributes = { ["class"] = @class, ["id"] = id } };
        paragraph.InnerHtml.Append(text);
        return paragraph;
    }

    private static TagBuilder Span(string? @class, string text)
    {
        var span = new TagBuilder("span");
        if (@class is not null)
            span.AddCssClass(@class);
        span.InnerHtml.Append(text);
        return span;
    }

    private static string Text(object? value)
    {
        if (value is not IHtmlContent content)
            return value?.ToString() ?? "";

        using var writer = new StringWriter();
        content.WriteTo(writer, NullHtmlEncoder.Default);
        return writer.ToString();
    }
}
