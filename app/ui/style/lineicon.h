#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace golive::ui {

/// A line icon of resources/icons, in a colour. `name` without folder and ending.
QPixmap linePixmap(const QString &name, int size, const QColor &, qreal devicePixelRatio);
QIcon lineIcon(const QString &name, const QColor &);

/// Golive's own sign, in its own colours.
QPixmap signPixmap(int size, qreal devicePixelRatio);

} // namespace golive::ui
