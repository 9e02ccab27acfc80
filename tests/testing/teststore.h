#pragma once

#include "storage/database.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace golive::testing {

/// What keeps a test's set-ups: a folder, or a database of the tests' own PostgreSQL.
class TestStore
{
public:
    enum class Kind { Folder, Server };

    /// Rows "folder" and "server" of a column "store", for initTestCase_data().
    static void addRows();
    /// Of the row that is run.
    static Kind kindOfRow();
    /// For whole programs of tests: a folder, or what GOLIVE_TEST_STORE=server says.
    static Kind kindOfRun();
    /// The row wants a server, and this computer has none: init() skips it, so that it can be seen.
    static bool isMissing();

    explicit TestStore(Kind kind = kindOfRow());
    /// After its connections.
    ~TestStore();
    Q_DISABLE_COPY_MOVE(TestStore)
    /// One more connection to it.
    Result<std::unique_ptr<Database>, StoreFault> open() const;
    /// A server that does not come up is no reason to try a folder instead.
    bool isReady() const { return m_address.isServer() || !m_address.folder.isEmpty(); }
    bool isServer() const { return m_address.isServer(); }
    const StoreAddress &address() const { return m_address; }
    /// For whoever opens it himself; nothing where it is a folder.
    std::optional<StoreDoor> door() const { return isServer() ? std::optional(StoreDoor{m_address}) : std::nullopt; }
    /// What a program is told of it; nothing where it is a folder.
    QStringList arguments() const
    {
        return isServer() ? QStringList{QStringLiteral("--store"), m_address.text()} : QStringList();
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    StoreAddress m_address;
};

} // namespace golive::testing

Q_DECLARE_METATYPE(golive::testing::TestStore::Kind)
