#include "events/store/eventfile.h"

#include "storage/eventtables.h"

using namespace Qt::Literals::StringLiterals;

namespace golive {

const DatabaseFile &eventFile()
{
    static const DatabaseFile file{u"events.sqlite"_s, eventMigrations(), 64 * 1024 * 1024, 1};
    return file;
}

} // namespace golive
