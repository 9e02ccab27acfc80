#pragma once

#include <QImage>
#include <QString>

namespace golive::ui {

/// Whose Golive this is, as the head of the rail shows it.
struct Brand
{
    QString provider; ///< Empty: nobody's but Golive's own.
    QImage logo;      ///< Null: Golive's sign.
};

} // namespace golive::ui
