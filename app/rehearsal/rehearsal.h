#pragma once

#include "rehearsal/rehearsalplan.h"

#include <QObject>

#include <memory>

class QWidget;

namespace golive::rehearsal {

class Driver;

/// Drives the windows through a journey with no hands, and writes a report of it. The plan's practice partner runs and
/// the main window is shown already; who started the rehearsal ends the program when it has ended.
class Rehearsal : public QObject
{
    Q_OBJECT

public:
    Rehearsal(QWidget *mainWindow, RehearsalPlan plan, QObject *parent = nullptr);
    ~Rehearsal() override;

    void start();

Q_SIGNALS:
    /// 0: the journey ended as its scenario says it must, and no call was unexpected. 1: it did not. 2: there is no
    /// such scenario, and nothing was driven or written. 3: nor was it where the scenario needs the web view and there
    /// is none.
    void ended(int exitCode);

private:
    std::unique_ptr<Driver> m_driver;
};

} // namespace golive::rehearsal
