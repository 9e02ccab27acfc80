#pragma once

#include "programs/clients/clientstore.h"

#include <QObject>
#include <QTextStream>
#include <QTimer>

namespace golive::programs {

/// `golivectl watch`: says each change as it stands in the journal, from now on, until it is ended.
class WatchProgram final : public QObject
{
    Q_OBJECT
public:
    explicit WatchProgram(Options options, QObject *parent = nullptr);

    /// Fails where the folder cannot be read, or nobody is the client that was named.
    Result<Done, Leave> start();

private:
    void listen();
    void look();
    void say(const JournalEntry &);

    Options m_options;
    Clients m_clients;
    std::optional<SetupLine> m_client; ///< The only one that is wanted.
    qint64 m_place = 0;                ///< Of the last line that was said.
    std::optional<qint64> m_mark;
    QTimer m_timer;
    QTextStream m_out;
};

} // namespace golive::programs
