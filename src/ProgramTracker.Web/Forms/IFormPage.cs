using Microsoft.AspNetCore.Mvc;
using ProgramTracker.Domain;

namespace ProgramTracker.Web.Forms;

/// <summary>What <see cref="FormPageFilter"/> needs to know of a form's page.</summary>
public interface IFormPage
{
    /// <summary>What the form sends.</summary>
    object Command { get; }

    /// <summary>The record that the form edits; none for a new one.</summary>
    Guid? EditedId { get; }

    /// <summary>The part of that record that the form edits alone; none where it edits the whole.</summary>
    Guid? EditedPartId { get; }

    /// <summary>When the form was first shown, by the clock of the server.</summary>
    DateTimeOffset? OpenedAt { get; }

    Task LoadChoicesAsync();

    /// <summary>The field whose value broke the rule, as in <c>Input.Title</c>; none when it concerns the whole.</summary>
    string? FieldOf(Rule rule);

    /// <summary>Takes over that someone else saved in between: the next save is made knowing it.</summary>
    void Overtaken(Conflict conflict, uint currentVersion);

    IActionResult Show();
}
