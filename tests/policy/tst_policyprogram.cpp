#include "testing/test.h"
#include "update/updatebuild.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

namespace tst_policyprogram {

using namespace Qt::Literals::StringLiterals;

struct Said
{
    int exitCode = -1;
    QString out;
    QString err;
    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    QString of(const QString &key, const QString &what) const
    {
        const QJsonArray settings = json()[u"settings"_s].toArray();
        for (const QJsonValue &one : settings) {
            if (one[u"key"_s].toString() == key)
                return one[what].toString();
        }
        return u"missing"_s;
    }
};

/// golivectl as a process, under a policy that this test wrote.
class PolicyProgramTest : public golive::Test
{
    Q_OBJECT

    void put(const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(u"policy.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QCOMPARE(::chmod(qPrintable(file.fileName()), 0644), 0);
    }
    Said run(const QStringList &arguments)
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"http_proxy"_s, u"https_proxy"_s, u"all_proxy"_s, u"HTTP_PROXY"_s,
                                    u"HTTPS_PROXY"_s, u"ALL_PROXY"_s, u"DISPLAY"_s})
            environment.remove(name);
        environment.insert(m_variables);
        program.setProcessEnvironment(environment);
        program.start(QCoreApplication::applicationDirPath() + u"/policedctl"_s,
                      QStringList{m_folder->filePath(u"policy.json"_s)} + arguments);
        if (!program.waitForFinished() || program.exitStatus() != QProcess::NormalExit)
            return {};
        return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
                QString::fromUtf8(program.readAllStandardError())};
    }

