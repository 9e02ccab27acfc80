#include "base/enumvalues.h"
#include "domain/connect/ownerresult.h"
#include "testing/test.h"

#include <QCborArray>
#include <QCborMap>
#include <QSet>
#include <QTest>

#include <limits>

namespace tst_ownerresult {

using namespace golive;
using namespace Qt::Literals::StringLiterals;

const Instant madeAt = fromEpochMs(1'790'500'000'000);

/// As long as it gets with ids as Gupshup and Meta make them.
OwnerResult fullResult()
{
    OwnerResult result;
    result.app = {u"1f0c7c52-3b5e-4f7a-9c39-8d1d7d3c1a55"_s};
    result.madeAt = madeAt;
    result.finishedAt = madeAt - std::chrono::minutes(3);
    result.isFinishSeen = true;
    result.waba = {u"102290129340398"_s};
    result.phone = {u"106540352242922"_s};
    result.chatSharing = ChatSharing::Shared;
    result.sessionId = u"f34b51da-b5e0-4980-95c1-b2a3d4e5f607"_s;
    result.code = u"3441049"_s;
    for (const CheckItem item : enumValues<CheckItem>())
        result.answers.insert(item, item == CheckItem::BackupMade ? CheckChoice::No : CheckChoice::Yes);
    return result;
}

OwnerResult smallResult()
{
    OwnerResult result;
    result.app = {u"app-1"_s};
    result.madeAt = madeAt;
    return result;
}

/// Of an owner who pasted a link himself: nobody told him the app.
OwnerResult linkResult()
{
    OwnerResult result;
    result.link = linkMarkOf(QUrl(u"https://hosted.example/a?token=x%2Fy"_s));
    result.madeAt = madeAt;
    return result;
}

OwnerResultFault faultOf(const QString &text)
{
    const auto read = readOwnerResult(text);
    return read ? OwnerResultFault::Missing : read.error();
}

/// What stands in the line, sealed as it must be, whatever it is.
QString sealed(const QCborValue &content)
{
    return resultLine(content.toCbor());
}

/// The line that an owner sends as a chat message: what comes through is read, what was changed is refused.
class OwnerResultTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead_data()
    {
        QTest::addColumn<OwnerResult>("result");
        QTest::newRow("full") << fullResult();
        QTest::newRow("small") << smallResult();
        QTest::newRow("by its link") << linkResult();
        OwnerResult nought = linkResult();
        nought.link = 0;
        QTest::newRow("a mark of nought") << nought;
        OwnerResult whole = fullResult();
        whole.app = {};
        whole.link = linkResult().link;
        QTest::newRow("full, by its link") << whole;
        OwnerResult word = fullResult();
        word.isFinishSeen = false;
        QTest::newRow("the owner's word") << word;
        for (const ChatSharing sharing : enumValues<ChatSharing>()) {
            OwnerResult one = smallResult();
            one.chatSharing = sharing;
            QTest::addRow("sharing %d", static_cast<int>(sharing)) << one;
        }
        for (const CheckItem item : enumValues<CheckItem>()) {
            for (const CheckChoice choice : {CheckChoice::Yes, CheckChoice::No, CheckChoice::NotSure}) {
                OwnerResult one = smallResult();
                one.answers.insert(item, choice);
                QTest::addRow("answer %d %d", static_cast<int>(item), static_cast<int>(choice)) << one;
            }
        }
        OwnerResult zeros = smallResult();
        zeros.waba = {u"00123"_s};
        zeros.code = u"0"_s;
        QTest::newRow("an id that begins with zeros") << zeros;
        OwnerResult upper = smallResult();
        upper.app = {u"1F0C7C52-3B5E-4F7A-9C39-8D1D7D3C1A55"_s};
        QTest::newRow("an app's id in capitals") << upper;
    }

    void whatIsWrittenIsRead()
    {
        QFETCH(OwnerResult, result);
        const QString text = ownerResultText(result);
        QVERIFY(text.startsWith(u"golive1:"_s));
        const auto read = readOwnerResult(text);
        QVERIFY(read.has_value());
        QVERIFY(*read == result);
    }

    /// A number's place in the line is for good: a newer Golive reads the lines of this one.
    void theLineStaysAsItIs()
    {
        QCOMPARE(ownerResultText(smallResult()), u"golive1:b2raczlbobyc2micdjvlrxfayu6wdty"_s);
        QCOMPARE(linkMarkOf(QUrl(u"https://hosted.example/a"_s)), std::optional<qint64>(556682608));
    }

