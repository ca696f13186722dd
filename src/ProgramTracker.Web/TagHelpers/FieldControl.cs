using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using FluentValidation;
using FluentValidation.Validators;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Localization;
using ProgramTracker.Domain.Dates;
using ProgramTracker.Web.Words;

namespace ProgramTracker.Web.TagHelpers;

/// <summary>The control of a field: its kind from the type of the value, its value from what was typed, else from the model.</summary>
internal sealed class FieldControl
{
    private static readonly HashSet<Type> Numbers =
        [typeof(int), typeof(long), typeof(short), typeof(byte), typeof(decimal), typeof(double), typeof(float)];

    private readonly FieldTagHelper _field;
    private readonly IStringLocalizer<Words.Words> _t;
    private readonly Dictionary<string, string?> _attributes = new(StringComparer.OrdinalIgnoreCase);

    public FieldControl(FieldTagHelper field, IStringLocalizer<Words.Words> t)
    {
        (_field, _t) = (field, t);
        Name = field.Name ?? Full(field.For);
        Id = TagBuilder.CreateSanitizedId(Name, "_");
        Kind = field.Kind == FieldKind.Auto ? Guess() : field.Kind;
    }

    public string Name { get; }

    public string Id { get; }

    public FieldKind Kind { get; }

    public string? DescribedBy { get; private set; }

    public string Label => _field.Label ?? Metadata.GetDisplayName();

    /// <summary>A question with several controls is a fieldset, its label a legend.</summary>
    public bool IsGroup => Kind is FieldKind.Radios or FieldKind.Checks;

    /// <summary>Whether a year alone is an answer too.</summary>
    public bool IsPartialDate => ValueType != typeof(DateOnly);

    private ModelMetadata Metadata => _field.For.Metadata;

    private Type ValueType => Metadata.UnderlyingOrModelType;

    private ModelStateDictionary ModelState => _field.ViewContext.ViewData.ModelState;

    /// <summary>Takes the page's own attributes and ties hint and error to the control.</summary>
    public void Describe(Dictionary<string, string> own, bool hasHint, bool hasErrors)
    {
        foreach (var (name, value) in own)
            _attributes[name] = value;
        DescribedBy = (hasErrors, hasHint) switch
        {
            (true, true) => $"{Id}-error {Id}-hint",
            (true, false) => $"{Id}-error",
            (false, true) => $"{Id}-hint",
            _ => null,
        };
        if (!IsGroup && DescribedBy is not null)
            _attributes["aria-describedby"] = DescribedBy;
        if (hasErrors)
            _attributes["aria-invalid"] = "true";
    }

    public IHtmlContent Control() => Kind switch
    {
        FieldKind.LongText => TextArea(),
        FieldKind.Select => Select(),
        FieldKind.Radios => Choices("radio"),
        FieldKind.Checks => Choices("checkbox"),
        FieldKind.YesNo => YesNo(),
        _ when _field.Suggest is not null => Suggested(),
        _ => Input(),
    };

    private FieldKind Guess()
    {
        var isMany = ValueType != typeof(string) && typeof(IEnumerable).IsAssignableFrom(ValueType);
        if (_field.Items is not null)
            return isMany ? FieldKind.Checks : FieldKind.Select;
        if (_field.Rows > 0)
            return FieldKind.LongText;
        if (Metadata.DataTypeName == nameof(DataType.Password))
            return FieldKind.Password;
        if (ValueType == typeof(bool))
            return FieldKind.YesNo;
        if (ValueType == typeof(DateOnly) || ValueType == typeof(PartialDate))
            return FieldKind.Date;
        return Numbers.Contains(ValueType) ? FieldKind.Number : typeof(IFormFile).IsAssignableFrom(ValueType) ? FieldKind.File : FieldKind.Text;
    }

    private TagBuilder Input()
    {
        var input = Element("input", "form-control");
        input.TagRenderMode = TagRenderMode.SelfClosing;
        input.MergeAttribute("type", Kind switch
        {
            FieldKind.Password => "password",
            FieldKind.Email => "email",
            FieldKind.Search => "search",
            FieldKind.File => "file",
            _ => "text",
        });
        if (Kind == FieldKind.Number)
        {
            input.MergeAttribute("inputmode", ValueType == typeof(decimal) || ValueType == typeof(double) ? "decimal" : "numeric");
            input.AddCssClass("r");
        }

        if (Kind == FieldKind.Date)
            input.AddCssClass("date");
        if (Kind is not (FieldKind.Password or FieldKind.File))
            input.MergeAttribute("value", Value());
        if (Kind is FieldKind.Number or FieldKind.Date)
            input.MergeAttribute("autocomplete", "off");
        return input;
    }

    private TagBuilder TextArea()
    {
        var area = Element("textarea", "form-control");
        area.MergeAttribute("rows", Math.Max(2, _field.Rows).ToString(CultureInfo.InvariantCulture));
        area.InnerHtml.AppendHtml("\n").Append(Value());
        return area;
    }

    private TagBuilder Select()
    {
        var select = Element("select", "form-select");
        if (_field.Prompt is not null || _field.Optional)
            select.InnerHtml.AppendHtml(Option(new SelectListItem(_field.Prompt ?? _t["Không chọn"].Value, ""), []));
        var chosen = Values();
        foreach (var item in _field.Items ?? [])
            select.InnerHtml.AppendHtml(Option(item, chosen));
        return select;
    }

    private static TagBuilder Option(SelectListItem item, HashSet<string> chosen)
    {
        var option = new TagBuilder("option") { Attributes = { ["value"] = item.Value ?? item.Text } };
        if (chosen.Count == 0 ? item.Selected : chosen.Contains(item.Value ?? item.Text))
            option.Attributes["selected"] = "selected";
        if (item.Disabled)
            option.Attributes["disabled"] = "disabled";
        option.InnerHtml.Append(item.Text);
        return option;
    }

