#pragma once

#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QPixmap>

namespace golive::ui {

/// The picture of a PNG file's bytes, 2048 pixels a side at most; null where they are no such picture, whatever they
/// are else.
QImage logoOf(const QByteArray &png);

/// A logo as large as fits into `room` (device-independent), sharp on a screen of this ratio, never larger than it is.
/// One that could hardly be told from `paper`, as dark letters on a dark rail, stands on a plate of its own.
QPixmap logoPixmap(const QImage &logo, const QSize &room, qreal devicePixelRatio, const QColor &paper);

} // namespace golive::ui
