#include "domain/getready/checklist.h"
#include "testing/test.h"

#include <QTest>

namespace tst_checklist {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

class ChecklistTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsOpenAtFirst() { QCOMPARE(openItems({}).size(), checkItemCount); }

    void answers_data()
    {
        QTest::addColumn<int>("item");
        QTest::addColumn<bool>("blocks");
        const auto row = [](const char *name, CheckItem item, bool blocks) {
            QTest::newRow(name) << static_cast<int>(item) << blocks;
        };
        row("app version", CheckItem::AppVersion, true);
        row("three months", CheckItem::ActiveThreeMonths, true);
        row("payment method", CheckItem::NoPaymentMethod, true);
        row("Facebook log-in", CheckItem::FacebookLogin, true);
        row("scan", CheckItem::CanScan, true);
        row("elsewhere", CheckItem::NotElsewhere, true);
        row("portfolio", CheckItem::PortfolioControl, true);
        row("two factors", CheckItem::TwoFactorAtHand, false);
        row("linked devices", CheckItem::LinkedDevices, false);
        row("features", CheckItem::FeaturesLost, false);
        row("backup", CheckItem::BackupMade, false);
        row("phone", CheckItem::PhoneReady, false);
        row("hour", CheckItem::QuietHour, false);
    }

    void answers()
    {
        QFETCH(int, item);
        QFETCH(bool, blocks);
        const auto which = static_cast<CheckItem>(item);
        QCOMPARE(weightOf(which) == CheckWeight::Blocks, blocks);
        const auto isOpen = [which](CheckChoice choice, bool isOverruled) {
            Checklist checklist;
            checklist.answers[which] = {choice, isOverruled, {}};
            return openItems(checklist).contains(which);
        };
        QVERIFY(isOpen(CheckChoice::Unanswered, false));
        QVERIFY(isOpen(CheckChoice::Unanswered, true)); // one tap is wanted all the same
        QVERIFY(!isOpen(CheckChoice::Yes, false));
        for (const CheckChoice choice : {CheckChoice::No, CheckChoice::NotSure}) {
            QCOMPARE(isOpen(choice, false), blocks);
            QVERIFY(!isOpen(choice, true));
        }
    }

    void theCountryIsOpenOnlyWhereItIsBad_data()
    {
        QTest::addColumn<int>("check");
        QTest::addColumn<int>("verdict");
        QTest::addColumn<bool>("isOpen");
        using Check = MachineFinding::Check;
        using Verdict = MachineFinding::Verdict;
        const auto row = [](const char *name, Check check, Verdict verdict, bool isOpen) {
            QTest::newRow(name) << static_cast<int>(check) << static_cast<int>(verdict) << isOpen;
        };
        row("bad country", Check::Country, Verdict::Bad, true);
        row("warning", Check::Country, Verdict::Warning, false);
        row("fine", Check::Country, Verdict::Fine, false);
        row("not checked", Check::Country, Verdict::NotChecked, false);
        row("a bad clock", Check::ClockRight, Verdict::Bad, false);
    }

    void theCountryIsOpenOnlyWhereItIsBad()
    {
        QFETCH(int, check);
        QFETCH(int, verdict);
        QFETCH(bool, isOpen);
        const QList<MachineFinding> findings{
            {static_cast<MachineFinding::Check>(check), static_cast<MachineFinding::Verdict>(verdict), u"x"_s, {}}};
        Checklist checklist;
        QCOMPARE(isCountryOpen(checklist, findings), isOpen);
        checklist.isCountryOverruled = true;
        QVERIFY(!isCountryOpen(checklist, findings));
    }
};

GOLIVE_TEST(ChecklistTest)

} // namespace tst_checklist

#include "tst_checklist.moc"
