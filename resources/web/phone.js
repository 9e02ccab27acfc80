"use strict";

const app = new URLSearchParams(location.search).get("app");
const address = what => `phone/${what}` + (app ? `?app=${encodeURIComponent(app)}` : "");
const stage = practice.byId("stage");
let shown = "";
let isBusy = false;

async function act(action, value = "") {
    // A poll that left before the action must not draw the older state over its answer.
    isBusy = true;
    try {
        const reply = await practice.send(address("act"), {action, value});
        if (reply.ok)
            show(reply.body);
        return reply.ok;
    } catch (error) {
        return false; // The poll tells the person that nobody answers.
    } finally {
        isBusy = false;
    }
}

// The page asks whoever hosts it for a scan by its fragment; the answer comes through practicePhoneScanned().
function askForScan() {
    endScan();
    location.hash = "#scan";
    practice.text(stage, "finder", "Point the camera at the QR code on the computer…");
}
function endScan() {
    if (location.hash)
        history.replaceState(null, "", location.pathname + location.search);
}
window.practicePhoneScanned = text => {
    endScan();
    practice.text(stage, "finder", "The camera starts when you press Scan QR code.");
    return act("scan", String(text));
};

async function sendMessage() {
    const input = practice.byId("message-text");
    const text = input.value.trim();
    practice.text(stage, "sendError", text ? "" : "Type a message first.");
    if (!text || !await act("send-message", text))
        return;
    const item = document.createElement("li");
    item.className = "bubble mine";
    item.textContent = text;
    stage.querySelector(".log").append(item);
    input.value = "";
}

stage.addEventListener("submit", event => {
    event.preventDefault();
    if (shown === "code")
        act("submit-code", practice.byId("access-code").value);
    else
        sendMessage();
});
stage.addEventListener("click", event => {
    const button = event.target.closest("button");
    if (!button || button.type === "submit")
        return;
    if (button.id === "scan")
        askForScan();
    else if (button.id === "submit-scan-text")
        window.practicePhoneScanned(practice.byId("scan-text").value);
    else
        act(button.id);
});

function show(state) {
    if (state.step !== shown) {
        shown = state.step;
        endScan();
        practice.mount(shown, stage);
    }
    practice.text(document, "number", state.number || "WhatsApp Business app");
    practice.text(stage, "appName", state.appName || "");
    practice.text(stage, "error", state.error || "");
    practice.text(stage, "messageHint", state.scansFirst
        ? "Scan the QR code on your computer to connect to the Business Platform."
        : "Connect to the Business Platform, then enter the code that your computer shows.");
    practice.text(stage, "shared", state.sharesChats ? "Chats are shared" : "Chats are not shared");
}

practice.poll(300, async () => {
    if (isBusy)
        return;
    const reply = await practice.send(address("state"));
    if (!isBusy && reply.ok)
        show(reply.body);
}, answers => practice.text(document, "unreachable", answers ? "" : "The practice partner does not answer. Trying again."));
