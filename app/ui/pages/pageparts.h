#pragma once

#include "ui/widgets/card.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/look.h"
#include "ui/widgets/wraplabel.h"

#include <QPushButton>
#include <QVBoxLayout>

class QLineEdit;

namespace golive::ui {

// The few ways in which the pages of the second half make their controls, so that all of them look and behave alike.

WrapLabel *newLabel(QWidget *parent, const char *role = nullptr, const QString &text = {});
QPushButton *newButton(QWidget *parent, const QString &objectName, const QString &text, const char *role = nullptr);
LinkButton *newLinkButton(QWidget *parent, const QString &objectName, const QString &text);
QLineEdit *newField(QWidget *parent, const QString &objectName, const QString &accessibleName);
/// A field with its label above and a note below, added to the layout.
struct LabelledField
{
    QLineEdit *field = nullptr;
    FieldNote *note = nullptr;
};
LabelledField addField(QVBoxLayout *, const QString &objectName, const QString &label);
Card *newCard(QWidget *parent, Card::Tone, const QString &title = {});

/// Fills a field without disturbing whoever is typing in it: the spaces at its ends that the domain trims stay.
void fill(QLineEdit *, const QString &text);
/// Texts of buttons change rarely; setting the same one again would lay out the page for nothing.
void relabel(QPushButton *, const QString &text);
void showIf(bool isShown, QWidget *);
/// Scrolls the page so far that what has just appeared, or changed, is seen.
void bringIntoView(QWidget *);

} // namespace golive::ui