    void itIsShort()
    {
        QVERIFY(ownerResultText(fullResult()).size() <= 240);
        OwnerResult longest = fullResult();
        longest.app = {QString(40, u'x')};
        longest.waba = {QString(20, u'9')};
        longest.phone = {QString(20, u'9')};
        longest.code = QString(12, u'9');
        const QString text = ownerResultText(longest);
        QVERIFY2(text.size() <= longestOwnerResult, qPrintable(QString::number(text.size())));
        QVERIFY(*readOwnerResult(text) == longest);
    }

    void whatIsTooLongIsLeftOutAndNeverCut()
    {
        OwnerResult odd = fullResult();
        odd.sessionId = QString(37, u'a');
        odd.code = u"a code of many words"_s;
        odd.waba = {u"1<2>"_s};
        const OwnerResult read = readOwnerResult(ownerResultText(odd)).value();
        QCOMPARE(read.sessionId, QString());
        QCOMPARE(read.code, QString());
        QVERIFY(read.waba.isEmpty());
        QCOMPARE(read.phone, odd.phone);
        odd.app = {QString(41, u'x')};
        QCOMPARE(ownerResultText(odd), QString());
        odd.app = {};
        QCOMPARE(ownerResultText(odd), QString());
    }

    /// A mark tells links apart, and nobody gets to the link by it: there are thousands of millions of links to each.
    void theMarkIsNoLink()
    {
        QVERIFY(!linkMarkOf({}));
        QSet<qint64> marks;
        for (int i = 0; i < 1000; ++i) {
            const auto mark = linkMarkOf(QUrl(u"https://hosted.example/embed?token=%1"_s.arg(i)));
            QVERIFY(mark && *mark >= 0 && *mark <= std::numeric_limits<quint32>::max());
            marks << *mark;
        }
        QCOMPARE(marks.size(), 1000);
        // However it was typed or pasted, it is the same link.
        QCOMPARE(linkMarkOf(QUrl(u"HTTPS://Hosted.Example/a?b=c d"_s)),
                 linkMarkOf(QUrl(u"https://hosted.example/a?b=c%20d"_s)));
        const OwnerResult result = linkResult();
        QVERIFY(!ownerResultText(result).contains(u"hosted"_s));
    }

    void whomItIsAboutDecidesWhereItFits()
    {
        const AppId app{u"app-1"_s};
        const auto fit = [&](const OwnerResult &result, std::optional<qint64> link) {
            return fitOf(result, app, link ? QList<qint64>{*link} : QList<qint64>(), std::nullopt, std::nullopt);
        };
        const OwnerResult byLink = linkResult();
        QVERIFY(fit(byLink, byLink.link) == OwnerResultFit::Fits);
        QVERIFY(fit(byLink, *byLink.link + 1) == OwnerResultFit::OtherLink);
        QVERIFY(fit(byLink, std::nullopt) == OwnerResultFit::OtherLink);
        QVERIFY(fit(OwnerResult{}, std::nullopt) == OwnerResultFit::OtherLink); // about nobody
        // Who knows the app is believed in that, whatever link was made since.
        QVERIFY(fit(smallResult(), byLink.link) == OwnerResultFit::Fits);
        OwnerResult other = smallResult();
        other.app = {u"app-2"_s};
        other.link = byLink.link;
        QVERIFY(fit(other, byLink.link) == OwnerResultFit::OtherApp);
    }

    void everyTruncationIsRefused()
    {
        const QString text = ownerResultText(fullResult());
        for (qsizetype size = 0; size < text.size(); ++size) {
            const auto read = readOwnerResult(text.first(size));
            QVERIFY2(!read, qPrintable(QString::number(size)));
            QCOMPARE(read.error(), size < 8 ? OwnerResultFault::Missing : OwnerResultFault::Incomplete);
        }
        for (qsizetype size = 1; size < text.size(); ++size)
            QVERIFY2(!readOwnerResult(text.sliced(size)), qPrintable(QString::number(size)));
    }

    void everyChangedCharacterIsRefused()
    {
        const QString text = ownerResultText(fullResult());
        const QString letters = u"abcdefghijklmnopqrstuvwxyz0123456789 .é"_s;
        for (qsizetype at = 0; at < text.size(); ++at) {
            for (const QChar letter : letters) {
                QString changed = text;
                changed[at] = letter;
                if (changed != text)
                    QVERIFY2(!readOwnerResult(changed), qPrintable(changed));
            }
        }
    }

    void everyLostAndEveryDoubledCharacterIsRefused()
    {
        const QString text = ownerResultText(fullResult());
        for (qsizetype at = 0; at < text.size(); ++at) {
            QString lost = text;
            lost.remove(at, 1);
            QVERIFY2(!readOwnerResult(lost), qPrintable(lost));
            // The first one and the colon may come twice: the line begins behind them. So may the last one: it has
            // ended.
            if (at == 0 || at == 7 || at + 1 == text.size())
                continue;
            QString doubled = text;
            doubled.insert(at, text.at(at));
            QVERIFY2(!readOwnerResult(doubled), qPrintable(doubled));
        }
        for (qsizetype at = 8; at + 1 < text.size(); ++at) {
            QString turned = text;
            std::swap(turned[at], turned[at + 1]);
            if (turned != text)
                QVERIFY2(!readOwnerResult(turned), qPrintable(turned));
        }
    }

