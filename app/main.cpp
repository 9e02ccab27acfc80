#include "compose/application.h"
#include "signup/web/webpluginload.h"

#include <QApplication>
#include <QNetworkProxyFactory>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char *argv[])
{
    // Costs start-up time, so only where the web view could not get its shared context later.
    if (golive::signup::mustShareContextsAtStart())
        QApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QCoreApplication::setOrganizationName(u"Golive"_s);
    QCoreApplication::setApplicationName(u"Golive"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GOLIVE_VERSION));

    // Help, version and usage errors need no display.
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const auto options = golive::compose::parseOptions(arguments);
    if (!options) {
        QTextStream(options.error().exitCode == 0 ? stdout : stderr) << options.error().text;
        return options.error().exitCode;
    }

    QApplication app(argc, argv);
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    golive::compose::Application application(*options);
    QMetaObject::invokeMethod(&application, &golive::compose::Application::start, Qt::QueuedConnection);
    return QApplication::exec();
}
