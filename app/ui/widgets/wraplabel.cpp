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
    const int oneLine = fontMetrics().size(0, text()).width() + margins.left() + margins.right();
    const int width = std::min(oneLine, fontMetrics().averageCharWidth() * 80);
    return {width, heightForWidth(width)};
}

// QLabel's own never says less than the minimum height, so that a label that was narrow once would stay tall.
int WrapLabel::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const QRect words(0, 0, std::max(1, width - margins.left() - margins.right()), 100'000);
    const int flags = static_cast<int>(alignment()) | Qt::TextWordWrap | Qt::TextExpandTabs;
    return fontMetrics().boundingRect(words, flags, text()).height() + margins.top() + margins.bottom();
}

QSize WrapLabel::minimumSizeHint() const
{
    // QLabel would ask for the width of its longest word at least, and for a height that belongs to another width.
    return {fontMetrics().averageCharWidth() * 12, fontMetrics().height()};
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
    const int needed = heightForWidth(width());
    if (needed > 0 && needed != minimumHeight())
        setMinimumHeight(needed);
}

} // namespace golive::ui
