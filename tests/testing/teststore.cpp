#include "testing/teststore.h"

#include "testing/postgresserver.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace golive::testing {

void TestStore::addRows()
{
    QTest::addColumn<Kind>("store");
    QTest::newRow("folder") << Kind::Folder;
    QTest::newRow("server") << Kind::Server;
}

TestStore::Kind TestStore::kindOfRow()
{
    QFETCH_GLOBAL(Kind, store);
    return store;
}

TestStore::Kind TestStore::kindOfRun()
{
    return qEnvironmentVariable("GOLIVE_TEST_STORE") == "server"_L1 ? Kind::Server : Kind::Folder;
}

bool TestStore::isMissing()
{
    return kindOfRow() == Kind::Server && !PostgresServer::isInstalled();
}

TestStore::TestStore(Kind kind)
{
    if (kind == Kind::Folder) {
        m_dir = std::make_unique<QTemporaryDir>();
        m_address = StoreAddress::ofFolder(m_dir->filePath(u"data"_s));
        return;
    }
    if (PostgresServer *server = PostgresServer::shared())
        m_address = server->newDatabase();
}

TestStore::~TestStore()
{
    if (isServer())
        PostgresServer::shared()->giveBack(m_address);
}

Result<std::unique_ptr<Database>, StoreFault> TestStore::open() const
{
    return Database::open(StoreDoor{m_address});
}

} // namespace golive::testing
