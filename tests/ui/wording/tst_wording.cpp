#include "base/enumvalues.h"
#include "domain/facts/recogniseerror.h"
#include "testing/windowtest.h"
#include "ui/shell/holdtext.h"
#include "ui/wording/errortext.h"
#include "ui/wording/numbertext.h"
#include "ui/wording/placetime.h"
#include "ui/wording/setuptext.h"
#include "ui/wording/standingtext.h"
#include "ui/wording/striptext.h"
#include "ui/wording/synctext.h"

#include <QTest>

namespace tst_wording {

using namespace golive;
using namespace golive::ui;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Sentences that claim no more than is known, and that stand together as people write them.
class WordingTest : public golive::Test
{
    Q_OBJECT

    static Instant today() { return fromEpochMs(1'795'428'000'000); }
    static StripView stripOf(StripView::Now what)
    {
        StripView view;
        view.now = what;
        view.latest = today() + 20h;
        view.remaining = 20h;
        return view;
    }

private Q_SLOTS:
    void aPersonsWordIsCalledSo()
    {
        for (const StripView::Now now : {StripView::Now::WaitingForNumberSelection, StripView::Now::WaitingForLive}) {
            StripView view = stripOf(now);
            QVERIFY(!stripText(view).now.contains(u"as you said"_s));
            view.isFinishSaid = true;
            QVERIFY2(stripText(view).now.contains(u"as you said"_s), qPrintable(stripText(view).now));
        }
        SetupSummary row;
        row.stage = AppStage::Unknown;
        for (const Page page : {Page::Connect, Page::SetUp}) {
            row.page = page;
            row.isFinishSaid = false;
            QVERIFY(!setupStage(row, today()).contains(u"as you said"_s));
            row.isFinishSaid = true;
            QVERIFY2(setupStage(row, today()).contains(u"as you said"_s), qPrintable(setupStage(row, today())));
        }
    }

    void nothingMovesByItselfWhereAPersonMustTell()
    {
        QSet<QString> said;
        for (const NextHold hold :
             {NextHold::SignUpOpen, NextHold::SignUpToTell, NextHold::NumberToSelect, NextHold::SelectionToTell})
            said << holdText(hold);
        QCOMPARE(said.size(), 4);
        QVERIFY(!said.contains(QString()));
        for (const NextHold hold : {NextHold::SignUpToTell, NextHold::SelectionToTell})
            QVERIFY2(!holdText(hold).contains(u"by itself"_s), qPrintable(holdText(hold)));
    }

    void whatIsUnknownBecauseItIsOldIsSaidSo()
    {
        QVERIFY(numberUnknownText(u"+225 07123456"_s).contains(u"before they became longer"_s));
        QVERIFY(numberUnknownText(u"+229 01 97 12 34 56"_s).contains(u"may be newer"_s));
        QVERIFY(numberUnknownText({}).contains(u"may be newer"_s));
    }

    /// A date after a sentence has nothing to lean on: "Meta did it by itself. 23 November 2026, 08:00".
    void sentencesStandTogether()
    {
        Standing standing;
        standing.kind = Standing::Kind::Removed;
        standing.reason = u"PRIMARY_INACTIVITY"_s;
        standing.initiatedBy = u"SYSTEM"_s;
        standing.since = today();
        const QString reason = StandingText::reason(standing);
        QVERIFY2(reason.startsWith(dateAndTime(today()) + u" · "_s), qPrintable(reason));
        standing.since.reset();
        QVERIFY(!StandingText::reason(standing).contains(u'·'));

        SyncRecord record;
        record.state = SyncRecord::State::Unknown;
        record.at = today();
        record.detail = u"Synchronization window expired."_s;
        for (const SyncRecord::State state : enumValues<SyncRecord::State>()) {
            for (const QString &code : {QString(), u"2593107"_s, u"2593108"_s, u"events"_s}) {
                record.state = state;
                record.code = code;
                record.isOnceMore = true;
                const QString detail = SyncText::detail(record);
                QVERIFY2(!detail.contains(u". ·"_s), qPrintable(detail));
                QVERIFY2(state == SyncRecord::State::NotRequested || detail.startsWith(dateAndTime(today())),
                         qPrintable(detail));
            }
        }
    }

    /// Each number and text of the table that a sync call may be refused with says what the table knows.
    void aRefusedCallSaysWhatTheTableKnows()
    {
        int explained = 0;
        for (const KnownError &row : knownErrors()) {
            for (const QString &code : row.codes) {
                SyncRecord record;
                record.state = SyncRecord::State::Refused;
                record.at = today();
                record.code = code;
                record.detail = u"No."_s;
                const QString detail = SyncText::detail(record);
                QVERIFY2(detail.contains(row.where), qPrintable(detail));
                if (record.reason() == SyncRecord::Reason::WindowClosed)
                    continue; // Golive has said so in its own words
                QVERIFY2(detail.contains(row.cause), qPrintable(detail));
                if (record.reason() != SyncRecord::Reason::NotShared)
                    QVERIFY2(detail.contains(errorWho(row)), qPrintable(detail));
                ++explained;
            }
        }
        QVERIFY(explained > 100);
        SyncRecord unknown;
        unknown.state = SyncRecord::State::Refused;
        unknown.code = u"7777777"_s;
        unknown.detail = u"No."_s;
        QVERIFY(SyncText::detail(unknown).endsWith(u"No. (7777777)"_s));
        // A number that wraps others is explained by the words beside it.
        unknown.code = u"4"_s;
        unknown.detail = u"Synchronization request limit exceeded"_s;
        QVERIFY2(SyncText::detail(unknown).contains(knownError(u"2593107"_s)->cause),
                 qPrintable(SyncText::detail(unknown)));
    }
};

GOLIVE_WINDOW_TEST(WordingTest)

} // namespace tst_wording

#include "tst_wording.moc"
