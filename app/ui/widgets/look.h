#pragma once

#include <QString>

#include <functional>

class QLineEdit;
class QObject;
class QWidget;

namespace golive::ui {

/// Gives a widget a look of style/style.qss (its property "role"), and draws it anew if that changed.
void setLook(QWidget &, const char *role);

/// Shows a text in a field without disturbing somebody who types: nothing happens where it says so already.
void showText(QLineEdit &, const QString &text);

/// A tool tip that says what somebody else wrote. Qt draws a tool tip as markup where it looks like some.
QString plainToolTip(const QString &text);
void setPlainToolTip(QWidget &, const QString &text);

/// Whatever a person does to the text: typed, pasted, dictated. Not QLineEdit::textEdited, which stays silent where
/// assistive technology sets the text (qtbase, QAccessibleLineEdit::setText). showText() is not told. Ends with
/// `context`.
void onTyped(QLineEdit &field, QObject *context, std::function<void(const QString &)> tell);

/// A red border around a field whose note says what is wrong.
void markFaulty(QLineEdit &, bool isFaulty);

} // namespace golive::ui
