using Microsoft.AspNetCore.Http.Extensions;

namespace ProgramTracker.Web.TagHelpers;

/// <summary>The address of the list that is shown, with something changed: filters stay, so that every view can be shared.</summary>
internal static class Address
{
    /// <summary>The same path and query with <paramref name="changes"/>; a null value leaves the key out.</summary>
    public static string With(HttpRequest request, params (string Key, string? Value)[] changes) => To(request.Path, request, changes);

    /// <summary>Another path with the query that is shown, changed in the same way.</summary>
    public static string To(PathString path, HttpRequest request, params (string Key, string? Value)[] changes)
    {
        var query = request.Query
            .Where(q => !changes.Any(c => string.Equals(c.Key, q.Key, StringComparison.OrdinalIgnoreCase)))
            .SelectMany(q => q.Value.Where(v => !string.IsNullOrEmpty(v)).Select(v => KeyValuePair.Create(q.Key, v!)))
            .Concat(changes.Where(c => c.Value is not null).Select(c => KeyValuePair.Create(c.Key, c.Value!)));

        return request.PathBase + path + new QueryBuilder(query).ToQueryString();
    }
}
