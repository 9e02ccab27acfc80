#include "ui/widgets/look.h"

#include <QLineEdit>
#include <QStyle>
#include <QTextDocument>
#include <QVariant>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

/// While showText() is at work.
constexpr const char *isDrawn = "isDrawn";

void setStyleProperty(QWidget &widget, const char *name, const QVariant &value)
{
    if (widget.property(name) == value)
        return;
    const bool isFirst = !widget.property(name).isValid();
    widget.setProperty(name, value);
    // The style sheet has not been matched against it yet, and will be when it is first shown.
    if (isFirst && !widget.testAttribute(Qt::WA_WState_Polished))
        return;
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

} // namespace

void setLook(QWidget &widget, const char *role)
{
    setStyleProperty(widget, "role", QString::fromLatin1(role));
}

QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? u"<qt>"_s + text.toHtmlEscaped() + u"</qt>"_s : text;
}

void setPlainToolTip(QWidget &widget, const QString &text)
{
    widget.setToolTip(plainToolTip(text));
}

void showText(QLineEdit &field, const QString &text)
{
    if (field.text() == text)
        return;
    const qsizetype cursor = field.cursorPosition();
    field.setProperty(isDrawn, true);
    field.setText(text);
    field.setProperty(isDrawn, false);
    if (field.hasFocus())
        field.setCursorPosition(static_cast<int>(std::min(cursor, text.size())));
}

void onTyped(QLineEdit &field, QObject *context, std::function<void(const QString &)> tell)
{
    QObject::connect(&field, &QLineEdit::textChanged, context, [&field, tell = std::move(tell)](const QString &text) {
        if (!field.property(isDrawn).toBool())
            tell(text);
    });
}

void markFaulty(QLineEdit &field, bool isFaulty)
{
    setStyleProperty(field, "isFaulty", isFaulty ? u"true"_s : QString());
}

} // namespace golive::ui
