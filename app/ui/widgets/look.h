#pragma once

#include <QString>

class QLineEdit;
class QWidget;

namespace golive::ui {

/// Gives a widget a look of style/style.qss (its property "role"), and draws it anew if that changed.
void setLook(QWidget &, const char *role);

/// Shows a text in a field without disturbing somebody who types: nothing happens where it says so already.
void showText(QLineEdit &, const QString &text);

/// A red border around a field whose note says what is wrong.
void markFaulty(QLineEdit &, bool isFaulty);

} // namespace golive::ui
