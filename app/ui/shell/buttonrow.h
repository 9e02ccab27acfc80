#pragma once

#include "domain/view/pageview.h"

#include <QWidget>

class QPushButton;

namespace golive::ui {

class BusyLine;
class WrapLabel;

/// The lower edge: what is going on or still missing, and Back, Next and Leave in the order of the platform.
class ButtonRow : public QWidget
{
    Q_OBJECT
public:
    explicit ButtonRow(QWidget *parent = nullptr);

    void draw(const ButtonsView &, const std::optional<Activity> &busy);
    /// Gives the keyboard to Next, where it can be pressed.
    void takeFocus();

Q_SIGNALS:
    void nextPressed();
    void backPressed();
    void closePressed();
    void cancelPressed();

private:
    BusyLine *m_busy;
    WrapLabel *m_hold;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_close;
    bool m_isFocusOwed = false;
};

} // namespace golive::ui
