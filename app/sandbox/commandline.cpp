#include "sandbox/commandline.h"

#include <QCommandLineParser>

using namespace Qt::Literals::StringLiterals;

namespace golive::sandbox {
namespace {

void describe(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"port"_s, u"Port of the Partner API; 0 or none: a free one."_s, u"N"_s},
        {u"ready-file"_s, u"Write the line that is printed to this file too."_s, u"F"_s},
        {u"scenario"_s, u"What is to happen; see below."_s, u"S"_s, u"happy"_s},
        {u"speed"_s,
         u"How many times as fast as real time the simulated clock runs; not given: as kept in the state file, or 1."_s,
         u"X"_s},
        {u"state-file"_s, u"Keep what happened in this file and go on from it; see below."_s, u"F"_s},
        {u"webhook-url"_s, u"Send every event here too (an address on this machine)."_s, u"U"_s},
        {u"strict-headers"_s, u"Take a token only in the header that the endpoint's page names."_s},
        {u"no-rate-limits"_s, u"Answer however often one asks."_s},
        {u"dress-as-code-4"_s, u"Meta's refusals of a sync come under the outer code 4, as some have met them."_s},
        {u"with-parent"_s, u"End when standard input closes."_s},
        {{u"h"_s, u"help"_s}, u"Show this."_s},
    });
}

QString stateText()
{
    return u"\nState file:\n"
           "  Kept: addresses, secret, tokens, apps, links, subscriptions, events still to come, simulated time and\n"
           "  speed. Whatever an answer said is in the file before the answer leaves, so the program may be killed.\n"
           "  While it does not run, simulated time passes as real time; events that fell due meanwhile are sent at\n"
           "  the next start. An event that was sent in the last moment may be sent again.\n"
           "  Not kept: the lists of calls and events, rate limit counters, prepared failures. An open sign-up window\n"
           "  is closed: the hosted page offers Continue with Facebook again.\n"
           "  Where a port is taken by now, a free one is used and the ready line says \"isMoved\":true: links made\n"
           "  before lead nowhere; ask for them again, they keep their ids.\n"
           "  A file of another scenario is renamed to F.old, a damaged or foreign one to F.damaged, and practice\n"
           "  begins anew. F.lock keeps a second program off the same file.\n"_s;
}

QString controlText()
{
    return u"\nControl API, below controlUrl; bodies and answers are JSON:\n"
           "  POST signup      {appId, phone, sharesChats, confirms, setUpFails, finishedSecondsAgo}: Facebook is "
           "finished,\n"
           "                   that long ago, and the number is confirmed unless confirms is false. An app that was "
           "disconnected\n"
           "                   begins a new onboarding: both syncs are to be had again. For a window that is nearly\n"
           "                   closed say finishedSecondsAgo 85800, for one that was missed 90000, or move the clock.\n"
           "                   Instead of appId, link: the signed link, where it still holds.\n"
           "  POST confirm     {appId or link, phone}: of the numbers handed over this one is to go live.\n"
           "  POST clock       {advanceSeconds}: simulated time moves on, and what falls due happens at once.\n"
           "  POST fail        {path, times, how, at, bodyPart}: the next calls to path (* matches one part) fail. how "
           "is\n"
           "                   cut (at request-read, status-line or body: served, the answer is cut there; at "
           "unserved:\n"
           "                   thrown away), hang, html, 429, 500, slow (served; the answer leaves after seconds), or\n"
           "                   refuse (nobody can connect for seconds). bodyPart: only bodies that contain it.\n"
           "  POST disconnect  {appId, reason, initiatedBy, form}: the number leaves; form of the event: "
           "phone_number,\n"
           "                   waba_info or uninstalled. reason \"\": none is told.\n"
           "  POST offboard, reconnect {appId}: the phone was changed; the number is registered anew.\n"
           "  POST health      {appId, accountStatus, dockerStatus, canSendMessage, errors: [{error_code, "
           "error_description, possible_solution}]}:\n"
           "                   what its account info says from now on; what is not named is well.\n"
           "  POST echo        {appId, text}: a message is sent from the phone.\n"
           "  POST history     {appId, messages, phase, chunkOrder, progress}: a chunk of that many messages.\n"
           "  GET clock, calls (Partner API calls as answered, status 0 where the answer was cut; at is real time),\n"
           "      syncs (each sync call that was decided: accepted, notLive, alreadyRequested, windowClosed, also "
           "where\n"
           "      its answer was cut), events (each attempt to deliver one, and how it was answered).\n"
           "  An event that is not answered 2xx within 10 seconds is sent again after 5 s, 30 s, 5 min and 1 h of\n"
           "  simulated time, then no more. That it is sent again is documented; how often and when is not known.\n"_s;
}

} // namespace

Result<CommandLine, QString> readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return failure(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return failure(QString(u"Unexpected argument: "_s + parser.positionalArguments().constFirst()));

    CommandLine line;
    line.wantsHelp = parser.isSet(u"help"_s);
    line.stateFile = parser.value(u"state-file"_s);
    if (parser.isSet(u"state-file"_s) && line.stateFile.isEmpty())
        return failure(u"--state-file: must name a file"_s);
    line.readyFile = parser.value(u"ready-file"_s);
    line.endsWithParent = parser.isSet(u"with-parent"_s);
    line.world.api.strictHeaders = parser.isSet(u"strict-headers"_s);
    line.world.api.dressesAsCode4 = parser.isSet(u"dress-as-code-4"_s);
    line.world.api.limitsRates = !parser.isSet(u"no-rate-limits"_s);

    const auto scenario = scenarioNamed(parser.value(u"scenario"_s));
    if (!scenario)
        return failure(QString(u"--scenario: there is none named "_s + parser.value(u"scenario"_s)));
    line.world.scenario = *scenario;

    bool isNumber = true;
    if (parser.isSet(u"port"_s))
        line.world.port = parser.value(u"port"_s).toUShort(&isNumber);
    if (!isNumber)
        return failure(u"--port: must be 0 to 65535"_s);
    if (parser.isSet(u"speed"_s))
        line.world.speed = parser.value(u"speed"_s).toDouble(&isNumber);
    if (!isNumber || (line.world.speed && (!(*line.world.speed > 0) || *line.world.speed > SimulatedClock::MostSpeed)))
        return failure(u"--speed: must be a number above 0, 100000 at most"_s);

    if (parser.isSet(u"webhook-url"_s)) {
        line.world.webhookUrl = QUrl(parser.value(u"webhook-url"_s), QUrl::StrictMode);
        if (!isCallableUrl(line.world.webhookUrl) || !isLoopback(line.world.webhookUrl))
            return failure(u"--webhook-url: must be http or https on 127.0.0.1 or localhost"_s);
    }
    return line;
}

QString helpText()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Plays the partner, the sign-up and the phone for practice and for tests, on this machine only.\n"
        "Webhooks go to addresses on this machine only; any other address is never contacted and taken as reachable.\n"
        "Where the documentation shows two shapes of one answer, every other call gets the other one.\n"
        "When it listens it prints one JSON line: baseUrl, controlUrl, email, secret, signupHost, phoneUrl."_s);
    describe(parser);
    QString text = parser.helpText() + controlText() + stateText() + u"\nScenarios:\n";
    for (const Scenario &scenario : allScenarios())
        text += u"  "_s + scenario.name.leftJustified(22) + scenario.summary + u'\n';
    return text;
}

} // namespace golive::sandbox
