#pragma once

#include "domain/progress.h"

#include <QWidget>

namespace golive::ui {

/// The round mark of a step: a tick, a dot, a lock.
class StepBadge : public QWidget
{
    Q_OBJECT
public:
    explicit StepBadge(QWidget *parent = nullptr);

    void draw(StepMark);
    QSize sizeHint() const override { return {18, 18}; }

    static void paint(QPainter &, const QRect &, StepMark, qreal devicePixelRatio);

protected:
    void paintEvent(QPaintEvent *) override;

private:
    StepMark m_mark = StepMark::Locked;
};

} // namespace golive::ui