    void whatChatProgramsAddDoesNoHarm_data()
    {
        QTest::addColumn<QString>("text");
        const QString line = ownerResultText(fullResult());
        QTest::newRow("as it is") << line;
        QTest::newRow("spaces and lines around") << u"\n\n  "_s + line + u" \r\n"_s;
        QTest::newRow("quotation marks") << u"\"%1\""_s.arg(line);
        QTest::newRow("typographic quotes") << u"\u201c%1\u201d"_s.arg(line);
        QTest::newRow("guillemets") << u"\u00ab\u00a0%1\u00a0\u00bb"_s.arg(line);
        QTest::newRow("words around") << u"Oi Ana, segue o resultado: %1 Obrigado!"_s.arg(line);
        QTest::newRow("a full stop") << line + u'.';
        QTest::newRow("a chat's time and name")
            << u"[28/11/2026 10:02:31] Padaria Central: %1\n[28/11/2026 10:03:02] Ana: ok"_s.arg(line);
        QTest::newRow("markup of a chat") << u"*%1*"_s.arg(line);
        QTest::newRow("code of a chat") << u"```%1```"_s.arg(line);
        QTest::newRow("in capitals") << line.toUpper();
        QTest::newRow("a capital at its beginning") << u'G' + line.sliced(1);
        QTest::newRow("direction marks") << u"\u200e\u202a%1\u202c\u2069"_s.arg(line);
        QTest::newRow("a byte order mark") << u'\ufeff' + line;
        QString wrapped;
        QString quoted = u"> "_s;
        QString invisible;
        QString soft;
        for (qsizetype at = 0; at < line.size(); ++at) {
            const bool isPrefix = at < 8;
            wrapped += line.at(at);
            quoted += line.at(at);
            invisible += line.at(at);
            invisible += u'\u200b';
            soft += line.at(at);
            soft += u'\u00ad';
            if (!isPrefix && at % 40 == 0) {
                wrapped += u"\r\n"_s;
                quoted += u"\n> > "_s;
            }
        }
        QTest::newRow("broken into lines") << wrapped;
        QTest::newRow("quoted and broken into lines") << quoted;
        QTest::newRow("a zero width after each character") << invisible;
        QTest::newRow("a soft hyphen after each character") << soft;
        QTest::newRow("after a link of ours") << u"https://golive.example/golive1 "_s + line;
        QTest::newRow("below a damaged one") << line.chopped(20) + u'!' + QString(30, u'a') + u"\n"_s + line;
        QTest::newRow("above a newer one") << line + u"\ngolive2:abcdef"_s;
        OwnerResult earlier = fullResult();
        earlier.madeAt = madeAt - std::chrono::hours(1);
        earlier.finishedAt.reset();
        earlier.isFinishSeen = false;
        QTest::newRow("above an earlier one") << line + u' ' + ownerResultText(earlier);
        QTest::newRow("below an earlier one") << ownerResultText(earlier) + u' ' + line;
        QTest::newRow("in the largest paste") << QString(largestPaste - line.size(), u' ') + line;
    }

    void whatChatProgramsAddDoesNoHarm()
    {
        QFETCH(QString, text);
        const auto read = readOwnerResult(text);
        QVERIFY2(read.has_value(), qPrintable(QString::number(read ? -1 : static_cast<int>(read.error()))));
        QVERIFY(*read == fullResult());
    }

    void whatIsNoResultIsToldApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<OwnerResultFault>("fault");
        const QString line = ownerResultText(fullResult());
        QTest::newRow("nothing") << QString() << OwnerResultFault::Missing;
        QTest::newRow("words") << u"Deu tudo certo!"_s << OwnerResultFault::Missing;
        QTest::newRow("the name alone") << u"golive: it works"_s << OwnerResultFault::Missing;
        QTest::newRow("a version without its colon") << u"golive1 is fine"_s << OwnerResultFault::Missing;
        QTest::newRow("version nought") << u"golive0:"_s + line.sliced(8) << OwnerResultFault::Missing;
        QTest::newRow("a version of many digits") << u"golive11111:abc"_s << OwnerResultFault::Missing;
        QTest::newRow("newer") << u"golive2:"_s + line.sliced(8) << OwnerResultFault::Newer;
        QTest::newRow("much newer, and damaged") << u"golive9999:???? golive1:abc"_s << OwnerResultFault::Newer;
        QTest::newRow("its beginning alone") << u"golive1:"_s << OwnerResultFault::Incomplete;
        QTest::newRow("letters of others") << u"golive1:голайв"_s << OwnerResultFault::Damaged;
        QTest::newRow("digits of others") << u"golive1:٣٤٥"_s << OwnerResultFault::Damaged;
        QTest::newRow("a letter that folds to one of ours")
            << u"golive1:"_s + QString(line.sliced(8)).replace(u'k', u'\u212a') << OwnerResultFault::Damaged;
        QTest::newRow("noise") << u"golive1:"_s + QString(400, u'b') << OwnerResultFault::Damaged;
        QTest::newRow("too much") << QString(largestPaste + 1 - line.size(), u' ') + line << OwnerResultFault::TooLarge;
        // Sealed by somebody who knows how.
        QTest::newRow("no map") << sealed(QCborArray{1, 2}) << OwnerResultFault::Damaged;
        QTest::newRow("an empty map") << sealed(QCborMap{}) << OwnerResultFault::Damaged;
        QTest::newRow("nothing sealed") << resultLine({}) << OwnerResultFault::Damaged;
        QTest::newRow("no CBOR") << resultLine("\xff\xff\xff") << OwnerResultFault::Damaged;
        QTest::newRow("a text without end")
            << resultLine(QByteArray("\xa1\x01\x7b\x7f\xff\xff\xff\xff\xff\xff\xff", 11)) << OwnerResultFault::Damaged;
        QTest::newRow("a list without end")
            << resultLine(QByteArray("\xa1\x01\x9b\x7f\xff\xff\xff\xff\xff\xff\xff", 11)) << OwnerResultFault::Damaged;
        QTest::newRow("a list in lists") << resultLine(QByteArray(250, '\x81')) << OwnerResultFault::Damaged;
        QTest::newRow("no app") << sealed(QCborMap{{2, 1'790'500'000}}) << OwnerResultFault::Damaged;
        QTest::newRow("a mark below nought")
            << sealed(QCborMap{{2, 1'790'500'000}, {11, -1}}) << OwnerResultFault::Damaged;
        QTest::newRow("a mark too large")
            << sealed(QCborMap{{2, 1'790'500'000}, {11, qint64(1) << 32}}) << OwnerResultFault::Damaged;
        QTest::newRow("a mark of words") << sealed(QCborMap{{2, 1'790'500'000}, {11, u"1"_s}})
                                         << OwnerResultFault::Damaged;
        QTest::newRow("an app that is none, and a mark")
            << sealed(QCborMap{{1, u"<b>x</b>"_s}, {2, 1'790'500'000}, {11, 5}}) << OwnerResultFault::Damaged;
        QTest::newRow("an app of markup")
            << sealed(QCborMap{{1, u"<b>x</b>"_s}, {2, 1'790'500'000}}) << OwnerResultFault::Damaged;
        QTest::newRow("no time") << sealed(QCborMap{{1, u"app"_s}}) << OwnerResultFault::Damaged;
        QTest::newRow("a time before all") << sealed(QCborMap{{1, u"app"_s}, {2, -1}}) << OwnerResultFault::Damaged;
        QTest::newRow("a time after all")
            << sealed(QCborMap{{1, u"app"_s}, {2, std::numeric_limits<qint64>::max()}}) << OwnerResultFault::Damaged;
    }

    void whatIsNoResultIsToldApart()
    {
        QFETCH(QString, text);
        QFETCH(OwnerResultFault, fault);
        QVERIFY(!readOwnerResult(text));
        QCOMPARE(faultOf(text), fault);
    }

    /// What a later release adds is passed over; of what is not what it should be nothing is believed.
    void strangeFieldsArePassedOver()
    {
        const QString line = sealed(QCborMap{{1, u"app"_s},
                                             {2, 1'790'500'000},
                                             {3, u"yesterday"_s},
                                             {4, true},
                                             {5, u"12<b>"_s},
                                             {6, -5},
                                             {7, 77},
                                             {8, QCborArray{}},
                                             {9, QString(13, u'x')},
                                             {10, QByteArray("\xff\x01\x02\x0e", 4)},
                                             {11, u"new"_s},
                                             {u"word"_s, 1}});
        OwnerResult expected = smallResult();
        expected.app = {u"app"_s};
        expected.answers = {{CheckItem::AppVersion, CheckChoice::No}, {CheckItem::FacebookLogin, CheckChoice::No}};
        QVERIFY(readOwnerResult(line).value() == expected);
    }
};

GOLIVE_TEST(OwnerResultTest)

} // namespace tst_ownerresult

#include "tst_ownerresult.moc"
