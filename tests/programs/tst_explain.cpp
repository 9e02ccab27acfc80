#include "testing/test.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace tst_explain {

using namespace Qt::Literals::StringLiterals;

struct Said
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

/// `golive --explain` as a script runs it: with no display, and no home to write to.
class ExplainTest : public golive::Test
{
    Q_OBJECT

    static Said run(const QStringList &arguments, const QString &named = u"golive"_s)
    {
        QTemporaryDir home;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s})
            environment.remove(name);
        // Whoever made a window would end here.
        environment.insert(u"QT_QPA_PLATFORM"_s, u"nosuchplatform"_s);
        environment.insert(u"XDG_DATA_HOME"_s, home.filePath(u"data"_s));
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QCoreApplication::applicationDirPath() + u"/../../bin/"_s + named, arguments);
        if (!program.waitForFinished() || program.exitStatus() != QProcess::NormalExit)
            return {};
        if (QDir(home.filePath(u"data"_s)).exists())
            return {};
        return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
    }

    static QJsonObject json(const Said &said)
    {
        QJsonParseError error;
        const QJsonObject object = QJsonDocument::fromJson(said.out, &error).object();
        return error.error == QJsonParseError::NoError && said.out.count('\n') == 1 ? object : QJsonObject();
    }

private Q_SLOTS:
    void oneJsonObjectIsPrinted_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("code"); ///< "-": null.
        QTest::addColumn<QString>("who");
        QTest::addColumn<int>("exitCode");
        const auto row = [](const QString &message, const char *code, const char *who, int exitCode) {
            QTest::newRow(qPrintable(message.left(30)))
                << message << QString::fromLatin1(code) << QString::fromLatin1(who) << exitCode;
        };
        row(u"3441045"_s, "3441045", "owner", 0);
        row(u"(#131031) Business Account locked"_s, "131031", "portfolio admin", 0);
        row(u"Error code: 2593107"_s, "2593107", "nobody", 0);
        row(u"{\"error\":{\"code\":100,\"error_subcode\":2593108}}"_s, "2593108", "owner", 0);
        row(u"this PHONE number  isn’t eligible"_s, "3441045", "owner", 0);
        row(u"Bot Already Exists"_s, "-", "partner", 0);
        row(u"Max Links Already sent, please contact support"_s, "-", "Gupshup", 0);
        row(u"1675030"_s, "1675030", "Meta", 0);
        row(u"[object Object]"_s, "-", "Meta", 0);
        row(u"undefined"_s, "-", "not known", 3);
        row(u"99999999"_s, "-", "not known", 3);
        row(QString(), "-", "not known", 3);
        row(u"--"_s, "-", "not known", 3);
        row(QString(30'000, u'x'), "-", "not known", 3); // Windows' command lines are no longer
    }
    void oneJsonObjectIsPrinted()
    {
        QFETCH(QString, message);
        QFETCH(QString, code);
        QFETCH(QString, who);
        QFETCH(int, exitCode);
        const Said said = run({u"--explain"_s, message, u"--json"_s, u"--lang"_s, u"en"_s});
        QCOMPARE(said.err, QByteArray());
        QCOMPARE(said.exitCode, exitCode);
        const QJsonObject object = json(said);
        QCOMPARE(object.keys(), QStringList({u"cause"_s, u"code"_s, u"cost"_s, u"date"_s, u"source"_s, u"wait"_s,
                                             u"where"_s, u"who"_s}));
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key() != "code"_L1)
                QVERIFY2(!it.value().toString().isEmpty(), qPrintable(it.key()));
        }
        QCOMPARE(object["code"_L1], code == "-"_L1 ? QJsonValue() : QJsonValue(code));
        QCOMPARE(object["who"_L1].toString(), who);
    }

    void theLanguageIsSpoken()
    {
        const QJsonObject english = json(run({u"--explain"_s, u"3441049"_s, u"--json"_s, u"--lang"_s, u"en"_s}));
        const QJsonObject portuguese = json(run({u"--explain"_s, u"3441049"_s, u"--json"_s, u"--lang"_s, u"pt_BR"_s}));
        QCOMPARE(english["wait"_L1].toString(), u"Wait 15 minutes after disconnecting."_s);
        QCOMPARE(portuguese["wait"_L1].toString(), u"Espere 15 minutos depois de desconectar."_s);
        QCOMPARE(portuguese["who"_L1], english["who"_L1]);
        const Said text = run({u"--explain"_s, u"3441049"_s, u"--lang"_s, u"pt_BR"_s});
        QCOMPARE(text.exitCode, 0);
        QVERIFY(QString::fromUtf8(text.out).contains(u"Quem: O dono do número precisa agir."_s));
    }

    void whatSupportAsksForIsNamed()
    {
        const Said said =
            run({u"--explain"_s,
                 u"{\"error_message\":\"?\",\"session_id\":\"c07d15e8a9b2f\",\"timestamp\":\"1789012399\"}"_s,
                 u"--lang"_s, u"en"_s});
        QCOMPARE(said.exitCode, 3);
        QVERIFY2(said.out.contains("c07d15e8a9b2f") && said.out.contains("2026-09-10 03:53:19 UTC"),
                 said.out.constData());
    }

    // Another name of the same, not another program.
    void golivectlSaysTheSame_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("known") << u"(#131031) Business Account locked"_s << QStringList{u"--json"_s};
        QTest::newRow("not known") << u"99999999"_s << QStringList{};
        QTest::newRow("Portuguese") << u"3441049"_s << QStringList{u"--lang"_s, u"pt_BR"_s};
        QTest::newRow("dash") << u"-1"_s << QStringList{u"--json"_s};
    }
    void golivectlSaysTheSame()
    {
        QFETCH(QString, message);
        QFETCH(QStringList, options);
        const Said golive = run(QStringList{u"--explain"_s, message} + options);
        const Said golivectl = run(QStringList{u"explain"_s} + options + QStringList{u"--"_s, message}, u"golivectl"_s);
        QVERIFY(!golive.out.isEmpty());
        QCOMPARE(golivectl.out, golive.out);
        QCOMPARE(golivectl.err, golive.err);
        QCOMPARE(golivectl.exitCode, golive.exitCode);
    }

    void mistakesAreUsage()
    {
        for (const QStringList &arguments :
             {QStringList{u"--explain"_s}, QStringList{u"--explain"_s, u"--json"_s}, QStringList{u"--json"_s},
              QStringList{u"--explain"_s, u"1"_s, u"--lang"_s, u"xx"_s}, QStringList{u"--explain"_s, u"1"_s, u"2"_s}}) {
            const Said said = run(arguments);
            QCOMPARE(said.exitCode, 2);
            QCOMPARE(said.out, QByteArray());
            QVERIFY(!said.err.isEmpty());
        }
        for (const QStringList &arguments :
             {QStringList{}, QStringList{u"explain"_s}, QStringList{u"explain"_s, u"--json"_s},
              QStringList{u"--json"_s}, QStringList{u"explain"_s, u"1"_s, u"--lang"_s, u"xx"_s},
              QStringList{u"explain"_s, u"1"_s, u"2"_s}}) {
            const Said said = run(arguments, u"golivectl"_s);
            QCOMPARE(said.exitCode, 2);
            QCOMPARE(said.out, QByteArray());
            QVERIFY2(said.err.startsWith("golivectl: "), said.err.constData());
        }
    }

    void helpAndVersionAreOnStandardOutput()
    {
        for (const QStringList &arguments :
             {QStringList{u"--help"_s}, QStringList{u"--version"_s}, QStringList{u"doctor"_s, u"--help"_s}}) {
            const Said said = run(arguments, u"golivectl"_s);
            QCOMPARE(said.exitCode, 0);
            QCOMPARE(said.err, QByteArray());
            QVERIFY2(said.out.contains("golivectl") && !said.out.contains("<executable"), said.out.constData());
        }
    }
};

GOLIVE_TEST(ExplainTest)

} // namespace tst_explain

#include "tst_explain.moc"
