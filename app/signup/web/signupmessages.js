// Runs beside the page in a world of its own: the page can neither see nor call any of this. It hands window messages
// to the program, which checks their origin.
(function () {
    "use strict";
    var longestMessage = 65536;
    var mostWaiting = 50;
    var waiting = [];
    var bridge = null;
    var mostInASecond = 20;
    var saidBy = {};

    // By origin: a page that floods must not drown what another one has to say.
    function saysTooMuch(origin) {
        var said = saidBy[origin] = (saidBy[origin] || 0) + 1;
        if (said === 1)
            setTimeout(function () { delete saidBy[origin]; }, 1000);
        return said > mostInASecond;
    }

    function handOver(origin, text) {
        if (bridge)
            bridge.takeMessage(origin, text);
        else if (waiting.length < mostWaiting)
            waiting.push([origin, text]);
    }

    window.addEventListener("message", function (event) {
        // A page can make up a MessageEvent with any origin it likes; only the engine's own are trusted.
        if (!event.isTrusted)
            return;
        var text;
        try {
            text = typeof event.data === "string" ? event.data : JSON.stringify(event.data);
        } catch (unprintable) {
            return;
        }
        // The SDK's own messages carry a log-in code: they stay in the page.
        if (typeof text !== "string" || text.length > longestMessage || text.indexOf("WA_EMBEDDED_SIGNUP") < 0)
            return;
        if (!saysTooMuch(event.origin))
            handOver(event.origin, text);
    }, true);

    function connect() {
        if (bridge || typeof qt === "undefined" || !qt.webChannelTransport)
            return;
        new QWebChannel(qt.webChannelTransport, function (channel) {
            var screen = channel.objects.screen;
            if (screen)
                watchScreen(function (facts) { screen.takeScreen(facts); });
            // The pop-up's page has no such object: what it hears is nobody's message to the program.
            bridge = channel.objects.signUp;
            if (bridge)
                waiting.forEach(function (message) { bridge.takeMessage(message[0], message[1]); });
            waiting = [];
        });
    }

    connect();
})();
