#include "base/enumvalues.h"
#include "testing/windowtest.h"
#include "ui/shell/doctordialog.h"
#include "ui/wording/doctortext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace tst_doctordialog {

using namespace golive;
using namespace golive::ui;
using namespace Qt::Literals::StringLiterals;

using Cause = DoctorCheck::Cause;
using Kind = DoctorCheck::Kind;
using Verdict = DoctorCheck::Verdict;

class DoctorDialogTest : public golive::Test
{
    Q_OBJECT

    static Diagnosis found()
    {
        Diagnosis out;
        out.checks = {{Kind::Proxy, {}, Verdict::Ok, Cause::None, u"none"_s},
                      {Kind::ClockRight, {}, Verdict::Warning, Cause::ClockWrong, u"+3600 s"_s},
                      {Kind::Reach, u"www.facebook.com"_s, Verdict::Failed, Cause::Refused, u"Connection refused"_s},
                      {Kind::Keychain, {}, Verdict::Unknown, Cause::NoAnswer, u"no answer in time"_s}};
        out.hostsToOpen = {u"*.facebook.com"_s, u"*.gupshup.io"_s};
        out.at = fromEpochMs(1789012345678);
        return out;
    }
    static QStringList namesOfCards(const DoctorDialog &dialog)
    {
        QStringList names;
        const auto cards = dialog.findChildren<QWidget *>(u"doctorFinding"_s);
        for (const QWidget *card : cards)
            names << card->accessibleName();
        return names;
    }

private Q_SLOTS:
    void theGravestStandsFirst()
    {
        DoctorDialog dialog;
        dialog.draw(found());
        const QStringList names = namesOfCards(dialog);
        QCOMPARE(names.size(), 3);
        QVERIFY2(names.at(0).contains(u"www.facebook.com"_s), qPrintable(names.at(0)));
        QVERIFY2(names.at(1).contains(u"clock"_s), qPrintable(names.at(1)));
        const auto labels = dialog.findChildren<QLabel *>();
        const auto isSaid = [&labels](const QString &text) {
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel *one) { return one->text() == text; });
        };
        for (const DoctorCheck &check : found().checks) {
            if (check.verdict != Verdict::Ok)
                QVERIFY2(isSaid(DoctorText::remedy(check)) && isSaid(check.evidence), qPrintable(checkName(check)));
        }
        QCOMPARE(dialog.findChild<QLabel *>(u"doctorHosts"_s)->text(), u"*.facebook.com, *.gupshup.io"_s);
        dialog.draw(found()); // once more: no card twice
        QCOMPARE(namesOfCards(dialog).size(), 3);
    }

    void allWellAlarmsNobody()
    {
        DoctorDialog dialog;
        Diagnosis well = found();
        for (DoctorCheck &check : well.checks)
            check = {check.kind, check.subject, Verdict::Ok, Cause::None, check.evidence};
        dialog.draw(well);
        QVERIFY(namesOfCards(dialog).isEmpty());
        QCOMPARE(dialog.findChild<QLabel *>(u"doctorSummary"_s)->text(),
                 u"Nothing stands between this computer and Gupshup and Facebook."_s);
    }

    void theTextForItIsCopied()
    {
        DoctorDialog dialog;
        auto *copy = dialog.findChild<QPushButton *>(u"doctorCopy"_s);
        QVERIFY(!copy->isEnabled()); // nothing was found yet
        dialog.draw(found());
        QTest::mouseClick(copy, Qt::LeftButton);
        const QString text = QGuiApplication::clipboard()->text();
        QCOMPARE(text, DoctorText::report(found()));
        for (const QString &part : {u"www.facebook.com"_s, u"Connection refused"_s, u"*.gupshup.io"_s, u"+3600 s"_s})
            QVERIFY2(text.contains(part), qPrintable(text));
        QVERIFY(!dialog.findChild<QLabel *>(u"doctorSaid"_s)->text().isEmpty());
    }

    void lookingAgainIsSaid()
    {
        DoctorDialog dialog;
        auto *again = dialog.findChild<QPushButton *>(u"doctorAgain"_s);
        QVERIFY(!again->isEnabled());
        dialog.draw(found());
        QVERIFY(again->isEnabled());
        QSignalSpy pressed(&dialog, &DoctorDialog::lookAgainPressed);
        QTest::mouseClick(again, Qt::LeftButton);
        QCOMPARE(pressed.size(), 1);
        dialog.setLooking(true);
        QVERIFY(!again->isEnabled());
        QCOMPARE(namesOfCards(dialog).size(), 3); // what was found before stays to be read
    }

    void everyControlHasNames()
    {
        DoctorDialog dialog;
        dialog.draw(found());
        const auto controls = dialog.findChildren<QAbstractButton *>();
        QVERIFY(controls.size() >= 5);
        for (const QAbstractButton *one : controls) {
            QVERIFY2(!one->objectName().isEmpty(), qPrintable(one->text()));
            QVERIFY(!one->accessibleName().isEmpty() || !one->text().isEmpty());
        }
        QVERIFY(!dialog.findChild<QPlainTextEdit *>(u"doctorText"_s)->accessibleName().isEmpty());
    }

    void itFitsASmallScreen()
    {
        DoctorDialog dialog;
        dialog.draw(found());
        QVERIFY2(dialog.minimumSizeHint().width() <= 640 && dialog.minimumSizeHint().height() <= 440,
                 qPrintable(u"%1 x %2"_s.arg(dialog.minimumSizeHint().width()).arg(dialog.minimumSizeHint().height())));
    }

    void whatIsOfThisComputerIsNotBlamedOnTheNetwork()
    {
        for (const Kind kind : {Kind::Keychain, Kind::DiskSpace, Kind::Certificates, Kind::WebView}) {
            const QString text = DoctorText::remedy({kind, {}, Verdict::Unknown, Cause::NoAnswer});
            QVERIFY(!text.isEmpty());
            QVERIFY2(!text.contains(u"firewall"_s), qPrintable(text));
        }
        QVERIFY(DoctorText::remedy({Kind::Reach, u"a"_s, Verdict::Failed, Cause::NoAnswer}).contains(u"firewall"_s));
    }

    void eachCauseSaysWhatHelps()
    {
        QStringList all;
        for (const Cause cause : enumValues<Cause>()) {
            const QString text =
                DoctorText::remedy({Kind::Reach, u"host"_s, Verdict::Failed, cause, {}, u"somebody"_s});
            QCOMPARE(text.isEmpty(), cause == Cause::None);
            QVERIFY2(!text.contains(u'%'), qPrintable(text));
            QVERIFY2(!all.contains(text), qPrintable(text)); // no two causes with one remedy
            all << text;
        }
    }
};

GOLIVE_WINDOW_TEST(DoctorDialogTest)

} // namespace tst_doctordialog

#include "tst_doctordialog.moc"
