#include "programs/consoleprogram.h"

#include "platform/console.h"
#include "platform/coredumps.h"
#include "platform/endsignals.h"
#include "platform/singleinstance.h"
#include "programs/clients/clientcommands.h"
#include "programs/clients/linkprogram.h"
#include "programs/clients/watchprogram.h"
#include "programs/create/createprogram.h"
#include "programs/doctorprogram.h"
#include "programs/explain.h"
#include "programs/forget.h"
#include "programs/guard/guardservice.h"
#include "programs/policyproxy.h"
#include "programs/policyreport.h"
#include "programs/spokenlanguage.h"
#include "programs/storeprogram.h"
#include "programs/supportprogram.h"
#include "programs/underpolicy.h"
#include "storage/datafolder.h"
#include "ui/wording/policytext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTextStream>

#include <chrono>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace golive::programs {

namespace {

int refuse(const Options &options, const Leave &leave)
{
    QTextStream(stderr) << options.program << u": "_s << leave.text << u'\n';
    return leave.exitCode;
}

class ConsoleWords
{
    Q_DECLARE_TR_FUNCTIONS(golive::programs::Console)
public:
    static QString notWritten() { return tr("What there is to say could not be written. It is not whole."); }
};

/// Half of a table would be taken for the whole: a disk that is full is no success.
int print(const Options &options, const Leave &leave)
{
    QTextStream out(stdout);
    out << leave.text;
    out.flush();
    if (out.status() == QTextStream::Ok && std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return leave.exitCode;
    return refuse(options, {ConsoleWords::notWritten(), 1});
}

int guard(const QCoreApplication &app, const Options &options)
{
    leaveNoCoreDump(Inspection::ByNobody);
    useProxyOf(options.policy);
    EndSignals endSignals;
    GuardService service(options);
    QObject::connect(&endSignals, &EndSignals::endWanted, &service, &GuardService::finish);
    QObject::connect(&service, &GuardService::finished, &app, &QCoreApplication::quit, Qt::QueuedConnection);
    QObject::connect(&service, &GuardService::failed, &app, &QCoreApplication::exit, Qt::QueuedConnection);
    if (const auto started = service.start(); !started)
        return refuse(options, started.error());
    return QCoreApplication::exec();
}

// An IT person asks over ssh.
int doctor(const QCoreApplication &app, const Options &options)
{
    useProxyOf(options.policy);
    DoctorProgram program(options);
    QObject::connect(&program, &DoctorProgram::finished, &app, &QCoreApplication::quit);
    if (const auto started = program.start(); !started)
        return refuse(options, started.error());
    QCoreApplication::exec();
    const int exitCode = print(options, {program.text(), program.exitCode()});
    // A resolver or a proxy's script that hangs would hold the end up for a minute.
    if (program.isAnythingHanging())
        endAtOnce(exitCode);
    return exitCode;
}

// Whoever has a list, by hand or from another system.
int create(const QCoreApplication &app, const Options &options)
{
    leaveNoCoreDump(Inspection::ByNobody);
    useProxyOf(options.policy);
    EndSignals endSignals;
    CreateProgram program(options);
    QObject::connect(&endSignals, &EndSignals::endWanted, &program, &CreateProgram::finish);
    QObject::connect(&program, &CreateProgram::finished, &app, &QCoreApplication::quit, Qt::QueuedConnection);
    if (const auto started = program.start(); !started)
        return refuse(options, started.error());
    QCoreApplication::exec();
    const CreateReport &report = program.report();
    return print(options, {options.isJson ? report.json() : report.text(), report.exitCode()});
}

// A new link is one of few: it is asked for once.
int newLink(const QCoreApplication &app, const Options &options)
{
    SpokenLanguage language;
    language.speak(SpokenLanguage::choice(options.language, {}));
    leaveNoCoreDump(Inspection::ByNobody);
    useProxyOf(options.policy);
    EndSignals endSignals;
    LinkProgram program(options);
    QObject::connect(&endSignals, &EndSignals::endWanted, &program, &LinkProgram::finish);
    QObject::connect(&program, &LinkProgram::finished, &app, &QCoreApplication::quit, Qt::QueuedConnection);
    if (const auto started = program.start(); !started)
        return refuse(options, started.error());
    QCoreApplication::exec();
    const auto &said = program.answer();
    if (!said)
        return refuse(options, said.error());
    return print(options, *said);
}

// A script asks, on whatever machine.
int print(const Options &options, Leave (*say)(const Options &))
{
    SpokenLanguage language;
    language.speak(SpokenLanguage::choice(options.language, {}));
    return print(options, say(options));
}

/// ... of the clients of a data folder; what stands against it goes where errors go.
int answer(const Options &options, Result<Leave, Leave> (*ask)(const Options &))
{
    SpokenLanguage language;
    language.speak(SpokenLanguage::choice(options.language, {}));
    const auto said = ask(options);
    if (!said)
        return refuse(options, said.error());
    return print(options, *said);
}

int watch(const QCoreApplication &app, const Options &options)
{
    SpokenLanguage language;
    language.speak(SpokenLanguage::choice(options.language, {}));
    EndSignals endSignals;
    QObject::connect(&endSignals, &EndSignals::endWanted, &app, &QCoreApplication::quit, Qt::QueuedConnection);
    WatchProgram program(options);
    if (const auto started = program.start(); !started)
        return refuse(options, started.error());
    return QCoreApplication::exec();
}

// What the doctor finds belongs to it, where the category has it.
int support(const QCoreApplication &app, const Options &options)
{
    SpokenLanguage language;
    language.speak(SpokenLanguage::choice(options.language, {}));
    useProxyOf(options.policy);
    DoctorProgram doctor(options);
    std::optional<Diagnosis> found;
    if (isDoctorWanted(options)) {
        QObject::connect(&doctor, &DoctorProgram::finished, &app, &QCoreApplication::quit);
        if (const auto started = doctor.start(); !started)
            return refuse(options, started.error());
        QCoreApplication::exec();
        found = doctor.found();
    }
    const int exitCode = print(options, supportBundle(options, found));
    if (doctor.isAnythingHanging())
        endAtOnce(exitCode);
    return exitCode;
}

// An installer asks, before it replaces the files.
int quit(const Options &options)
{
    const QString folder = options.dataFolder.isEmpty() ? defaultDataFolder(false) : options.dataFolder;
    if (!QFileInfo::exists(folder))
        return 0;
    const auto quitting = SingleInstance(folder).askToQuit(2min);
    return quitting == SingleInstance::Quitting::StillRuns ? 3 : 0;
}

} // namespace

int runWithoutWindow(int argc, char *argv[], const Options &given, const Policy &policy)
{
    const QCoreApplication app(argc, argv);
    const auto ruled = underPolicy(given, policy);
    if (!ruled)
        return refuse(given, {ui::policyRefusalSentence(ruled.error()), 2});
    const Options &options = *ruled;
    switch (options.task) {
    case Task::Window: break;
    case Task::Guard: return guard(app, options);
    case Task::Doctor: return doctor(app, options);
    case Task::Explain: return print(options, explain);
    case Task::Quit: return quit(options);
    case Task::Store: return print(options, storeProgram);
    case Task::Policy: return print(options, policyReport);
    case Task::Create: return create(app, options);
    case Task::Support: return support(app, options);
    case Task::Forget: return print(options, forget);
    case Task::List: return answer(options, listClients);
    case Task::Show: return answer(options, showClient);
    case Task::Journal: return answer(options, readJournal);
    case Task::Note: return answer(options, writeNote);
    case Task::Export: return answer(options, exportClients);
    case Task::Link: return options.isNewWished ? newLink(app, options) : answer(options, showLink);
    case Task::Watch: return watch(app, options);
    case Task::Import: return answer(options, importClient);
    }
    return 2;
}

} // namespace golive::programs
