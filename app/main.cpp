#include "platform/console.h"
#include "platform/coredumps.h"
#include "platform/endsignals.h"
#include "platform/singleinstance.h"
#include "programs/doctorprogram.h"
#include "programs/explain.h"
#include "programs/guard/guardservice.h"
#include "programs/wizard/application.h"
#include "programs/wizard/spokenlanguage.h"
#include "signup/web/webpluginload.h"
#include "storage/datafolder.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QNetworkProxyFactory>
#include <QTemporaryDir>
#include <QTextStream>

#include <cstdlib>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace {

// No widgets and no display: a server has neither.
int guard(int argc, char *argv[], const golive::programs::Options &options)
{
    golive::leaveNoCoreDump(golive::Inspection::ByNobody);
    QCoreApplication app(argc, argv);
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    golive::EndSignals endSignals;
    golive::programs::GuardService service(options);
    QObject::connect(&endSignals, &golive::EndSignals::endWanted, &service, &golive::programs::GuardService::finish);
    QObject::connect(&service, &golive::programs::GuardService::finished, &app, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    QObject::connect(&service, &golive::programs::GuardService::failed, &app, &QCoreApplication::exit,
                     Qt::QueuedConnection);
    if (const auto started = service.start(); !started) {
        QTextStream(stderr) << started.error().text;
        return started.error().exitCode;
    }
    return QCoreApplication::exec();
}

// No display either: an IT person asks over ssh.
int doctor(int argc, char *argv[], const golive::programs::Options &options)
{
    QCoreApplication app(argc, argv);
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    golive::programs::DoctorProgram program(options);
    QObject::connect(&program, &golive::programs::DoctorProgram::finished, &app, &QCoreApplication::quit);
    if (const auto started = program.start(); !started) {
        QTextStream(stderr) << started.error().text;
        return started.error().exitCode;
    }
    QCoreApplication::exec();
    QTextStream(stdout) << program.text();
    // A resolver or a proxy's script that hangs would hold the end up for a minute.
    if (program.isAnythingHanging())
        std::_Exit(program.exitCode());
    return program.exitCode();
}

// No widgets and no display: a script asks, on whatever machine.
int explain(int argc, char *argv[], const golive::programs::Options &options)
{
    const QCoreApplication app(argc, argv);
    golive::programs::SpokenLanguage language;
    language.speak(golive::programs::SpokenLanguage::choice(options.language, {}));
    const golive::programs::Leave leave = golive::programs::explain(options);
    QTextStream(stdout) << leave.text;
    return leave.exitCode;
}

} // namespace

int main(int argc, char *argv[])
{
    golive::leaveNoCoreDump(golive::Inspection::ByDesktop);
    golive::prepareConsole();
    // Costs start-up time, so only where the web view could not get its shared context later.
    if (golive::signup::mustShareContextsAtStart())
        QApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QCoreApplication::setOrganizationName(u"Golive"_s);
    QCoreApplication::setApplicationName(u"Golive"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GOLIVE_VERSION));

    // Help, version and usage errors need no display.
    const QStringList arguments = golive::programArguments(argc, argv);
    auto options = golive::programs::parseOptions(arguments);
    if (!options) {
        QTextStream(options.error().exitCode == 0 ? stdout : stderr) << options.error().text;
        return options.error().exitCode;
    }
    if (options->isExplanation)
        return explain(argc, argv, *options);
    if (options->isGuard)
        return guard(argc, argv, *options);
    if (options->isDoctor)
        return doctor(argc, argv, *options);

    QApplication app(argc, argv);
    QNetworkProxyFactory::setUseSystemConfiguration(true);

    // A rehearsal begins with nothing, and leaves nothing.
    std::optional<QTemporaryDir> rehearsalFolder;
    if (options->isRehearsal && options->dataFolder.isEmpty())
        options->dataFolder = rehearsalFolder.emplace().path();

    const QString dataFolder = golive::programs::Application::dataFolder(*options);
    // Where this fails, the database says so on the first page; the lock then cannot be had either.
    const bool isFolderThere = golive::prepareDataFolder(dataFolder).has_value();
    golive::SingleInstance instance(dataFolder);
    switch (isFolderThere ? instance.claim(options->file) : golive::SingleInstance::Role::First) {
    case golive::SingleInstance::Role::First: break;
    case golive::SingleInstance::Role::HandedOver: return 0;
    case golive::SingleInstance::Role::NotAnswered:
        QTextStream(stderr) << QCoreApplication::translate("main", "Golive is running already and does not answer.")
                            << u'\n';
        return 1;
    }

    if (options->isStyleGiven)
        golive::ui::Theme::keepStyle();
    golive::programs::Application application(*options);
    application.noteDeaf(instance.fault());
    QObject::connect(&instance, &golive::SingleInstance::anotherStarted, &application,
                     &golive::programs::Application::openFile);
    QMetaObject::invokeMethod(&application, &golive::programs::Application::start, Qt::QueuedConnection);
    const int exitCode = QApplication::exec();
    application.awaitAnswers();
    return exitCode;
}
