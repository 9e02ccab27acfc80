#include "ui/widgets/wraplabel.h"

#include "ui/widgets/look.h"

#include <QEvent>

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

QSize WrapLabel::minimumSizeHint() const
{
    // QLabel would ask for the width of its longest word at least, and for a height that belongs to another width.
    return {fontMetrics().averageCharWidth() * 12, minimumHeight()};
}

int WrapLabel::heightForWidth(int width) const
{
    // QLabel's own answer is never below the minimum height, and fitHeight() makes it that: once narrow, always tall.
    const QMargins around = contentsMargins() + margin();
    const QRect room(0, 0, width - around.left() - around.right(), QWIDGETSIZE_MAX);
    return fontMetrics().boundingRect(room, Qt::TextWordWrap, text()).height() + around.top() + around.bottom();
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
