#include "domain/journal/outcome.h"
#include "testing/test.h"

#include <QTest>

namespace tst_outcome {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

/// Which lines of the journal other systems are told.
class OutcomeTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTold_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("was");
        QTest::addColumn<QString>("became");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *what, const char *was, const char *became, const char *told) {
            QTest::addRow("%s %s", what, became) << QString::fromLatin1(what) << QString::fromLatin1(was)
                                                 << QString::fromLatin1(became) << QString::fromLatin1(told);
        };
        row("onboarding-begun", "", "1", "onboarding.begun");
        row("finish", "", "message", "facebook.finished");
        row("finish", "message", "state", "");
        row("finish", "person", "", "");
        row("stage", "setting-up", "live", "number.live");
        row("stage", "number-selection", "setting-up", "");
        row("contacts-call", "claimed", "accepted", "contacts.accepted");
        row("contacts-call", "not-requested", "claimed", "");
        row("contacts-call", "claimed", "refused", "");
        row("chats-call", "claimed", "accepted", "chats.accepted");
        row("chats-declined", "", "yes", "chats.declined");
        row("chats-arrived", "", "yes", "chats.arrived");
        row("missed", "", "yes", "chats.missed");
        row("missed", "yes", "", "");
        row("attention-told", "none", "set-up-failed", "person.needed");
        row("attention-told", "set-up-failed", "none", "");
        row("standing", "connected", "removed", "number.disconnected");
        row("standing", "connected", "offboarded", "number.disconnected");
        row("standing", "offboarded", "connected", "number.reconnected");
        row("note-written", "", "id", "");
        row("number", "", "+5511987654321", "");
        row("of a later golive", "", "x", "");
    }
    void whatIsTold()
    {
        QFETCH(QString, what);
        QFETCH(QString, was);
        QFETCH(QString, became);
        QFETCH(QString, told);
        JournalEntry entry;
        entry.what = what;
        entry.was = was;
        entry.became = became;
        const auto outcome = outcomeOf(entry);
        QCOMPARE(outcome ? nameOf(*outcome) : QString(), told);
    }
};

GOLIVE_TEST(OutcomeTest)

} // namespace tst_outcome

#include "tst_outcome.moc"
