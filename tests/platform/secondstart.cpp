#include "platform/singleinstance.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

using namespace golive;
using namespace std::chrono_literals;

int askToQuit(SingleInstance &instance)
{
    using Quitting = SingleInstance::Quitting;
    switch (instance.askToQuit(300ms)) {
    case Quitting::NobodyRuns: std::puts("nobody runs"); return 0;
    case Quitting::HasQuit: std::puts("has quit"); return 0;
    case Quitting::StillRuns: std::puts("still runs"); return 0;
    }
    return 1;
}

} // namespace

// secondstart FOLDER [FILE | --until-asked]: claims the folder and prints what came of it; the first one stays until
// its input ends, or until it is asked to quit. secondstart FOLDER --ask-to-quit: asks.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    SingleInstance instance(application.arguments().value(1));
    const QString what = application.arguments().value(2);
    if (what == QLatin1String("--ask-to-quit"))
        return askToQuit(instance);
    const bool isUntilAsked = what == QLatin1String("--until-asked");
    using Role = SingleInstance::Role;
    switch (instance.claim(isUntilAsked ? QString() : what)) {
    case Role::First:
        std::puts("first");
        std::fflush(stdout);
        if (isUntilAsked) {
            QObject::connect(&instance, &SingleInstance::quitWanted, &application, &QCoreApplication::quit);
            return QCoreApplication::exec();
        }
        while (std::getchar() != EOF) {
        }
        return 0;
    case Role::HandedOver: std::puts("handed over"); return 0;
    case Role::NotAnswered: std::puts("not answered"); return 0;
    }
    return 1;
}
