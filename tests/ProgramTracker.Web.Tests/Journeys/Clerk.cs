using Microsoft.Playwright;

namespace ProgramTracker.Web.Tests.Journeys;

/// <summary>Someone who works by keyboard: moves with Tab, reads the label under the cursor, types.</summary>
public sealed class Clerk(IPage page)
{
    private const string NameUnderTheCursor =
        """
        () => {
            const e = document.activeElement;
            const words = e.labels && e.labels.length ? [...e.labels].map(l => l.textContent).join(' ') : e.getAttribute('aria-label') || e.textContent || '';
            return words.trim().replace(/\s+/g, ' ');
        }
        """;

    private const int LongestWay = 200;

    public IPage Page => page;

    public async Task SignInAsync(string userName, string password)
    {
        await page.GotoAsync("/sign-in");
        await page.Keyboard.TypeAsync(userName);
        await TabToAsync("Mật khẩu");
        await page.Keyboard.TypeAsync(password);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(url => !new Uri(url).AbsolutePath.StartsWith("/sign-in", StringComparison.Ordinal));
    }

    /// <summary>Moves on with Tab until the cursor stands on the field, link or button of that name.</summary>
    public async Task TabToAsync(string name)
    {
        for (var steps = 0; steps < LongestWay; steps++)
        {
            await page.Keyboard.PressAsync("Tab");
            var here = await page.EvaluateAsync<string>(NameUnderTheCursor);
            if (here == name || here.StartsWith(name + " (", StringComparison.Ordinal))
                return;
        }

        throw new InvalidOperationException($"Tab does not reach “{name}” at {page.Url}.");
    }

    /// <summary>Goes to the field and types over what stands there.</summary>
    public async Task TypeAsync(string field, string text)
    {
        await TabToAsync(field);
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync(text);
    }

    /// <summary>Goes to the field, types, and takes the first suggestion that has the words.</summary>
    public async Task TakeAsync(string field, string typed, string suggestion)
    {
        await TypeAsync(field, typed);
        await TakeHereAsync(suggestion);
    }

    /// <summary>Takes a suggestion of the field under the cursor.</summary>
    public async Task TakeHereAsync(string suggestion)
    {
        var options = page.Locator("[role=option]:visible");
        await options.Filter(new LocatorFilterOptions { HasText = suggestion }).First.WaitForAsync();
        var names = await options.AllInnerTextsAsync();
        var wanted = names.ToList().FindIndex(name => name.Contains(suggestion, StringComparison.Ordinal));
        for (var step = 0; step <= wanted; step++)
            await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await options.First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Hidden });
    }

    /// <summary>Goes to the list of choices and chooses.</summary>
    public async Task ChooseAsync(string field, string choice)
    {
        await TabToAsync(field);
        await page.Locator(":focus").SelectOptionAsync(new SelectOptionValue { Label = choice });
    }

    /// <summary>Goes to the box and ticks it.</summary>
    public async Task TickAsync(string box)
    {
        await TabToAsync(box);
        if (!await page.Locator(":focus").IsCheckedAsync())
            await page.Keyboard.PressAsync("Space");
    }

    /// <summary>Goes to the link or button and presses Enter.</summary>
    public async Task PressAsync(string name)
    {
        await TabToAsync(name);
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Goes to the button, presses it, and waits for the page it leads to.</summary>
    public async Task PressToAsync(string name, string address)
    {
        await TabToAsync(name);
        await page.EvaluateAsync("() => { window.isThePageBefore = true; }");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForFunctionAsync("() => !window.isThePageBefore");
        await page.WaitForURLAsync(address);
    }
}
