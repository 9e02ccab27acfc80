#include "storage/storereader.h"

#include "storage/database.h"
#include "storage/setuplines.h"
#include "storage/sqlguardbook.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive {

struct StoreReader::Tables
{
    explicit Tables(Database &database) : setups(database), guards(database), journal(database), notes(database) {}

    SqlSetupStore setups;
    SqlGuardBook guards;
    SqlJournal journal;
    SqlNoteBook notes;
};

StoreReader::StoreReader() = default;
StoreReader::~StoreReader() = default;

Result<std::unique_ptr<StoreReader>, StoreFault> StoreReader::open(const QString &folder)
{
    std::unique_ptr<StoreReader> reader(new StoreReader);
    const DatabaseFile file;
    if (!QFileInfo::exists(folder + u'/' + file.name))
        return reader;
    auto database = Database::openToRead(folder, file);
    if (!database)
        return failure(database.error());
    reader->m_database = std::move(*database);
    reader->m_state = reader->m_database ? State::Open : State::Older;
    if (reader->m_database)
        reader->m_tables = std::make_unique<Tables>(*reader->m_database);
    return reader;
}

Result<std::unique_ptr<StoreReader>, StoreFault> StoreReader::open(const StoreDoor &door)
{
    auto database = Database::open(door);
    if (!database)
        return failure(database.error());
    std::unique_ptr<StoreReader> reader(new StoreReader);
    reader->m_database = std::move(*database);
    reader->m_state = State::Open;
    reader->m_tables = std::make_unique<Tables>(*reader->m_database);
    return reader;
}

Result<QList<SetupLine>, StoreFault> StoreReader::lines() const
{
    auto lines = linesAsTheyAre(*m_database);
    if (lines) {
        std::sort(lines->begin(), lines->end(), [](const SetupLine &one, const SetupLine &other) {
            return isMorePressing(one.summary, other.summary);
        });
    }
    return lines;
}

Result<std::optional<Setup>, StoreFault> StoreReader::setup(const SetupId &id) const
{
    return m_tables->setups.read(id);
}

Result<QList<GuardLease>, StoreFault> StoreReader::leases() const
{
    return m_tables->guards.all();
}

const Journal &StoreReader::journal() const
{
    return m_tables->journal;
}

Result<QList<Note>, StoreFault> StoreReader::notes(const SetupId &id) const
{
    return m_tables->notes.of(id);
}

void StoreReader::listen(QObject *context, std::function<void()> told)
{
    m_tables->setups.listen(context, [told = std::move(told)](const ChangeHint &) { told(); });
}

Result<qint64, StoreFault> StoreReader::changeMark() const
{
    return m_tables->setups.changeMark();
}

} // namespace golive
