#include "ui/widgets/stepbadge.h"

#include "ui/style/lineicon.h"
#include "ui/style/theme.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

StepBadge::StepBadge(QWidget *parent) : QWidget(parent)
{
    setFixedSize(sizeHint());
}

void StepBadge::draw(StepMark mark)
{
    if (m_mark == mark)
        return;
    m_mark = mark;
    update();
}

void StepBadge::paint(QPainter &painter, const QRect &rect, StepMark mark, qreal devicePixelRatio)
{
    const Colours &colours = Theme::colours();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring = QRectF(rect).adjusted(1, 1, -1, -1);
    const auto tick = [&](const QColor &colour) {
        painter.drawPixmap(rect.adjusted(2, 2, -2, -2),
                           linePixmap(u"check"_s, rect.width() - 4, colour, devicePixelRatio));
    };
    switch (mark) {
    case StepMark::Done:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.green);
        painter.drawEllipse(ring);
        tick(colours.surface);
        break;
    case StepMark::DoneForYou:
        painter.setPen(QPen(colours.green, 1.3));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(ring);
        tick(colours.green);
        break;
    case StepMark::AsSaid:
        // Ticked, but not filled: a word, and nothing that was seen.
        painter.setPen(QPen(colours.green, 1.3, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(ring);
        tick(colours.green);
        break;
    case StepMark::Elsewhere:
        painter.setPen(QPen(colours.muted, 1.3, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(ring);
        break;
    case StepMark::Current:
        painter.setPen(QPen(colours.accent, 2));
        painter.setBrush(colours.surface);
        painter.drawEllipse(ring);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.accent);
        painter.drawEllipse(ring.center(), 4, 4);
        break;
    case StepMark::Reachable:
        painter.setPen(QPen(colours.accent, 1.5));
        painter.setBrush(colours.surface);
        painter.drawEllipse(ring);
        break;
    case StepMark::Locked:
        painter.setPen(QPen(colours.control, 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(ring.adjusted(1, 1, -1, -1));
        break;
    }
    painter.restore();
}

void StepBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_mark, devicePixelRatioF());
}

} // namespace golive::ui

#include "moc_stepbadge.cpp"
