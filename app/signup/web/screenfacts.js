// Reads what tells one screen from another: title, headings and buttons that are in sight, each cut. In the world of
// its own that signupmessages.js has, and it changes nothing of the page. A page that never stops changing is read ten
// times a second, and of a page with a thousand headings the first ones.
var watchScreen = (function () {
    "use strict";
    var longestText = 120;
    var mostTexts = 12;
    var mostLooks = 300;
    var settleMs = 40; // what one click changes is often several changes
    var pauseMs = 100;

    function textOf(element) {
        var text = element.tagName === "INPUT" ? element.value : element.textContent;
        return String(text || "").slice(0, 8 * longestText).replace(/\s+/g, " ").trim().slice(0, longestText);
    }

    function textsOf(selector) {
        var texts = [];
        var found = document.querySelectorAll(selector);
        for (var i = 0; i < found.length && i < mostLooks && texts.length < mostTexts; ++i) {
            if (found[i].getClientRects().length === 0)
                continue;
            var text = textOf(found[i]);
            if (text)
                texts.push(text);
        }
        return texts;
    }

    return function (tell) {
        var told = "";
        var isWaiting = false;
        var isResting = false;

        function read() {
            var facts = JSON.stringify({
                title: String(document.title || "").slice(0, longestText),
                headings: textsOf("h1, h2, h3, [role=heading]"),
                buttons: textsOf("button, [role=button], input[type=submit]"),
            });
            if (facts !== told)
                tell(told = facts);
        }

        function rest() {
            isResting = false;
            if (isWaiting) {
                isWaiting = false;
                changed();
            }
        }

        function changed() {
            if (isResting) {
                isWaiting = true;
                return;
            }
            isResting = true;
            setTimeout(function () {
                read();
                setTimeout(rest, pauseMs - settleMs);
            }, settleMs);
        }

        new MutationObserver(changed).observe(document, {
            subtree: true, childList: true, characterData: true, attributes: true,
            attributeFilter: ["class", "style", "hidden", "aria-hidden", "value", "open"],
        });
        // What only a style sheet or a picture that has come changes is no mutation.
        window.addEventListener("load", changed);
        window.addEventListener("pageshow", changed);
        changed();
    };
})();
