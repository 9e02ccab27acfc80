#pragma once

#include <QObject>

namespace golive {

/// That the system or a person wants the program to end, as an event of the main thread, so that it ends in order.
/// Unix: SIGTERM and SIGINT (Ctrl+C). Windows: Ctrl+C, Ctrl+Break, a console that is closed. One at a time: a signal
/// has one place to go.
class EndSignals final : public QObject
{
    Q_OBJECT
public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

Q_SIGNALS:
    void endWanted();

private:
    QObject *m_source = nullptr; ///< Of the signals; nothing where another one has them.
};

} // namespace golive
