#include "websurfacefixture.h"

#include "signup/web/webpluginload.h"
#include "testing/windowtest.h"

#include <QApplication>
#include <QDir>
#include <QTest>

#include <signal.h>
#include <unistd.h>

namespace tst_deadrenderer {

using namespace Qt::Literals::StringLiterals;
using namespace golive;
using namespace golive::signup;
using Kind = PageProblem::Kind;

/// The engine's page processes: they are made by one of its zygotes, which is a child of this program.
QList<pid_t> renderers()
{
    QHash<pid_t, pid_t> parents;
    QList<pid_t> engineProcesses;
    for (const QString &name : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        const pid_t process = name.toInt();
        QFile stat(u"/proc/%1/stat"_s.arg(name));
        if (process == 0 || !stat.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = stat.readAll();
        parents.insert(process, line.mid(line.lastIndexOf(')') + 2).split(' ').value(1).toInt());
        if (line.contains("(QtWebEngineProc"))
            engineProcesses.append(process);
    }
    QList<pid_t> found;
    for (const pid_t process : engineProcesses) {
        const pid_t zygote = parents.value(process);
        if (engineProcesses.contains(zygote) && parents.value(zygote) == ::getpid())
            found.append(process);
    }
    return found;
}

/// The process of a page dies; it is found by /proc.
class DeadRendererTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto factory = loadWebPlugin(QString::fromUtf8(GOLIVE_WEB_PLUGIN));
        QVERIFY2(factory.has_value(), factory ? "" : qPrintable(factory.error()));
        (*factory)->warmUp();
    }

    void deadRendererIsAProblem()
    {
        WebSurfaceFixture web;
        web.setOpener(web.signUp.url(u"/dialog"_s));
        web.signUp.setPage(u"/dialog"_s, u"<body>dialog</body>"_s);
        web.openPartner(u"/opener"_s);
        web.click(u"webView"_s);
        QTRY_COMPARE(web.evaluate(u"document.body.innerText"_s).toString(), u"dialog"_s);
        const QList<pid_t> processes = renderers();
        QVERIFY(!processes.isEmpty());
        for (const pid_t process : processes)
            ::kill(process, SIGKILL);
        QTRY_VERIFY(web.hasProblem(Kind::RendererDied));
        QTRY_COMPARE(web.popUpsClosed, 1);

        web.pagesLoaded = 0;
        web.surface->reload();
        QTRY_VERIFY(web.pagesLoaded >= 1);
        web.click(u"webView"_s);
        QTRY_COMPARE(web.popUpsOpened.size(), 2);
    }
};

GOLIVE_WINDOW_TEST(DeadRendererTest)

} // namespace tst_deadrenderer

#include "tst_deadrenderer.moc"
