// What Connect costs with a warm engine, as one JSON line of milliseconds: from Next until it is painted with the web
// view in it (and what of that the GUI thread worked), until the sign-up page itself is seen, and from leaving it until
// no renderer is left. Usage: golive-bench-connect; tests/bench/connect runs it.

#include "connectstay.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QTextStream>

using namespace std::chrono_literals;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    golive::ui::Theme::apply(application, golive::ui::Appearance::Light);
    golive::test::ConnectStay stay;
    const auto fails = [](const char *where) {
        QTextStream(stderr) << "golive-bench-connect: " << where << '\n';
        return 1;
    };
    if (!stay.isWarm())
        return fails("the engine does not start");
    const auto painted = stay.enter();
    if (!painted)
        return fails("Connect is not painted");
    const auto shown = stay.awaitPage();
    if (!shown)
        return fails("the sign-up page is not seen");
    stay.goOn();
    const auto gone = stay.awaitNoRenderer(60s);
    if (!gone)
        return fails("a renderer stays");
    QTextStream(stdout) << "{\"warmConnectMs\":" << painted->count() << ",\"guiThreadMs\":" << stay.entering().count()
                        << ",\"pageShownMs\":" << shown->count() << ",\"rendererGoneMs\":" << gone->count() << "}\n";
    return 0;
}
