#pragma once

#include <memory>

class QString;

/// What PostgreSQL's own library (libpq) does differently from system to system.
namespace golive::postgreslibrary {

/// Where it looks for passwords where $PGPASSFILE names no other file.
QString usualPasswordFile();
/// Unix: it leaves a file out that anybody but its owner may read or write.
bool isPasswordFileUsed(const QString &path);

/// While this lives, it speaks English in this thread: what it says of a connection that did not come about is nothing
/// but words.
class InEnglish
{
public:
    InEnglish();
    ~InEnglish();
    InEnglish(const InEnglish &) = delete;
    InEnglish &operator=(const InEnglish &) = delete;

private:
    struct Before;
    std::unique_ptr<Before> m_before;
};

} // namespace golive::postgreslibrary
