#include "domain/support/bundletext.h"
#include "fullsetup.h"
#include "storage/setupjson.h"
#include "testing/members.h"
#include "testing/test.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrl>

namespace tst_bundletext {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

/// Hands over every text of a value, at any depth; ids and addresses, too.
template <class T, class Take> void eachText(T &value, const Take &take)
{
    if constexpr (std::is_same_v<T, QString>) {
        take(value);
    } else if constexpr (std::is_same_v<T, QUrl>) {
        QString text = value.toString();
        take(text);
        value = QUrl(u"https://host.example/"_s + text + u"?q="_s + text);
    } else if constexpr (members::Kind<T>::isOptional) {
        if (value)
            eachText(*value, take);
    } else if constexpr (members::Kind<T>::isList) {
        for (auto &one : value)
            eachText(one, take);
    } else if constexpr (members::Kind<T>::isMap) {
        T changed;
        for (auto it = value.cbegin(); it != value.cend(); ++it) {
            auto key = it.key();
            auto mapped = it.value();
            eachText(key, take);
            eachText(mapped, take);
            changed.insert(key, mapped);
        }
        value = changed;
    } else if constexpr (std::is_aggregate_v<T> && std::is_class_v<T>) {
        std::apply([&](auto &...member) { (eachText(member, take), ...); }, members::of(value));
    }
}

/// Whose they are is said in one set-up, and what they are.
Setup markedSetup()
{
    Setup setup = fullSetup();
    setup.client.number = PhoneNumber{u"+5521934567812"_s, u"BR"_s};
    setup.client.partnerEmail = u"mark.partner@agency.example"_s;
    setup.client.business = u"Zebramark Bakery"_s;
    setup.client.appName = u"QuaggamarkApp"_s;
    setup.client.staff = u"Okapimark"_s;
    setup.client.reference = u"REF-MARK-77"_s;
    setup.client.sender = u"Tapirmark Souza"_s;
    setup.details.contact = {u"Lemurmark Oliveira"_s, u"lemur@zebra.example"_s, u"+55 21 97777-1234"_s};
    setup.onboarding.finish->waba = {u"104996122399160"_s};
    setup.onboarding.finish->phone = {u"106540352242922"_s};
    setup.signUp.link.url = QUrl(u"https://hosted.gupshup.example/go?sig=MARKEDsignature9981"_s);
    return setup;
}

QStringList marks()
{
    return {u"5521934567812"_s,   u"934567812"_s,       u"mark.partner"_s,    u"Zebramark"_s,
            u"QuaggamarkApp"_s,   u"Okapimark"_s,       u"REF-MARK-77"_s,     u"Tapirmark"_s,
            u"Souza"_s,           u"Lemurmark"_s,       u"Oliveira"_s,        u"lemur@zebra"_s,
            u"97777-1234"_s,      u"104996122399160"_s, u"106540352242922"_s, u"MARKEDsignature9981"_s,
            u"sk_mark_of_a_77"_s, u"marked horse"_s,    u"markedhome"_s,      u"unknown@person.example"_s,
            u"447700900123"_s};
}

/// Each of them, as somebody else may have written it into any text.
QStringList nastyForms(const QString &mark)
{
    QString spaced;
    for (const QChar character : mark)
        spaced += character + u"\u200b"_s;
    QString wide = mark;
    for (QChar &character : wide) {
        if (character.isDigit())
            character = QChar(static_cast<char16_t>(character.unicode() - '0' + 0xff10));
    }
    return {mark,
            mark.toUpper(),
            QString::fromLatin1(QUrl::toPercentEncoding(mark)),
            QString::fromLatin1(mark.toUtf8().toPercentEncoding({}, "abcdefghijklmnopqrstuvwxyz0123456789")),
            u"https://x.example/p?to="_s + mark,
            u"{\"message\": \""_s + mark + u"\"}"_s,
            spaced,
            wide};
}

/// The known values spelled out whole: the parts of marks() are what is looked for afterwards.
QStringList wholes()
{
    return {u"+55 21 93456-7812"_s,
            u"mark.partner@agency.example"_s,
            u"Zebramark Bakery"_s,
            u"QuaggamarkApp"_s,
            u"Okapimark"_s,
            u"REF-MARK-77"_s,
            u"Tapirmark Souza"_s,
            u"Lemurmark Oliveira"_s,
            u"lemur@zebra.example"_s,
            u"+55 21 97777-1234"_s,
            u"104996122399160"_s,
            u"106540352242922"_s,
            u"https://hosted.gupshup.example/go?sig=MARKEDsignature9981"_s,
            u"sk_mark_of_a_77"_s,
            u"marked horse battery"_s,
            u"/home/markedhome"_s,
            u"unknown@person.example"_s,
            u"+44 7700 900123"_s};
}

KnownOfClient everything()
{
    KnownOfClient known = knownOf(markedSetup());
    known.add(Secret(u"marked horse battery"_s));
    known.add(Sensitive::Home, u"/home/markedhome"_s);
    known.add(Sensitive::User, u"markedhome"_s);
    return known;
}

/// Everything of it says `text` wherever something can be said.
BundleSources saying(const QString &text)
{
    Setup setup = members::filled<Setup>();
    eachText(setup, [&](QString &place) { place = text; });
    BundleSources sources;
    sources.versions = {{u"Golive"_s, text}, {text, u"1"_s}};
    sources.settings = {{u"language"_s, text}, {u"proxy"_s, QJsonArray{text, QJsonObject{{text, text}}}}};
    sources.setup = setupToJson(setup);
    SyncRecord record{SyncRecord::State::Refused, text, text, text, fromEpochMs(5)};
    sources.ledger = {{1, SyncKind::Contacts, record}, {2, SyncKind::History, record}};
    sources.doctor = u"Proxy: "_s + text + u"\nNames: "_s + text;
    sources.problems = {{u"What it says"_s, text}};
    sources.journal = u"when,what\n1,\""_s + text + u"\"\n"_s;
    return sources;
}

class BundleTextTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void nothingMarkedComesOutOfAnyPart_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList all = wholes();
        for (const QString &whole : all) {
            int number = 0;
            for (const QString &form : nastyForms(whole))
                QTest::newRow(qPrintable(whole + u' ' + QString::number(++number))) << form;
        }
    }

    void nothingMarkedComesOutOfAnyPart()
    {
        QFETCH(QString, text);
        Redactor redactor(everything());
        const QList<BundleText> parts = bundleTexts(saying(u"so: "_s + text + u"."_s), redactor);
        QCOMPARE(parts.size(), static_cast<qsizetype>(enumCount<BundlePart>));
        for (const BundleText &part : parts)
            verifyClean(part);
    }

    /// A header, or a cookie, carries them so.
    void nothingComesOutInBase64OrHex()
    {
        const QStringList all = wholes();
        for (const QString &whole : all) {
            for (const QByteArray &coded : {whole.toUtf8().toBase64(), whole.toUtf8().toHex()}) {
                const QString form = QString::fromLatin1(coded);
                Redactor redactor(everything());
                const QList<BundleText> parts = bundleTexts(saying(u"so: "_s + form + u" end"_s), redactor);
                for (const BundleText &part : parts)
                    QVERIFY2(!part.text.contains(form), qPrintable(whole + u" as "_s + form + u":\n"_s + part.text));
            }
        }
    }

    /// The test looks: what is not redacted is found.
    void whatIsThereIsSeen()
    {
        const BundleSources sources = saying(u"so: Lemurmark Oliveira."_s);
        QVERIFY(sources.doctor.contains(u"Lemurmark"_s));
        QVERIFY(QJsonDocument(sources.setup).toJson().contains("Lemurmark"));
        Redactor knowsNobody({});
        const QList<BundleText> parts = bundleTexts(sources, knowsNobody);
        QVERIFY(parts.first().text.contains(u"Lemurmark"_s));
    }

    /// As it stands in a set-up by itself, each in the field that it belongs to.
    void aFullSetUpIsHidden()
    {
        Redactor redactor(everything());
        BundleSources sources;
        sources.setup = setupToJson(markedSetup());
        const QList<BundleText> parts = bundleTexts(sources, redactor);
        QCOMPARE(parts.size(), 1);
        verifyClean(parts.first());
        const QString text = parts.first().text;
        for (const QString &field :
             {u"\"e164\": \"NUMBER-1\""_s, u"\"staff\": \"STAFF-1\""_s, u"\"reference\": \"REFERENCE-1\""_s,
              u"\"furthest\": \"sync\""_s, u"\"code\": \"2593108\""_s, u"\"reason\": \"PRIMARY_INACTIVITY\""_s,
              u"\"door\": \"link-owner\""_s, u"\"createdAt\": 1790000000001"_s})
            QVERIFY2(text.contains(field), qPrintable(field + u'\n' + text));
    }

    /// A field that nobody has thought of here is hidden.
    void aFieldOfTomorrowIsHidden()
    {
        Redactor redactor({});
        BundleSources sources;
        sources.setup = {{u"favouriteColour"_s, u"green"_s}, {u"step"_s, u"sync"_s}, {u"count"_s, 5}};
        QCOMPARE(bundleTexts(sources, redactor).first().text,
                 u"{\n    \"count\": 5,\n    \"favouriteColour\": \"TEXT-1\",\n    \"step\": \"sync\"\n}\n"_s);
    }

    void whatIsNotThereIsNoPart()
    {
        Redactor redactor({});
        QVERIFY(bundleTexts({}, redactor).isEmpty());
        BundleSources sources;
        sources.journal = QString();
        sources.problems = {{u"About"_s, u"chats"_s}};
        QCOMPARE(bundleTexts(sources, redactor), (QList<BundleText>{{BundlePart::Problems, u"About: chats\n"_s}}));
    }

    /// What a server said is no formula to whoever opens the table.
    void ledgerLines()
    {
        Redactor redactor({});
        BundleSources sources;
        SyncRecord record{SyncRecord::State::Refused, u"req"_s, u"2593108"_s, u"=1+1 \"late\""_s, fromEpochMs(0)};
        sources.ledger = {{2, SyncKind::History, record}};
        QCOMPARE(
            bundleTexts(sources, redactor).first().text,
            u"onboarding,call,state,at,request,code,detail,sent once more\n"
            "\"2\",\"history\",\"refused\",\"1970-01-01T00:00:00Z\",\"ID-1\",\"2593108\",\"'=1+1 \"\"late\"\"\",\"no\"\n"_s);
    }

private:
    static void verifyClean(const BundleText &part)
    {
        // Whatever reads it may undo what a writer did.
        const QString read =
            QUrl::fromPercentEncoding(part.text.toUtf8()).normalized(QString::NormalizationForm_KC).remove(u'\u200b');
        for (const QString &mark : marks())
            QVERIFY2(!read.contains(mark, Qt::CaseInsensitive),
                     qPrintable(fileNameOf(part.part) + u" tells "_s + mark + u":\n"_s + part.text));
    }
};

GOLIVE_TEST(BundleTextTest)

} // namespace tst_bundletext

#include "tst_bundletext.moc"
