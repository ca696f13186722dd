using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ProgramTracker.Web.Tests.Hosting;

/// <summary>Someone at a browser without scripts: opens pages, fills in the form that is really there, follows redirects.</summary>
public sealed class Visitor(HttpClient client)
{
    private readonly Dictionary<string, string> _cookies = [];

    public HttpClient Client => client;

    public async Task<Page> OpenAsync(string address) => await FollowAsync(await SendAsync(new HttpRequestMessage(HttpMethod.Get, address)));

    /// <summary>Opens the address and fills in its form (the one that <paramref name="form"/> selects); a field that is not on the form fails.</summary>
    public async Task<Page> SubmitAsync(string address, IEnumerable<KeyValuePair<string, string>> answers, string form = "main form[method=post]") =>
        await (await OpenAsync(address)).SubmitAsync(answers, form);

    internal async Task<Page> PostAsync(string address, IEnumerable<KeyValuePair<string, string>> fields) => await PostAsync(address, new FormUrlEncodedContent(fields));

    private async Task<Page> PostAsync(string address, HttpContent content) =>
        await FollowAsync(await SendAsync(new HttpRequestMessage(HttpMethod.Post, address) { Content = content }));

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        if (_cookies.Count > 0)
        {
            var signedIn = client.DefaultRequestHeaders.TryGetValues("Cookie", out var fixedCookies) ? fixedCookies : [];
            request.Headers.Add("Cookie", string.Join("; ", signedIn.Concat(_cookies.Select(c => $"{c.Key}={c.Value}"))));
        }

        var response = await client.SendAsync(request);
        if (response.Headers.TryGetValues("Set-Cookie", out var set))
            foreach (var cookie in set.Select(s => s.Split(';')[0].Split('=', 2)))
                _cookies[cookie[0]] = cookie[1];

        return response;
    }

    private async Task<Page> FollowAsync(HttpResponseMessage response)
    {
        for (var hops = 0; (int)response.StatusCode is 301 or 302 or 303 && hops < 10; hops++)
        {
            var to = new Uri(response.RequestMessage!.RequestUri!, response.Headers.Location!);
            response = await SendAsync(new HttpRequestMessage(HttpMethod.Get, to));
        }

        var document = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
        return new Page(this, response.StatusCode, response.RequestMessage!.RequestUri!, document, response);
    }

    /// <summary>What came back.</summary>
    public sealed record Page(Visitor Visitor, HttpStatusCode Status, Uri Address, IHtmlDocument Document, HttpResponseMessage Response)
    {
        public string Path => Address.AbsolutePath;

        /// <summary>The words of the page without its shell.</summary>
        public string Text => (Document.QuerySelector("main") ?? Document.Body)?.TextContent ?? "";

        /// <summary>The sentences that say what is wrong.</summary>
        public IReadOnlyList<string> Errors => [.. Document.QuerySelectorAll("main [role=alert] li").Select(e => e.TextContent.Trim()).Where(t => t.Length > 0)];

        public async Task<Page> SubmitAsync(IEnumerable<KeyValuePair<string, string>> answers, string form = "main form[method=post]")
        {
            var element = Document.QuerySelector(form) as IHtmlFormElement ?? throw new InvalidOperationException($"{Path} has no form {form}: {Text.Trim()}");
            var given = answers.ToLookup(a => a.Key, a => a.Value);
            var names = element.Elements.OfType<AngleSharp.Dom.IElement>().Select(e => e.GetAttribute("name")).ToHashSet();
            foreach (var name in given.Select(g => g.Key).Where(name => !names.Contains(name)))
                throw new InvalidOperationException($"The form of {Path} has no field {name}; it has {string.Join(", ", names.Where(n => n is not null))}.");

            var fields = Filled(element).Where(f => !given.Contains(f.Key)).Concat(given.SelectMany(g => g.Select(v => KeyValuePair.Create(g.Key, v)))).ToList();
            var action = element.GetAttribute("action") is { Length: > 0 } to ? new Uri(Address, to) : Address;

            return await Visitor.PostAsync(action.PathAndQuery, fields);
        }

        /// <summary>Sends the form of the page with a file in its only file field.</summary>
        public Task<Page> UploadAsync(string fileName, byte[] content) => UploadAsync([(fileName, (HttpContent)new ByteArrayContent(content))], new Dictionary<string, string>());

        /// <summary>Sends the form of the page, filled in, with files in its only file field.</summary>
        public async Task<Page> UploadAsync(IEnumerable<(string Name, HttpContent Content)> files, IReadOnlyDictionary<string, string> answers)
        {
            var element = (IHtmlFormElement)Document.QuerySelector("main form[enctype='multipart/form-data']")!;
            var sent = new MultipartFormDataContent();
            foreach (var (name, value) in Filled(element))
                sent.Add(new StringContent(answers.TryGetValue(name, out var answer) ? answer : value), name);
            foreach (var (name, content) in files)
                sent.Add(content, element.QuerySelector("input[type=file]")!.GetAttribute("name")!, name);

            return await Visitor.PostAsync(Address.PathAndQuery, sent);
        }

        private static IEnumerable<KeyValuePair<string, string>> Filled(IHtmlFormElement form)
        {
            foreach (var element in form.Elements)
            {
                var (name, value) = element switch
                {
                    IHtmlInputElement { Type: "submit" or "button" or "file" } => (null, null),
                    IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => (null, null),
                    IHtmlInputElement { IsDisabled: true } => (null, null),
                    IHtmlInputElement input => (input.Name, input.Value),
                    IHtmlTextAreaElement area => (area.Name, area.Value),
                    _ => (null, null),
                };
                if (!string.IsNullOrEmpty(name))
                    yield return KeyValuePair.Create(name, value ?? "");
                if (element is IHtmlSelectElement { Name.Length: > 0 } select)
                    foreach (var option in select.Options.Where(o => o.IsSelected))
                        yield return KeyValuePair.Create(select.Name!, option.Value);
            }
        }
    }
}
