#include "domain/connect/ownerresult.h"
#include "domain/view/pageview.h"
#include "journey.h"
#include "testing/test.h"

#include <QTest>

#include <functional>

namespace tst_ownerlinks {

using namespace golive;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

const QUrl firstLink(u"https://hosted.example/first"_s);
const QUrl secondLink(u"https://hosted.example/second"_s);
const QUrl thirdLink(u"https://hosted.example/third"_s);
const QUrl foreignLink(u"https://hosted.example/of-another-client"_s);
const Instant madeAt = fromEpochMs(1'790'500'000'000);

using Change = std::function<void(Journey &)>;

/// Whose a result is that names no app, but the link that it was made with.
class OwnerLinksTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    /// Staff made a new link while the owner was busy with the one before.
    void aResultOfAnyLinkOfThisSetUpIsTaken_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QUrl>("link"); // what the result was made with
        QTest::addColumn<OwnerResultFit>("fit");
        const Change nothing = [](Journey &) {};
        QTest::newRow("the present one") << nothing << thirdLink << OwnerResultFit::Fits;
        QTest::newRow("the one before") << nothing << secondLink << OwnerResultFit::Fits;
        QTest::newRow("the first of three") << nothing << firstLink << OwnerResultFit::Fits;
        QTest::newRow("another client's") << nothing << foreignLink << OwnerResultFit::OtherLink;
        QTest::newRow("forged: almost one of ours")
            << nothing << QUrl(u"https://hosted.example/first/"_s) << OwnerResultFit::OtherLink;
        QTest::newRow("no link at all") << nothing << QUrl() << OwnerResultFit::OtherLink;
        QTest::newRow("of the app that was chosen before")
            << Change([](Journey &j) { j.setup.signUp = withoutApp(j.setup.signUp); }) << firstLink
            << OwnerResultFit::OtherLink;
        QTest::newRow("made for another number") << Change([](Journey &j) {
            j.setup.step = Step::Number;
            j.on(event::NumberEdited{u"+5511912345678"_s});
        }) << secondLink << OwnerResultFit::OtherLink;
        QTest::newRow("made for this number, typed otherwise") << Change([](Journey &j) {
            j.setup.step = Step::Number;
            j.on(event::NumberEdited{j.setup.client.number->e164});
        }) << secondLink << OwnerResultFit::Fits;
        // Somebody's, pasted here by mistake, before a link was made anew.
        QTest::newRow("pasted") << Change([](Journey &j) {
            j.setup.signUp.link.isPasted = true;
            j.on(event::LinkFetched{QUrl(u"https://hosted.example/fourth"_s)});
        }) << thirdLink << OwnerResultFit::OtherLink;
        QTest::newRow("made before one was pasted over") << Change([](Journey &j) {
            j.setup.signUp.link.isPasted = true;
            j.on(event::LinkFetched{QUrl(u"https://hosted.example/fourth"_s)});
        }) << secondLink << OwnerResultFit::Fits;
        QTest::newRow("the same number onboarded again, told of before") << Change([](Journey &j) {
            j.setup.onboarding.again = OnboardingAgain{u"x"_s, j.now + 1h, false};
        }) << secondLink << OwnerResultFit::FromBefore;
    }

    void aResultOfAnyLinkOfThisSetUpIsTaken()
    {
        QFETCH(Change, change);
        QFETCH(QUrl, link);
        QFETCH(OwnerResultFit, fit);
        Journey j = on::atConnect();
        j.on(event::LinkFetched{firstLink}).on(event::LinkFetched{secondLink}).on(event::LinkFetched{thirdLink});
        QCOMPARE(j.setup.signUp.link.url, thirdLink);
        change(j);
        OwnerResult result;
        result.madeAt = j.now;
        result.finishedAt = j.now - 1min;
        result.link = linkMarkOf(link);
        QCOMPARE(fitOf(result, j.setup), fit);
        // What the page says of it before it is taken in is the same.
        const ExchangeView view = exchangeViewOf(j.setup);
        QCOMPARE(fitOf(result, view.app, view.links, view.told, view.notBefore), fit);
        if (fit != OwnerResultFit::Fits) {
            QVERIFY(j.ignores(event::OwnerResultTaken{result}));
            return;
        }
        const Onboarding before = j.setup.onboarding;
        j.on(event::OwnerResultTaken{result});
        QVERIFY(j.setup.signUp.ownerTold == result);
        QVERIFY(j.setup.onboarding == before); // a hint, whatever link it was
    }

    void soManyLinksAreRememberedAsAnAppMayHave()
    {
        SignedLink link;
        for (int i = 0; i <= 2 * SignedLink::allowance; ++i)
            link = link.followedBy(QUrl(u"https://hosted.example/%1"_s.arg(i)), madeAt);
        QCOMPARE(link.earlier.size(), SignedLink::allowance);
        QCOMPARE(link.earlier.last(),
                 *linkMarkOf(QUrl(u"https://hosted.example/%1"_s.arg(2 * SignedLink::allowance - 1))));
        QCOMPARE(link.made, 2 * SignedLink::allowance + 1);
        QVERIFY(SignedLink().marks().isEmpty());
    }
};

GOLIVE_TEST(OwnerLinksTest)

} // namespace tst_ownerlinks

#include "tst_ownerlinks.moc"
