#include "testing/test.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

namespace tst_policywindow {

using namespace Qt::Literals::StringLiterals;

struct Said
{
    int exitCode = -1;
    QString out;
    QString err;
};

/// golive as a process, under a policy that this test wrote: what a person sees who pressed an icon.
class PolicyWindowTest : public golive::Test
{
    Q_OBJECT

    void put(const QByteArray &bytes, ::mode_t mode = 0644)
    {
        QFile file(m_folder->filePath(u"policy.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QCOMPARE(::chmod(qPrintable(file.fileName()), mode), 0);
    }
    void put(const QJsonObject &policy) { put(QJsonDocument(policy).toJson()); }
    Said run(const QStringList &arguments)
    {
        QProcess program;
        program.setProcessEnvironment(m_environment);
        program.start(QCoreApplication::applicationDirPath() + u"/policedwindow"_s,
                      QStringList{m_folder->filePath(u"policy.json"_s)} + arguments);
        if (!program.waitForFinished(90'000) || program.exitStatus() != QProcess::NormalExit) {
            program.kill();
            program.waitForFinished();
            return {-1, QString::fromUtf8(program.readAllStandardOutput()),
                    QString::fromUtf8(program.readAllStandardError())};
        }
        return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
                QString::fromUtf8(program.readAllStandardError())};
    }
    /// The wizard itself, with a partner that nobody is.
    QStringList wizard() const
    {
        return {u"--data-dir"_s, m_folder->filePath(u"data"_s), u"--partner-url"_s, u"http://127.0.0.1:1"_s};
    }
    QString putLogo(const QByteArray &base64)
    {
        QString path = m_folder->filePath(u"logo.png"_s);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(QByteArray::fromBase64(base64));
        return path;
    }

private Q_SLOTS:
    void init()
    {
        Test::init();
        m_folder.reset(new QTemporaryDir);
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder->path());
        m_environment.insert(u"GOLIVE_TEST_AWAITS"_s, u"Something that your organisation"_s);
    }

    void whatIsForbiddenIsSaidInAWindow_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("key");
        const auto row = [](const QStringList &arguments, const QString &key) {
            QTest::newRow(qPrintable(arguments.join(u' '))) << arguments << arguments.first() << key;
        };
        row({u"--practice"_s}, u"practice"_s);
        row({u"--data-dir"_s, u"/srv/other"_s}, u"dataFolder"_s);
        row({u"--lang"_s, u"en"_s}, u"language"_s);
        row({u"--guard-name"_s, u"mine"_s}, u"guardName"_s);
        row({u"--partner-url"_s, u"https://b.example"_s}, u"partnerAddress"_s);
    }
    void whatIsForbiddenIsSaidInAWindow()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, option);
        QFETCH(QString, key);
        put(QJsonObject{{u"practice"_s, false},
                        {u"dataFolder"_s, u"/srv/golive"_s},
                        {u"language"_s, u"pt_BR"_s},
                        {u"guardName"_s, u"100%1 night"_s},
                        {u"partnerAddress"_s, u"https://a.example"_s}});
        const Said said = run(arguments);
        QCOMPARE(said.exitCode, 2);
        QVERIFY2(said.err.startsWith(u"golive: "_s + option + u" cannot be chosen here"_s), qPrintable(said.err));
        // In the window in the organisation's language, with all that an IT person needs.
        QVERIFY2(said.out.startsWith(u"box startRefused: "_s + option + u" não pode ser escolhido aqui"_s),
                 qPrintable(said.out + said.err));
        const QString text = said.out.section(u'\n', 0, 0).section(u": "_s, 1);
        for (const QString &named : {key, m_folder->filePath(u"policy.json"_s)})
            QVERIFY2(text.contains(named), qPrintable(text));
        QCOMPARE(said.out.section(u'\n', 1, 1), u"heard: "_s + text);
    }

    void aRehearsalIsToldWhereItWasStarted()
    {
        put(QJsonObject{{u"practice"_s, false}});
        const Said said = run({u"--rehearse"_s, u"--report"_s, m_folder->filePath(u"report"_s)});
        QCOMPARE(said.exitCode, 2);
        QVERIFY2(said.err.contains(u"--rehearse cannot be chosen here"_s), qPrintable(said.err));
        QCOMPARE(said.out, QString());
    }

    void withoutAScreenTheExitCodeIsTheSame()
    {
        put(QJsonObject{{u"practice"_s, false}});
        for (const QString &name : {u"QT_QPA_PLATFORM"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s})
            m_environment.remove(name);
        const Said said = run({u"--practice"_s});
        QCOMPARE(said.exitCode, 2);
        QVERIFY2(said.err.contains(u"--practice cannot be chosen here"_s), qPrintable(said.err));
    }

    void whatIsNotInForceIsToldInTheWindow_data()
    {
        QTest::addColumn<QByteArray>("policy");
        QTest::addColumn<int>("mode");
        QTest::addColumn<QString>("reason");
        QTest::newRow("damaged") << QByteArray("{\"language\": ") << 0644 << u"is not one JSON object"_s;
        QTest::newRow("others may write it") << QByteArray("{}") << 0666 << u"can be written by others than root"_s;
        QTest::newRow("one value") << QByteArray("{\"guardName\": 7}") << 0644 << u"guardName has to be one line"_s;
        QTest::newRow("a logo that is not there") << QByteArray("{\"providerLogo\": \"/nowhere/logo.png\"}") << 0644
                                                  << u"providerLogo has to name a PNG file"_s;
    }
    void whatIsNotInForceIsToldInTheWindow()
    {
        QFETCH(QByteArray, policy);
        QFETCH(int, mode);
        QFETCH(QString, reason);
        put(policy, static_cast<::mode_t>(mode));
        const Said said = run(wizard() + QStringList{u"--lang"_s, u"en"_s});
        QVERIFY2(said.out.contains(u"box told: Something that your organisation set for Golive is not in force."_s) &&
                     said.out.contains(reason),
                 qPrintable(said.out + said.err));
        QCOMPARE(said.exitCode, 0); // the wizard is there all the same
    }

    void aLogoThatIsBrokenFurtherOnIsNamedToo()
    {
        // The head of a picture, as golivectl reads it, and nothing behind it.
        put(QJsonObject{{u"providerLogo"_s, putLogo(pngOfOnePoint.left(44))}});
        const Said said = run(wizard() + QStringList{u"--lang"_s, u"en"_s});
        QVERIFY2(said.out.contains(u"providerLogo has to name a PNG file"_s), qPrintable(said.out + said.err));
    }

    void aProvidersLookIsShown()
    {
        m_environment.insert(u"GOLIVE_TEST_AWAITS"_s, u"window"_s);
        put(QJsonObject{{u"providerName"_s, u"Acme Telecom"_s},
                        {u"providerColour"_s, u"#7a1f3d"_s},
                        {u"providerLogo"_s, putLogo(pngOfOnePoint)}});
        const Said said = run(wizard() + QStringList{u"--lang"_s, u"en"_s, u"--theme"_s, u"light"_s});
        // One point, and a plate around what can hardly be seen.
        QVERIFY2(said.out.contains(u"rail: Acme Telecom|with Golive|9x9\n"_s), qPrintable(said.out + said.err));
        QVERIFY2(said.out.contains(u"accent: #7a1f3d\n"_s), qPrintable(said.out));
        QCOMPARE(said.exitCode, 0);
    }

private:
    const QByteArray pngOfOnePoint =
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    std::unique_ptr<QTemporaryDir> m_folder;
    QProcessEnvironment m_environment;
};

GOLIVE_TEST(PolicyWindowTest)

} // namespace tst_policywindow

#include "tst_policywindow.moc"
