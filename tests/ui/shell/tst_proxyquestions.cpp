#include "ui/shell/proxyquestions.h"

#include "partner/gateway/proxysignin.h"
#include "storage/memorysecretstore.h"
#include "testing/windowtest.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

namespace tst_proxyquestions {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

/// What a person is asked where proxies want a sign-in (407), with what wants it behind.
class ProxyQuestionsTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Test::init();
        m_secrets = std::make_unique<MemorySecretStore>();
        m_window = std::make_unique<QWidget>();
        m_questions = std::make_unique<ui::ProxyQuestions>();
        m_signIn = std::make_unique<partner::ProxySignIn>();
        m_signIn->keepIn(*m_secrets);
        connect(m_signIn.get(), &partner::ProxySignIn::wanted, m_questions.get(),
                [this](const QString &host, bool wasRefused) { m_questions->ask(host, wasRefused, m_window.get()); });
        connect(m_questions.get(), &ui::ProxyQuestions::given, m_signIn.get(), &partner::ProxySignIn::give);
        m_window->show();
    }

    void eachProxyIsAskedForOnce()
    {
        for (int i = 0; i < 5; ++i)
            QVERIFY(!knows(u"one.example"_s));
        QTRY_COMPARE(open().size(), 1);
        QVERIFY(text().contains(u"one.example"_s));
        QVERIFY(!knows(u"one.example"_s));
        putOff();
        QTRY_VERIFY(open().isEmpty());
        QVERIFY(!knows(u"one.example"_s)); // put off: not asked again by itself
        QVERIFY(settledWithoutQuestion());
        m_signIn->askAgain();
        QVERIFY(!knows(u"one.example"_s));
        QTRY_COMPARE(open().size(), 1);
    }

    void whatASecondProxyWantsIsAskedAfterwards_data()
    {
        QTest::addColumn<bool>("isAnswered");
        QTest::newRow("answered") << true;
        QTest::newRow("put off") << false;
    }
    void whatASecondProxyWantsIsAskedAfterwards()
    {
        QFETCH(bool, isAnswered);
        for (const QString &host : {u"one.example"_s, u"two.example"_s, u"three.example"_s, u"two.example"_s})
            QVERIFY(!knows(host));
        for (const QString &host : {u"one.example"_s, u"two.example"_s, u"three.example"_s}) {
            QTRY_VERIFY(open().size() == 1 && text().contains(host));
            if (isAnswered)
                answer(u"ana of "_s + host, u"secret"_s);
            else
                putOff();
            QCOMPARE(knows(host), isAnswered);
        }
        QTRY_VERIFY(open().isEmpty());
    }

    void whatWasTypedIsKeptAndWhatWasNotIsNot()
    {
        QVERIFY(!knows(u"one.example"_s));
        QTRY_COMPARE(open().size(), 1);
        answer(u" ana "_s, u" with spaces "_s);
        QCOMPARE(kept(u"one.example"_s), u"ana\n with spaces "_s);
        QVERIFY(!knows(u"two.example"_s));
        QTRY_COMPARE(open().size(), 1);
        QLineEdit *user = open().constFirst()->findChild<QLineEdit *>(u"proxyUser"_s);
        QTest::keyClicks(user, u"rui"_s);
        putOff();
        QVERIFY(kept(u"two.example"_s).isEmpty());
        QVERIFY(!knows(u"two.example"_s));
    }

    void aWrongPasswordIsAskedForAgainAndSaysSo()
    {
        QVERIFY(!knows(u"one.example"_s));
        QTRY_COMPARE(open().size(), 1);
        answer(u"ana"_s, u"wrong"_s);
        // One question for each answer that was refused, and none between: who stops answering is left alone.
        for (int i = 0; i < 3; ++i) {
            QAuthenticator refused;
            m_signIn->fill(u"one.example"_s, &refused);
            QVERIFY(!refused.user().isEmpty());
            m_signIn->fill(u"one.example"_s, &refused); // Qt hands back what was refused
            m_signIn->fill(u"one.example"_s, &refused);
            QTRY_COMPARE(open().size(), 1);
            QVERIFY2(text().contains(u"did not accept"_s), qPrintable(text()));
            QVERIFY(kept(u"one.example"_s).isEmpty());
            if (i < 2)
                answer(u"ana"_s, u"wrong too"_s);
            else
                putOff();
        }
        QVERIFY(!knows(u"one.example"_s));
        QVERIFY(settledWithoutQuestion());
    }

    void aQuestionThatGoesWithItsWindowHoldsNoOther()
    {
        QVERIFY(!knows(u"one.example"_s) && !knows(u"two.example"_s));
        QTRY_COMPARE(open().size(), 1);
        m_window.reset();
        m_window = std::make_unique<QWidget>();
        m_window->show();
        m_signIn->askAgain();
        QVERIFY(!knows(u"two.example"_s));
        QTRY_COMPARE(open().size(), 1);
        QVERIFY(text().contains(u"two.example"_s));
    }

    void itIsLookedAt()
    {
        QVERIFY(!knows(u"proxy.escritorio.example"_s));
        QTRY_COMPARE(open().size(), 1);
        // A picture for people, where one is wished for.
        if (const QString file = qEnvironmentVariable("GOLIVE_PICTURE"); !file.isEmpty())
            QVERIFY(open().constFirst()->grab().save(file));
        for (const QLabel *label : open().constFirst()->findChildren<QLabel *>())
            QVERIFY2(label->width() >= label->minimumSizeHint().width(), qPrintable(label->text()));
    }

private:
    bool knows(const QString &host)
    {
        QAuthenticator authenticator;
        m_signIn->fill(host, &authenticator);
        return !authenticator.user().isEmpty();
    }
    QString kept(const QString &host)
    {
        QString text;
        m_secrets->read(partner::ProxySignIn::key(host), this,
                        [&text](const std::optional<Secret> &secret) { text = secret ? secret->reveal() : QString(); });
        QCoreApplication::processEvents();
        return text;
    }
    /// What was queued has run, and asked nothing.
    static bool settledWithoutQuestion()
    {
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        return open().isEmpty();
    }
    static QList<QDialog *> open()
    {
        QList<QDialog *> dialogs;
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *dialog = qobject_cast<QDialog *>(widget); dialog && dialog->isVisible())
                dialogs << dialog;
        }
        return dialogs;
    }
    static QString text() { return open().constFirst()->findChild<QLabel *>(u"proxyText"_s)->text(); }
    static void press(const char *button)
    {
        QTest::mouseClick(open().constFirst()->findChild<QPushButton *>(QLatin1StringView(button)), Qt::LeftButton);
    }
    static void putOff() { press("proxyNotNow"); }
    static void answer(const QString &user, const QString &password)
    {
        QTest::keyClicks(open().constFirst()->findChild<QLineEdit *>(u"proxyUser"_s), user);
        auto *field = open().constFirst()->findChild<QWidget *>(u"proxyPassword"_s);
        auto *line = qobject_cast<QLineEdit *>(field);
        QTest::keyClicks(line ? line : field->findChild<QLineEdit *>(), password);
        press("proxySignIn");
    }

    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ui::ProxyQuestions> m_questions;
    std::unique_ptr<partner::ProxySignIn> m_signIn;
};

GOLIVE_WINDOW_TEST(ProxyQuestionsTest)

} // namespace tst_proxyquestions

#include "tst_proxyquestions.moc"
