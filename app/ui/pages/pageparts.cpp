#include "ui/pages/pageparts.h"

#include "ui/style/spacing.h"
#include "ui/widgets/wrapping.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

namespace golive::ui {

WrapLabel *newLabel(QWidget *parent, const char *role, const QString &text)
{
    return new WrapLabel(text, role, parent);
}

QPushButton *newButton(QWidget *parent, const QString &objectName, const QString &text, const char *role)
{
    auto *button = new Wrapping<QPushButton>(text, parent);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    // Enter belongs to Next.
    button->setAutoDefault(false);
    if (role)
        setLook(*button, role);
    return button;
}

LinkButton *newLinkButton(QWidget *parent, const QString &objectName, const QString &text)
{
    auto *button = new LinkButton(text, parent);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    return button;
}

QLineEdit *newField(QWidget *parent, const QString &objectName, const QString &accessibleName)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(objectName);
    field->setAccessibleName(accessibleName);
    return field;
}

LabelledField addField(QVBoxLayout *layout, const QString &objectName, const QString &label)
{
    QWidget *parent = layout->parentWidget();
    LabelledField made{newField(parent, objectName, label), new FieldNote(parent)};
    auto *above = newLabel(parent, "fieldLabel", label);
    above->setBuddy(made.field);
    auto *column = new QVBoxLayout;
    column->setSpacing(spacing::tight);
    column->addWidget(above);
    column->addWidget(made.field);
    column->addWidget(made.note);
    layout->addLayout(column);
    return made;
}

Card *newCard(QWidget *parent, Card::Tone tone, const QString &title)
{
    auto *card = title.isEmpty() ? new Card(parent) : new Card(title, parent);
    card->setTone(tone);
    return card;
}

void fill(QLineEdit *field, const QString &text)
{
    if (field->hasFocus() && field->text().trimmed() == text)
        return;
    showText(*field, text);
}

void relabel(QPushButton *button, const QString &text)
{
    if (button->text() == text)
        return;
    button->setText(text);
    button->setAccessibleName(text);
}

void showIf(bool isShown, QWidget *widget)
{
    // A widget that was never shown nor hidden by name counts as hidden, and yet comes up with its parent.
    if (widget->isHidden() == isShown || !widget->testAttribute(Qt::WA_WState_ExplicitShowHide))
        widget->setVisible(isShown);
}

// What appears is laid out by an event that is still to come.
void bringIntoView(QWidget *shown)
{
    QMetaObject::invokeMethod(
        shown,
        [shown] {
            for (QWidget *around = shown->parentWidget(); around; around = around->parentWidget()) {
                if (auto *area = qobject_cast<QScrollArea *>(around)) {
                    if (QLayout *layout = area->widget()->layout())
                        layout->activate();
                    area->ensureWidgetVisible(shown, 0, spacing::medium);
                }
            }
        },
        Qt::QueuedConnection);
}

} // namespace golive::ui
