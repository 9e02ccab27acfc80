#pragma once

#include "domain/connect/coachscreen.h"

#include <QHash>
#include <QWidget>

class QAbstractButton;

namespace golive::ui {

/// The small pictures of all cards: "Which of these do you see?".
class ScreenPicker : public QWidget
{
    Q_OBJECT
public:
    enum class Shape {
        Column,
        Grid, ///< Words below the pictures, as many in a row as there is room for.
    };
    explicit ScreenPicker(Shape shape, QWidget *parent = nullptr);

    /// Marks the one whose card is shown.
    void mark(CoachScreen);

Q_SIGNALS:
    void picked(golive::CoachScreen screen);

private:
    static QSize pictureSize();
    void evenOut();
    QAbstractButton *newPicture(CoachScreen, Shape);

    QHash<CoachScreen, QAbstractButton *> m_pictures;
};

} // namespace golive::ui
