#pragma once

#include "fakes.h"
#include "loopbacksite.h"
#include "programs/wizard/signupcontroller.h"
#include "ui/shell/mainwindow.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <optional>

namespace golive::test {

/// Chromium's renderers among the processes that this one has started.
int rendererCount();

/// A stay at Connect in the real window, with the real engine, which is warm: from Events there, and on.
class ConnectStay
{
public:
    ConnectStay();
    ~ConnectStay();

    bool isWarm(); ///< Waits for it; false where it does not come.
    /// From the press on Next until Connect is painted with the web view in it, and the event loop turns again.
    std::optional<std::chrono::milliseconds> enter();
    /// What of it this thread worked, however busy the machine was.
    std::chrono::milliseconds entering() const { return m_entering; }
    /// ... until the page's own picture is there. After enter().
    std::optional<std::chrono::milliseconds> awaitPage();
    /// As Meta's finish and Gupshup's state lead on: to Set up.
    void goOn();
    /// To another client.
    void beginAnother();
    /// To the person's own browser.
    void turnToBrowser();
    /// A window of Facebook's is opened by a real click.
    bool openWindow();
    /// From the last way out until no renderer is left; nothing where one is there after `patience`.
    std::optional<std::chrono::milliseconds> awaitNoRenderer(std::chrono::milliseconds patience);

private:
    bool isPressed() const;

    LoopbackSite m_partner;
    LoopbackSite m_signUp;
    QTemporaryDir m_folder;
    testing::World m_world;
    std::unique_ptr<programs::SignUpController> m_controller;
    ui::MainWindow m_window;
    QElapsedTimer m_since;
    std::chrono::milliseconds m_entering{};
};

} // namespace golive::test
