#include "testing/test.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace tst_forget {

using namespace Qt::Literals::StringLiterals;

/// `golivectl forget` as an uninstaller runs it, for a person who has a home of its own here.
class ForgetTest : public golive::Test
{
    Q_OBJECT

    QTemporaryDir m_home;
    QByteArray m_said;

    QString put(const QString &path) const
    {
        const QString whole = m_home.filePath(path);
        QFile file(whole);
        return QDir().mkpath(QFileInfo(whole).path()) && file.open(QIODevice::WriteOnly) && file.write("[a]\nb=1\n") > 0
                   ? whole
                   : QString();
    }

    int forget(const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_home.path());
        environment.insert(u"XDG_CONFIG_HOME"_s, m_home.filePath(u"config"_s));
        environment.insert(u"XDG_DATA_HOME"_s, m_home.filePath(u"data"_s));
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QCoreApplication::applicationDirPath() + u"/../../bin/golivectl"_s,
                      QStringList{u"forget"_s, u"--lang"_s, u"en"_s} + arguments);
        if (!program.waitForFinished() || program.exitStatus() != QProcess::NormalExit)
            return -1;
        m_said = program.readAllStandardOutput();
        return program.exitCode();
    }

private Q_SLOTS:
    void onlySetupsAreLeft()
    {
        const QString settings = put(u"config/Golive/Golive.conf"_s);
        const QString atLogin = put(u"config/autostart/golive.desktop"_s);
        const QString othersAtLogin = put(u"config/autostart/other.desktop"_s);
        const QString setups = put(u"data/Golive/Golive/golive.sqlite"_s);
        for (const QString &path : {settings, atLogin, othersAtLogin, setups})
            QVERIFY(!path.isEmpty());

        QCOMPARE(forget({}), 0);
        QCOMPARE(m_said, "Done. Set-ups are left as they are.\n");
        QVERIFY(!QFile::exists(atLogin));
        QVERIFY(!QFileInfo::exists(m_home.filePath(u"config/Golive"_s)));
        QVERIFY(QFile::exists(othersAtLogin));
        QVERIFY(QFile::exists(setups));

        // There is nothing any more, and that is no fault.
        QCOMPARE(forget({}), 0);
    }

    // A keychain that does not tell which entries there are is not said to be empty.
    void whatCannotBeRemovedIsSaid()
    {
        QCOMPARE(forget({u"--sign-ins"_s}), 3);
        QVERIFY2(m_said.contains("Sign-ins are left"), m_said.constData());
    }
};

GOLIVE_TEST(ForgetTest)

} // namespace tst_forget

#include "tst_forget.moc"
