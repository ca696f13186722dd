using Microsoft.EntityFrameworkCore;

namespace ProgramTracker.Data.Drafts;

/// <summary>Query phrases about what was typed and not saved.</summary>
public static class DraftQueries
{
    /// <summary>So many forms at most are kept for one account; the oldest go.</summary>
    public const int MostForms = 100;

    /// <summary>The actor's own.</summary>
    public static IQueryable<FormDraft> OwnDrafts(this TrackerContext db) => db.Set<FormDraft>().Where(draft => draft.UserId == db.Actor.UserId);

    /// <summary>Keeps what the actor typed into a form, over what it typed before, and forgets what lay too long and what is too much.</summary>
    /// <param name="key">At most <see cref="FormDraft.KeyLength"/> characters.</param>
    /// <param name="fields">At most <see cref="FormDraft.FieldsLength"/> characters.</param>
    public static async Task KeepDraftAsync(this TrackerContext db, string key, string fields, DateTimeOffset now)
    {
        await db.Database.ExecuteSqlAsync(
            $"""
            insert into form_drafts (user_id, key, fields, saved_at) values ({db.Actor.UserId}, {key}, {fields}, {now})
            on conflict (user_id, key) do update set fields = excluded.fields, saved_at = excluded.saved_at
            """);
        var tooMany = db.OwnDrafts().OrderByDescending(draft => draft.SavedAt).Skip(MostForms).Select(draft => draft.Key);
        await db.OwnDrafts().Where(draft => draft.SavedAt < now - FormDraft.Kept || tooMany.Contains(draft.Key)).ExecuteDeleteAsync();
    }

    /// <summary>Forgets what the actor typed into a form.</summary>
    public static Task ForgetDraftAsync(this TrackerContext db, string key) => db.OwnDrafts().Where(draft => draft.Key == key).ExecuteDeleteAsync();
}
