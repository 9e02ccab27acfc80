#include "testing/windowtest.h"
#include "ui/shell/signindialog.h"
#include "ui/widgets/secretfield.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace tst_signindialog {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

class SignInDialogTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void itAsksWithoutShowing()
    {
        ui::SignInDialog dialog(ui::SignInDialog::ofStore(u"postgresql://ana@db.example.org/golive"_s, false));
        QString given;
        connect(&dialog, &ui::SignInDialog::given, this,
                [&](const QString &user, const Secret &typed) { given = user + typed.reveal(); });
        dialog.show();
        auto *password = dialog.findChild<ui::SecretField *>(u"storePassword"_s);
        auto *signIn = dialog.findChild<QPushButton *>(u"storeSignIn"_s);
        QVERIFY(password && signIn);
        QCOMPARE(password->echoMode(), QLineEdit::Password);
        QVERIFY(!password->accessibleName().isEmpty());
        QVERIFY(!signIn->isEnabled());
        QVERIFY(dialog.findChild<QLabel *>(u"storeText"_s)->text().contains(u"db.example.org"_s));
        QTest::keyClicks(password, u" a word "_s);
        QVERIFY(signIn->isEnabled());
        QTest::keyClick(password, Qt::Key_Return);
        QCOMPARE(given, u" a word "_s);
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
        QVERIFY(password->text().isEmpty()); // nothing of it stays
    }

    // Who wants a name gets it, and may do without a password.
    void aProxyIsAskedForByName()
    {
        ui::SignInDialog dialog(ui::SignInDialog::ofProxy(u"proxy.example"_s, false));
        QString given;
        connect(&dialog, &ui::SignInDialog::given, this,
                [&](const QString &user, const Secret &typed) { given = user + u'|' + typed.reveal(); });
        dialog.show();
        auto *user = dialog.findChild<QLineEdit *>(u"proxyUser"_s);
        auto *signIn = dialog.findChild<QPushButton *>(u"proxySignIn"_s);
        QVERIFY(user && signIn && !user->accessibleName().isEmpty());
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QCOMPARE(dialog.focusWidget(), user); // what is asked first is typed first
        QTest::keyClicks(dialog.findChild<ui::SecretField *>(u"proxyPassword"_s), u" a word "_s);
        QVERIFY(!signIn->isEnabled());
        QTest::keyClicks(user, u" ana "_s);
        QVERIFY(signIn->isEnabled());
        QTest::mouseClick(signIn, Qt::LeftButton);
        QCOMPARE(given, u"ana| a word "_s);
    }

    void whatWasRefusedIsSaid()
    {
        ui::SignInDialog dialog(ui::SignInDialog::ofStore(u"postgresql://db.example.org/golive"_s, true));
        QSignalSpy given(&dialog, &ui::SignInDialog::given);
        QVERIFY(dialog.findChild<QLabel *>(u"storeText"_s)->text().contains(u"did not accept"_s));
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(given.isEmpty());
        QCOMPARE(dialog.result(), static_cast<int>(QDialog::Rejected));
    }
};

GOLIVE_WINDOW_TEST(SignInDialogTest)

} // namespace tst_signindialog

#include "tst_signindialog.moc"
