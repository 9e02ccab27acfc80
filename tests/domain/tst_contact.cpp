#include "domain/contact/contact.h"
#include "testing/test.h"

#include <QTest>

namespace tst_contact {

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using Field = Problem::Field;

class ContactTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void emails_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<bool>("isFine");
        for (const char *fine : {"ana@padaria.example", " ana@padaria.example ", "a+b.c_d@x-y.co.uk",
                                 "ana@münchen.example", "o'neill@x.example", "a@b.c"})
            QTest::newRow(fine) << QString::fromUtf8(fine) << true;
        for (const char *wrong : {"", "ana", "@padaria.example", "ana@", "ana@padaria", "ana@padaria.", "ana@.example",
                                  "ana lima@padaria.example", "ana@padaria..example", "a@b@c.example"})
            QTest::addRow("not '%s'", wrong) << QString::fromUtf8(wrong) << false;
    }

    void emails()
    {
        QFETCH(QString, email);
        QFETCH(bool, isFine);
        const Contact contact{u"Ana"_s, email, u"+5511987654321"_s};
        QCOMPARE(contactFaults(contact, {}), isFine ? QList<Field>{} : QList<Field>{Field::ContactEmail});
    }

    void faultsComeInTheOrderOfTheForm()
    {
        QCOMPARE(contactFaults({}, {}), (QList<Field>{Field::Name, Field::ContactEmail, Field::ContactPhone}));
        QCOMPARE(contactFaults({u"  "_s, u"a@b.c"_s, u"+5511987654321"_s}, {}), QList<Field>{Field::Name});
    }

    void thePhoneMayBeTypedWithoutItsCountry()
    {
        const Contact contact{u"Ana"_s, u"a@b.c"_s, u"(11) 98765-4321"_s};
        QCOMPARE(contactFaults(contact, u"BR"_s), QList<Field>{});
        QCOMPARE(contactDigits(contact, u"BR"_s), u"5511987654321"_s);
        QCOMPARE(contactFaults(contact, {}), QList<Field>{Field::ContactPhone});
        QCOMPARE(contactDigits(contact, {}), QString());
    }
};

GOLIVE_TEST(ContactTest)

} // namespace tst_contact

#include "tst_contact.moc"
