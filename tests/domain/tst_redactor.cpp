#include "domain/support/redactor.h"
#include "domain/support/supportcategory.h"
#include "testing/test.h"

#include <QJsonObject>
#include <QTest>

namespace tst_redactor {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

KnownOfClient ofPadaria()
{
    KnownOfClient known;
    known.add(Sensitive::Number, u"+5511987654321"_s);
    known.add(Sensitive::Email, u"ana@padaria.example"_s);
    known.add(Sensitive::Name, u"Ana Lima"_s);
    known.add(Sensitive::Business, u"Padaria Estrela Ltda."_s);
    known.add(Sensitive::App, u"PadariaEstrela"_s);
    known.add(Sensitive::Reference, u"K-2291"_s);
    known.add(Sensitive::Staff, u"Jos\u00e9"_s);
    known.add(Sensitive::User, u"anabel"_s);
    known.add(Sensitive::Home, u"/home/anabel"_s);
    known.add(Sensitive::Waba, u"104996122399160"_s);
    known.add(Secret(u"correct horse battery"_s));
    return known;
}

/// What must not leave does not, however it is written, and what support needs stays.
class RedactorTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void texts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("redacted");
        const auto row = [](const char *name, const QString &text, const QString &redacted) {
            QTest::newRow(name) << text << redacted;
        };
        row("a number", u"to 5511987654321 now"_s, u"to NUMBER-1 now"_s);
        row("split by spaces", u"to +55 11 98765 4321, now"_s, u"to NUMBER-1, now"_s);
        row("as people write it", u"(11) 98765-4321!"_s, u"NUMBER-1!"_s);
        row("with no-break spaces", u"+55\u00a011\u202f98765\u20114321."_s, u"NUMBER-1."_s);
        row("from before the ninth digit", u"551187654321"_s, u"NUMBER-1"_s);
        row("percent signs", u"x%2B5511987654321y"_s, u"xNUMBER-1y"_s);
        row("each digit percent-encoded", u"%35%35%31%31%39%38%37%36%35%34%33%32%31"_s, u"NUMBER-1"_s);
        row("encoded twice", u"%252B55%252011%252098765-4321 x"_s, u"NUMBER-1 x"_s);
        row("full-width digits", u"\uff15\uff15\uff11\uff11\uff19\uff18\uff17\uff16\uff15\uff14\uff13\uff12\uff11."_s,
            u"NUMBER-1."_s);
        row("Arabic digits", u"\u0665\u0665\u0661\u0661\u0669\u0668\u0667\u0666\u0665\u0664\u0663\u0662\u0661"_s,
            u"NUMBER-1"_s);
        row("zero width between", u"5511\u200b98765\u200d4321"_s, u"NUMBER-1"_s);
        row("in an address", u"https://wa.me/5511987654321?text=Oi%20Ana"_s, u"https://wa.me/NUMBER-1?QUERY-1"_s);
        row("a number nobody knows", u"call 44 7700 900123 back"_s, u"call NUMBER-2 back"_s);
        row("twice the same", u"447700900123 and +44 (7700) 900-123"_s, u"NUMBER-2 and NUMBER-2"_s);
        row("e-mail", u"<Ana@PADARIA.example>"_s, u"<EMAIL-1>"_s);
        row("e-mail in an address", u"https://x.example/u/ana%40padaria.example/"_s, u"https://x.example/u/EMAIL-1/"_s);
        row("e-mail nobody knows", u"mailto:joana.dark+x@gmail.com"_s, u"mailto:EMAIL-2"_s);
        row("her domain", u"hooks.padaria.example:443"_s, u"hooks.EMAIL-1:443"_s);
        row("a name in upper case", u"ANA LIMA agreed"_s, u"NAME-1 agreed"_s);
        row("without spaces", u"user ana.lima x"_s, u"user NAME-1 x"_s);
        row("over two lines", u"Ana\nLima"_s, u"NAME-1"_s);
        row("a part of it", u"Dear Ana, hello"_s, u"Dear NAME-1, hello"_s);
        row("not within a word", u"banana, analysis, climate"_s, u"banana, analysis, climate"_s);
        row("an accent left out", u"by JOSE at noon"_s, u"by STAFF-1 at noon"_s);
        row("decomposed", u"by Jose\u0301 at noon"_s, u"by STAFF-1 at noon"_s);
        row("as JSON writes it", u"by Jos\\u00e9 at noon"_s, u"by STAFF-1 at noon"_s);
        row("business", u"the padaria estrela ltda of"_s, u"the BUSINESS-1 of"_s);
        row("a part of the business", u"Estrela is closed"_s, u"BUSINESS-1 is closed"_s);
        row("app", u"app padariaestrela2"_s, u"app APP-12"_s);
        row("reference", u"ours: k 2291"_s, u"ours: REFERENCE-1"_s);
        row("home", u"cannot open /home/anabel/.local/x.sqlite"_s, u"cannot open /HOME-1/.local/x.sqlite"_s);
        row("user", u"C:\\Users\\Anabel\\AppData"_s, u"C:\\Users\\USER-1\\AppData"_s);
        row("id", u"waba 104996122399160"_s, u"waba WABA-1"_s);
        row("a known secret", u"said correct-horse-battery"_s, u"said TOKEN-1"_s);
        row("in hexadecimal", QString::fromLatin1("x " + QByteArray("correct horse battery").toHex()), u"x TOKEN-1"_s);
        row("in base64", QString::fromLatin1(QByteArray("correct horse battery").toBase64()) + u" x"_s, u"TOKEN-1 x"_s);
        row("a token", u"sk_4f7d83e1c902aa51 was"_s, u"TOKEN-2 was"_s);
        row("a web token", u"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln x"_s, u"TOKEN-2 x"_s);
        row("Meta's", u"EAAGm0PX4ZCpsBAKZBxyzQ12345 x"_s, u"TOKEN-2 x"_s);
        row("by its name", u"client_secret=abc123"_s, u"client_secret=TOKEN-2"_s);
        row("in a header", u"Authorization: Bearer abc.def"_s, u"Authorization: Bearer TOKEN-2"_s);
        row("who signs in", u"ftp://joe:pw1@host/x"_s, u"ftp://EMAIL-2/x"_s);
        row("a query", u"GET https://a.example/p?sig=1&n=2 HTTP"_s, u"GET https://a.example/p?QUERY-1 HTTP"_s);
        row("a fragment", u"https://a.example/p#part of"_s, u"https://a.example/p#QUERY-1 of"_s);
        row("an id", u"app 7c9e6679-7425-40de-944b-e07fc1f90ae7."_s, u"app ID-1."_s);
        row("JSON by what its fields hold",
            u"HTTP 400 {\"error\":{\"code\":100,\"message\":\"No\",\"wa_id\":4477009,\"name\":\"Zoe\",\"token\":\"ab\"}} end"_s,
            u"HTTP 400 {\"error\":{\"code\":100,\"message\":\"No\",\"name\":\"NAME-2\",\"token\":\"TOKEN-2\","
            "\"wa_id\":\"NUMBER-2\"}} end"_s);
        row("JSON, several beside each other", u"[{\"name\":\"Zoe Quark\"},{\"name\":\"Max Blip\"}]"_s,
            u"[{\"name\":\"NAME-2\"},{\"name\":\"NAME-3\"}]"_s);
        row("JSON that was cut", u"400 {\"e\":{\"profile\": {\"name\": \"Zoe Quark\"}, \"full_name\": \"Max Bl…"_s,
            u"400 {\"e\":{\"profile\": {\"name\": \"NAME-2\"}, \"full_name\": \"NAME-3"_s);
        row("JSON in a table's cell",
            u"7,\"{\"\"verified_name\"\":\"\"Zoe \\\"\"Q\\\"\" Ltd\"\",\"\"a\"\":\"\"b\"\"}\",8"_s,
            u"7,\"{\"\"verified_name\"\":\"\"NAME-2\"\",\"\"a\"\":\"\"b\"\"}\",8"_s);
        row("JSON escaped in a text", u"said {\\\"formatted_name\\\": \\\"Zoe Quark\\\", \\\"a\\\": 1"_s,
            u"said {\\\"formatted_name\\\": \\\"NAME-2\\\", \\\"a\\\": 1"_s);
        row("JSON within JSON that was cut", u"{\"a\":\"{\\\"name\\\":\\\"Zoe Quark\\\"}\",\"b"_s,
            u"{\"a\":\"{\\\"name\\\":\\\"NAME-2\\\"}\",\"b"_s);
        row("a secret with signs in it", u"{\"client_secret\":\"ab,cd;ef gh\",\"a\":1"_s,
            u"{\"client_secret\":\"TOKEN-2\",\"a\":1"_s);
        row("a header without a scheme", u"authorization: opaque9, then\nnext"_s, u"authorization: TOKEN-2\nnext"_s);
        row("a cookie", u"Set-Cookie: a=b; c=d\nnext"_s, u"Set-Cookie: TOKEN-2\nnext"_s);
        row("HTML", u"<b>Jos&eacute;, Jos&#233;, joana&#64;x.example</b>"_s, u"<b>STAFF-1, STAFF-1, EMAIL-2</b>"_s);
        row("with minus signs", u"44\u22127700\u2212900123."_s, u"NUMBER-2."_s);
        row("JSON within JSON", u"{\"a\":\"{\\\"phone\\\":\\\"+55 11 98765-4321\\\"}\"}"_s,
            u"{\"a\":\"{\\\"phone\\\":\\\"NUMBER-1\\\"}\"}"_s);
        for (const QString &plain :
             {u"HTTP 200, TLSv1.3, 84 ms"_s, u"2593108: not within 24 hours"_s, u"2026-11-23 10:00:00 UTC"_s,
              u"2026-11-23T10:00:00.123Z 5 events"_s, u"127.0.0.1:8080, 192.168.100.200"_s,
              u"Chromium 102.0.5005.177"_s, u"Windows 10.0.19045.3803"_s, u"partner.gupshup.io"_s,
              u"PRIMARY_INACTIVITY"_s, u"/usr/lib/x86_64-linux-gnu/qt6/plugins"_s, u"SignUpWithoutCoexistence"_s,
              u"100 % of 1234567"_s, QString()})
            row(qPrintable(u"stays: "_s + plain), plain, plain);
    }

    void texts()
    {
        QFETCH(QString, text);
        QFETCH(QString, redacted);
        Redactor redactor(ofPadaria());
        QCOMPARE(redactor.redact(text), redacted);
        QCOMPARE(redactor.redact(redacted), redacted);
    }

    void standInsStayFromTextToText()
    {
        Redactor redactor(ofPadaria());
        QCOMPARE(redactor.redact(u"bob@x.example"_s), u"EMAIL-2"_s);
        QCOMPARE(redactor.redact(u"eve@x.example"_s), u"EMAIL-3"_s);
        QCOMPARE(redactor.redact(u"for BOB@x.example"_s), u"for EMAIL-2"_s);
        QCOMPARE(redactor.hide(Sensitive::Email, u"eve@x.example"_s), u"EMAIL-3"_s);
        QCOMPARE(redactor.hide(Sensitive::Number, u"11 98765 4321"_s), u"NUMBER-1"_s);
        QCOMPARE(redactor.hide(Sensitive::Text, u" "_s), QString());
    }

    void whoHasAnAddressIsToldByWhatStandsBeforeTheSign()
    {
        KnownOfClient known;
        known.add(Sensitive::Email, u"zoe.quark7@gmail.com"_s);
        known.add(Sensitive::Email, u"contact@x.example"_s);
        Redactor redactor(known);
        QCOMPARE(redactor.redact(u"no user ZoeQuark7, contact her"_s), u"no user EMAIL-1, contact her"_s);
    }

    void nothingKnownIsNoHarm()
    {
        KnownOfClient known;
        known.add(Sensitive::Name, u" "_s);
        known.add(Sensitive::Reference, u"7"_s);
        Redactor redactor(known);
        QCOMPARE(redactor.redact(u"7 of 77"_s), u"7 of 77"_s);
        QCOMPARE(redactor.hide(Sensitive::Reference, u"7"_s), u"REFERENCE-1"_s);
    }

    void everyCategoryProposesWhatItAnswers()
    {
        for (const SupportCategory category : enumValues<SupportCategory>()) {
            QCOMPARE(categoryNamed(nameOf(category)), category);
            QStringList answers = answersTo(category);
            answers << QString();
            for (const QString &answer : std::as_const(answers)) {
                const QList<BundlePart> parts = proposedParts(category, answer);
                QVERIFY(parts.contains(BundlePart::Problems));
                QCOMPARE(QSet<BundlePart>(parts.begin(), parts.end()).size(), parts.size());
            }
        }
        QVERIFY(proposedParts(SupportCategory::Chats, u"shared"_s).contains(BundlePart::Ledger));
        QVERIFY(proposedParts(SupportCategory::Facebook, u"in-golive"_s).contains(BundlePart::Doctor));
        QVERIFY(!proposedParts(SupportCategory::Facebook, u"in-browser"_s).contains(BundlePart::Doctor));
    }
};

GOLIVE_TEST(RedactorTest)

} // namespace tst_redactor

#include "tst_redactor.moc"
