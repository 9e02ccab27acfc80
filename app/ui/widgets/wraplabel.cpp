#include "ui/widgets/wraplabel.h"

#include "ui/widgets/look.h"

#include <QEvent>

#include <algorithm>

namespace golive::ui {

WrapLabel::WrapLabel(QWidget *parent) : WrapLabel(QString(), nullptr, parent) {}

WrapLabel::WrapLabel(const QString &text, const char *role, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
    if (role)
        setRole(role);
    setText(text);
}

void WrapLabel::say(const QString &text)
{
    if (this->text() != text) {
        setText(text);
        fitHeight();
    }
    setVisible(!text.isEmpty());
}

void WrapLabel::setRole(const char *role)
{
    setLook(*this, role);
}

QSize WrapLabel::sizeHint() const
{
    const QMargins margins = contentsMargins();
    const int oneLine = m_height.oneLineWidth(text(), font()) + margins.left() + margins.right();
    const int width = std::min(oneLine, fontMetrics().averageCharWidth() * 80);
    return {width, heightForWidth(width)};
}

// QLabel's own never says less than the minimum height, so that a label that was narrow once would stay tall.
int WrapLabel::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return m_height.of(text(), font(), width - margins.left() - margins.right()) + margins.top() + margins.bottom();
}

QSize WrapLabel::minimumSizeHint() const
{
    // QLabel would ask for the width of its longest word at least, and for a height that belongs to another width.
    return {fontMetrics().averageCharWidth() * 12, fontMetrics().height()};
}

bool WrapLabel::event(QEvent *event)
{
    const bool isTaken = QLabel::event(event);
    if (event->type() == QEvent::Polish)
        fitHeight();
    return isTaken;
}

void WrapLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    fitHeight();
}

void WrapLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

// Height-for-width is lost in some nestings of layouts (a scroll area's page, a form's row): the height that the width
// at hand needs is therefore made the minimum too.
void WrapLabel::fitHeight()
{
    // Before the style sheet has set the font every measure would be wrong, and taken for nothing. And the width that a
    // new widget has before any layout gave it one is far too narrow: the first layout would be many lines too tall.
    if (!testAttribute(Qt::WA_WState_Polished) || !testAttribute(Qt::WA_Resized))
        return;
    const int needed = heightForWidth(width());
    if (needed > 0 && needed != minimumHeight())
        setMinimumHeight(needed);
}

} // namespace golive::ui

#include "moc_wraplabel.cpp"
