"use strict";

const session = new URLSearchParams(location.search).get("session") || "";
const address = what => `dialog/${what}?session=${encodeURIComponent(session)}`;
const stage = practice.byId("stage");
let state = {};
let shown = "";
let hasLeft = false;

const countries = [["Brazil", "55"], ["Argentina", "54"], ["Colombia", "57"], ["France", "33"], ["Germany", "49"],
    ["India", "91"], ["Indonesia", "62"], ["Kenya", "254"], ["Mexico", "52"], ["Nigeria", "234"], ["Portugal", "351"],
    ["South Africa", "27"], ["Spain", "34"], ["United Arab Emirates", "971"], ["United Kingdom", "44"],
    ["United States", "1"]];

function post(payload) {
    // A pop-up that lost its opener posts to nobody; the go-live page then learns the end from its own state.
    if (window.opener)
        window.opener.postMessage(payload, "*");
}

// The real window talks to its SDK through the same channel; a listener has to step over all of this.
function postNoiseBefore() {
    post("cb=f2a9c41&domain=127.0.0.1&is_canvas=false&relation=opener&type=ready");
    post({xdArbiterRegister: true, sdk: "joey", frame: "f1b2c3d"});
    post("_FB_ practice noise {not json");
}
function postNoiseAfter(finished) {
    post(finished
        ? "cb=f3c1d27&relation=opener&frame=f1b2c3d&code=practice-code-that-nobody-needs"
        : "cb=f3c1d27&relation=opener&frame=f1b2c3d&error=access_denied&error_code=200&error_description=Permissions+error&error_reason=user_denied");
    post({xdArbiterHandleMessage: {method: "loginReload", params: "{}"}});
}

function postSessionMessage() {
    const leaving = state.leaving;
    if (!leaving)
        return;
    delete state.leaving; // Once: a reported problem is not told again when the window closes.
    post(leaving.asObject ? leaving.message : JSON.stringify(leaving.message));
}

// The message goes out however the window is closed: by a button, by X, by its opener.
function leave() {
    if (hasLeft || !state.screen || state.isOver)
        return;
    hasLeft = true;
    if (!state.closesItself) {
        postSessionMessage();
        postNoiseAfter(state.screen === "success");
    }
    navigator.sendBeacon(address("leave"), "{}");
}
window.addEventListener("beforeunload", leave);
window.addEventListener("pagehide", leave);

function closeWindow() {
    leave();
    window.close();
}

function tellWhether(answers) {
    practice.text(document, "unreachable", answers ? "" : "The practice partner does not answer. Try again.");
}

async function act(value) {
    try {
        show((await practice.send(address("act"), {screen: state.screen, value})).body);
        tellWhether(true);
    } catch (error) {
        tellWhether(false);
    }
}

const valueOf = {
    "portfolio": () => practice.byId("portfolio").value,
    "new-business": () => practice.byId("business-name").value,
    "setup-choice": () => (stage.querySelector("input:checked") || {value: ""}).value,
    "phone-number": () => {
        const number = practice.byId("phone-number").value.trim();
        const code = practice.byId("country-code").value;
        return code && !/^(\+|00)/.test(number) ? `+${code} ${number}` : number;
    },
    "business-information": () => practice.byId("time-zone").value,
};

stage.addEventListener("submit", async event => {
    event.preventDefault();
    if (state.screen === "success") {
        closeWindow();
        return;
    }
    const button = event.submitter || stage.querySelector("button.main");
    button.disabled = true;
    if (state.screen === "problem" && !state.problem.isReported)
        postSessionMessage();
    await act(valueOf[state.screen] ? valueOf[state.screen]() : "");
    button.disabled = state.screen === "problem" && state.problem.isReported;
});
stage.addEventListener("click", event => {
    if (event.target.id === "close-window")
        closeWindow();
    if (event.target.id === "copy-code")
        copyCode(event.target);
});
stage.addEventListener("change", () => practice.markChosen(stage));

async function copyCode(button) {
    const code = practice.byId("access-code-shown");
    try {
        await navigator.clipboard.writeText(code.textContent);
    } catch (error) {
        // No clipboard permission: select the code, so that the keyboard can copy it.
        getSelection().selectAllChildren(code);
        document.execCommand("copy");
    }
    button.textContent = "Copied";
}

function addOption(select, value, text) {
    const option = document.createElement("option");
    option.value = value;
    option.textContent = text;
    select.append(option);
}

const fill = {
    "portfolio": () => state.portfolios.forEach(one => addOption(practice.byId("portfolio"), one.id, one.name)),
    "setup-choice": () => {
        const preselected = stage.querySelector(`input[value="${state.setup}"]`);
        if (preselected)
            preselected.checked = true;
        practice.markChosen(stage);
    },
    "phone-number": () => {
        const select = practice.byId("country-code");
        addOption(select, "", "As in the number (+…)");
        countries.forEach(([name, code]) => addOption(select, code, `${name} (+${code})`));
    },
};

function showHandOff() {
    const {form, qrVersion, qrSecondsLeft, code, codeRenewed, phone} = state.handOff;
    const container = practice.byId("handoff-form");
    if (container.dataset.form !== form) {
        container.dataset.form = form;
        document.body.dataset.form = form;
        container.replaceChildren(practice.byId("screen-handoff-" + form).content.cloneNode(true));
    }
    if (form === "qr") {
        const picture = practice.byId("qr");
        if (picture.dataset.version !== String(qrVersion)) {
            picture.dataset.version = qrVersion;
            picture.src = `${address("qr.svg")}&v=${qrVersion}`;
        }
        practice.text(container, "qrLasts", `This code lasts ${qrSecondsLeft} s more; then a new one appears by itself.`);
    } else {
        const shownCode = practice.byId("access-code-shown");
        if (shownCode.textContent !== code) {
            shownCode.textContent = code;
            practice.byId("copy-code").textContent = "Copy";
        }
        practice.text(container, "codeNote", codeRenewed ? "This is a new code: the one before was mistyped five times." : "");
    }
    practice.text(stage, "phoneStatus", phone === "message"
        ? "The message is on the phone. This window goes on by itself when the phone is done."
        : "The phone is at work. This window goes on by itself when it is done.");
}

function show(next) {
    if (!next.screen || next.isOver) {
        document.title = "Closed (practice)";
        practice.mount("gone", stage);
        document.body.dataset.screen = "problem";
        state = next;
        shown = "gone";
        return;
    }
    state = next;
    if (state.screen !== shown) {
        shown = state.screen;
        practice.mount(shown, stage);
        practice.text(document, "appName", state.appName);
        if (fill[shown])
            fill[shown]();
        if (state.closesItself)
            setTimeout(closeWindow, 1200);
    }
    practice.text(stage, "error", state.error);
    practice.text(stage, "phone", state.phone);
    if (shown === "handoff")
        showHandOff();
    if (shown === "success")
        practice.text(stage, "successText", state.hasNumber
            ? `${state.phone} is connected. Finish takes you back to the go-live page.`
            : "No phone number was connected. Finish takes you back to the go-live page.");
    if (shown === "problem") {
        practice.text(stage, "problemText", state.problem.text);
        practice.text(stage, "problemCode", state.problem.code);
        practice.text(stage, "problemSession", state.problem.session);
        practice.text(stage, "reported", state.problem.isReported ? "Reported. You can close this window." : "");
    }
}

postNoiseBefore();
practice.poll(300, async () => {
    // Only the hand-off changes by itself.
    if (shown === "" || shown === "handoff") {
        show((await practice.send(address("state"))).body);
        tellWhether(true);
    }
}, answers => answers || tellWhether(false));
