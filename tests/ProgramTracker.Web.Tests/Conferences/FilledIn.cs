using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using ProgramTracker.Web.Tests.Hosting;

namespace ProgramTracker.Web.Tests.Conferences;

/// <summary>Fills in a form with repeated rows as the script does: a new row has the fields of the template. A field that neither form nor template has fails.</summary>
internal static partial class FilledIn
{
    private const string Form = "main form[method=post]";

    public static async Task<Visitor.Page> SubmitRowsAsync(this Visitor visitor, string address, params (string Field, string Value)[] answers) =>
        await (await visitor.OpenAsync(address)).SubmitRowsAsync(answers);

    public static async Task<Visitor.Page> SubmitRowsAsync(this Visitor.Page page, params (string Field, string Value)[] answers)
    {
        var form = page.Document.QuerySelector(Form) as IHtmlFormElement ?? throw new InvalidOperationException($"{page.Path} ({page.Status}) has no form: {page.Text.Trim()}");
        var names = form.Elements.Select(e => e.GetAttribute("name")).OfType<string>()
            .Concat(form.QuerySelectorAll("template").SelectMany(t => Named().Matches(t.InnerHtml).Select(m => m.Groups[1].Value)))
            .Select(AnyRow)
            .ToHashSet();
        foreach (var (field, _) in answers)
            if (!names.Contains(AnyRow(field)))
                throw new InvalidOperationException($"The form of {page.Path} has no field {field}; it has {string.Join(", ", names.Order())}.");

        return await page.SubmitAsync([.. answers.Where(a => Has(form, a.Field)).Select(Pair)], [.. answers.Where(a => !Has(form, a.Field)).Select(Pair)]);
    }

    private static async Task<Visitor.Page> SubmitAsync(this Visitor.Page page, List<KeyValuePair<string, string>> there, List<KeyValuePair<string, string>> added)
    {
        var form = (IHtmlFormElement)page.Document.QuerySelector(Form)!;
        foreach (var (name, value) in added)
        {
            var input = page.Document.CreateElement("input");
            input.SetAttribute("name", name);
            input.SetAttribute("value", value);
            form.AppendChild(input);
        }

        return await page.SubmitAsync(there, Form);
    }

    private static bool Has(IHtmlFormElement form, string name) => form.Elements.Any(e => e.GetAttribute("name") == name);

    private static KeyValuePair<string, string> Pair((string Field, string Value) answer) => KeyValuePair.Create(answer.Field, answer.Value);

    private static string AnyRow(string name) => Row().Replace(name, "[]");

    [GeneratedRegex("name=\"([^\"]+)\"")]
    private static partial Regex Named();

    [GeneratedRegex(@"\[(?:[0-9]+|__row__)\]")]
    private static partial Regex Row();
}
