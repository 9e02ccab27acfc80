#pragma once

#include "domain/view/pageview.h"
#include "ui/pages/programaction.h"

#include <QObject>

#include <memory>

namespace golive::ui {

class CallWindow;
class CompanionWindow;
class ConnectPage;
class MainWindow;

/// The windows that stand beside the main one on a call or beside a browser: the same set-up, and the same card in
/// each. They go with the main window, and stay where it is only minimised.
class BesideWindows : public QObject
{
    Q_OBJECT
public:
    explicit BesideWindows(MainWindow &window);
    ~BesideWindows() override;

    void draw(const PageView &);
    void showCall();
    void showCompanion();
    /// What was wanted of the program was done, or could not be: said where it was wanted.
    void tellDone(const ProgramAction &action, bool isDone);
    CallWindow *call() const { return m_call.get(); }
    CompanionWindow *companion() const { return m_companion.get(); }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ConnectPage *connectPage();

    MainWindow &m_window;
    std::optional<PageView> m_page; ///< As drawn last.
    std::unique_ptr<CallWindow> m_call;
    std::unique_ptr<CompanionWindow> m_companion;
};

} // namespace golive::ui
