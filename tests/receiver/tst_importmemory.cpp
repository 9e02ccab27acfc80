#include "events/store/sqleventfeed.h"
#include "eventtexts.h"
#include "receiverprocess.h"
#include "testing/foldertest.h"

#include <QFile>
#include <QTest>

#include <sys/resource.h>

namespace tst_importmemory {

using namespace golive;
using namespace golive::receivertest;
using namespace Qt::Literals::StringLiterals;

/// golive-receiver --import, given less memory than the file has bytes.
class ImportMemoryTest : public golive::FolderTest
{
    Q_OBJECT
private Q_SLOTS:
    void aHugeArrayFitsIntoLittleMemory()
    {
        // 120 MB in one array, with less than that to hold data in, stacks included.
        QFile file(m_dir->filePath(u"log"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write("[\n") > 0);
        qint64 messages = 0;
        const QByteArray first = chunk(0, 0, 50, 3'000);
        for (int order = 0; file.size() < 120'000'000; ++order, messages += 3'000) {
            const QByteArray number = QByteArray::number(order);
            const QByteArray told = "\"chunk_order\":" + number;
            const QByteArray id = "wamid.0-" + number + '-';
            QByteArray one = first;
            one.replace("\"chunk_order\":0", told).replace("wamid.0-0-", id);
            QVERIFY(file.write(order == 0 ? one : QByteArray(",\n" + one)) > 0);
        }
        QVERIFY(file.write("\n]\n") > 0);
        file.close();
#ifdef __SANITIZE_ADDRESS__
        const qint64 mostMemory = 0; // the sanitizer itself reserves terabytes
#else
        const qint64 mostMemory = qint64{96} * 1024 * 1024;
#endif
        QProcess process;
        if (mostMemory > 0) {
            process.setChildProcessModifier([mostMemory] {
                const rlimit most{rlim_t(mostMemory), rlim_t(mostMemory)};
                setrlimit(RLIMIT_DATA, &most);
            });
        }
        process.start(ReceiverProcess::program(), {u"--data-dir"_s, m_folder, u"--import"_s, file.fileName()});
        QVERIFY(process.waitForFinished(120'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        QCOMPARE(SqlEventFeed(m_folder).observed({app}, 0).value_or(Observed{}).historyMessages, messages);
    }
};

GOLIVE_TEST(ImportMemoryTest)

} // namespace tst_importmemory

#include "tst_importmemory.moc"
