#include "platform/console.h"
#include "platform/coredumps.h"
#include "programs/commandline.h"
#include "programs/consoleprogram.h"
#include "programs/underpolicy.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

// What Golive does without a window, on every system: it links neither Widgets nor a web engine.
int main(int argc, char *argv[])
{
    golive::prepareConsole();
    golive::leaveNoCoreDump(golive::Inspection::ByDesktop);
    // One name for both: settings and the data folder are the same.
    QCoreApplication::setOrganizationName(u"Golive"_s);
    QCoreApplication::setApplicationName(u"Golive"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GOLIVE_VERSION));

    const auto options = golive::programs::parseCommandLine(golive::programArguments(argc, argv));
    if (!options) {
        QTextStream(options.error().exitCode == 0 ? stdout : stderr) << options.error().text;
        return options.error().exitCode;
    }
    return golive::programs::runWithoutWindow(argc, argv, *options, golive::programs::policyHere());
}
