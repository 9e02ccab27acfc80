"use strict";

const base = location.pathname.replace(/\/+$/, "");
const stage = practice.byId("stage");
let texts = goLiveTexts.en;
let shown = "";
let popup = null;
let hint = "";
let isWindowOpen = false;
let starts = 0;

const screenOf = state => {
    switch (state.stage) {
    case "open":
    case "facebook-started":
        return "start";
    case "phone-selection":
        return state.canStart ? "start" : "numbers";
    case "provisioning":
        return "progress";
    case "live":
        return "done";
    default:
        return "problem";
    }
};

function speak(language) {
    // Where the link names no language, the browser's is the best guess.
    const tag = (language || navigator.language || "en").replace("_", "-");
    texts = tag.toLowerCase().startsWith("pt") ? goLiveTexts.pt : goLiveTexts.en;
    document.documentElement.lang = texts === goLiveTexts.pt ? "pt-BR" : "en";
    document.title = texts.pageTitle;
}

function fill() {
    for (const element of document.querySelectorAll("[data-text]")) {
        const value = texts[element.dataset.text];
        if (typeof value === "string")
            practice.text(element.parentElement, element.dataset.text, value);
    }
}

// A host may hide a closed window and keep its page: then only the server knows that it is gone.
const isShowingPopup = () => Boolean(popup) && !popup.closed && isWindowOpen;

async function startFacebook() {
    if (isShowingPopup()) {
        popup.focus();
        return;
    }
    const reply = await practice.send(base + "/start", {});
    if (!reply.ok) {
        show(reply.body);
        return;
    }
    ++starts;
    popup = window.open(reply.body.dialogUrl, "_blank", "popup,width=620,height=640");
    isWindowOpen = Boolean(popup);
    hint = popup ? "waiting" : "blocked";
    showHint();
}

function showHint(state) {
    const key = hint || (state && state.stage === "phone-selection" ? "startAgain" : "");
    practice.text(stage, "hint", key ? texts[key] : "");
}

function listNumbers(numbers) {
    const list = practice.byId("number-list");
    numbers.forEach((number, index) => {
        const label = document.createElement("label");
        label.className = "choice";
        const radio = document.createElement("input");
        radio.type = "radio";
        radio.name = "number";
        radio.id = "number-" + index;
        radio.value = number;
        label.append(radio, document.createTextNode(number));
        list.append(label);
    });
    list.addEventListener("change", () => {
        practice.markChosen(list);
        practice.text(stage, "error", "");
    });
    stage.querySelector("form").addEventListener("submit", async event => {
        event.preventDefault();
        const chosen = list.querySelector("input:checked");
        if (!chosen) {
            practice.text(stage, "error", texts.chooseNumber);
            list.querySelector("input").focus();
            return;
        }
        const button = practice.byId("confirm-number");
        button.disabled = true;
        const reply = await practice.send(base + "/confirm", {number: chosen.value});
        button.disabled = false;
        show(reply.body);
        if (!reply.ok)
            practice.text(stage, "error", texts.notAccepted);
    });
}

function listStages(setUp) {
    const list = stage.querySelector(".stages");
    const current = setUp.findIndex(step => !step.done);
    const key = JSON.stringify(setUp);
    if (list.dataset.key === key)
        return;
    list.dataset.key = key;
    list.replaceChildren(...setUp.map((step, index) => {
        const item = document.createElement("li");
        item.className = step.done ? "done" : index === current ? "now" : "";
        const state = step.done ? texts.stageDone : index === current ? texts.stageNow : "";
        item.textContent = (texts.stages[step.name] || step.name) + (state ? ` – ${state}` : "");
        return item;
    }));
}

function show(state) {
    speak(state.language);
    isWindowOpen = state.isWindowOpen;
    const screen = screenOf(state);
    // Two different problems are two different screens.
    const key = screen + (screen === "problem" ? state.stage : "") + (screen === "numbers" ? state.numbers.join() : "");
    if (key !== shown) {
        shown = key;
        practice.mount(screen, stage);
        fill();
        practice.text(document, "appName", state.appName);
        practice.byId("which-app").hidden = !state.appName;
        if (screen === "start")
            practice.byId("continue-with-facebook").addEventListener("click", startFacebook);
        if (screen === "numbers")
            listNumbers(state.numbers);
        if (screen === "problem") {
            practice.byId("link-problem").dataset.kind = state.stage;
            const kind = ["expired", "failed"].includes(state.stage) ? state.stage : "unknown";
            practice.text(stage, "problemTitle", texts[kind + "Title"]);
            practice.text(stage, "problemText", texts[kind + "Text"]);
        }
    }
    if (screen === "start") {
        if (popup && !isShowingPopup()) {
            popup = null;
            hint = state.canStart && state.stage === "phone-selection" ? "" : "closed";
        }
        showHint(state);
    } else if (screen === "progress") {
        listStages(state.setUp);
    }
}

// The state alone moves this page on, so that a pop-up that lost its opener does not hang it.
practice.poll(500, async () => {
    const asked = starts;
    const reply = await practice.send(base + "/state");
    // An answer from before the start knows nothing of the new window.
    if (asked === starts)
        show(reply.body);
}, answers => practice.text(document, "unreachableNow", answers ? "" : texts.unreachable));
