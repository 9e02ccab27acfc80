#include "programs/options.h"

#include "programs/qtarguments.h"
#include "ui/wording/languages.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive::programs {

namespace {

Leave usage(const QString &text)
{
    return {u"golive: "_s + text + u"\nSee golive --help.\n"_s, 2};
}

} // namespace

Result<Options, Leave> parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Takes a WhatsApp Business App number live on Gupshup, and copies contacts and chats in time."_s);
    const QCommandLineOption practice(u"practice"_s, u"Practise against a made-up partner on this computer."_s);
    const QCommandLineOption rehearse(u"rehearse"_s,
                                      u"Drive the whole journey by itself, in practice; needs --report."_s);
    const QCommandLineOption report(u"report"_s, u"Where the rehearsal puts its report and pictures."_s, u"DIR"_s);
    const QCommandLineOption scenario(
        u"scenario"_s, u"What is to go wrong in practice (golive-sandbox --help lists them)."_s, u"NAME"_s, u"happy"_s);
    const QCommandLineOption language(u"lang"_s, u"Language: %1."_s.arg(ui::languageCodes()), u"LANGUAGE"_s);
    const QCommandLineOption theme(u"theme"_s, u"Colours: light or dark."_s, u"THEME"_s);
    const QCommandLineOption file(
        u"open"_s, u"Open a set-up file from your provider; with --guard: look after it from now on."_s, u"FILE"_s);
    const QCommandLineOption data(u"data-dir"_s, u"Keep set-ups in this folder instead of the usual one."_s, u"DIR"_s);
    const QCommandLineOption url(u"partner-url"_s, u"Where the Partner API is (https; http only on this computer)."_s,
                                 u"URL"_s);
    const QCommandLineOption guard(
        u"guard"_s, u"Look after all unfinished set-ups of the data folder without a window, as a service does."_s);
    const QCommandLineOption events(u"events-dir"_s,
                                    u"With --guard: read the events that a golive-receiver keeps in DIR."_s, u"DIR"_s);
    const QCommandLineOption guardName(u"guard-name"_s, u"How this guard appears to others on the same data."_s,
                                       u"NAME"_s);
    const QCommandLineOption inTray(u"in-tray"_s, u"Start without a window where there is a tray, as at log-in."_s);
    const QCommandLineOption quit(
        u"quit"_s, u"Ask the Golive that runs on the data folder to quit, wait two minutes at most until it "
                   u"has, and leave: with 0, or with 3 where it still runs. For installers."_s);
    const QCommandLineOption doctor(
        u"doctor"_s,
        u"Look at the way from this computer to Gupshup and Facebook, without a window, and say what is in "
        "it. Leaves with 0 (in order), 1 (something to note) or 3 (something in the way)."_s);
    const QCommandLineOption json(u"json"_s, u"With --doctor or --explain: one JSON object, for a program."_s);
    QCommandLineOption doctorRules(u"doctor-rules"_s, u"With --doctor: look at the hosts of this file."_s, u"FILE"_s);
    doctorRules.setFlags(QCommandLineOption::HiddenFromHelp); // tests, which never leave this computer
    const QCommandLineOption explain(u"explain"_s,
                                     u"Say what a code or a text of an error means, who must act, where, how long to "
                                     u"wait and what another try costs, and "
                                     "leave: with 0, or with 3 where it is not known. Needs no display."_s,
                                     u"CODE|TEXT"_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Show this and leave."_s);
    const QCommandLineOption version({u"v"_s, u"version"_s}, u"Show the version and leave."_s);
    parser.addOptions({practice,  rehearse, report, scenario, language, theme,   file, data,        url,  guard,
                       guardName, events,   inTray, quit,     doctor,   explain, json, doctorRules, help, version});

    if (!parser.parse(withoutQtArguments(arguments)))
        return failure(usage(parser.errorText()));
    if (parser.isSet(help))
        return failure(Leave{parser.helpText() +
                                 u"\nQt's own arguments are taken too: -style NAME, -platform NAME, -reverse, ...\n"_s,
                             0});
    if (parser.isSet(version))
        return failure(Leave{u"golive "_s + QCoreApplication::applicationVersion() + u"\n"_s, 0});
    if (!parser.positionalArguments().isEmpty())
        return failure(usage(u"unexpected argument '%1'"_s.arg(parser.positionalArguments().first())));

    if (parser.isSet(guard)) {
        // It has no window, and a practice partner of its own would be gone with it.
        for (const QCommandLineOption &other : {practice, rehearse, report, scenario, language, theme, inTray}) {
            if (parser.isSet(other))
                return failure(usage(u"--guard does not go with --"_s + other.names().constLast()));
        }
    }
    if (parser.isSet(quit)) {
        for (const QCommandLineOption &other :
             {practice, rehearse, report, scenario, language, theme, file, url, guard, inTray, doctor, explain}) {
            if (parser.isSet(other))
                return failure(usage(u"--quit does not go with --"_s + other.names().constLast()));
        }
    }
    if (parser.isSet(doctor)) {
        for (const QCommandLineOption &other :
             {practice, rehearse, report, scenario, theme, file, guard, inTray, explain}) {
            if (parser.isSet(other))
                return failure(usage(u"--doctor does not go with --"_s + other.names().constLast()));
        }
    } else if (parser.isSet(doctorRules)) {
        return failure(usage(u"--doctor-rules needs --doctor"_s));
    }
    if (parser.isSet(json) && !parser.isSet(explain) && !parser.isSet(doctor))
        return failure(usage(u"--json needs --explain or --doctor"_s));
    if (parser.isSet(explain)) {
        for (const QCommandLineOption &other :
             {practice, rehearse, report, scenario, theme, file, data, url, guard, guardName, events, inTray}) {
            if (parser.isSet(other))
                return failure(usage(u"--explain does not go with --"_s + other.names().constLast()));
        }
        // "--explain --json": what comes next was taken for the text.
        const QStringList texts = parser.values(explain);
        const QList<QCommandLineOption> ours{practice, rehearse, report, scenario, language,  theme,
                                             file,     data,     url,    guard,    guardName, events,
                                             inTray,   quit,     doctor, json,     help,      version};
        const bool isOption = std::any_of(ours.begin(), ours.end(), [&texts](const QCommandLineOption &one) {
            return texts.constFirst() == u"--"_s + one.names().constLast();
        });
        if (texts.size() > 1 || isOption)
            return failure(usage(u"--explain needs one code or text"_s));
    }

    Options options;
    options.isDoctor = parser.isSet(doctor);
    options.isJson = parser.isSet(json);
    options.doctorRules = parser.value(doctorRules);
    options.isExplanation = parser.isSet(explain);
    options.errorMessage = parser.value(explain);
    options.isGuard = parser.isSet(guard);
    options.guardName = parser.value(guardName).simplified();
    options.isQuitting = parser.isSet(quit);
    options.isInTray = parser.isSet(inTray);
    options.isRehearsal = parser.isSet(rehearse);
    options.isPractice = parser.isSet(practice) || options.isRehearsal;
    options.language = parser.value(language);
    options.theme = parser.value(theme);
    options.isStyleGiven = isStyleGiven(arguments);
    options.file = parser.value(file);
    options.eventsFolder = parser.value(events);
    options.dataFolder = parser.value(data);
    options.reportFolder = parser.value(report);
    options.scenario = parser.value(scenario);
    if (options.isRehearsal && options.reportFolder.isEmpty())
        return failure(usage(u"--rehearse needs --report DIR"_s));
    if (!options.theme.isEmpty() && options.theme != u"light" && options.theme != u"dark")
        return failure(usage(u"--theme is light or dark, not '%1'"_s.arg(options.theme)));
    if (!options.language.isEmpty() && !ui::isSpoken(options.language))
        return failure(usage(u"--lang is one of %1, not '%2'"_s.arg(ui::languageCodes(), options.language)));
    if (parser.isSet(url)) {
        options.partnerUrl = QUrl(parser.value(url), QUrl::StrictMode);
        if (!options.partnerUrl.isValid() || options.partnerUrl.host().isEmpty())
            return failure(usage(u"--partner-url '%1' is not an address"_s.arg(parser.value(url))));
    }
    return options;
}

} // namespace golive::programs
