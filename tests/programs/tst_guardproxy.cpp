#include "guardprocess.h"
#include "ports/setupfile.h"
#include "rawserver.h"
#include "testing/test.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_guardproxy {

using namespace golive;
using namespace golive::testing;
using namespace Qt::Literals::StringLiterals;

/// The guard behind a proxy that wants a sign-in. Gupshup's name is one that only the proxy could resolve.
class GuardProxyTest : public golive::Test
{
    Q_OBJECT

    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private Q_SLOTS:
    void init()
    {
        Test::init();
        m_folder.reset(new QTemporaryDir);
        put(m_folder->filePath(u"app-token.app-1"_s), "sk_token\n");
        put(m_folder->filePath(u"client.golive"_s),
            writeSetupFile({{},
                            u"Provider"_s,
                            {},
                            {u"app-1"_s},
                            u"TeaHouse"_s,
                            u"+5511987654321"_s,
                            QUrl(u"https://hosted.gupshup.io/x"_s),
                            std::chrono::time_point_cast<milliseconds>(std::chrono::system_clock::now())}));
        m_proxy.reset(new golive::partner::RawServer);
        m_proxy->answer = [](const partner::SeenRequest &request) {
            if (!request.headers.contains("proxy-authorization"))
                return partner::ScriptedAnswer{407, "who", {"Proxy-Authenticate: Basic realm=\"office\""}};
            return partner::ScriptedAnswer{502, "no tunnel in this test"};
        };
        qputenv("https_proxy", m_proxy->url().toEncoded());
        qputenv("http_proxy", m_proxy->url().toEncoded());
    }
    void cleanup()
    {
        qunsetenv("https_proxy");
        qunsetenv("http_proxy");
    }

    void withoutASignInItIsSaid()
    {
        GuardProcess guard(m_folder->filePath(u"data"_s), QUrl(u"https://partner.golive.invalid"_s), m_folder->path(),
                           u"office"_s, m_folder->filePath(u"client.golive"_s));
        QTRY_VERIFY2_WITH_TIMEOUT(guard.hasSaid(u"the proxy 127.0.0.1 wants a sign-in"_s), qPrintable(guard.said()),
                                  20000);
        QVERIFY2(guard.hasSaid(u"give the credential proxy-sign-in.127.0.0.1"_s), qPrintable(guard.said()));
    }

    void withOneItIsSignedIn()
    {
        put(m_folder->filePath(u"proxy-sign-in.127.0.0.1"_s), "ana\npw\n");
        GuardProcess guard(m_folder->filePath(u"data"_s), QUrl(u"https://partner.golive.invalid"_s), m_folder->path(),
                           u"office"_s, m_folder->filePath(u"client.golive"_s));
        const auto isSignedIn = [this] {
            return std::any_of(m_proxy->seen().begin(), m_proxy->seen().end(), [](const partner::SeenRequest &one) {
                return one.headers.value("proxy-authorization") == "Basic " + QByteArray("ana:pw").toBase64();
            });
        };
        QTRY_VERIFY2_WITH_TIMEOUT(isSignedIn(), qPrintable(guard.said()), 20000);
        QVERIFY2(!guard.hasSaid(u"wants a sign-in"_s), qPrintable(guard.said()));
        QVERIFY2(!guard.hasSaid(u"pw"_s), qPrintable(guard.said()));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<golive::partner::RawServer> m_proxy;
};

GOLIVE_TEST(GuardProxyTest)

} // namespace tst_guardproxy

#include "tst_guardproxy.moc"
