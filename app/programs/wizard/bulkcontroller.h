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
    /// What was being kept is kept first.
    ~BulkController() override;

    void open(QWidget *window);

private:
    void readDone(const SetupId &after);
    void tellSurroundings();
    void askForFile();
    void readFile(const QString &path);
    void make(const QList<BulkClient> &clients, bool isLinkWished);

    void keepSome();

    Session &m_session;
    const Clock &m_clock;
    Scheduler &m_scheduler;
    BulkRun m_run;
    QPointer<ui::BulkDialog> m_dialog;
    QList<KeptClient> m_done; ///< For whom nothing is left to do, as far as they are read for the dialog.
    bool m_areDoneRead = false;
    QList<Setup> m_drafts; ///< Still to be kept.
    QList<SetupId> m_kept; ///< ... and those to be made once all are.
    bool m_isStopped = false;
};

} // namespace golive::programs
