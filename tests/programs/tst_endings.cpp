#include "base/enumvalues.h"
#include "journey.h"
#include "programs/wizard/signupevents.h"
#include "rehearsal/scenarios.h"
#include "signup/signupcontext.h"
#include "testing/test.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <set>

namespace tst_endings {

using namespace golive;
using namespace golive::programs;
using namespace Qt::Literals::StringLiterals;
using PageKind = signup::PageProblem::Kind;

/// One way in which Facebook's part can end. Where nothing is said at all both are empty.
struct Ending
{
    const char *name;
    const char *message = nullptr; ///< What Meta's page posts.
    std::optional<PageKind> page{};
    std::optional<Problem::Kind> leadsTo{}; ///< The named state; nothing: on to the number selection.
    const char *scenario = nullptr;         ///< The rehearsal that walks it...
    const char *why = nullptr;              ///< ... or why none does.
};

constexpr auto inTheRealEngine = "played by pages in the real engine: tst_websurface, tst_webguards, tst_hostilepages";
constexpr auto asTheOther = "to a person it is the same as the one before";

#define SIGNUP(rest) R"({"type":"WA_EMBEDDED_SIGNUP",)" rest "}"

const QList<Ending> &endings()
{
    using Kind = Problem::Kind;
    static const QList<Ending> rows{
        {"finish",
         SIGNUP(R"("event":"FINISH_WHATSAPP_BUSINESS_APP_ONBOARDING","data":{"waba_id":"611"})"),
         {},
         {},
         "happy"},
        {"finish with the log-in's flag",
         SIGNUP(R"("event":"FINISH","data":{"is_wa_login_user":true})"),
         {},
         {},
         "wa-login-finish"},
        {"plain finish",
         SIGNUP(R"("event":"FINISH","data":{"waba_id":"611","phone_number_id":"702"})"),
         {},
         Kind::SignUpWithoutCoexistence,
         "plain-finish"},
        {"display name only",
         SIGNUP(R"("event":"FINISH_ONLY_WABA","data":{"waba_id":"611"})"),
         {},
         Kind::SignUpWithoutNumber,
         "only-waba"},
        {"access alone",
         SIGNUP(R"("event":"FINISH_GRANT_ONLY_API_ACCESS","data":{"waba_id":"611"})"),
         {},
         Kind::SignUpWithoutNumber,
         "grant-only"},
        {"a finish that no list has",
         SIGNUP(R"("event":"FINISH_OBO_MIGRATION","data":{"waba_id":"611"})"),
         {},
         Kind::SignUpFinishNotKnown,
         "finish-not-known"},
        {"cancelled at a step",
         SIGNUP(R"("event":"CANCEL","data":{"current_step":"PHONE_NUMBER_SETUP"})"),
         {},
         Kind::SignUpAbandoned,
         "popup-closed"},
        {"cancelled without a step",
         SIGNUP(R"("event":"CANCEL","data":{})"),
         {},
         Kind::SignUpAbandoned,
         nullptr,
         asTheOther},
        {"an error by code",
         SIGNUP(R"("event":"ERROR","data":{"error_message":"no","error_code":"3441045"})"),
         {},
         Kind::SignUpFailed,
         "not-eligible"},
        {"an error by id, in a cancel",
         SIGNUP(R"("event":"CANCEL","data":{"error_message":"no","error_id":"524126"})"),
         {},
         Kind::SignUpFailed,
         nullptr,
         asTheOther},
        {"an error as text",
         SIGNUP(R"("event":"ERROR","data":{"error_message":"[object Object]"})"),
         {},
         Kind::SignUpFailed,
         "error-object"},
        {"nothing was said", nullptr, {}, Kind::SignUpSilent, "empty-callback"},
        {"the page's process died", nullptr, PageKind::RendererDied, Kind::SignUpPageDied, nullptr, inTheRealEngine},
        {"a certificate that does not hold", nullptr, PageKind::CertificateRefused, Kind::SignUpCertificate, nullptr,
         inTheRealEngine},
        {"no connection", nullptr, PageKind::LoadFailed, Kind::SignUpPageUnreachable, nullptr, inTheRealEngine},
        {"no browser", nullptr, PageKind::BrowserNotOpened, Kind::SignUpPageUnreachable, nullptr,
         "the desktop's: tst_browsersurface"},
        {"led elsewhere", nullptr, PageKind::NavigationDenied, Kind::SignUpPageBlocked, nullptr, inTheRealEngine},
        {"a window that is not let in", nullptr, PageKind::PopUpDenied, Kind::SignUpPageBlocked, nullptr,
         inTheRealEngine},
        {"a part is missing", nullptr, PageKind::PartMissing, Kind::SignUpPartMissing, nullptr,
         "Meta's own hosts only: tst_navigationpolicy"},
        {"stopped", nullptr, PageKind::PageStopped, Kind::SignUpPageStopped, nullptr, inTheRealEngine},
        {"a page without end, or empty", nullptr, PageKind::NothingShown, Kind::SignUpPageEmpty, "blank-window"},
    };
    return rows;
}

// Kept from a page without a word: the sign-up goes on beside it.
const QList<PageKind> noEndings{PageKind::RequestBlocked, PageKind::PermissionDenied, PageKind::DownloadDenied,
                                PageKind::FileChooserDenied, PageKind::ClientCertificateDenied};

std::optional<signup::SignUpMessage> messageOf(const QByteArray &text)
{
    return signup::parseSignUpMessage(signup::SignUpContext::live(signup::LinkSource::PartnerApi).messageOrigins,
                                      u"https://www.facebook.com"_s, QString::fromUtf8(text));
}

std::optional<Event> eventOfEnding(const Ending &ending)
{
    if (ending.page)
        return eventOf(signup::PageProblem{*ending.page, u"www.facebook.com"_s});
    if (!ending.message)
        return event::SignUpEndedUnclear{};
    const auto message = messageOf(ending.message);
    return message ? eventOf(*message) : std::nullopt;
}

/// Every way in which Facebook's part can end, in one table: each leads to a named state with a next action, and each
/// is walked. A way that is added to the program and not here fails.
class EndingsTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void eachLeadsToANamedStateWithANextAction_data() { eachRow(); }
    void eachLeadsToANamedStateWithANextAction()
    {
        QFETCH(int, row);
        const Ending &ending = endings().at(row);
        const auto event = eventOfEnding(ending);
        QVERIFY(event);
        Journey j = on::atConnect();
        j.on(*event);
        if (std::holds_alternative<event::SignUpEndedUnclear>(*event)) {
            QVERIFY(!j.setup.screen.problem);
            j.on(event::StateNotRead{}); // where the state cannot decide
        }
        if (!ending.leadsTo) {
            QVERIFY(isOnboarded(j.setup));
            QCOMPARE(j.setup.step, Step::SelectNumber);
            return;
        }
        QVERIFY(!isOnboarded(j.setup));
        QVERIFY(j.setup.screen.problem);
        QCOMPARE(j.setup.screen.problem->kind, *ending.leadsTo);
        using Remedy = Problem::Remedy;
        const Remedy remedy = remedyOf(*ending.leadsTo);
        // A button, each of them: begin again, load again, or write to support.
        QVERIFY(remedy == Remedy::SignUpAgain || remedy == Remedy::Retry || remedy == Remedy::ContactSupport);
        if (remedy == Remedy::Retry)
            QVERIFY(j.setup.screen.failed);
    }

