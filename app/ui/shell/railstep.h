#pragma once

#include "domain/progress.h"
#include "ui/widgets/textheight.h"

#include <QAbstractButton>

namespace golive::ui {

/// A line of the rail. It can be pressed, and reached by Tab, only where it leads somewhere.
class RailStep : public QAbstractButton
{
    Q_OBJECT
public:
    explicit RailStep(Step step, QWidget *parent = nullptr);

    Step step() const { return m_step; }
    /// `isShown`: its page is on the screen.
    void draw(StepMark mark, bool isShown, bool leadsSomewhere);
    /// Only its mark; the name is then in the tool tip, and said as before.
    void setSlim(bool);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *) override;

private:
    QString said() const;
    void showToolTip();
    QFont textFont() const;
    int textWidth(int width) const;

    TextHeight m_height;
    Step m_step;
    StepMark m_mark = StepMark::Locked;
    bool m_isShown = false;
    bool m_isSlim = false;
};

} // namespace golive::ui
