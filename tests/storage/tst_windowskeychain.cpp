#include "platform/keychain/systemkeychain.h"
#include "storage/keychainsecretstore.h"
#include "testing/test.h"

#include <QEventLoop>

#include <windows.h>

#include <wincred.h>

namespace tst_windowskeychain {

using namespace golive;
using namespace Qt::Literals::StringLiterals;
using systemkeychain::Answer;
using systemkeychain::Ending;

/// The credentials of Windows, under a service of the test's own.
class WindowsKeychainTest : public golive::Test
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { removed(u"key"_s); }

    void anyLengthComesBack_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("credentials");
        QTest::newRow("nothing") << u""_s << 1;
        QTest::newRow("short") << u"sk_1"_s << 1;
        QTest::newRow("as long as one holds") << QString(2560, u'a') << 1;
        QTest::newRow("a byte more") << QString(2561, u'b') << 3;
        QTest::newRow("letters of two bytes across the cut") << u'x' + QString(1280, u'ã') << 3;
        QTest::newRow("long") << QString(20'000, u'c') << 9;
    }

    void anyLengthComesBack()
    {
        QFETCH(const QString, value);
        QFETCH(const int, credentials);
        QCOMPARE(written(value), Ending::Done);
        const Answer found = readBack();
        QCOMPARE(found.ending, Ending::Done);
        QCOMPARE(found.value, value);
        QCOMPARE(kept(), credentials);
    }

    void aChangeLeavesNothingOfTheOldValue()
    {
        for (const qsizetype length : {6000, 3, 9000, 2600}) {
            const QString value(length, u'v');
            QCOMPARE(written(value), Ending::Done);
            QCOMPARE(readBack().value, value);
        }
        QCOMPARE(kept(), 3);
        QCOMPARE(removed(u"key"_s), Ending::Done);
        QCOMPARE(kept(), 0);
    }

    void whoIsInterruptedHasTheOldValue()
    {
        QCOMPARE(written(QString(3000, u'o')), Ending::Done);
        // The first piece of a change that was never finished.
        QString target = service() + u"/key#12345678.0"_s;
        QString user = service();
        QString comment;
        QByteArray blob = "new";
        CREDENTIALW piece = {};
        piece.Type = CRED_TYPE_GENERIC;
        piece.TargetName = reinterpret_cast<wchar_t *>(target.data());
        piece.Comment = reinterpret_cast<wchar_t *>(comment.data());
        piece.UserName = reinterpret_cast<wchar_t *>(user.data());
        piece.CredentialBlob = reinterpret_cast<BYTE *>(blob.data());
        piece.CredentialBlobSize = static_cast<DWORD>(blob.size());
        piece.Persist = CRED_PERSIST_LOCAL_MACHINE;
        QVERIFY(CredWriteW(&piece, 0));
        QCOMPARE(readBack().value, QString(3000, u'o'));
        QCOMPARE(written(u"later"_s), Ending::Done);
        QCOMPARE(kept(), 1);
    }

    void aPieceThatIsGoneIsNoValue()
    {
        QCOMPARE(written(QString(3000, u'o')), Ending::Done);
        for (const QString &name : names()) {
            if (name.endsWith(u".1"))
                QVERIFY(CredDeleteW(reinterpret_cast<const wchar_t *>(name.utf16()), CRED_TYPE_GENERIC, 0));
        }
        QCOMPARE(readBack().ending, Ending::NoEntry);
    }

    void whatIsNotThereIsNoFault()
    {
        QCOMPARE(readBack().ending, Ending::NoEntry);
        QCOMPARE(removed(u"key"_s), Ending::NoEntry);
    }

    void keysAndServicesAreApart()
    {
        QCOMPARE(written(QString(3000, u'1')), Ending::Done);
        Answer other;
        await(&other, [&](auto answer) { systemkeychain::read(service() + u'2', u"key"_s, this, answer); });
        QCOMPARE(other.ending, Ending::NoEntry);
        await(&other, [&](auto answer) { systemkeychain::write(service(), u"key2"_s, u"two"_s, this, answer); });
        QCOMPARE(removed(u"key2"_s), Ending::Done);
        QCOMPARE(readBack().value, QString(3000, u'1'));
    }

    void nobodyIsAnsweredOnceGone()
    {
        auto asker = std::make_unique<QObject>();
        bool isAnswered = false;
        systemkeychain::read(service(), u"key"_s, asker.get(), [&](const Answer &) { isAnswered = true; });
        QVERIFY(!isAnswered); // not before it has returned
        asker.reset();
        readBack();
        QVERIFY(!isAnswered);
    }

    void theStoreKeepsWhatItIsGiven()
    {
        KeychainSecretStore store;
        store.write(u"test/tst_windowskeychain"_s, Secret(QString(4000, u's')));
        QEventLoop loop;
        std::optional<Secret> found;
        store.read(u"test/tst_windowskeychain"_s, this, [&](const std::optional<Secret> &secret) {
            found = secret;
            loop.quit();
        });
        loop.exec();
        store.remove(u"test/tst_windowskeychain"_s);
        QVERIFY(found);
        QCOMPARE(found->reveal(), QString(4000, u's'));
        QVERIFY(store.isLasting());
    }

private:
    static QString service() { return u"Golive-tst_windowskeychain"_s; }

    template <typename Ask> static void await(Answer *found, Ask ask)
    {
        QEventLoop loop;
        ask([&](const Answer &answer) {
            *found = answer;
            loop.quit();
        });
        loop.exec();
    }

    Ending written(const QString &value)
    {
        Answer found;
        await(&found, [&](auto answer) { systemkeychain::write(service(), u"key"_s, value, this, answer); });
        return found.ending;
    }

    Answer readBack()
    {
        Answer found;
        await(&found, [&](auto answer) { systemkeychain::read(service(), u"key"_s, this, answer); });
        return found;
    }

    Ending removed(const QString &key)
    {
        Answer found;
        await(&found, [&](auto answer) { systemkeychain::remove(service(), key, this, answer); });
        return found.ending;
    }

    static QStringList names()
    {
        PCREDENTIALW *raw = nullptr;
        DWORD count = 0;
        const QString filter = service() + u"/*"_s;
        QStringList names;
        if (!CredEnumerateW(reinterpret_cast<const wchar_t *>(filter.utf16()), 0, &count, &raw))
            return names;
        for (DWORD index = 0; index < count; ++index)
            names << QString::fromWCharArray(raw[index]->TargetName,
                                             static_cast<qsizetype>(wcslen(raw[index]->TargetName)));
        CredFree(raw);
        return names;
    }

    static int kept() { return static_cast<int>(names().size()); }
};

GOLIVE_TEST(WindowsKeychainTest)

} // namespace tst_windowskeychain

#include "tst_windowskeychain.moc"
