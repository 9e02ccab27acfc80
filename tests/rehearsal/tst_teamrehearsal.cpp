#include "testing/postgresserver.h"
#include "testing/test.h"

#include <QProcess>
#include <QTest>

namespace tst_teamrehearsal {

using namespace golive;
using namespace golive::testing;
using namespace Qt::Literals::StringLiterals;

/// The scenario `team` on a team's server; a folder's it rehearses by itself.
class TeamRehearsalTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void twoProgramsOnAServer()
    {
        if (!PostgresServer::isInstalled())
            QSKIP("There is no PostgreSQL here.");
        QVERIFY(PostgresServer::shared());
        const StoreAddress store = PostgresServer::shared()->newDatabase();
        QProcess rehearsal;
        rehearsal.setProcessChannelMode(QProcess::MergedChannels);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"QT_QPA_PLATFORM"_s);
        rehearsal.setProcessEnvironment(environment);
        rehearsal.start(u"bash"_s, {QStringLiteral(GOLIVE_UNDER_XVFB), QStringLiteral(GOLIVE_PROGRAM), u"--rehearse"_s,
                                    u"--scenario"_s, u"team"_s, u"--lang"_s, u"en"_s, u"--theme"_s, u"light"_s,
                                    u"--store"_s, store.text(), u"--report"_s, QStringLiteral(GOLIVE_TEAM_REPORT)});
        QVERIFY(rehearsal.waitForFinished(240'000));
        const QString said = QString::fromUtf8(rehearsal.readAll());
        QVERIFY2(rehearsal.exitStatus() == QProcess::NormalExit && rehearsal.exitCode() == 0, qPrintable(said));
    }
};

GOLIVE_TEST(TeamRehearsalTest)

} // namespace tst_teamrehearsal

#include "tst_teamrehearsal.moc"
