#pragma once

#include "rehearsal/camera.h"
#include "rehearsal/cardbeside.h"
#include "rehearsal/clickcount.h"
#include "rehearsal/enginestage.h"
#include "rehearsal/eventsink.h"
#include "rehearsal/eye.h"
#include "rehearsal/hand.h"
#include "rehearsal/journey.h"
#include "rehearsal/move.h"
#include "rehearsal/practiceline.h"
#include "rehearsal/rehearsalplan.h"
#include "rehearsal/report.h"
#include "rehearsal/watchdog.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>

namespace golive::rehearsal {

/// Tries the moves of a journey, one after the other, from a timer: nothing here waits or runs an event loop.
class Driver : public QObject
{
    Q_OBJECT

public:
    Driver(QWidget *mainWindow, RehearsalPlan plan);
    ~Driver() override;

    void start();

Q_SIGNALS:
    void ended(int exitCode);

private:
    void passOver();
    void tick();
    void enterStep(std::size_t index);
    Attempt takePicture(const QString &windowName);
    void noteClick(QWidget *widget);
    void fail(const QString &waitedFor);
    void finish();
    void judge(const std::optional<QJsonArray> &calls);

    RehearsalPlan m_plan;
    Eye m_eye;
    Hand m_hand;
    PracticeLine m_line;
    TeamLine m_team;
    EventSink m_sink;
    Camera m_camera;
    CardBeside m_card;
    Watchdog m_watchdog;
    ClickCount m_count;
    std::unique_ptr<Journey> m_journey;
    std::vector<Step> m_steps;
    std::size_t m_step = 0;
    std::size_t m_move = 0;
    Report m_report;
    Report::StepTaken m_taken;
    QTimer m_timer;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceStep;
    qint64 m_engineBefore = 0; ///< What the engine had taken when the step began, in ms.
};

} // namespace golive::rehearsal
