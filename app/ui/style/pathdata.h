#pragma once

#include <QPainterPath>
#include <QStringView>

#include <optional>

namespace golive::ui {

/// What SVG's path data ("M5 12.5l4.6 4.6L19 7.5") draws. Of the specification (SVG 1.1, 8.3) it knows the moves,
/// straight lines, cubic curves and arcs without rotation that the drawings in resources/ are made of; nothing where
/// there is something else.
std::optional<QPainterPath> readPathData(QStringView data);

} // namespace golive::ui