    void eachIsWalked_data() { eachRow(); }
    void eachIsWalked()
    {
        QFETCH(int, row);
        const Ending &ending = endings().at(row);
        QVERIFY((ending.scenario == nullptr) != (ending.why == nullptr));
        if (ending.scenario)
            QVERIFY(rehearsal::scenarioNames().contains(QString::fromLatin1(ending.scenario)));
    }

    void noWayIsMissing()
    {
        std::set<std::size_t> messages{signup::SignUpMessage(signup::Unknown{}).index()}; // no end, by its name
        std::set<PageKind> pages(noEndings.begin(), noEndings.end());
        for (const Ending &ending : endings()) {
            if (ending.page)
                pages.insert(*ending.page);
            else if (ending.message)
                messages.insert(messageOf(ending.message).value().index());
        }
        QCOMPARE(messages.size(), std::variant_size_v<signup::SignUpMessage>);
        QCOMPARE(pages.size(), enumCount<PageKind>);
        for (const PageKind kind : noEndings)
            QVERIFY(!eventOf(signup::PageProblem{kind, {}}));
        QVERIFY(!eventOf(signup::SignUpMessage(signup::Unknown{u"LATER"_s})));
    }

    /// What Meta's pages show of the message (tests/signup/samples), each of them.
    void everySampleIsInTheTable()
    {
        const QDir samples(QStringLiteral(GOLIVE_SIGNUP_SAMPLES));
        const QStringList names = samples.entryList({u"signup-*.json"_s}, QDir::Files);
        QVERIFY(names.size() >= 8);
        for (const QString &name : names) {
            QFile file(samples.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto sample = messageOf(file.readAll());
            QVERIFY2(sample, qPrintable(name));
            const auto event = eventOf(*sample);
            QVERIFY2(event, qPrintable(name));
            const bool isKnown = std::any_of(endings().begin(), endings().end(), [&](const Ending &ending) {
                return ending.message && messageOf(ending.message).value().index() == sample->index();
            });
            QVERIFY2(isKnown, qPrintable(name));
        }
    }

private:
    static void eachRow()
    {
        QTest::addColumn<int>("row");
        for (int i = 0; i < endings().size(); ++i)
            QTest::newRow(endings().at(i).name) << i;
    }
};

GOLIVE_TEST(EndingsTest)

} // namespace tst_endings

#include "tst_endings.moc"
