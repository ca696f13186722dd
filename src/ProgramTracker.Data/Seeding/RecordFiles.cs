using System.Text.Json;
using System.Text.Json.Serialization;
using ProgramTracker.Domain.Dates;

namespace ProgramTracker.Data.Seeding;

/// <summary>The example records as the program carries them: JSON with the names of the model; a name that the format does not know is refused.</summary>
internal static class RecordFiles
{
    private const string Folder = "ProgramTracker.Data.Seeding.records.";

    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        Converters = { new JsonStringEnumConverter(), new IsoPartialDate() },
    };

    public static IReadOnlyList<ExampleDocument> Documents => Read<IReadOnlyList<ExampleDocument>>(Folder + "documents.json");

    public static IReadOnlyList<ExampleProgramme> Programmes => Read<IReadOnlyList<ExampleProgramme>>(Folder + "programmes.json");

    public static IReadOnlyList<ExampleConference> Conferences =>
    [
        .. typeof(RecordFiles).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder + "conference-", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(Read<ExampleConference>),
    ];

    private static T Read<T>(string name)
    {
        using var stream = typeof(RecordFiles).Assembly.GetManifestResourceStream(name)!;

        return JsonSerializer.Deserialize<T>(stream, Format)!;
    }

    /// <summary><c>2021-12-22</c>, <c>2013</c>, <c>--05-31</c>.</summary>
    private sealed class IsoPartialDate : JsonConverter<PartialDate>
    {
        public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            PartialDate.ParseIso(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToIso());
    }
}