private Q_SLOTS:
    void init()
    {
        Test::init();
        m_folder.reset(new QTemporaryDir);
        m_variables = {};
    }

    void withoutOneAllIsAsAlways()
    {
        const Said said = run({u"policy"_s, u"--json"_s});
        QCOMPARE(said.exitCode, 0);
        QCOMPARE(said.err, QString());
        QCOMPARE(said.out.count(u'\n'), 1);
        QCOMPARE(said.json().keys(), QStringList({u"faults"_s, u"isThere"_s, u"place"_s, u"settings"_s, u"unknown"_s}));
        QCOMPARE(said.json()[u"isThere"_s], QJsonValue(false));
        QCOMPARE(said.json()[u"place"_s].toString(), m_folder->filePath(u"policy.json"_s));
        const QJsonArray settings = said.json()[u"settings"_s].toArray();
        QCOMPARE(settings.size(), 17);
        for (const QJsonValue &one : settings)
            QVERIFY2(one[u"from"_s] == u"default"_s || one[u"key"_s] == u"language"_s,
                     qPrintable(one[u"key"_s].toString()));
        const Said text = run({u"policy"_s, u"--lang"_s, u"en"_s});
        QVERIFY2(text.out.startsWith(u"There is no policy on this computer"_s), qPrintable(text.out));
    }

    void whatIsInForceAndWhereItComesFrom()
    {
        put(R"({"guardName": "night watch", "practice": false, "later": 1})");
        m_variables.insert(u"https_proxy"_s, u"http://ana:geheim@proxy.example.org:3128"_s);
        const Said said = run({u"policy"_s, u"--json"_s, u"--data-dir"_s, u"/srv/x"_s});
        QCOMPARE(said.exitCode, 0); // a key of a later version is no fault
        QCOMPARE(said.of(u"guardName"_s, u"value"_s), u"night watch"_s);
        QCOMPARE(said.of(u"guardName"_s, u"from"_s), u"policy"_s);
        QCOMPARE(said.of(u"practice"_s, u"value"_s), u"off"_s);
        QCOMPARE(said.of(u"dataFolder"_s, u"from"_s), u"command line"_s);
        QCOMPARE(said.of(u"proxy"_s, u"from"_s), u"environment"_s);
        QCOMPARE(said.of(u"partnerAddress"_s, u"from"_s), u"default"_s);
        QCOMPARE(said.json()[u"unknown"_s].toObject(), QJsonObject({{u"later"_s, 1}}));
        QVERIFY2(!said.out.contains(u"geheim"_s), qPrintable(said.out));
    }

    void whatIsNotInForceIsSaid()
    {
        put(R"({"guardName": 7, "practice": "no", "language": "pt_BR"})");
        const Said said = run({u"policy"_s});
        QCOMPARE(said.exitCode, 3);
        QVERIFY2(said.out.contains(u"Fora de vigor:"_s), qPrintable(said.out)); // the policy's language
        QVERIFY2(said.out.contains(u"guardName precisa ser"_s) && said.out.contains(u"practice precisa ser"_s),
                 qPrintable(said.out));
        QCOMPARE(run({u"policy"_s, u"--json"_s}).json()[u"faults"_s].toArray().size(), 2);
    }

    void aLogoIsInForceOnlyWhereItCanBeRead()
    {
        const QString logo = m_folder->filePath(u"logo.png"_s);
        put(QJsonDocument(QJsonObject{{u"providerLogo"_s, logo}, {u"language"_s, u"en"_s}}).toJson());
        const Said none = run({u"policy"_s});
        QCOMPARE(none.exitCode, 3);
        QVERIFY2(none.out.contains(u"providerLogo has to name a PNG file"_s) && none.out.contains(logo),
                 qPrintable(none.out));
        QFile file(logo);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"));
        file.close();
        QCOMPARE(run({u"policy"_s}).exitCode, 0);
        QCOMPARE(run({u"policy"_s, u"--json"_s}).of(u"providerLogo"_s, u"value"_s), logo);
    }

    void noticesThatCannotBeGivenAreNamed()
    {
        put("{\"updateFeed\": \"https://a.example/feed.json\", \"updateNotice\": true, \"language\": \"en\"}");
        const Said said = run({u"policy"_s});
        // Of a build with a key this would be in force, and no fault.
        const bool hasKey = !golive::updateBuild().key.isEmpty();
        QCOMPARE(said.exitCode, hasKey ? 0 : 3);
        QCOMPARE(said.out.contains(u"updateFeed has no effect here"_s), !hasKey);
        QCOMPARE(said.out.contains(u"updateNotice has no effect here"_s), !hasKey);
    }

    void oneThatOthersMayWriteIsRefused()
    {
        put(R"({"guardName": "x"})");
        QCOMPARE(::chmod(qPrintable(m_folder->filePath(u"policy.json"_s)), 0666), 0);
        const Said said = run({u"policy"_s, u"--lang"_s, u"en"_s});
        QCOMPARE(said.exitCode, 3);
        QVERIFY2(said.out.contains(u"can be written by others than root"_s), qPrintable(said.out));
        QVERIFY(!said.out.contains(u"\nguardName       policy"_s));
    }

    void whatItForbidsIsRefused()
    {
        put(R"({"dataFolder": "/srv/golive", "language": "en"})");
        for (const QStringList &arguments :
             {QStringList{u"guard"_s, u"--data-dir"_s, u"/srv/x"_s}, QStringList{u"doctor"_s, u"--lang"_s, u"pt_BR"_s},
              QStringList{u"explain"_s, u"1"_s, u"--lang"_s, u"pt_BR"_s},
              QStringList{u"policy"_s, u"--data-dir"_s, u"/srv/x"_s}}) {
            const Said said = run(arguments);
            QCOMPARE(said.exitCode, 2);
            QCOMPARE(said.out, QString());
            QVERIFY2(said.err.startsWith(u"golivectl: "_s) && said.err.contains(u"your organisation's policy"_s),
                     qPrintable(said.err));
        }
    }

    void theDoctorSaysWhoSetTheProxy()
    {
        // No raw strings: moc takes what follows // in one for a comment.
        put("{\"proxy\": \"http://127.0.0.1:9\", \"language\": \"en\"}");
        QFile rules(m_folder->filePath(u"rules.json"_s));
        QVERIFY(rules.open(QIODevice::WriteOnly));
        rules.write("{\"hosts\": [{\"url\": \"https://nowhere.golive.invalid\"}]}");
        rules.close();
        QVERIFY(QDir(m_folder->path()).mkpath(u"credentials"_s)); // in the keychain's place
        m_variables.insert(u"CREDENTIALS_DIRECTORY"_s, m_folder->filePath(u"credentials"_s));
        m_variables.insert(u"https_proxy"_s, u"http://127.0.0.1:10"_s);
        const Said said = run({u"doctor"_s, u"--json"_s, u"--doctor-rules"_s, rules.fileName(), u"--data-dir"_s,
                               m_folder->filePath(u"data"_s)});
        QCOMPARE(said.exitCode, 3);
        QVERIFY2(said.out.contains(u"127.0.0.1:9"_s) && !said.out.contains(u"127.0.0.1:10"_s), qPrintable(said.out));
        QVERIFY2(said.out.contains(u"policy (%1)"_s.arg(m_folder->filePath(u"policy.json"_s))), qPrintable(said.out));
    }

    void itsLanguageIsSpoken()
    {
        put(R"({"language": "pt_BR"})");
        QVERIFY(run({u"explain"_s, u"3441049"_s}).out.contains(u"O dono do número precisa agir."_s));
    }

    void itsFolderIsTheGuards()
    {
        // It ends at once: what stands in the folder's place is a file, and it says which folder it meant.
        QFile inTheWay(m_folder->filePath(u"golive"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        put(QJsonDocument(QJsonObject{{u"dataFolder"_s, inTheWay.fileName()}}).toJson());
        const Said said = run({u"guard"_s});
        QCOMPARE(said.exitCode, 1);
        QVERIFY2(said.err.contains(inTheWay.fileName()), qPrintable(said.err));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QProcessEnvironment m_variables;
};

GOLIVE_TEST(PolicyProgramTest)

} // namespace tst_policyprogram

#include "tst_policyprogram.moc"
