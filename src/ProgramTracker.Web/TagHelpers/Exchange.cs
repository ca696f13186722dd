using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ProgramTracker.Web.TagHelpers;

/// <summary>How a list is exchanged in place: the whole page is fetched, its list taken, the address kept. Without script the same links load the page.</summary>
internal static class Exchange
{
    public static void Describe(TagHelperAttributeList attributes, string target, bool showTop = false)
    {
        attributes.SetAttribute("hx-boost", "true");
        attributes.SetAttribute("hx-target", "#" + target);
        attributes.SetAttribute("hx-select", "#" + target);
        attributes.SetAttribute("hx-swap", showTop ? $"outerHTML show:#{target}:top" : "outerHTML show:none");
        attributes.SetAttribute("hx-push-url", "true");
    }
}
