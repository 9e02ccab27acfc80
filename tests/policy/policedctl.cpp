#include "platform/policyfile.h"
#include "programs/commandline.h"
#include "programs/consoleprogram.h"
#include "ui/wording/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QTextStream>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

// golivectl, under the policy of the file that is named first, which belongs to whoever runs the test.
int main(int argc, char *argv[])
{
    QCoreApplication::setOrganizationName(u"Golive"_s);
    QCoreApplication::setApplicationName(u"Golive"_s);
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    QStringList languages;
    for (const golive::ui::Language &one : golive::ui::languages())
        languages << one.code;
    const golive::Policy policy =
        golive::Policy::of(golive::readPolicyFile(arguments.value(0), ::geteuid()), languages, QDir::homePath());
    const auto options = golive::programs::parseCommandLine(arguments);
    if (!options) {
        QTextStream(stderr) << options.error().text;
        return options.error().exitCode;
    }
    return golive::programs::runWithoutWindow(argc, argv, *options, policy);
}
