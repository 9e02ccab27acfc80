"use strict";

// What the three practice pages share: screens are <template>s, so that the elements of a screen exist only while it is
// shown.
const practice = {
    byId: id => document.getElementById(id),

    mount(screen, container) {
        container.replaceChildren(practice.byId("screen-" + screen).content.cloneNode(true));
        document.body.dataset.screen = screen;
        const heading = container.querySelector("h1");
        if (heading) {
            heading.tabIndex = -1;
            heading.focus({preventScroll: true});
        }
        window.scrollTo(0, 0);
    },

    text(container, name, value) {
        for (const element of container.querySelectorAll(`[data-text="${name}"]`)) {
            // A changed text is read out by screen readers; an equal one must not be.
            if (element.textContent !== value)
                element.textContent = value;
        }
    },

    markChosen(container) {
        for (const input of container.querySelectorAll(".choice input"))
            input.closest(".choice").classList.toggle("chosen", input.checked);
    },

    async send(url, json) {
        const reply = await fetch(url, json === undefined
            ? {cache: "no-store"}
            : {method: "POST", headers: {"Content-Type": "application/json"}, body: JSON.stringify(json)});
        return {ok: reply.ok, status: reply.status, body: await reply.json()};
    },

    // Asks again and again, one request at a time, and more slowly while nobody answers.
    async poll(milliseconds, ask, answers = () => {}) {
        let pause = milliseconds;
        try {
            await ask();
            answers(true);
        } catch (error) {
            answers(false);
            pause = 4 * milliseconds;
        }
        setTimeout(() => practice.poll(milliseconds, ask, answers), pause);
    },
};
