using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using ProgramTracker.Data;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Conferences;

namespace ProgramTracker.Web.Pages.Conferences;

/// <summary>What the forms of first facts share: their choices, and checking what they refer to.</summary>
internal static class FactsPage
{
    /// <summary>The form with the organisers that were pasted, and with the organisations of the register whose very name was typed and not chosen; a name that several bear stays as it was typed.</summary>
    public static async Task<FactsInput> RecognisedAsync(this TrackerContext db, FactsInput input, ModelStateDictionary state, DateOnly today)
    {
        if (!string.IsNullOrWhiteSpace(input.PastedOrganisers))
        {
            // What was typed into rows is in the model; rows that were blank are gone, so their numbers say nothing any more.
            foreach (var key in state.Keys.Where(key => key.StartsWith("Input.Organisers", StringComparison.Ordinal) || key == "Input.PastedOrganisers").ToList())
                state.Remove(key);
            input = input with { Organisers = input.WithPasted(), PastedOrganisers = null };
        }

        var known = await db.OrganisationsNamedAsync(input.Organisers.Where(o => o.OrganisationId is null).Select(o => o.Name), input.HeldOn.Latest is { } held && held < today ? held : today);

        return input with { Organisers = [.. input.Organisers.Select(o => o with { OrganisationId = o.OrganisationId ?? known.Of(o.Name) })] };
    }

    /// <summary>The area of the place as it was that day, when all that the form refers to is there; else says beside the field what is not.</summary>
    public static async Task<Guid?> CheckedPlaceAsync(this TrackerContext db, FactsInput input, ModelStateDictionary state, DateOnly today, IStringLocalizer t)
    {
        var organisations = await db.OrganisationNamesAsync(input.Organisers.Select(o => o.OrganisationId));
        foreach (var (number, organiser) in input.Organisers.Index())
            if (organiser.OrganisationId is { } id && !organisations.ContainsKey(id))
                state.AddModelError($"Input.Organisers[{number}].Name", t["Không tìm thấy đơn vị này. Chọn lại trong danh sách gợi ý."]);

        var areaId = await db.ProvinceAsItWasAsync(input.PlaceAreaId, input.HeldOn.Latest is { } held && held < today ? held : today);
        if (input.PlaceAreaId is not null && areaId is null)
            state.AddModelError("Input.PlaceAreaId", t["Chọn lại tỉnh, thành phố."]);

        return areaId;
    }

    /// <summary>The field of the form that breaks the rule.</summary>
    public static string? FieldOf(Rule rule) =>
        rule == ConferenceRules.WithoutATitle ? "Input.Title"
        : rule == ConferenceRules.HeldInTheFuture || rule == ConferenceRules.PlannedInThePast ? "Input.HeldOn"
        : null;
}

/// <summary>What the fields of the first facts show beside them.</summary>
/// <param name="DateHint">What the date of this form means.</param>
public sealed record FactsChoices(IReadOnlyList<SelectListItem> Provinces, string DateHint);
