#pragma once

#include "session/bulkrun.h"
#include "ui/pages/start/bulkdialog.h"

#include <QObject>
#include <QPointer>

namespace golive {
class Session;
}

namespace golive::programs {

/// Many new clients in the window: the dialog, the file that is chosen for it, and the making.
class BulkController final : public QObject
{
    Q_OBJECT
public:
    /// All of them outlive it.
    BulkController(Session &session, const Clock &clock, Scheduler &scheduler, QObject *parent = nullptr);

    void open(QWidget *window);

private:
    void askForFile();
    void readFile(const QString &path);
    void make(const QList<BulkClient> &clients, bool isLinkWished);

    Session &m_session;
    const Clock &m_clock;
    BulkRun m_run;
    QPointer<ui::BulkDialog> m_dialog;
};

} // namespace golive::programs
