#include "sandbox/pages/signupmessage.h"
#include "testing/test.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

namespace tst_practicesignupmessage {

using namespace golive::sandbox;
using namespace Qt::Literals::StringLiterals;

class TestSignUpMessage : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void equalsTheSample_data();
    void equalsTheSample();
    void withoutADocumentedStepThereIsNeitherStepNorVersion();
};

QJsonObject sample(const QString &name)
{
    QFile file(u":/samples/signup-"_s % name % u".json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

void TestSignUpMessage::equalsTheSample_data()
{
    const SignUpIds ids{u"611020304050607"_s, u"702113344550912"_s, u"505060708091011"_s};
    const QString session = u"c07d15e8a9b2f"_s;
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonObject>("message");
    const auto row = [](const char *name, const SignUpMessage &message) {
        QTest::newRow(name) << QString::fromLatin1(name) << message.json;
    };
    row("finish-whatsapp-business-app-onboarding", coexistenceFinish(ids));
    row("finish", plainFinish(ids));
    row("finish-wa-login", waLoginFinish(ids));
    row("finish-only-waba", onlyWabaFinish(ids));
    row("cancel", cancelled(u"PHONE_NUMBER_SETUP"_s));
    row("cancel-error",
        cancelledByError({u"This phone number isn't eligible yet."_s, u"3441045"_s, session, 1789012345}));
    row("error-error", olderError({u"Something went wrong."_s, u"524126"_s, session, 1789012399}));
}

void TestSignUpMessage::equalsTheSample()
{
    QFETCH(QString, name);
    QFETCH(QJsonObject, message);
    const QJsonObject expected = sample(name);
    QVERIFY(!expected.isEmpty());
    QCOMPARE(message, expected);
}

void TestSignUpMessage::withoutADocumentedStepThereIsNeitherStepNorVersion()
{
    const SignUpMessage message = cancelled({});
    const QJsonObject expected{
        {"type"_L1, "WA_EMBEDDED_SIGNUP"_L1}, {"event"_L1, "CANCEL"_L1}, {"data"_L1, QJsonObject()}};
    QCOMPARE(message.json, expected);
    QVERIFY(message.isPostedAsObject);
}

GOLIVE_TEST(TestSignUpMessage)

} // namespace tst_practicesignupmessage

#include "tst_practicesignupmessage.moc"
