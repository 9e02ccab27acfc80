#include "testing/test.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

namespace tst_deafwindow {

using namespace Qt::Literals::StringLiterals;

/// The program whose later starts cannot reach it, since somebody else holds the place of its socket: people are told
/// in the window, since nobody reads what a program says where it was started from a menu. Windows has no place that
/// could be held.
class DeafWindowTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void isToldInTheWindow_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("English") << u"en"_s << u"This window will not notice when Golive is started again"_s;
        QTest::newRow("Portuguese") << u"pt_BR"_s << u"Esta janela não vai perceber quando o Golive for aberto"_s;
    }

    void isToldInTheWindow()
    {
        QFETCH(QString, language);
        QFETCH(QString, sentence);
        QTemporaryDir place;
        QTemporaryDir data;
        const QString squatted = place.path() + u"/golive-"_s + QString::number(::geteuid());
        QVERIFY(QFile::link(data.path(), squatted));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"QT_LOGGING_RULES"_s, u"golive.ui.debug=true"_s);
        environment.insert(u"QT_FORCE_STDERR_LOGGING"_s, u"1"_s);
        environment.insert(u"TMPDIR"_s, place.path());
        environment.remove(u"XDG_RUNTIME_DIR"_s);
        QProcess program;
        program.setProcessEnvironment(environment);
        program.setProcessChannelMode(QProcess::MergedChannels);
        program.start(
            QCoreApplication::applicationDirPath() + u"/../../bin/golive"_s,
            {u"--data-dir"_s, data.path(), u"--partner-url"_s, u"http://127.0.0.1:1"_s, u"--lang"_s, language});
        QString said;
        const bool isTold = QTest::qWaitFor(
            [&] {
                said += QString::fromUtf8(program.readAll());
                return said.contains(u"told in the window: \""_s + sentence) || program.state() == QProcess::NotRunning;
            },
            60'000);
        program.kill();
        program.waitForFinished();
        QVERIFY2(isTold && said.contains(sentence), qPrintable(said));
        QVERIFY2(said.contains(squatted), qPrintable(said)); // what stands in the way
        QVERIFY2(said.contains(u"later starts and files that are opened do not reach this window"_s), qPrintable(said));
    }
};

GOLIVE_TEST(DeafWindowTest)

} // namespace tst_deafwindow

#include "tst_deafwindow.moc"
