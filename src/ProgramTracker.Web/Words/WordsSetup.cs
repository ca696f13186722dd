using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using FluentValidation;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.WebEncoders;

namespace ProgramTracker.Web.Words;

/// <summary>Sets up the languages of the interface. Figures and dates are Vietnamese in both: the switch changes words, never content.</summary>
public static class WordsSetup
{
    /// <summary>The cookie that keeps the chosen language, <c>vi</c> or <c>en</c>.</summary>
    public const string LanguageCookie = "language";

    /// <summary>The language of what leaves the site, whichever the screen speaks.</summary>
    internal static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    /// <summary>Adds the words, the request's language, and Vietnamese sentences for what binding and validation refuse. <c>UseRequestLocalization()</c> belongs before routing.</summary>
    public static IServiceCollection AddWords(this IServiceCollection services)
    {
        services.AddLocalization();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<SaidTime>();
        services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<RequestLocalizationOptions>(ChooseLanguage);
        services.Configure<MvcDataAnnotationsLocalizationOptions>(o => o.DataAnnotationLocalizerProvider = (_, words) => words.Create(typeof(Words)));
        services.AddOptions<MvcOptions>().Configure<IStringLocalizer<Words>>((o, t) => SayWhatCannotBeRead(o.ModelBindingMessageProvider, t));
        services.Configure<MvcOptions>(o => o.ModelBinderProviders.Insert(0, new TypedValues()));

        ValidatorOptions.Global.LanguageManager = new ValidationSentences();
        ValidatorOptions.Global.DisplayNameResolver = (_, member, _) => ValidationSentences.NameOf(member);
        return services;
    }

    private static void ChooseLanguage(RequestLocalizationOptions options)
    {
        options.DefaultRequestCulture = new RequestCulture(Vietnamese);
        options.SupportedCultures = [Vietnamese];
        options.SupportedUICultures = [Vietnamese, English];
        options.RequestCultureProviders =
        [
            new CustomRequestCultureProvider(http => Task.FromResult<ProviderCultureResult?>(
                http.Request.Cookies[LanguageCookie] == "en" ? new ProviderCultureResult("vi-VN", "en") : null)),
        ];
    }

    private static void SayWhatCannotBeRead(DefaultModelBindingMessageProvider say, IStringLocalizer<Words> t)
    {
        say.SetAttemptedValueIsInvalidAccessor((value, field) => t["“{0}” không dùng được cho {1}. Xem lại cách viết.", Short(value), field]);
        say.SetNonPropertyAttemptedValueIsInvalidAccessor(value => t["“{0}” không dùng được. Xem lại cách viết.", Short(value)]);
        say.SetUnknownValueIsInvalidAccessor(field => t["Giá trị của {0} không dùng được. Xem lại cách viết.", field]);
        say.SetNonPropertyUnknownValueIsInvalidAccessor(() => t["Giá trị này không dùng được. Xem lại cách viết."]);
        say.SetValueIsInvalidAccessor(value => t["“{0}” không dùng được. Xem lại cách viết.", Short(value)]);
        say.SetValueMustBeANumberAccessor(field => t["{0} phải là số, ví dụ 1.234 hoặc 20,5.", field]);
        say.SetNonPropertyValueMustBeANumberAccessor(() => t["Phải là số, ví dụ 1.234 hoặc 20,5."]);
        say.SetValueMustNotBeNullAccessor(_ => t["Mục này không được để trống."]);
        say.SetMissingBindRequiredValueAccessor(field => t["Thiếu {0}.", field]);
        say.SetMissingKeyOrValueAccessor(() => t["Mục này không được để trống."]);
        say.SetMissingRequestBodyRequiredValueAccessor(() => t["Không nhận được nội dung. Xin gửi lại."]);
    }

    /// <summary>A sentence quotes the beginning of what was typed, not a megabyte of it.</summary>
    internal static string Short(string? value) => value is { Length: > 60 } ? string.Concat(value.AsSpan(0, 60), "…") : value ?? "";
}
