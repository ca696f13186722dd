using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Resources;
using FluentValidation.Resources;

namespace ProgramTracker.Web.Words;

/// <summary>What FluentValidation says, in our own sentences. The keys are the names of its validators; {PropertyName} is the label of the field.</summary>
public sealed class ValidationSentences : LanguageManager
{
    private static readonly ResourceManager English = new(typeof(Words));

    private static readonly Dictionary<string, string> Sentences = new(StringComparer.Ordinal)
    {
        ["NotEmptyValidator"] = "{PropertyName} không được để trống.",
        ["NotNullValidator"] = "{PropertyName} không được để trống.",
        ["MaximumLengthValidator"] = "{PropertyName} dài {TotalLength} ký tự, chỉ ghi được tối đa {MaxLength}.",
        ["MinimumLengthValidator"] = "{PropertyName} cần ít nhất {MinLength} ký tự.",
        ["LengthValidator"] = "{PropertyName} dài từ {MinLength} đến {MaxLength} ký tự; đang có {TotalLength}.",
        ["ExactLengthValidator"] = "{PropertyName} phải có đúng {MaxLength} ký tự.",
        ["GreaterThanOrEqualValidator"] = "{PropertyName} phải từ {ComparisonValue} trở lên.",
        ["GreaterThanValidator"] = "{PropertyName} phải lớn hơn {ComparisonValue}.",
        ["LessThanOrEqualValidator"] = "{PropertyName} không được quá {ComparisonValue}.",
        ["LessThanValidator"] = "{PropertyName} phải nhỏ hơn {ComparisonValue}.",
        ["InclusiveBetweenValidator"] = "{PropertyName} phải từ {From} đến {To}.",
        ["EqualValidator"] = "{PropertyName} phải giống {ComparisonProperty}.",
        ["EmailValidator"] = "{PropertyName} không phải là địa chỉ thư điện tử.",
        ["RegularExpressionValidator"] = "{PropertyName} viết chưa đúng.",
        ["EnumValidator"] = "{PropertyName}: chọn một mục trong danh sách.",
        ["PredicateValidator"] = "{PropertyName} chưa đúng.",
        ["AsyncPredicateValidator"] = "{PropertyName} chưa đúng.",
        ["Length_Simple"] = "{PropertyName} dài từ {MinLength} đến {MaxLength} ký tự.",
        ["MinimumLength_Simple"] = "{PropertyName} cần ít nhất {MinLength} ký tự.",
        ["MaximumLength_Simple"] = "{PropertyName} chỉ ghi được tối đa {MaxLength} ký tự.",
    };

    /// <summary>Every sentence, for the test that asks for its English.</summary>
    public static IEnumerable<string> All => Sentences.Values;

    public override string GetString(string key, CultureInfo? culture = null) =>
        Sentences.TryGetValue(key, out var sentence) ? Say(sentence) : base.GetString(key, culture ?? CultureInfo.CurrentUICulture);

    /// <summary>The label of a field, in the language of the request.</summary>
    public static string? NameOf(MemberInfo? member) =>
        member?.GetCustomAttribute<DisplayAttribute>()?.GetName() is { } name ? Say(name) : null;

    private static string Say(string vietnamese) => English.GetString(vietnamese, CultureInfo.CurrentUICulture) ?? vietnamese;
}
