#include "domain/listening/receiveraddress.h"
#include "domain/view/pageview.h"
#include "journey.h"
#include "testing/test.h"

#include <QTest>

namespace tst_receiveraddress {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

class ReceiverAddressTest : public golive::Test
{
    Q_OBJECT
private Q_SLOTS:
    /// The receiver's part of an address tells which kind it is, whatever the proxy before it is called.
    void anAddressOfTheReceiverIsOwnOrShared()
    {
        ReceiverView receiver;
        receiver.isRunning = true;
        receiver.localUrl = QUrl(u"http://127.0.0.1:8790/app-1/7a9"_s);
        receiver.sharedPath = u"/5ec2e7"_s;
        const auto kind = [&receiver](const char *url) {
            return receiverAddressKind(receiver, QUrl(QString::fromLatin1(url)));
        };
        QCOMPARE(kind("https://a.example/golive/app-1/7a9"), ReceiverAddress::Own);
        QCOMPARE(kind("https://a.example/app-1/7a9/"), ReceiverAddress::Own);
        QCOMPARE(kind("https://a.example/golive/5ec2e7"), ReceiverAddress::Shared);
        QCOMPARE(kind("https://a.example/golive/5ec2e7/app-1"), ReceiverAddress::Shared);
        QCOMPARE(kind("https://a.example/golive/5ec2e7/app-1/more"), ReceiverAddress::None);
        QCOMPARE(kind("https://a.example/golive/app-2/7a9"), ReceiverAddress::None);
        QCOMPARE(kind("https://a.example/"), ReceiverAddress::None);
        const auto made = [&receiver](const char *url) {
            return receiverAddress(receiver, QUrl(QString::fromLatin1(url))).toString();
        };
        const QString wanted = u"https://a.example/golive/app-1/7a9"_s;
        for (const char *typed :
             {"https://a.example/golive", "https://a.example/golive/", "https://a.example/golive/5ec2e7",
              "https://a.example/golive/5ec2e7/app-1", "https://a.example/golive/app-1/7a9"})
            QCOMPARE(made(typed), wanted);
        QCOMPARE(made("https://a.example"), u"https://a.example/app-1/7a9"_s);
        // Before there is an app, or a receiver, nothing is told apart.
        receiver = {};
        QCOMPARE(kind("https://a.example/golive/app-1/7a9"), ReceiverAddress::None);
        QCOMPARE(kind("https://a.example"), ReceiverAddress::None);
    }

    /// A renewed address stands beside the old one for a while: then nothing is left to be renewed.
    void anOldAddressBesideTheNewOneIsNotToBeRenewed()
    {
        Surroundings around;
        around.receiver.localUrl = QUrl(u"http://127.0.0.1:8790/app-1/7a9"_s);
        around.receiver.sharedPath = u"/5ec2e7"_s;
        Setup setup = on::atSync().setup;
        setup.step = Step::Webhooks;
        const Subscription old{
            SubscriptionId{u"1"_s}, u"https://a.example/5ec2e7"_s, u"golive-1"_s, {u"COEXISTENCE"_s}, 3, true};
        Subscription renewed = old;
        renewed.url = u"https://a.example/app-1/7a9"_s;
        const auto view = [&] { return std::get<EventsView>(viewOf(setup, around, {}).body); };
        setup.listening.subscriptions = {old};
        QVERIFY(view().isReceiverUsed && view().isReceiverShared);
        for (const QList<Subscription> &both : {QList{old, renewed}, QList{renewed, old}}) {
            setup.listening.subscriptions = both;
            QVERIFY(view().isReceiverUsed && !view().isReceiverShared);
        }
    }
};

GOLIVE_TEST(ReceiverAddressTest)

} // namespace tst_receiveraddress

#include "tst_receiveraddress.moc"
