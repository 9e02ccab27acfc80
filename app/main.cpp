#include "platform/console.h"
#include "platform/coredumps.h"
#include "platform/singleinstance.h"
#include "programs/consoleprogram.h"
#include "programs/policyproxy.h"
#include "programs/underpolicy.h"
#include "programs/wizard/application.h"
#include "programs/wizard/startrefusal.h"
#include "signup/web/webpluginload.h"
#include "storage/datafolder.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTextStream>

#include <optional>

using namespace Qt::Literals::StringLiterals;

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
    const golive::Policy policy = golive::programs::policyHere();
    if (options->task != golive::programs::Task::Window)
        return golive::programs::runWithoutWindow(argc, argv, *options, policy);
    const auto ruled = golive::programs::underPolicy(*options, policy);
    if (!ruled)
        return golive::programs::refuseStart(argc, argv, *options, policy, ruled.error());
    options = *ruled;

    QApplication app(argc, argv);
    golive::programs::useProxyOf(policy, options->isPractice);

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
    QObject::connect(&instance, &golive::SingleInstance::quitWanted, &application,
                     &golive::programs::Application::quitForAnother);
    QMetaObject::invokeMethod(&application, &golive::programs::Application::start, Qt::QueuedConnection);
    const int exitCode = QApplication::exec();
    application.awaitAnswers();
    return exitCode;
}
