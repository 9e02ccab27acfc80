#pragma once

#include "sandbox/world/worldstate.h"

#include <QLockFile>

namespace golive::sandbox {

/// The file that keeps the practice partner's state, and the lock beside it: one program at a time.
class StateFile
{
public:
    explicit StateFile(const QString &path);

    /// Makes the folder where it is missing and takes the lock; waits a little, since the program before may just be
    /// ending. A sentence where it cannot be had.
    Result<Done, QString> lock();

    struct Reading
    {
        std::optional<WorldState> state;
        QString remark; ///< Why an old file was put aside; empty otherwise.
    };
    /// Nothing where there is no file. A damaged or foreign one becomes F.damaged, one of another scenario F.old.
    Reading read(const QString &scenario);
    /// Whole or not at all, and on the disk when it returns; readable for its owner only, as it holds tokens.
    bool write(const QJsonObject &state);

    const QString &path() const { return m_path; }

private:
    void putAside(const QString &ending);

    QString m_path;
    QLockFile m_lock;
};

} // namespace golive::sandbox
