#pragma once

#include <QObject>

class QSocketNotifier;

namespace golive {

/// SIGTERM and SIGINT (Ctrl+C), as an event of the main thread, so that the program can end in order. One at a time: a
/// signal has one place to go. Windows: not there; the system ends the process, and the ledger is made for that.
class EndSignals final : public QObject
{
    Q_OBJECT
public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

Q_SIGNALS:
    void endWanted();

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace golive
