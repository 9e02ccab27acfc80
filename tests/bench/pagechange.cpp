// How long a change of page takes in the real window: from the new view until it is painted, for every pair of pages,
// and the making of each page beside it. Usage: golive-bench-pages [ROUNDS]; tests/bench/run runs it.

#include "sampleviews.h"
#include "shellviews.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace golive;

namespace {

/// The fullest view of each page, in the order of the journey.
QList<test::NamedView> namedPages()
{
    using namespace ui::samples;
    QList<test::NamedView> all{
        {u"start"_s, startView()}, {u"sign in"_s, viewAt(Step::SignIn)}, {u"client"_s, clientView()}};
    for (const char *name : {"getready-worrying", "region-warned", "contact-fresh", "events-red", "connect-browser",
                             "setup-live", "report-done"}) {
        const QString known = QString::fromLatin1(name);
        all << test::NamedView{known.section(u'-', 0, 0), test::sampleView(known)};
    }
    return all;
}

/// Until the event loop has nothing left to do: laid out, polished, painted.
double drawn(ui::MainWindow &window, const PageView &view)
{
    QElapsedTimer clock;
    clock.start();
    window.draw(view);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

double medianOf(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const int rounds = argc > 1 ? std::max(1, QString::fromLocal8Bit(argv[1]).toInt()) : 9;
    ui::Theme::apply(application, ui::Appearance::Light);
    const QList<test::NamedView> all = namedPages();
    ui::MainWindow window;
    window.draw(all.first().view);
    window.show();
    QCoreApplication::processEvents();

    QTextStream out(stdout);
    out << "first time, page made as it comes up (ms):";
    for (const test::NamedView &one : all.mid(1))
        out << ' ' << one.name << ' ' << QString::number(drawn(window, one.view), 'f', 1);
    out << '\n';

    struct Change
    {
        QString name;
        double ms;
    };
    QList<Change> changes;
    QList<double> every;
    for (const test::NamedView &from : all) {
        for (const test::NamedView &to : all) {
            if (from.view.page == to.view.page)
                continue;
            QList<double> times;
            for (int i = 0; i < rounds; ++i) {
                drawn(window, from.view);
                times << drawn(window, to.view);
            }
            changes << Change{from.name + u" to "_s + to.name, medianOf(times)};
            every << times;
        }
    }
    std::sort(changes.begin(), changes.end(), [](const Change &a, const Change &b) { return a.ms > b.ms; });
    out << "page changes: " << changes.size() << " pairs, " << rounds << " rounds each; median "
        << QString::number(medianOf(every), 'f', 1) << " ms, 99 of 100 below "
        << QString::number(
               [&] {
                   std::sort(every.begin(), every.end());
                   return every.at(every.size() * 99 / 100);
               }(),
               'f', 1)
        << " ms, worst pair (median) " << QString::number(changes.first().ms, 'f', 1) << " ms: " << changes.first().name
        << "; pairs over 16 ms: "
        << std::count_if(changes.begin(), changes.end(), [](const Change &one) { return one.ms > 16; }) << '\n';
    for (const Change &one : changes.mid(0, 5))
        out << "  " << QString::number(one.ms, 'f', 1) << " ms  " << one.name << '\n';
    return 0;
}