    private TagBuilder Choices(string type)
    {
        var list = new TagBuilder("div") { Attributes = { ["class"] = "choices" } };
        var chosen = Values();
        var number = 0;
        foreach (var item in _field.Items ?? [])
        {
            // The first one carries the id of the field, so that the summary of errors leads to it.
            var id = number++ == 0 ? Id : $"{Id}-{number}";
            var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
            input.MergeAttributes(_attributes);
            input.MergeAttributes(new Dictionary<string, string?> { ["type"] = type, ["id"] = id, ["name"] = Name, ["value"] = item.Value ?? item.Text, ["class"] = "form-check-input" });
            if (chosen.Contains(item.Value ?? item.Text) || (chosen.Count == 0 && item.Selected))
                input.Attributes["checked"] = "checked";
            var label = new TagBuilder("label");
            label.InnerHtml.AppendHtml(input).Append(item.Text);
            list.InnerHtml.AppendHtml(label);
        }

        return list;
    }

    private HtmlContentBuilder YesNo()
    {
        var box = Element("input", "form-check-input");
        box.TagRenderMode = TagRenderMode.SelfClosing;
        box.MergeAttribute("type", "checkbox");
        box.MergeAttribute("value", "true");
        if (Attempted() is { } typed ? typed.Contains("true", StringComparison.OrdinalIgnoreCase) : _field.For.Model is true)
            box.Attributes["checked"] = "checked";
        return (HtmlContentBuilder)new HtmlContentBuilder().AppendHtml(box).AppendHtml(Hidden(Name, "false"));
    }

    /// <summary>A text with suggestions, and the id of the one taken. Both come back as they were sent.</summary>
    private TagBuilder Suggested()
    {
        var chosen = _field.Chosen is { } id ? Full(id) : null;
        var input = Input();
        foreach (var (name, value) in new[] { ("role", "combobox"), ("aria-autocomplete", "list"), ("aria-expanded", "false"), ("aria-controls", Id + "-list"), ("autocomplete", "off") })
            input.Attributes[name] = value;
        input.Attributes["data-suggest"] = _field.Suggest;

        var box = new TagBuilder("div") { Attributes = { ["class"] = "suggest" } };
        box.InnerHtml.AppendHtml(input);
        if (chosen is not null)
            box.InnerHtml.AppendHtml(Hidden(chosen, Attempted(chosen) ?? Written(_field.Chosen!.Model), "data-chosen"));
        box.InnerHtml.AppendHtml(new TagBuilder("div") { Attributes = { ["class"] = "suggest-list", ["id"] = Id + "-list", ["role"] = "listbox", ["aria-label"] = Label, ["hidden"] = "hidden" } });
        return box;
    }

    private TagBuilder Element(string tag, string @class)
    {
        var element = new TagBuilder(tag);
        element.MergeAttributes(_attributes);
        element.MergeAttribute("id", Id);
        element.MergeAttribute("name", Name);
        element.AddCssClass(@class);
        if (Longest() is { } longest && !_attributes.ContainsKey("maxlength"))
            element.MergeAttribute("data-longest", longest.ToString(CultureInfo.InvariantCulture));
        return element;
    }

    private static TagBuilder Hidden(string name, string value, string? mark = null)
    {
        var hidden = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        hidden.MergeAttributes(new Dictionary<string, string?> { ["type"] = "hidden", ["name"] = name, ["value"] = value });
        if (mark is not null)
            hidden.Attributes[mark] = "";
        return hidden;
    }

    /// <summary>The longest text allowed, from the page's validator or an attribute. It is shown while typing; a hard maxlength would cut a pasted text in silence.</summary>
    private int? Longest()
    {
        if (ValueType != typeof(string) || Metadata.ContainerType is not { } container)
            return null;

        var attribute = Metadata.ValidatorMetadata.Select(v => v switch { StringLengthAttribute s => s.MaximumLength, MaxLengthAttribute m => m.Length, _ => 0 }).FirstOrDefault(l => l > 0);
        if (attribute > 0)
            return attribute;

        var validator = _field.ViewContext.HttpContext.RequestServices.GetService(typeof(IValidator<>).MakeGenericType(container)) as IValidator;
        return validator?.CreateDescriptor()
            .GetValidatorsForMember(Metadata.PropertyName ?? "")
            .Select(v => v.Validator)
            .OfType<ILengthValidator>()
            .Select(v => (int?)v.Max)
            .FirstOrDefault(max => max > 0);
    }

    private string Full(ModelExpression expression) => _field.ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(expression.Name);

    private string? Attempted(string? name = null) => ModelState.TryGetValue(name ?? Full(_field.For), out var entry) ? entry.AttemptedValue : null;

    private string Value() => Attempted() ?? Written(_field.For.Model);

    private HashSet<string> Values()
    {
        if (ModelState.TryGetValue(Full(_field.For), out var entry) && entry.RawValue is { } raw)
            return raw is string[] many ? [.. many] : [Convert.ToString(raw, CultureInfo.InvariantCulture) ?? ""];

        return _field.For.Model is IEnumerable values and not string ? [.. values.Cast<object>().Select(Written)] : _field.For.Model is { } one ? [Written(one)] : [];
    }

    /// <summary>A value as people write it in a form.</summary>
    private static string Written(object? value) => value switch
    {
        null => "",
        DateOnly day => SaidTime.Exact(day),
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        decimal number => number.ToString("0.####", CultureInfo.CurrentCulture),
        IFormattable other => other.ToString(null, CultureInfo.CurrentCulture),
        _ => value.ToString() ?? "",
    };
}
