#include "testing/windowtest.h"
#include "ui/shell/storesignindialog.h"
#include "ui/widgets/secretfield.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace tst_storesignindialog {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

class StoreSignInDialogTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void itAsksWithoutShowing()
    {
        ui::StoreSignInDialog dialog(u"postgresql://ana@db.example.org/golive"_s, false);
        QString given;
        connect(&dialog, &ui::StoreSignInDialog::given, this, [&](const Secret &typed) { given = typed.reveal(); });
        dialog.show();
        auto *password = dialog.findChild<ui::SecretField *>(u"storePassword"_s);
        auto *signIn = dialog.findChild<QPushButton *>(u"storeSignInButton"_s);
        QVERIFY(password && signIn);
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        QVERIFY(!password->accessibleName().isEmpty());
        QVERIFY(!signIn->isEnabled());
        QVERIFY(dialog.findChild<QLabel *>(u"storeSignInText"_s)->text().contains(u"db.example.org"_s));
        QTest::keyClicks(password, u" a word "_s);
        QVERIFY(signIn->isEnabled());
        QTest::keyClick(password, Qt::Key_Return);
        QCOMPARE(given, u" a word "_s);
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
        QVERIFY(password->text().isEmpty()); // nothing of it stays
    }

    void whatWasRefusedIsSaid()
    {
        ui::StoreSignInDialog dialog(u"postgresql://db.example.org/golive"_s, true);
        QSignalSpy given(&dialog, &ui::StoreSignInDialog::given);
        QVERIFY(dialog.findChild<QLabel *>(u"storeSignInText"_s)->text().contains(u"did not accept"_s));
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(given.isEmpty());
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Rejected));
    }
};

GOLIVE_WINDOW_TEST(StoreSignInDialogTest)

} // namespace tst_storesignindialog

#include "tst_storesignindialog.moc"
