#include "platform/files/postgreslibrary.h"

#include <QDir>
#include <QFileInfo>

#include <clocale>

using namespace Qt::Literals::StringLiterals;

namespace golive::postgreslibrary {

QString usualPasswordFile()
{
    return QDir::homePath() + u"/.pgpass"_s;
}

bool isPasswordFileUsed(const QString &path)
{
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    const QFileInfo file(path);
    return file.isFile() && !(file.permissions() & others);
}

struct InEnglish::Before
{
    locale_t english;
    locale_t own;
};

InEnglish::InEnglish()
{
    // As it is in all else.
    const locale_t copy = duplocale(uselocale(nullptr));
    if (const locale_t english = newlocale(LC_MESSAGES_MASK, "C", copy))
        m_before = std::make_unique<Before>(Before{english, uselocale(english)});
    else if (copy)
        freelocale(copy);
}

InEnglish::~InEnglish()
{
    if (!m_before)
        return;
    uselocale(m_before->own);
    freelocale(m_before->english);
}

} // namespace golive::postgreslibrary
