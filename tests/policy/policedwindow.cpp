#include "platform/policyfile.h"
#include "programs/underpolicy.h"
#include "programs/wizard/application.h"
#include "programs/wizard/startrefusal.h"
#include "ui/wording/languages.h"
#include "windowreport.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

// golive, under the policy of the file that is named first, which belongs to whoever runs the test.
int main(int argc, char *argv[])
{
    QCoreApplication::setOrganizationName(u"Golive"_s);
    QCoreApplication::setApplicationName(u"Golive"_s);
    QCoreApplication::setApplicationVersion(u"0.1.0"_s);
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const QString file = arguments.size() > 1 ? arguments.takeAt(1) : QString();
    QStringList languages;
    for (const golive::ui::Language &one : golive::ui::languages())
        languages << one.code;
    const golive::Policy policy =
        golive::Policy::of(golive::readPolicyFile(file, ::geteuid()), languages, QDir::homePath());
    const auto options = golive::programs::parseOptions(arguments);
    if (!options) {
        QTextStream(stderr) << options.error().text;
        return options.error().exitCode;
    }
    reportWindows();
    const auto ruled = golive::programs::underPolicy(*options, policy);
    if (!ruled)
        return golive::programs::refuseStart(argc, argv, *options, policy, ruled.error());
    const QApplication app(argc, argv);
    golive::programs::Application application(*ruled);
    QMetaObject::invokeMethod(&application, &golive::programs::Application::start, Qt::QueuedConnection);
    const int exitCode = QApplication::exec();
    application.awaitAnswers();
    return exitCode;
}
