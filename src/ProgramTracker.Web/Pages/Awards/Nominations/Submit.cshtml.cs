using System.ComponentModel.DataAnnotations;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using ProgramTracker.Data;
using ProgramTracker.Domain;
using ProgramTracker.Domain.Awards;
using ProgramTracker.Web.Permissions;

namespace ProgramTracker.Web.Pages.Awards.Nominations;

/// <summary>Sends a nomination to the authority, with the attestation of the proposer.</summary>
[Requires(Permission.SubmitNomination)]
public sealed class SubmitModel(TrackerContext db, TimeProvider clock) : NominationPage<SubmitModel.Command>(db, clock)
{
    public override string? FieldOf(Rule rule) => rule == NominationRules.NotAttested ? "Input.Attested" : null;

    public void OnGet() => ShowsIt();

    public async Task<IActionResult> OnPostAsync()
    {
        Edits(Db, Nomination);
        Nomination.Submit(Input.Attested, Db.Actor.Name, Today);

        return await SavedAsync();
    }

    protected override bool IsOpen(Nomination nomination) => nomination.State == NominationState.Draft;

    public sealed record Command
    {
        [Display(Name = NominationWords.Attestation)] public bool Attested { get; init; }
    }

    public sealed class Validator : AbstractValidator<Command>;
}
