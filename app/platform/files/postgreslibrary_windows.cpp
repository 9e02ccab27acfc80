#include "platform/files/postgreslibrary.h"

#include <QString>

using namespace Qt::Literals::StringLiterals;

namespace golive::postgreslibrary {

QString usualPasswordFile()
{
    return qEnvironmentVariable("APPDATA") + u"/postgresql/pgpass.conf"_s;
}

// It does not look at rights here: that folder is the person's own.
bool isPasswordFileUsed(const QString &)
{
    return true;
}

// Windows' builds of it speak English alone.
struct InEnglish::Before
{
};
InEnglish::InEnglish() = default;
InEnglish::~InEnglish() = default;

} // namespace golive::postgreslibrary
