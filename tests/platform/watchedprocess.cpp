#include "watchedprocess.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace golive::testing {

void WatchedProcess::start(const QStringList &arguments)
{
    process.start(QCoreApplication::applicationDirPath() + u"/watchedchild"_s, arguments);
    QVERIFY2(process.waitForStarted(), qPrintable(process.errorString()));
}

void WatchedProcess::waitFor(const QByteArray &word)
{
    QByteArray said = process.readAllStandardOutput();
    while (!said.contains(word)) {
        QVERIFY2(process.waitForReadyRead(), said.constData());
        said += process.readAllStandardOutput();
    }
}

void WatchedProcess::verifyEndsWith(int code)
{
    QVERIFY2(process.waitForFinished(), "the child goes on");
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), code);
}

} // namespace golive::testing
