#include "ui/shell/railstep.h"

#include "ui/pages/pagelist.h"
#include "ui/shell/railtext.h"
#include "ui/style/theme.h"
#include "ui/widgets/stepbadge.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {
constexpr int badge = 18;
constexpr int indent = 8;
constexpr int gap = 10;
constexpr int padding = 4;
} // namespace

RailStep::RailStep(Step step, QWidget *parent) : QAbstractButton(parent), m_step(step)
{
    setObjectName(u"railStep%1"_s.arg(static_cast<int>(step)));
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setText(stepName(step));
    setEnabled(false);
    setFocusPolicy(Qt::NoFocus);
}

void RailStep::draw(StepMark mark, bool isShown, bool leadsSomewhere)
{
    if (mark != m_mark || isShown != m_isShown || accessibleName().isEmpty()) {
        m_mark = mark;
        m_isShown = isShown;
        setAccessibleName(text() + ", "_L1 + said());
        showToolTip();
        updateGeometry();
        update();
    }
    if (leadsSomewhere != isEnabled()) {
        setEnabled(leadsSomewhere);
        setFocusPolicy(leadsSomewhere ? Qt::StrongFocus : Qt::NoFocus);
        setCursor(leadsSomewhere ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }
}

void RailStep::setSlim(bool isSlim)
{
    if (m_isSlim == isSlim)
        return;
    m_isSlim = isSlim;
    showToolTip();
    updateGeometry();
    update();
}

QString RailStep::said() const
{
    const bool isLookedBackAt = m_isShown && m_mark != StepMark::Current;
    return isLookedBackAt ? QString(markName(m_mark) + ", "_L1 + markName(StepMark::Current)) : markName(m_mark);
}

void RailStep::showToolTip()
{
    setToolTip(m_isSlim ? accessibleName() : said());
}

QFont RailStep::textFont() const
{
    QFont result = font();
    result.setBold(m_isShown);
    return result;
}

int RailStep::textWidth(int width) const
{
    return width - indent - badge - gap - padding;
}

QSize RailStep::sizeHint() const
{
    return m_isSlim ? minimumSizeHint() : QSize(220, heightForWidth(220));
}

QSize RailStep::minimumSizeHint() const
{
    return {m_isSlim ? badge + 2 * indent : 120, badge + 2 * padding};
}

int RailStep::heightForWidth(int width) const
{
    if (m_isSlim)
        return badge + 2 * padding;
    return std::max(badge, m_height.of(text(), textFont(), textWidth(width))) + 2 * padding;
}

void RailStep::paintEvent(QPaintEvent *)
{
    const Colours &colours = Theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (m_isShown || (isEnabled() && underMouse())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_isShown ? colours.accentSoft : colours.border);
        painter.drawRoundedRect(frame, 7, 7);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, 7, 7);
    }
    const QRect mark =
        QStyle::visualRect(layoutDirection(), rect(),
                           QRect(m_isSlim ? (width() - badge) / 2 : indent, (height() - badge) / 2, badge, badge));
    StepBadge::paint(painter, mark, m_mark, devicePixelRatioF());
    if (m_isSlim)
        return;
    const QRect words =
        QStyle::visualRect(layoutDirection(), rect(), QRect(indent + badge + gap, 0, textWidth(width()), height()));
    painter.setFont(textFont());
    painter.setPen(m_isShown ? colours.accent : m_mark == StepMark::Locked ? colours.muted : colours.text);
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.drawText(words, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextWordWrap, text());
}

} // namespace golive::ui

#include "moc_railstep.cpp"
